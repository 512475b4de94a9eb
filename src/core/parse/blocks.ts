import type { Span } from '../model';

/** What the grammar finds in a body, one block per printed thing. */
export type Block =
  | NoiseBlock
  | { readonly type: 'label'; readonly span: Span; readonly list: 'decision' | 'report' | null }
  | { readonly type: 'heading'; readonly span: Span; readonly number: string; readonly title: Span }
  | { readonly type: 'mark'; readonly span: Span; readonly label: string; readonly inline: boolean }
  | { readonly type: 'stage'; readonly pieces: readonly Span[] }
  | TextBlock;

/** A line without content of its own. */
export interface NoiseBlock {
  readonly type: 'noise';
  readonly span: Span;
  readonly sort: 'closing' | 'empty bullet' | 'legend' | 'remark';
}

/** A paragraph or bullet. `number` is the one printed before a whole sentence. */
export interface TextBlock {
  readonly type: 'text';
  readonly pieces: readonly Span[];
  /** Folded and joined. */
  readonly text: string;
  readonly bullet: boolean;
  /** The bullet mark, folded. */
  readonly lead?: string;
  readonly number: string | null;
  /** Where that number begins. */
  readonly numberFrom?: number;
  /** The speaker where the paragraph itself carries it: by a legend's mark or behind the text. */
  readonly label: string | null;
}
