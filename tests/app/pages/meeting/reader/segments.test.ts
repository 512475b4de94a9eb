import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joinsOf,
  segmentsOf,
  startsOf,
} from '../../../../../src/app/pages/meeting/reader/segments';
import { compileCorpus } from '../../../../../src/core/corpus';
import { SEEDS, seedSource } from '../../../../from-gold';

describe('joinsOf', () => {
  it('says where pieces meet in the joined text', () => {
    const pieces = [
      { from: 5, to: 8 },
      { from: 10, to: 12 },
      { from: 20, to: 21 },
    ];
    expect(joinsOf({ pieces })).toEqual([3, 5]);
    expect(joinsOf({ pieces: [{ from: 5, to: 8 }] })).toEqual([]);
  });
});

describe('segmentsOf', () => {
  it('cuts at hits', () => {
    expect(segmentsOf('人材の育成', [{ from: 0, to: 2 }], [])).toEqual([
      { parts: ['人材'], hit: 0 },
      { parts: ['の育成'], hit: null },
    ]);
  });

  it('keeps a hit in one piece where a join crosses it', () => {
    expect(segmentsOf('情報共有', [{ from: 1, to: 4 }], [2])).toEqual([
      { parts: ['情'], hit: null },
      { parts: ['報', '共有'], hit: 0 },
    ]);
  });

  it('opens a stretch with an empty part where a join stands before it', () => {
    expect(segmentsOf('情報共有', [{ from: 2, to: 4 }], [2])).toEqual([
      { parts: ['情報'], hit: null },
      { parts: ['', '共有'], hit: 0 },
    ]);
  });

  it('loses no letter and no join, and shows every hit once', () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 12 });
    fc.assert(
      fc.property(fc.string({ minLength: 41, maxLength: 60 }), places, places, (text, a, b) => {
        const ends = a.slice(0, a.length - (a.length % 2)).sort((x, y) => x - y);
        const hits = ends.flatMap((from, at) =>
          at % 2 ? [] : [{ from, to: ends[at + 1] ?? from }],
        );
        const joins = [...b].filter((at) => at > 0).sort((x, y) => x - y);
        const segments = segmentsOf(text, hits, joins);
        expect(segments.flatMap(({ parts }) => parts).join('')).toBe(text);
        expect(segments.reduce((sum, { parts }) => sum + parts.length - 1, 0)).toBe(joins.length);
        expect(segments.flatMap(({ hit }) => hit ?? [])).toEqual(hits.map((_, at) => at));
      }),
    );
  });
});

describe('startsOf', () => {
  it('ends with all characters of the record', () => {
    const { meetings } = compileCorpus([{ source: seedSource(SEEDS[0]!) }]);
    const starts = startsOf(meetings[0]!);
    expect(starts[0]).toBe(0);
    expect(starts.at(-1)).toBe(11_653);
  });
});
