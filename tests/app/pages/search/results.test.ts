import { describe, expect, it } from 'vitest';
import type { Block, BlockKind } from '../../../../src/core';
import {
  corrected,
  filtered,
  firstHits,
  grouped,
  hitsOf,
  inContext,
  type Result,
} from '../../../../src/app/pages/search/results';
import { seedManifest } from '../../seed-manifest';

function result(meeting: string, kind: BlockKind, hits: number, score = 0): Result {
  const attribution = kind === 'paragraph' ? ('named' as const) : null;
  const block: Block = {
    meeting,
    kind,
    text: 'x'.repeat(hits),
    from: 0,
    paragraph: 0,
    attribution,
  };
  const spans = Array.from({ length: hits }, (_, at) => ({ from: at, to: at + 1 }));
  return { block, hits: spans, score };
}

const results = [
  result('a', 'paragraph', 3, 1),
  result('a', 'mark', 1, 5),
  result('b', 'attendee', 2, 9),
];
const all = { speech: false, kinds: [], meetings: [] };

describe('filtered', () => {
  it('lets everything through without a filter', () => {
    expect(filtered(results, all)).toHaveLength(3);
  });

  it('keeps speech, kinds and meetings as asked', () => {
    expect(filtered(results, { ...all, speech: true })).toEqual([results[0]]);
    expect(filtered(results, { ...all, kinds: ['mark', 'attendee'] })).toHaveLength(2);
    expect(filtered(results, { ...all, meetings: ['b'] })).toEqual([results[2]]);
  });
});

describe('grouped', () => {
  it('adds up the hits of a meeting', () => {
    expect(grouped(results, false).map(({ meeting, hits }) => [meeting, hits])).toEqual([
      ['a', 4],
      ['b', 2],
    ]);
  });

  it('puts the best meeting first by rank', () => {
    expect(grouped(results, true).map(({ meeting }) => meeting)).toEqual(['b', 'a']);
  });
});

describe('corrected', () => {
  it('knows a person by the right name where the minutes print another', () => {
    const { persons } = seedManifest();
    const ids = (typed: string) => corrected(persons, typed).map(({ id }) => id);
    expect(ids('宍戸')).toEqual(['宍戸常寿']);
    expect(ids('宍戸常寿')).toEqual(['宍戸常寿']);
    expect(ids('穴戸')).toEqual([]);
    expect(ids('常寿')).toEqual([]);
    expect(ids(' ')).toEqual([]);
  });
});

describe('firstHits', () => {
  it('shows exactly as many hits as the limit', () => {
    const shown = firstHits(grouped(results, false), 4);
    expect(shown.flatMap(({ results: own }) => own).map(({ hits }) => hits.length)).toEqual([3, 1]);
    expect(hitsOf(firstHits(grouped(results, false), 5).flatMap((one) => one.results))).toBe(5);
  });
});

describe('inContext', () => {
  it('gives what stands before and after, on one line', () => {
    expect(inContext('前の\n語と人材の後', { from: 5, to: 7 })).toEqual({
      before: '前の 語と',
      hit: '人材',
      after: 'の後',
    });
  });
});
