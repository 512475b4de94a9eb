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
export interface Likeness {
  /** 0 for the same mix of themes, 1 for no theme in common. */
  readonly divergence: number;
  /** What 95 of 100 shuffles of the paragraphs stay within. */
  readonly chance: number;
  /** True at or below that value: 偶然の範囲. */
  readonly withinChance: boolean;
  /** The largest part first; themes of neither are left out. */
  readonly parts: readonly ThemePart[];
}

const SHUFFLES = 500;

/** Sentences per theme of one paragraph; only themes it speaks of. */
type Counts = readonly (readonly [theme: number, sentences: number])[];

/**
 * Jensen–Shannon divergence (Lin 1991, base 2) of the theme shares of two meetings, a share being the theme's sentences over those of all themes, so that
 * both sum to 1. Chance: paragraphs of both are dealt out again, as many to each side as before, 500 times with the seed
 * handed in. Null where one of them speaks of no theme.
 */
export function likeness(
  collection: Collection,
  a: string,
  b: string,
  options: Scope & { readonly seed: number },
): Likeness | null {
  const left = paragraphCounts(collection, a, options);
  const right = paragraphCounts(collection, b, options);
  const themes = collection.lexicon.themes;
  const [inA, inB] = [sumOf(left, themes.length), sumOf(right, themes.length)];
  const found = jensenShannon(inA, inB);
  if (!found) return null;
  // The divergence is symmetric, so dealing out the smaller side is enough.
  const size = Math.min(left.length, right.length);
  const shuffled = shuffledDivergences([...left, ...right], size, themes.length, options.seed);
  const chance = quantile(shuffled, 0.95) ?? 0;
  const [wholeA, wholeB] = [inA, inB].map((list) => list.reduce((sum, count) => sum + count, 0));
  const parts = themes.map(({ id }, index) => ({
    theme: id,
    part: found.parts[index] ?? 0,
    a: (inA[index] ?? 0) / (wholeA ?? 1),
    b: (inB[index] ?? 0) / (wholeB ?? 1),
  }));
  return {
    divergence: found.total,
    chance,
    withinChance: found.total <= chance,
    parts: parts.filter((one) => one.a + one.b > 0).sort((x, y) => y.part - x.part),
  };
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
