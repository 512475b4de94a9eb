import type { Collection } from '../collection';
import { perMeeting } from '../memo';
import { speechOf } from './amount';
import type { Scope } from './attribution';
import { jensenShannon } from './divergence';
import { draw, quantile, randomFrom } from './shuffle';

/** How much one theme adds to the divergence of two meetings. */
export interface ThemePart {
  readonly theme: string;
  /** Bits; the parts add up to the divergence. */
  readonly part: number;
  /** Share of the theme among all theme sentences of a and of b, 0 to 1. */
  readonly a: number;
  readonly b: number;
}

/** How far two meetings lie apart in what they speak of. */
export interface ThemeDivergence {
  /** 0 for the same mix of themes, 1 for no theme in common. */
  readonly divergence: number;
  /** The largest part first; themes of neither are left out. */
  readonly parts: readonly ThemePart[];
}

/** The same, held against chance. */
export interface Likeness extends ThemeDivergence {
  /** What 95 of 100 shuffles of the paragraphs stay within. */
  readonly chance: number;
  /** True at or below that value: 偶然の範囲. */
  readonly withinChance: boolean;
}

/** So often the paragraphs of a pair are dealt out again. */
export const SHUFFLES = 500;
/** The seed the application hands in; printed with the definition, so that anyone can repeat its figures. */
export const SHUFFLE_SEED = 2019;

/** Sentences per theme of one paragraph; only themes it speaks of. */
type Counts = readonly (readonly [theme: number, sentences: number])[];

/**
 * Jensen–Shannon divergence (Lin 1991, base 2) of the theme shares of two meetings, a share being the theme's sentences over those of all themes, so that
 * both sum to 1. Null where one of them speaks of no theme.
 */
export function themeDivergence(
  collection: Collection,
  a: string,
  b: string,
  scope: Scope = {},
): ThemeDivergence | null {
  const { themes } = collection.lexicon;
  const inA = themeCounts(collection, a, scope);
  const inB = themeCounts(collection, b, scope);
  const found = jensenShannon(inA, inB);
  if (!found) return null;
  const [wholeA = 1, wholeB = 1] = [inA, inB].map((list) =>
    list.reduce((sum, count) => sum + count, 0),
  );
  const parts = themes.map(({ id }, index) => ({
    theme: id,
    part: found.parts[index] ?? 0,
    a: (inA[index] ?? 0) / wholeA,
    b: (inB[index] ?? 0) / wholeB,
  }));
  return {
    divergence: found.total,
    parts: parts.filter((one) => one.a + one.b > 0).sort((x, y) => y.part - x.part),
  };
}

/**
 * The divergence of two meetings beside what chance alone gives: the paragraphs of both are dealt out again, as many to each
 * side as before, 500 times with the seed handed in. Which of the two is named first changes nothing but the sides of the parts.
 */
export function likeness(
  collection: Collection,
  a: string,
  b: string,
  options: Scope & { readonly seed: number },
): Likeness | null {
  const found = themeDivergence(collection, a, b, options);
  if (!found) return null;
  const [one = [], other = []] = [a, b]
    .sort()
    .map((id) => paragraphCounts(collection, id, options));
  // The divergence is symmetric, so dealing out the smaller side is enough.
  const size = Math.min(one.length, other.length);
  const themes = collection.lexicon.themes.length;
  const shuffled = shuffledDivergences([...one, ...other], size, themes, options.seed);
  const chance = quantile(shuffled, 0.95) ?? 0;
  return { ...found, chance, withinChance: found.divergence <= chance };
}

const paragraphCounts = perMeeting((collection, meeting, scope): readonly Counts[] =>
  speechOf(collection, meeting, scope).map((reading) =>
    collection.lexicon.themes.flatMap((theme, index) => {
      const hits = reading.themeHits(theme);
      const found = reading.sentences.filter(({ from, to }) =>
        hits.some((hit) => hit.from >= from && hit.from < to),
      );
      return found.length > 0 ? [[index, found.length] as const] : [];
    }),
  ),
);

const themeCounts = perMeeting((collection, meeting, scope): readonly number[] =>
  sumOf(paragraphCounts(collection, meeting, scope), collection.lexicon.themes.length),
);

function sumOf(paragraphs: readonly Counts[], themes: number): number[] {
  const sums = Array.from({ length: themes }, () => 0);
  for (const counts of paragraphs) {
    for (const [theme, sentences] of counts) sums[theme] = (sums[theme] ?? 0) + sentences;
  }
  return sums;
}

function shuffledDivergences(pool: Counts[], size: number, themes: number, seed: number): number[] {
  const random = randomFrom(seed);
  const whole = sumOf(pool, themes);
  return Array.from({ length: SHUFFLES }, () => {
    const part = sumOf(draw(pool, size, random), themes);
    const rest = whole.map((count, theme) => count - (part[theme] ?? 0));
    return jensenShannon(part, rest)?.total ?? 0;
  });
}
