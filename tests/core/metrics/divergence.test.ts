import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jensenShannon } from '../../../src/core/metrics/divergence';

const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 5 });

describe('jensenShannon', () => {
  it('is 0 for equal distributions, also of different size', () => {
    expect(jensenShannon([1, 2, 3], [2, 4, 6])?.total).toBe(0);
  });

  it('is 1 where nothing is shared', () => {
    expect(jensenShannon([5, 0], [0, 2])?.total).toBe(1);
  });

  it('follows the definition by hand', () => {
    // p = (1, 0), q = (½, ½), m = (¾, ¼)
    // ½·log2(1/¾) + ½·½·log2(½/¾) = 0.207519 − 0.146241 = 0.061278; ½·½·log2(½/¼) = 0.25
    const divergence = jensenShannon([4, 0], [3, 3]);
    expect(divergence?.parts[0]).toBeCloseTo(0.061278, 6);
    expect(divergence?.parts[1]).toBeCloseTo(0.25, 12);
    expect(divergence?.total).toBeCloseTo(0.311278, 6);
  });

  it('is the square of the distance that SciPy prints for the same lists', () => {
    // scipy.spatial.distance.jensenshannon([1.0, 0.0], [0.5, 0.5]) = 0.46450140402245893 with the
    // natural logarithm: 0.464501² = 0.215762 nats, over ln 2 = 0.311278 bits
    const distance = 0.46450140402245893;
    expect(jensenShannon([2, 0], [1, 1])?.total).toBeCloseTo(distance ** 2 / Math.LN2, 12);
  });

  it('says nothing of an empty side', () => {
    expect(jensenShannon([0, 0], [1, 2])).toBeNull();
  });

  it('is symmetric, lies in [0, 1], and its parts add up', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const there = jensenShannon(a, b);
        const back = jensenShannon(b, a);
        if (!there || !back) return;
        expect(back.total).toBeCloseTo(there.total, 12);
        expect(there.total).toBeGreaterThanOrEqual(0);
        expect(there.total).toBeLessThanOrEqual(1 + 1e-12);
        expect(there.parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(there.total, 12);
        expect(there.parts.every((part) => part >= 0)).toBe(true);
      }),
    );
  });
});
