import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, randomFrom, shuffle } from '../../../src/core/metrics/shuffle';

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

describe('shuffle', () => {
  it('loses and adds nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
        const mixed = shuffle([...list], randomFrom(seed));
        expect(mixed.sort((a, b) => a - b)).toEqual([...list].sort((a, b) => a - b));
      }),
    );
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
