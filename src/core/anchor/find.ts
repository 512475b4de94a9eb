import type { Meeting } from '../meeting';
import type { Span } from '../model';
import { paragraphIndex } from '../sections';
import { digest } from '../text/digest';
import { likeness, nearest } from '../text/edits';
import { CONTEXT, occurrences, wantedBy, type Anchor, type Wanted } from './anchor';
import { excerptsOf, threadOf, type Excerpt, type Thread } from './thread';

/**
 * Where a quotation stands now. `same`: word for word in its line; `moved`: word for word in another line; `changed`: the
 * place that comes nearest, which may be another one; `lost`: no place comes near.
 */
export type FoundAnchor =
  | { readonly state: 'lost' }
  | {
      readonly state: 'same' | 'moved' | 'changed';
      /** Index of the paragraph in which it begins, and the range of its joined text. */
      readonly paragraph: number;
      readonly span: Span;
      /** All of it, paragraph by paragraph. */
      readonly excerpts: readonly Excerpt[];
      readonly line: number;
      /** Places that hold the very words; with `changed` none of them can be told to be the one meant. */
      readonly places: number;
    };

/** A quotation of this many units that stood in one place alone is known by its words, whatever stands around. */
const TELLING = 24;

/** How like the words of a place have to be, alone and together with what its surroundings add. */
const LIKE = 0.3;
const LIKE_ENOUGH = 0.6;
const SURROUNDED = 0.25;

/** What may be cut off or added at an end of a changed quotation to end it with a paragraph: shares of its length. */
const OVERHANG = 1 / 3;
const GAP = 1 / 8;

/**
 * Finds the quotation of an anchor of this meeting. Texts are compared normalised: widths, spaces and line breaks do not
 * matter. Among repeats the surroundings decide; what they leave open is `changed`, never taken for the quotation.
 */
export function findAnchor(meeting: Meeting, anchor: Anchor): FoundAnchor {
  const thread = threadOf(meeting);
  const wanted = wantedBy(anchor);
  const exact = exactPlaces(thread.text, wanted);
  const certain = certainPlace(thread.text, exact, wanted, anchor);
  const home = paragraphIndex(meeting, anchor.paragraph) ?? -1;
  const range = certain ?? nearestPlace(thread, exact, wanted, home);
  const excerpts = range ? excerptsOf(thread, range) : [];
  const [first] = excerpts;
  if (!first) return { state: 'lost' };
  const line = thread.lineOf(first);
  const state = !certain ? 'changed' : line === anchor.line ? 'same' : 'moved';
  return { state, ...first, excerpts, line, places: exact.length };
}

/** The ranges that hold the whole quotation, in order. */
function exactPlaces(text: string, { head, tail, length, check }: Wanted): Span[] {
  return occurrences(text, head)
    .map((from) => ({ from, to: from + length }))
    .filter(({ from, to }) => {
      if (tail === null) return true;
      const words = text.slice(from, to);
      return words.endsWith(tail) && digest(words) === check;
    });
}

/** Whether the context of the anchor stands there: on one side 1, on both 2. Less than its due counts at the ends of a meeting alone. */
function surroundings(text: string, { from, to }: Span, { prefix, suffix }: Wanted): number {
  const before = from >= prefix.length && text.startsWith(prefix, from - prefix.length);
  const after = text.startsWith(suffix, to);
  const isFull = (context: string, reach: number) =>
    context.length >= CONTEXT || reach === context.length;
  return Number(before && isFull(prefix, from)) + Number(after && isFull(suffix, text.length - to));
}

/** The range that is the quotation beyond doubt. */
function certainPlace(
  text: string,
  exact: readonly Span[],
  wanted: Wanted,
  { repeat }: Anchor,
): Span | null {
  const around = exact.map((range) => surroundings(text, range, wanted));
  const most = Math.max(0, ...around);
  const best = exact.filter((_, at) => around[at] === most);
  const [only] = best.length === 1 ? best : [];
  if (repeat) {
    if (only && most === 2 && repeat.alike === 1) return only;
    const inOrder = exact.length === repeat.of ? exact[repeat.nth - 1] : undefined;
    return inOrder && most > 0 && best.includes(inOrder) ? inOrder : null;
  }
  if (!only || most === 2) return only ?? null;
  // Other words between the very neighbours: those may be the quotation, changed.
  const holds = ({ from, to }: Span) => from <= only.from && only.to <= to;
  const isRivalled = bracketed(text, wanted).some((range) => !holds(range));
  return !isRivalled && (most > 0 || wanted.length >= TELLING) ? only : null;
}

/** The range that comes nearest to the quotation, by its words and what stands around, of equals that in paragraph `home`; null where none comes near. */
function nearestPlace(
  { text, starts }: Thread,
  exact: readonly Span[],
  wanted: Wanted,
  home: number,
): Span | null {
  const ranges = [...exact, ...bracketed(text, wanted), ...approximate(text, wanted)];
  const rated = ranges.flatMap((range) => {
    const words = wordsAlike(text, range, wanted);
    const rate = words + SURROUNDED * surroundings(text, range, wanted);
    const isHome = starts.findLastIndex((start) => start <= range.from) === home;
    return words >= LIKE && rate >= LIKE_ENOUGH ? [{ range, rate, isHome }] : [];
  });
  rated.sort((a, b) => b.rate - a.rate || Number(b.isHome) - Number(a.isHome));
  const [best] = rated;
  return best ? settled(starts, best.range) : null;
}

/** A range that ends a little beside the bound of a paragraph ends there: who quotes seldom cuts so little off. */
function settled(starts: readonly number[], { from, to }: Span): Span {
  const [over, gap] = [(to - from) * OVERHANG, (to - from) * GAP];
  const near = (at: number, before: number, after: number) =>
    starts
      .filter((bound) => bound >= at - before && bound <= at + after)
      .sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? at;
  return { from: near(from, gap, over), to: near(to, over, gap) };
}

/** How like the words of a range are to the quotation, of a long one to its ends. */
function wordsAlike(text: string, { from, to }: Span, { head, tail }: Wanted): number {
  if (tail === null) return likeness(text.slice(from, to), head);
  const ends = likeness(text.slice(from, from + head.length), head);
  return (ends + likeness(text.slice(Math.max(from, to - tail.length), to), tail)) / 2;
}

/** What stands between the prefix and the suffix of the quotation, where it is no longer than the quotation may have become. */
function bracketed(text: string, wanted: Wanted): Span[] {
  if (wanted.prefix.length < CONTEXT || wanted.suffix.length < CONTEXT) return [];
  return occurrences(text, wanted.prefix).flatMap((at) => {
    const from = at + wanted.prefix.length;
    const to = text.indexOf(wanted.suffix, from);
    const range = { from, to };
    const fits = to > from && to - from <= longest(wanted);
    return fits && wordsAlike(text, range, wanted) >= LIKE ? [range] : [];
  });
}

/** Ranges that begin and end like the quotation. */
function approximate(text: string, wanted: Wanted): Span[] {
  const { head, tail, length } = wanted;
  const begin = nearest(text, head);
  if (tail === null) return begin.to > begin.from ? [begin] : [];
  const end = nearest(text, tail);
  const reach = { from: begin.from, to: end.to };
  const ranges = [
    { from: begin.from, to: Math.min(text.length, begin.from + length) },
    { from: Math.max(0, end.to - length), to: end.to },
  ];
  return end.from >= begin.to && end.to - begin.from <= longest(wanted)
    ? [reach, ...ranges]
    : ranges;
}

function longest({ length }: Wanted): number {
  return length * 2 + CONTEXT;
}
