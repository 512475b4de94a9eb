/** Which colour and shape: one of the six that are given out, or ink. Class `m` + tone sets `--c`. */
export type Tone = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | '0';

/** `thin` is a line for what runs along but is not counted; `dashed` an outline that is inferred. */
export type Texture = 'solid' | 'outline' | 'dotted' | 'hatched' | 'dashed' | 'thin';

/** Whether a mark may be asserted; `oneSided` is filled at the side that has something. */
export type State = 'filled' | 'ringed' | 'oneSided' | 'hollow';

/** `plain`: the value alone, where nothing is said of whether it may be asserted. */
export type MarkState = State | 'plain';

export const TONES: readonly Tone[] = ['a', 'b', 'c', 'd', 'e', 'f', '0'];

/** Reference to the pattern of a texture (see `Textures.svelte`); plain textures are painted by class. */
export function pattern(texture: Texture, tone: Tone): string | undefined {
  return texture === 'dotted' || texture === 'hatched' ? `url(#${texture}-${tone})` : undefined;
}

/** Where a mark leads and how it is read aloud. */
export interface Link {
  readonly href: string;
  readonly label: string;
  /** What it stands for, tokens parted by blanks; printed as `data-keys`. */
  readonly keys?: string;
}
