/**
 * The words of the project as types. Names follow the field: Akoma Ntoso, ParlaMint, unist.
 * A record here is plain data that survives JSON; nothing holds a function.
 */

/** Half-open range of UTF-16 offsets into `Source.text`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A text as it was published: byte order mark off, line ends LF. Every span refers to it. */
export interface Source {
  /** Base name, e.g. `003_7dc29e2b24a648c5.txt`. */
  readonly file: string;
  readonly text: string;
}

/** What the record calls itself, as printed. */
export type Kind = '議事概要' | '議事要旨' | '議事録';

/** What the header says. Null where the text prints nothing. */
export interface Meta {
  /** Name of the council, without session, kind or brackets. Empty when none was found. */
  readonly body: string;
  /** N of 第N回. */
  readonly session: number | null;
  readonly kind: Kind | null;
  /** Gregorian, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** One character, 月–日. */
  readonly weekdayPrinted: string | null;
  readonly weekdayActual: string | null;
  /** `HH:MM`. */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string | null;
}

/** A row of the list of attendees. */
export interface Attendee {
  readonly span: Span;
  /** Family and given name parted by one half-width space, as printed. */
  readonly name: string;
  /** Post as printed, on one line; empty where none is printed. */
  readonly title: string;
  /** Printed heading above the row, `1`, `2`… for unlabelled parts of a list, or null. */
  readonly group: string | null;
  /** Printed remarks: 議長, オンライン出席 … */
  readonly notes: readonly string[];
}

/** A heading that opens a part of the meeting. */
export interface Section {
  readonly span: Span;
  /** The mark as printed: `(1)`, `（２）`, `○`. No key: it may come twice. */
  readonly number: string;
  readonly title: string;
}

/** A matter of the meeting: listed as decided or reported, or an item of the agenda. */
export interface AgendaItem {
  readonly span: Span;
  readonly kind: 'decision' | 'report' | 'item';
  readonly title: string;
}

/** Every way in which the speaker of a paragraph may be known. */
export const ATTRIBUTIONS = [
  'named',
  'role',
  'reported',
  'anonymous',
  'secretariat',
  'narration',
] as const;

/** How the speaker of a paragraph is known. */
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** The attributions that make up S, the characters of speech. */
export const SPEECH: readonly Attribution[] = ['named', 'role', 'reported', 'anonymous'];

/** A printed paragraph or bullet; cut by a page break it has two or more pieces. */
export interface Paragraph {
  /** The text without bullet, number and mark. Concatenated they are the paragraph. */
  readonly pieces: readonly Span[];
  /** Index of the enclosing section, null where no heading stands above. */
  readonly section: number | null;
  /** The label a reader would print for it: `(2)`, `○開会挨拶`; `(9)` may have no section entry. */
  readonly sectionLabel: string | null;
  /** Who speaks, as printed; written by the parser. */
  readonly speakerLabel: string | null;
  /** Index into `attendees`; written by people resolution alone. */
  readonly speaker: number | null;
  readonly attribution: Attribution;
  readonly bullet: boolean;
  /** Ordinal of the speech (one turn under one mark); null for anonymous bullets, secretariat, narration. */
  readonly speech: number | null;
  /** Code points without white space. */
  readonly chars: number;
}

/** What a stretch of the source is. */
export type PartType =
  'title' | 'meta' | 'label' | 'attendee' | 'heading' | 'mark' | 'agenda' | 'paragraph' | 'noise';

/** One stretch of the source. The parts of a source are in order, touch, and cover every character once. */
export interface Part {
  readonly type: PartType;
  readonly span: Span;
  /** Index into attendees, sections (heading), agenda or paragraphs, by `type`; else null. */
  readonly of: number | null;
}

/** The parsed record of one meeting. */
export interface Minutes {
  readonly meta: Meta;
  readonly attendees: readonly Attendee[];
  readonly sections: readonly Section[];
  readonly agenda: readonly AgendaItem[];
  readonly paragraphs: readonly Paragraph[];
  readonly parts: readonly Part[];
}
