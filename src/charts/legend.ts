import type { MarkState, Texture, Tone } from './paint';
import type { Text } from './text';

/** One entry of a legend: a sign with its words, or words alone. */
export type LegendItem = { readonly text: Text; readonly keys?: string } & (
  | {
      readonly type: 'texture';
      readonly texture: Texture;
      readonly tone?: Tone;
      readonly round?: boolean;
    }
  | { readonly type: 'shape'; readonly tones: readonly Tone[]; readonly state?: MarkState }
  | { readonly type: 'shade'; readonly step: number }
  | { readonly type: 'hit' }
  | { readonly type: 'words' }
);
