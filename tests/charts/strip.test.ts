import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedRuns, placeRuns, type Run } from '../../src/charts/strip';

const run = (value: number, key: string, name?: string): Run => ({
  key,
  value,
  texture: 'solid',
  label: `${key} ${value}`,
  ...(name && { name }),
});

describe('placeRuns', () => {
  it('keeps the order and the scale', () => {
    const placed = placeRuns([run(100, 'a'), run(300, 'b')], 1000);
    expect(placed.map(({ x, width }) => [x, width])).toEqual([
      [0, 10],
      [10, 30],
    ]);
  });

  it('leaves no gap and no overlap, and ends at the sum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1 }), (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const placed = placeRuns(
          values.map((value, at) => run(value, String(at))),
          total,
        );
        placed.forEach(({ x }, at) => {
          const before = placed[at - 1];
          expect(x).toBeCloseTo(before ? before.x + before.width : 0, 6);
        });
        expect(placed.at(-1)!.x + placed.at(-1)!.width).toBeCloseTo(100, 6);
      }),
    );
  });
});

describe('namedRuns', () => {
  const placed = placeRuns([run(900, 'a', '宮澤'), run(100, 'b', '小野寺'), run(10, 'c')], 1010);

  it('names only what is wide enough', () => {
    expect(namedRuns(placed, 300).map((place) => place.run.name)).toEqual(['宮澤']);
    expect(namedRuns(placed, 1200).map((place) => place.run.name)).toEqual(['宮澤', '小野寺']);
  });

  it('names nothing before the width is known', () => {
    expect(namedRuns(placed, 0)).toEqual([]);
  });
});
