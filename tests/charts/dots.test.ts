import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotRadius, LARGEST, largestDot, type DotRow } from '../../src/charts/dots';

const row = (...counts: readonly (number | null)[]): DotRow => ({
  key: String(counts),
  label: '',
  tone: 'a',
  dots: counts.map((count) =>
    count === null ? null : { count, texture: 'solid', href: '#/', label: String(count) },
  ),
});

describe('largestDot', () => {
  it('looks at the rows that stand apart, too, so that all dots share one scale', () => {
    expect(largestDot([{ rows: [row(3, null), row(1, 5)], apart: [row(40, null)] }])).toBe(40);
  });

  it('is 0 without dots', () => {
    expect(largestDot([{ rows: [row(null)], apart: [] }])).toBe(0);
  });
});

describe('dotRadius', () => {
  it('halves for a quarter of the count', () => {
    expect(dotRadius(40, 40)).toBe(LARGEST);
    expect(dotRadius(10, 40)).toBe(LARGEST / 2);
    expect(dotRadius(0, 0)).toBe(0);
  });

  it('makes areas as the counts', () => {
    const counts = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(counts, counts, counts, (one, other, more) => {
        const largest = Math.max(one, other) + more;
        const area = (count: number) => dotRadius(count, largest) ** 2;
        expect(area(one) / area(other)).toBeCloseTo(one / other, 9);
      }),
    );
  });
});
