import type { Collection } from '../collection';
import type { Scope } from './attribution';
import { excludesZero, logRatio, logRatioInterval, type Interval } from './proportion';
import { themeTable, type ThemeRow } from './theme-table';

/**
 * What may be said of a difference: `filled`: the 95 % interval excludes 0 and the side with more has
 * three paragraphs; `ringed`: it also survives Bonferroni over all themes; `oneSided`: one side has
 * none and the other five hits or more, so that no ratio exists; `hollow`: too few to say.
 */
export type Verdict = 'filled' | 'ringed' | 'oneSided' | 'hollow';

/** One theme in two meetings. */
export interface ThemeDifference {
  readonly theme: string;
  readonly a: ThemeRow;
  readonly b: ThemeRow;
  /** Share of sentences in a minus that in b, −1 to 1: what rows are sorted by. */
  readonly surplus: number;
  /** log2 of the ratio of the shares (1: a says it twice as often); ±∞ where one side has none. */
  readonly ratio: number;
  /** Its 95 % interval alone, and held for all themes at once. */
  readonly interval: Interval;
  readonly corrected: Interval;
  readonly verdict: Verdict;
}

/** Paragraphs that a difference must rest on before it is asserted. */
export const PARAGRAPHS_TO_ASSERT = 3;
/** Hits on one side, with none on the other, from which a theme is called one-sided. */
export const HITS_ONE_SIDED = 5;

type Found = Pick<ThemeRow, 'hits' | 'paragraphs'>;

/** The verdict on a difference; `more` is the side with the larger share, `less` the other. */
export function verdictOn(
  more: Found,
  less: Found,
  interval: Interval,
  corrected: Interval,
): Verdict {
  if (less.hits === 0 && more.hits >= HITS_ONE_SIDED) return 'oneSided';
  if (more.paragraphs < PARAGRAPHS_TO_ASSERT || !excludesZero(interval)) return 'hollow';
  return excludesZero(corrected) ? 'ringed' : 'filled';
}

/**
 * The difference of two meetings on every theme of the lexicon, in its order: shares of sentences with
 * the interval LRC. Bonferroni counts all themes, whatever a view filters.
 */
export function themeDifferences(
  collection: Collection,
  a: string,
  b: string,
  scope: Scope = {},
): ThemeDifference[] {
  const [left, right] = [themeTable(collection, a, scope), themeTable(collection, b, scope)];
  return left.rows.flatMap((rowA, index) => {
    const rowB = right.rows[index];
    if (!rowB) return [];
    const pair = {
      f1: rowA.sentences,
      n1: left.sentences,
      f2: rowB.sentences,
      n2: right.sentences,
    };
    const interval = logRatioInterval(pair);
    const corrected = logRatioInterval(pair, left.rows.length);
    const surplus = (rowA.share ?? 0) - (rowB.share ?? 0);
    const [more, less] = surplus < 0 ? [rowB, rowA] : [rowA, rowB];
    const verdict = verdictOn(more, less, interval, corrected);
    const ratio = logRatio(pair);
    return [{ theme: rowA.theme, a: rowA, b: rowB, surplus, ratio, interval, corrected, verdict }];
  });
}
