import type { Span } from '../model';

/** Every kind of reference, in the order in which they are offered. */
export const REFERENCE_KINDS = [
  'relation',
  'number',
  'date',
  'next',
  'handout',
  'place',
  'part',
] as const;

/**
 * What a reference names a meeting or a paper by: its relation to this meeting (前回), its number (第1回), its date
 * (昨年7月に決定), the meeting to come (次回); a handout (資料6-2), a place in one (6頁の4行目), a part of a document (第2章第1節).
 */
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** Why no meeting can be named: the words say no number, several meetings fit, the numbers start again, another body is meant. */
export type Unclear = 'vague' | 'several' | 'numbering' | 'body';

/** Which meeting is meant; `outside` is one that the collection does not hold (収録外). */
export type MeetingTarget =
  | { readonly type: 'meeting'; readonly id: string }
  | { readonly type: 'outside' }
  | { readonly type: 'unclear'; readonly why: Unclear };

/** What a reference leads to: a meeting, or a paper laid before one. */
export type Target = MeetingTarget | { readonly type: 'paper'; readonly of: MeetingTarget };

/** A reference in the text of a meeting. */
export interface Reference {
  readonly meeting: string;
  /** Index into the paragraphs of the meeting. */
  readonly paragraph: number;
  /** Within the paragraph's joined text. */
  readonly span: Span;
  readonly kind: ReferenceKind;
  /** The words themselves, without white space. */
  readonly printed: string;
  readonly target: Target;
}

/** A day, month or year as the words give it: `year` is counted from the meeting's own where `past` says so. */
export interface When {
  readonly year: number | null;
  /** Years before the year of the meeting (昨年 1); null where a year is printed or none is. */
  readonly past: number | null;
  readonly month: number | null;
  /** Months before the month of the meeting (先月 1). */
  readonly monthsPast: number | null;
  readonly day: number | null;
}

/** What the words say before it is known which meetings there are. */
export type Pointer =
  | { readonly type: 'step'; readonly by: number }
  | { readonly type: 'session'; readonly number: number }
  | { readonly type: 'when'; readonly when: When }
  | { readonly type: 'vague' };

/** A row of the table of notations. */
export interface ReferenceNotation {
  /** The text it matches, as an example. */
  readonly name: string;
  readonly kind: ReferenceKind;
  /** On folded text, global. */
  readonly pattern: RegExp;
  /** The meeting that the words point at, null for this one's own papers, undefined where they are no reference. */
  readonly points: (found: RegExpMatchArray) => Pointer | null | undefined;
}
