import type { Collection } from '../collection';
import { countChars } from '../paragraph';
import { passages } from '../passages';
import type { Query } from '../query';
import { speechOf } from './amount';
import { deviationOfProportions, expectedDeviation } from './dispersion';

/** How the hits of a query lie over one meeting. */
export interface Spread {
  readonly hits: number;
  /** Hits per tenth of S, in order. */
  readonly slices: readonly number[];
  /** Gries' DP, 0 to 0.9, and what it would be for as many hits thrown at random. */
  readonly deviation: number;
  readonly expected: number;
  /** In words: 全体に, between the two, 一部に集中. */
  readonly word: 'throughout' | 'partly' | 'concentrated';
}

const SLICES = 10;
/** From so many hits on the spread is stated. */
export const SPREAD_FROM = 5;

/** Where in S, in characters from its start, each hit of a query for one meeting begins; in order. */
export function hitPositions(collection: Collection, query: Query): number[] {
  const [meeting = ''] = query.meetings;
  const starts = new Map<number, number>();
  let chars = 0;
  for (const { index, paragraph } of speechOf(collection, meeting, query)) {
    starts.set(index, chars);
    chars += paragraph.chars;
  }
  return passages(collection, query).rows.flatMap(({ paragraph, hits }) => {
    const start = starts.get(paragraph);
    const text = collection.text(meeting, paragraph);
    return start === undefined
      ? []
      : hits.map(({ from }) => start + countChars(text.slice(0, from)));
  });
}

/**
 * The spread of a query's hits over ten slices of equal characters of S (not over sections: one
 * section may hold nine tenths); null below five hits. Few hits are uneven by themselves, so DP is judged against what random
 * placement gives: 0.2 above it is 一部に集中 (chance alone gets there in at most 4 of 100 cases, for any number of hits from
 * five), up to 0.05 above it is 全体に (as even as chance makes it), and what lies between has no word of its own.
 */
export function spread(collection: Collection, query: Query): Spread | null {
  const [meeting = ''] = query.meetings;
  const whole = speechOf(collection, meeting, query);
  const chars = whole.reduce((sum, reading) => sum + reading.paragraph.chars, 0);
  const slices = Array.from({ length: SLICES }, () => 0);
  const positions = hitPositions(collection, query);
  for (const position of positions) {
    const slice = Math.min(SLICES - 1, Math.floor((position * SLICES) / chars));
    slices[slice] = (slices[slice] ?? 0) + 1;
  }
  const deviation = deviationOfProportions(slices);
  if (deviation === null || positions.length < SPREAD_FROM) return null;
  const expected = expectedDeviation(positions.length, SLICES);
  const word = spreadWord(deviation - expected);
  return { hits: positions.length, slices, deviation, expected, word };
}

function spreadWord(beyond: number): Spread['word'] {
  if (beyond >= 0.2) return 'concentrated';
  return beyond <= 0.05 ? 'throughout' : 'partly';
}
