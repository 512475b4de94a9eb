import { describe, expect, it } from 'vitest';
import { bm25, inverseFrequency } from '../../../src/core/search/rank';

describe('bm25', () => {
  it('agrees with the formula worked by hand', () => {
    // N = 4, n = 1: idf = ln(1 + 3.5 / 1.5) = ln(10/3); tf = 2, length = average: 2·2.2 / (2 + 1.2)
    expect(bm25(inverseFrequency(1, 4), 2, { length: 10, average: 10 })).toBeCloseTo(
      Math.log(10 / 3) * (4.4 / 3.2),
      10,
    );
  });

  it('ranks the shorter of two blocks with the same count first', () => {
    expect(bm25(1, 1, { length: 5, average: 20 })).toBeGreaterThan(
      bm25(1, 1, { length: 50, average: 20 }),
    );
  });
});
