import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, quantile, randomFrom } from '../../../src/core/metrics/shuffle';

describe('randomFrom', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const draw = (seed: number) => {
      const random = randomFrom(seed);
      return [random(), random(), random()];
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('spreads evenly over [0, 1)', () => {
    const random = randomFrom(1);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i++) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    // 1,000 expected in each, standard deviation 30
    expect(Math.min(...tenths)).toBeGreaterThan(880);
    expect(Math.max(...tenths)).toBeLessThan(1120);
  });
});

describe('draw', () => {
  it('takes members of the list, none twice, and loses none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.nat(), fc.integer(), (list, n, seed) => {
        const size = Math.min(n, list.length);
        const pool = [...list];
        const drawn = draw(pool, size, randomFrom(seed));
        expect(new Set(drawn).size).toBe(size);
        expect([...pool].sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
        expect(drawn.every((member) => list.includes(member))).toBe(true);
      }),
    );
  });

  it('gives every pair of five the same chance', () => {
    const random = randomFrom(3);
    const pool = [0, 1, 2, 3, 4];
    const seen = new Map<number, number>();
    for (let round = 0; round < 10_000; round++) {
      const [a = 0, b = 0] = draw(pool, 2, random).sort((x, y) => x - y);
      seen.set(a * 5 + b, (seen.get(a * 5 + b) ?? 0) + 1);
    }
    // ten pairs, 1,000 expected of each, standard deviation 30
    expect(seen.size).toBe(10);
    expect(Math.min(...seen.values())).toBeGreaterThan(880);
    expect(Math.max(...seen.values())).toBeLessThan(1120);
  });
});

describe('quantile', () => {
  it('takes the value at the rank rounded up', () => {
    const values = Array.from({ length: 500 }, (_, index) => 500 - index);
    expect(quantile(values, 0.95)).toBe(475);
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([], 0.95)).toBeNull();
  });
});
