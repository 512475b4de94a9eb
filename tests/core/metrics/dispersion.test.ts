import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviationOfProportions, expectedDeviation } from '../../../src/core/metrics/dispersion';
import { randomFrom } from '../../../src/core/metrics/shuffle';

const slices = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 10, maxLength: 10 });

describe('deviationOfProportions', () => {
  it('is 0 for an even spread and 1 − 1/n for a heap', () => {
    expect(deviationOfProportions([3, 3, 3, 3])).toBe(0);
    expect(deviationOfProportions([0, 8, 0, 0])).toBe(0.75);
  });

  it('follows the definition by hand', () => {
    // shares ½ ½ 0 0 against ¼ each: (¼ + ¼ + ¼ + ¼)/2
    expect(deviationOfProportions([4, 4, 0, 0])).toBe(0.5);
  });

  it('says nothing of no hits', () => {
    expect(deviationOfProportions([0, 0])).toBeNull();
  });

  it('stays between 0 and 1 − 1/n and does not mind the order', () => {
    fc.assert(
      fc.property(slices, (counts) => {
        const dp = deviationOfProportions(counts);
        if (dp === null) return;
        expect(dp).toBeGreaterThanOrEqual(0);
        expect(dp).toBeLessThanOrEqual(0.9 + 1e-12);
        expect(deviationOfProportions([...counts].reverse())).toBeCloseTo(dp, 12);
      }),
    );
  });
});

describe('expectedDeviation', () => {
  it('is exact for one hit, which always lies in one part', () => {
    expect(expectedDeviation(1, 10)).toBeCloseTo(0.9, 12);
  });

  it('is exact for two hits', () => {
    // same part (1/10): DP 0.9; two parts (9/10): 0.8
    expect(expectedDeviation(2, 10)).toBeCloseTo(0.1 * 0.9 + 0.9 * 0.8, 12);
  });

  it.each([5, 12, 50])('is the mean over many random placements of %i hits', (hits) => {
    const random = randomFrom(hits);
    let sum = 0;
    for (let round = 0; round < 4000; round++) {
      const counts = Array.from({ length: 10 }, () => 0);
      for (let hit = 0; hit < hits; hit++) counts[Math.floor(random() * 10)]! += 1;
      sum += deviationOfProportions(counts) ?? 0;
    }
    expect(sum / 4000).toBeCloseTo(expectedDeviation(hits, 10), 2);
  });
});
