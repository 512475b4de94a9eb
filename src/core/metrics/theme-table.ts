import type { Collection, Reading } from '../collection';
import { perMeeting } from '../memo';
import { countChars } from '../paragraph';
import type { Query } from '../query';
import { speechOf, speechQuery } from './amount';
import { share } from './attribution';
import { countsOf, type Counts } from './counts';

/** How much a meeting speaks of a theme. */
export interface ThemeRow extends Counts {
  readonly theme: string;
  /** Hits per 1,000 characters of S; null for S = 0. */
  readonly rate: number | null;
  /** Sentences that contain the theme / sentences of S; null for no sentences. */
  readonly share: number | null;
  /** Paragraphs that contain the theme / paragraphs of S; null for no paragraphs. */
  readonly paragraphShare: number | null;
  readonly query: Query;
}

/** All themes of the lexicon in a meeting, in the order of the lexicon. */
export interface ThemeTable {
  readonly meeting: string;
  /** S, its sentences and its paragraphs: the denominators. */
  readonly chars: number;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly rows: readonly ThemeRow[];
  /** Sentences that speak of no theme, and the part of S they make up. */
  readonly without: { readonly sentences: number; readonly share: number | null };
}

/** What a meeting, or its discussion, speaks of, theme by theme (DESIGN.md §4). */
export const themeTable = perMeeting((collection, meeting, scope): ThemeTable => {
  const speech = speechOf(collection, meeting, scope);
  const chars = speech.reduce((sum, reading) => sum + reading.paragraph.chars, 0);
  const sentences = speech.reduce((sum, reading) => sum + reading.sentences.length, 0);
  const rows = collection.lexicon.themes.map(({ id }) => {
    const query = { ...speechQuery(meeting, scope), theme: id };
    const counts = countsOf(collection, query);
    return {
      theme: id,
      ...counts,
      rate: share(counts.hits * 1000, chars),
      share: share(counts.sentences, sentences),
      paragraphShare: share(counts.paragraphs, speech.length),
      query,
    };
  });
  const without = withoutTheme(collection, speech, chars);
  return { meeting, chars, sentences, paragraphs: speech.length, rows, without };
});

function withoutTheme(
  collection: Collection,
  speech: readonly Reading[],
  whole: number,
): ThemeTable['without'] {
  let sentences = 0;
  let chars = 0;
  for (const reading of speech) {
    const starts = collection.lexicon.themes.flatMap((theme) =>
      reading.themeHits(theme).map((hit) => hit.from),
    );
    for (const { from, to } of reading.sentences) {
      if (starts.some((start) => start >= from && start < to)) continue;
      sentences += 1;
      chars += countChars(reading.text.slice(from, to));
    }
  }
  return { sentences, share: share(chars, whole) };
}
