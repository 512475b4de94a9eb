import type { Attribution, Span } from '../model';
import type { Block, BlockKind } from './blocks';
import type { SearchProblem } from './problems';

/** A question to the search: what was typed, the filters clicked, and the window of hits to be shown. */
export interface Ask {
  /** As typed, with operators and filters. */
  readonly typed: string;
  /** As in the source; best block first; by what stands to the left (read backwards) or right of each hit. */
  readonly order: Order;
  /** Only paragraphs of speech. */
  readonly speech: boolean;
  /** Only these kinds; empty for all. */
  readonly kinds: readonly BlockKind[];
  /** Only these meetings; empty for all. */
  readonly meetings: readonly string[];
  /** The window in hits; a block without a hit takes one place of it. */
  readonly offset: number;
  readonly limit: number;
}

export type Order = 'document' | 'rank' | 'left' | 'right';

/** How much there is of something: hits, and the blocks that hold. */
export interface HitCount {
  readonly hits: number;
  readonly blocks: number;
}

/** Everything a page of results shows. */
export interface Answer extends HitCount {
  readonly problems: readonly SearchProblem[];
  /** What can bring hits, as printed or comparable text; empty for a query of filters alone, which counts in blocks. */
  readonly terms: readonly string[];
  /** All that was searched. */
  readonly searched: { readonly meetings: number; readonly blocks: number };
  /** Hits and paragraphs that the list of the same expression over these meetings holds: those of speech, whatever kinds are chosen. */
  readonly speech: HitCount;
  /** Meetings with a block that holds, in the order of the meetings. */
  readonly groups: readonly Group[];
  readonly facets: Facets;
  /** Places in the window: hits, and blocks without one. */
  readonly total: number;
  readonly rows: readonly Row[];
}

/** What one meeting holds. */
export interface Group extends HitCount {
  readonly meeting: string;
  readonly speech: HitCount;
  /** Where in its source hits stand, from 0 to 1, in order: the first in each of 400 equal parts. */
  readonly places: Float32Array;
}

/** One choice that would narrow the answer, with what would be left. */
export interface Choice<T> extends HitCount {
  readonly value: T;
}

/**
 * Per filter its choices with what the answer would hold if this one were chosen in place of what is chosen of its
 * kind now; the most hits first, save kinds, meetings, attributions and years, which keep their order.
 */
export interface Facets {
  readonly speech: HitCount;
  readonly kinds: readonly Choice<BlockKind>[];
  readonly meetings: readonly Choice<string>[];
  /** Values are names: `話者:"…"` in quotes asks for exactly them. */
  readonly speakers: readonly Choice<string>[];
  /** Values are ids. Null until it is known where in the collection the themes stand. */
  readonly themes: readonly Choice<string>[] | null;
  readonly attributions: readonly Choice<Attribution>[];
  readonly years: readonly Choice<number>[];
}

/** A block of the window. */
export interface Row {
  readonly block: Block;
  /** Hits within the window, as ranges of the block's text; empty for a block without a hit. */
  readonly hits: readonly Span[];
  /** All hits of the block. */
  readonly marks: readonly Span[];
  readonly score: number;
  /** Place of the row's first hit in the whole order, from 1. */
  readonly first: number;
}
