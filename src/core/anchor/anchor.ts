import type { Meeting } from '../meeting';
import type { Span } from '../model';
import { paragraphId } from '../sections';
import { digest } from '../text/digest';
import { normalise } from '../text/normalise';
import {
  excerptsOf,
  excerptText,
  threadOf,
  threadRange,
  type Excerpt,
  type Thread,
} from './thread';

/**
 * What finds a quotation again after the minutes were read anew: the words themselves with what stands before and after
 * them (as TextQuoteSelector of the W3C Web Annotation Data Model), and where they stood. All words as printed.
 */
export interface Anchor {
  /** Id of the meeting. */
  readonly meeting: string;
  /** Id of the paragraph in which the quotation begins. */
  readonly paragraph: string;
  /** Number of the source's line in which it begins. */
  readonly line: number;
  /** The quotation; of a long one its beginning. */
  readonly quote: string;
  /** How a long quotation goes on; null where `quote` is all of it. */
  readonly rest: Rest | null;
  readonly prefix: string;
  readonly suffix: string;
  /** Which of several places with the same words it is; null where the meeting had one alone. */
  readonly repeat: Repeat | null;
}

export interface Rest {
  readonly tail: string;
  /** UTF-16 units of the whole quotation, normalised. */
  readonly length: number;
  /** Digest of the whole quotation, normalised. */
  readonly check: string;
}

export interface Repeat {
  /** From 1. */
  readonly nth: number;
  readonly of: number;
  /** How many of them have the same prefix and suffix too: 1 where these decide. */
  readonly alike: number;
}

/** Units of context on either side; where the words come more than once, as many more as tell the places apart. */
export const CONTEXT = 8;
const WIDEST = 32;

/** Longest quotation that is kept whole, and what is kept of a longer one. */
const WHOLE = 32;
const HEAD = 20;
const TAIL = 12;

/** The anchor of a paragraph, or of a range of its joined text. */
export function anchorOf(meeting: Meeting, paragraph: number, span?: Span): Anchor {
  const whole = { from: 0, to: threadOf(meeting).paragraphs[paragraph]?.printed.length ?? 0 };
  return anchorOfExcerpts(meeting, [{ paragraph, span: span ?? whole }]);
}

/** The anchor of one run of text: excerpts of consecutive paragraphs, the first and the last perhaps in part. Throws for none. */
export function anchorOfExcerpts(meeting: Meeting, excerpts: readonly Excerpt[]): Anchor {
  const [first, last] = [excerpts[0], excerpts.at(-1)];
  if (!first || !last) throw new Error('An anchor needs an excerpt.');
  const thread = threadOf(meeting);
  const range = { from: threadRange(thread, first).from, to: threadRange(thread, last).to };
  const { width, repeat } = apart(thread.text, range);
  const words = (from: number, to: number) => excerptText(thread, excerptsOf(thread, { from, to }));
  return {
    meeting: meeting.id,
    paragraph: paragraphId(meeting, first.paragraph),
    line: thread.lineOf(excerptsOf(thread, range)[0] ?? first),
    ...quoted(thread, range, words),
    prefix: words(range.from - width, range.from),
    suffix: words(range.to, range.to + width),
    repeat,
  };
}

function quoted(
  { text }: Thread,
  { from, to }: Span,
  words: (from: number, to: number) => string,
): Pick<Anchor, 'quote' | 'rest'> {
  const length = to - from;
  if (length <= WHOLE) return { quote: words(from, to), rest: null };
  const check = digest(text.slice(from, to));
  const rest = { tail: words(to - TAIL, to), length, check };
  return { quote: words(from, from + HEAD), rest };
}

/** How much context tells a range from the other places with the same words, and which of them it is. */
function apart(text: string, { from, to }: Span): { width: number; repeat: Repeat | null } {
  const places = occurrences(text, text.slice(from, to));
  if (places.length < 2) return { width: CONTEXT, repeat: null };
  const length = to - from;
  const around = (at: number, width: number) =>
    `${text.slice(Math.max(0, at - width), at)}\n${text.slice(at + length, at + length + width)}`;
  const alike = (width: number) =>
    places.filter((at) => around(at, width) === around(from, width)).length;
  let width = CONTEXT;
  while (width < WIDEST && alike(width) > 1) width += CONTEXT;
  const nth = places.indexOf(from) + 1;
  return { width, repeat: { nth, of: places.length, alike: alike(width) } };
}

/** Every place where a text holds some words, also such as overlap; none for no words. */
export function occurrences(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** What an anchor looks for, made comparable. */
export interface Wanted {
  readonly head: string;
  /** The end of a long quotation; null where `head` is all of it. */
  readonly tail: string | null;
  /** UTF-16 units of the whole quotation. */
  readonly length: number;
  readonly check: string | null;
  readonly prefix: string;
  readonly suffix: string;
}

export function wantedBy({ quote, rest, prefix, suffix }: Anchor): Wanted {
  const head = normalise(quote).text;
  return {
    head,
    tail: rest && normalise(rest.tail).text,
    length: rest?.length ?? head.length,
    check: rest?.check ?? null,
    prefix: normalise(prefix).text,
    suffix: normalise(suffix).text,
  };
}
