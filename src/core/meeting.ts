import type { Diagnostic } from './diagnostic';
import type { Attribution, Meta, Minutes, Source } from './model';
import type { AbbreviationAnnotation } from './people/annotations';

/** A meeting with its text, as the reader, the lists and the measures need it: one shard of the bundle. */
export interface Meeting {
  /** The stem of the file; stands in URLs and never changes for an unchanged source. */
  readonly id: string;
  readonly source: Source;
  readonly minutes: Minutes;
  readonly diagnostics: readonly Diagnostic[];
  /** Per attendee: the id of the person. */
  readonly persons: readonly string[];
  /** Per paragraph: the person an annotation names where the text alone does not; null elsewhere. */
  readonly annotated: readonly (string | null)[];
  /** What annotations say of abbreviations that the text does not explain. */
  readonly abbreviations: readonly AbbreviationAnnotation[];
}

/** One person across meetings: the same full name after corrections by annotation. */
export interface Person {
  /** Full name without white space; with `@meeting` where only a surname is known. */
  readonly id: string;
  readonly name: string;
  /** Printed forms that differ from `name` by an annotation. */
  readonly variants: readonly string[];
  readonly seats: readonly Seat[];
}

/** A person's place on the list of one meeting. */
export interface Seat {
  readonly meeting: string;
  /** Index into the attendees of the meeting. */
  readonly attendee: number;
  readonly title: string;
  readonly group: string | null;
  readonly notes: readonly string[];
  /** Characters, paragraphs and speeches by name (named and reported), on the text alone. */
  readonly chars: number;
  readonly paragraphs: number;
  readonly speeches: number;
  /** Characters that an annotation adds. */
  readonly annotatedChars: number;
}

/** How often a theme is spoken of at one meeting: hits, and the paragraphs and sentences that hold one. */
export interface ThemeCount {
  readonly hits: number;
  readonly paragraphs: number;
  readonly sentences: number;
}

/** A stretch of the meeting under one speaker, in order. */
export interface Run {
  readonly attribution: Attribution;
  readonly chars: number;
  readonly section: number | null;
  /** Person by the text alone. */
  readonly person: string | null;
  readonly annotated: string | null;
  readonly label: string | null;
  /** Index of the first paragraph. */
  readonly paragraph: number;
}

/** What overviews need of a meeting, without its text. */
export interface MeetingSummary {
  readonly id: string;
  readonly file: string;
  /** File name of the shard, with the hash of its content. */
  readonly shard: string;
  readonly meta: Meta;
  /** Short form of the council's name, unique in the collection. */
  readonly short: string;
  /** Minutes from start to end; null where one is not printed. */
  readonly minutes: number | null;
  readonly attendees: number;
  /** Characters by attribution. */
  readonly chars: Readonly<Record<Attribution, number>>;
  /** S: characters of speech. */
  readonly speech: number;
  /** (named + reported) / S; null for S = 0. */
  readonly rate: number | null;
  /** The same without greetings and closing words. */
  readonly discussionRate: number | null;
  /** What the rate is once annotations are added. */
  readonly annotatedRate: number | null;
  readonly record: 'named' | 'partly' | 'unnamed' | null;
  readonly paragraphs: number;
  readonly sentences: number;
  readonly speeches: number;
  /** Distinct persons who speak by name. */
  readonly speakers: number;
  readonly runs: readonly Run[];
  readonly themes: Readonly<Record<string, ThemeCount>>;
  readonly diagnostics: number;
  readonly agenda: { readonly decision: number; readonly report: number; readonly item: number };
}
