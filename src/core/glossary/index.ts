import type { Meeting } from '../meeting';
import type { Span } from '../model';
import { paragraphText, sourceRange } from '../paragraph';
import type { AbbreviationAnnotation, Bilingual } from '../people/annotations';
import { fold } from '../text/fold';
import { themeHits } from '../text/match';
import { normalise, type Normalised } from '../text/normalise';
import { GLOSS_NOTATIONS, type Explained, type GlossNotation } from './notations';

/** What an abbreviation stands for, and how that is known. */
export type Gloss = PrintedGloss | AnnotatedGloss;

/** The minutes themselves explain it. */
export interface PrintedGloss {
  readonly type: 'printed';
  /** As a reader would write it: without the blanks that a conversion put between letters. */
  readonly short: string;
  readonly long: string;
  /** How it is read, where that is printed. */
  readonly reading: string | null;
  /** The explanation in the source. */
  readonly place: Span;
  /** Index of the paragraph that explains; null for the list of attendees and for headings. */
  readonly paragraph: number | null;
  /** The explanation in the joined text of the paragraph. */
  readonly within: Span;
}

/** An annotation explains it, because the minutes do not. */
export interface AnnotatedGloss {
  readonly type: 'annotated';
  readonly short: string;
  readonly long: Bilingual;
  readonly reason: Bilingual;
}

/** A text with the way back to its source. */
interface Printed {
  readonly folded: string;
  readonly paragraph: number | null;
  readonly place: (within: Span) => Span;
}

/**
 * The abbreviations of a meeting: first those that its minutes explain, in the order of their first explanation, then
 * those that only an annotation does. What is neither explained nor annotated is missing: nothing is guessed.
 */
export function glossaryOf(meeting: Meeting): readonly Gloss[] {
  const glosses = new Map<string, Gloss>();
  for (const gloss of printedGlosses(meeting)) {
    const key = keyOf(gloss.short);
    if (!glosses.has(key)) glosses.set(key, gloss);
  }
  for (const { short, long, reason } of meeting.abbreviations) {
    const key = keyOf(short);
    if (!glosses.has(key)) glosses.set(key, { type: 'annotated', short, long, reason });
  }
  return [...glosses.values()];
}

/** Whether an annotated abbreviation occurs in a paragraph of the meeting, and the minutes do not explain it themselves. */
export function needsGloss(meeting: Meeting, { short }: AbbreviationAnnotation): boolean {
  const key = keyOf(short);
  if (printedGlosses(meeting).some((gloss) => keyOf(gloss.short) === key)) return false;
  return meeting.minutes.paragraphs.some(
    (paragraph) =>
      glossUses({ short, long: '' }, normalise(paragraphText(meeting.source, paragraph))).length >
      0,
  );
}

/**
 * Where a text uses an abbreviation, as ranges of the text: never inside a longer Latin word, and one in Japanese never
 * inside a longer run of kanji or katakana (基本法 is not in 教育基本法) nor inside its own long form.
 */
export function glossUses(
  gloss: Pick<Gloss, 'short'> & { readonly long: string | Bilingual },
  within: Normalised,
): readonly Span[] {
  const hits = themeHits(matcherOf(gloss), { normal: within, sentences: [] });
  if (/[A-Za-z]/.test(gloss.short)) return hits;
  return hits.filter(({ from, to }) => isAlone(within, from, to));
}

/** Under which two spellings are one abbreviation. */
function keyOf(short: string): string {
  return normalise(short).text;
}

/** Every explanation that the minutes print, in the order of the source. */
function printedGlosses(meeting: Meeting): readonly PrintedGloss[] {
  // Most texts name nothing in capitals and shorten nothing.
  const texts = textsOf(meeting).filter(({ folded }) => /[A-Z]|以下/.test(folded));
  const found = texts.flatMap((printed) =>
    GLOSS_NOTATIONS.flatMap((notation) => glossesIn(notation, printed)),
  );
  return found.sort((a, b) => a.place.from - b.place.from);
}

/** What may explain something: posts in the list, headings, items of the agenda, paragraphs. */
function textsOf({ source, minutes }: Meeting): Printed[] {
  const listed = [...minutes.attendees, ...minutes.sections, ...minutes.agenda].map(
    ({ title, span }): Printed => ({ folded: fold(title), paragraph: null, place: () => span }),
  );
  const spoken = minutes.paragraphs.map((paragraph, index): Printed => ({
    folded: fold(paragraphText(source, paragraph)),
    paragraph: index,
    place: ({ from, to }) => sourceRange(paragraph.pieces, from, to),
  }));
  return [...listed, ...spoken];
}

function glossesIn({ pattern, accepts }: GlossNotation, printed: Printed): PrintedGloss[] {
  const { folded, paragraph, place } = printed;
  return [...folded.matchAll(pattern)].flatMap((match): PrintedGloss[] => {
    const { groups = {}, index } = match;
    const long = groups['long'] ?? groups['quoted'] ?? '';
    const short = groups['short'] ?? '';
    const found: Explained = {
      short: /[A-Za-z]/.test(short) ? short.replaceAll(' ', '') : short,
      long: long.trim(),
      reading: groups['reading'] ?? null,
    };
    if (!accepts(found)) return [];
    const within = { from: index, to: index + match[0].length };
    return [{ type: 'printed', ...found, paragraph, within, place: place(within) }];
  });
}

const matchers = new Map<string, Parameters<typeof themeHits>[0]>();

/** The matcher of the themes does the looking: whole Latin words, longest first, exceptions left out. */
function matcherOf({
  short,
  long,
}: Parameters<typeof glossUses>[0]): Parameters<typeof themeHits>[0] {
  const around = typeof long === 'string' && !/[A-Za-z]/.test(short) ? [long] : [];
  const id = [short, ...around].join('\n');
  const known = matchers.get(id);
  if (known) return known;
  const none = { ja: '', en: '' };
  const made = { id, group: '', ...none, scope: none, terms: [short], except: around };
  matchers.set(id, made);
  return made;
}

const RUN = /[\p{sc=Han}々〆ヵヶ\p{sc=Katakana}ー]/u;

function isAlone({ map, ends, text }: Normalised, from: number, to: number): boolean {
  const start = map.indexOf(from);
  const end = ends.lastIndexOf(to);
  return !RUN.test(text.charAt(start - 1)) && !RUN.test(text.charAt(end + 1));
}
