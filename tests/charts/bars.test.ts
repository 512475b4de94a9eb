import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, lineCount, type Segment } from '../../src/charts/bars';

const solid = (value: number): Segment => ({ value, texture: 'solid' });
const values = fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 6 });

describe('fold', () => {
  it('lays segments end to end', () => {
    expect(fold([solid(500), solid(250)], 1000)).toEqual([
      [{ line: 0, x: 0, width: 50 }],
      [{ line: 0, x: 50, width: 25 }],
    ]);
  });

  it('goes on at the start of the next line', () => {
    const [blocks] = fold([solid(9337)], 2000, 2000);
    expect(blocks?.map(({ line, x }) => [line, x])).toEqual([0, 1, 2, 3, 4].map((n) => [n, 0]));
    expect(blocks?.at(-1)?.width).toBeCloseTo(66.85);
  });

  it('begins a segment where the one before ended, on whatever line', () => {
    const [, second] = fold([solid(2500), solid(2000)], 4000, 2000);
    expect(second).toEqual([
      { line: 1, x: 12.5, width: 37.5 },
      { line: 2, x: 0, width: 12.5 },
    ]);
  });

  it('adds up to the value of each segment', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 100, max: 5000 }), (list, every) => {
        const end = every * 1.5;
        const widths = fold(list.map(solid), end, every).map((blocks) =>
          blocks.reduce((sum, { width }) => sum + width, 0),
        );
        list.forEach((value, at) => expect((widths[at]! / 100) * end).toBeCloseTo(value, 6));
      }),
    );
  });

  it('stays within the plot', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 100, max: 5000 }), (list, every) => {
        for (const { x, width } of fold(list.map(solid), every, every).flat()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });
});

describe('lineCount', () => {
  it('counts the lines a folded bar takes', () => {
    expect(lineCount(fold([solid(9337)], 2000, 2000))).toBe(5);
    expect(lineCount(fold([solid(4000)], 2000, 2000))).toBe(2);
  });

  it('keeps one line for a bar of nothing', () => {
    expect(lineCount(fold([], 2000))).toBe(1);
  });
});
