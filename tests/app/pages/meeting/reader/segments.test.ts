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
  it('cuts at layers', () => {
    expect(segmentsOf('人材の育成', [{ from: 0, to: 2 }], [])).toEqual([
      { parts: ['人材'], over: [0], opens: [0] },
      { parts: ['の育成'], over: [], opens: [] },
    ]);
  });

  it('keeps a layer in one segment where a join crosses it', () => {
    expect(segmentsOf('情報共有', [{ from: 1, to: 4 }], [2])).toEqual([
      { parts: ['情'], over: [], opens: [] },
      { parts: ['報', '共有'], over: [0], opens: [0] },
    ]);
  });

  it('opens a stretch with an empty part where a join stands before it', () => {
    expect(segmentsOf('情報共有', [{ from: 2, to: 4 }], [2])).toEqual([
      { parts: ['情報'], over: [], opens: [] },
      { parts: ['', '共有'], over: [0], opens: [0] },
    ]);
  });

  it('cuts a layer where another begins or ends inside it', () => {
    const layers = [
      { from: 0, to: 3 },
      { from: 2, to: 5 },
    ];
    expect(segmentsOf('サイバー空間', layers, [])).toEqual([
      { parts: ['サイ'], over: [0], opens: [0] },
      { parts: ['バ'], over: [0, 1], opens: [1] },
      { parts: ['ー空'], over: [1], opens: [] },
      { parts: ['間'], over: [], opens: [] },
    ]);
  });

  it('loses no letter and no join, covers what layers cover, and opens each layer once', () => {
    const place = fc.integer({ min: 0, max: 40 });
    const span = fc.tuple(place, place).map(([a, b]) => ({
      from: Math.min(a, b),
      to: Math.max(a, b) + 1,
    }));
    fc.assert(
      fc.property(
        fc.string({ minLength: 41, maxLength: 60 }),
        fc.array(span, { maxLength: 6 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 6 }),
        (text, layers, joins) => {
          const segments = segmentsOf(
            text,
            layers,
            [...joins].sort((a, b) => a - b),
          );
          expect(segments.flatMap(({ parts }) => parts).join('')).toBe(text);
          expect(segments.reduce((sum, { parts }) => sum + parts.length - 1, 0)).toBe(joins.length);
          const opened = segments.flatMap(({ opens }) => opens).sort((a, b) => a - b);
          expect(opened).toEqual([...layers.keys()]);
          layers.forEach(({ from, to }, index) => {
            const covered = segments.filter(({ over }) => over.includes(index));
            expect(covered.flatMap(({ parts }) => parts).join('')).toBe(text.slice(from, to));
          });
        },
      ),
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
