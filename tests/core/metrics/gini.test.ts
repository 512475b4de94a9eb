import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini } from '../../../src/core/metrics/gini';

const amounts = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 2, maxLength: 30 });

describe('gini', () => {
  it('is 0 where all have the same', () => {
    expect(gini([40, 40, 40])).toBe(0);
  });

  it('is (n − 1)/n where one has all', () => {
    // n = 4, rising 0 0 0 8: (2·4 − 4 − 1)·8 / (4·8) = 3/4
    expect(gini([0, 8, 0, 0])).toBe(0.75);
  });

  it('follows the mean difference by hand', () => {
    // 1, 3: mean difference over all ordered pairs (0+2+2+0)/4 = 1; halved and over the mean 2: 1/4
    expect(gini([3, 1])).toBe(0.25);
  });

  it('knows nothing of one person, or of silence', () => {
    expect(gini([12])).toBeNull();
    expect(gini([0, 0])).toBeNull();
  });

  it('lies in [0, 1), whatever the order and the unit', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 9 }), (list, unit) => {
        const value = gini(list);
        if (value === null) return;
        expect(value).toBeGreaterThanOrEqual(-1e-12);
        expect(value).toBeLessThan(1);
        expect(gini([...list].reverse())).toBeCloseTo(value, 12);
        expect(gini(list.map((x) => x * unit))).toBeCloseTo(value, 12);
      }),
    );
  });

  it('rises when a silent person joins', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const before = gini(list);
        const after = gini([...list, 0]);
        if (before !== null && after !== null) expect(after).toBeGreaterThan(before);
      }),
    );
  });
});
