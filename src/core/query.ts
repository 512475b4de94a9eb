import type { Attribution, Span } from './model';

/**
 * What a number counts. Every figure in the interface carries one query, and the list it opens
 * answers the same query: that is how a count equals its list.
 */
export interface Query {
  /** Ids of meetings. */
  readonly meetings: readonly string[];
  /** Default: the four that make up speech. */
  readonly voices?: readonly Attribution[];
  /** Person as the text alone identifies them. */
  readonly person?: string;
  /** Person as an annotation identifies them: paragraphs whose speaker only an annotation tells. */
  readonly annotated?: string;
  /** A speaker label that resolves to no attendee. */
  readonly label?: string;
  /** Index of a section; with one meeting. */
  readonly section?: number;
  /** True: without greetings and closing words. */
  readonly discussion?: boolean;
  /** Theme id: only paragraphs with a hit; hits are the theme's. */
  readonly theme?: string;
  /** A whole term (DESIGN: a run of script); hits are its whole-term uses. */
  readonly term?: string;
  /** Any text; hits are its occurrences on normalised text. */
  readonly text?: string;
}

/** One row of the list. */
export interface Passage {
  readonly meeting: string;
  /** Index into the paragraphs of the meeting. */
  readonly paragraph: number;
  /** What is counted, as ranges of the paragraph's joined text; empty for a query without theme, term or text. */
  readonly hits: readonly Span[];
  /** Sentences with a hit (all sentences where the query names none), as ranges of the joined text. */
  readonly sentences: readonly Span[];
  readonly chars: number;
}

/** The list with its head. */
export interface Passages {
  readonly rows: readonly Passage[];
  readonly hits: number;
  readonly paragraphs: number;
  readonly sentences: number;
  readonly speeches: number;
  readonly chars: number;
}

export type Unit = 'hits' | 'paragraphs' | 'sentences' | 'speeches' | 'chars';
