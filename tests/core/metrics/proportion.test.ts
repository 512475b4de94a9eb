import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clopperPearsonLower,
  excludesZero,
  logRatio,
  logRatioInterval,
  type Pair,
} from '../../../src/core/metrics/proportion';

const pair = (f1: number, n1: number, f2: number, n2: number): Pair => ({ f1, n1, f2, n2 });

const anyPair = fc
  .record({
    n1: fc.integer({ min: 1, max: 400 }),
    n2: fc.integer({ min: 1, max: 400 }),
    a: fc.double({ min: 0, max: 1, noNaN: true }),
    b: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ n1, n2, a, b }) => pair(Math.round(a * n1), n1, Math.round(b * n2), n2));

const rounded = (interval: readonly number[]) => interval.map((end) => Number(end.toFixed(3)));

describe('clopperPearsonLower', () => {
  it('has the closed form (tail)^(1/n) when every trial succeeds', () => {
    expect(clopperPearsonLower(7, 7, 0.025)).toBeCloseTo(0.025 ** (1 / 7), 12);
  });

  it('has the closed form 1 − (1 − tail)^(1/n) for one success', () => {
    expect(clopperPearsonLower(1, 20, 0.025)).toBeCloseTo(1 - 0.975 ** (1 / 20), 12);
  });

  it('is 0 for no success', () => {
    expect(clopperPearsonLower(0, 12, 0.025)).toBe(0);
  });

  it('stays exact for thousands of trials', () => {
    // P(X >= n) = p^n has the inverse tail^(1/n) at any size
    expect(clopperPearsonLower(5000, 5000, 0.025)).toBeCloseTo(0.025 ** (1 / 5000), 12);
  });
});

describe('logRatioInterval', () => {
  it.each([
    [pair(13, 83, 1, 148), 34, [0.783, 15.051]],
    [pair(13, 83, 1, 148), 1, [1.8, 9.944]],
    [pair(20, 88, 6, 148), 34, [0.418, 5.208]],
    [pair(20, 88, 6, 148), 1, [1.119, 4.092]],
    [pair(4, 148, 14, 21), 34, [-8.184, -2.12]],
    [pair(4, 148, 14, 21), 1, [-6.685, -2.954]],
    [pair(7, 83, 0, 88), 34, [-0.766, Infinity]],
    [pair(7, 83, 0, 88), 1, [0.612, Infinity]],
  ])('gives the reference interval of %o for m = %i', (of, m, expected) => {
    expect(rounded(logRatioInterval(of, m))).toEqual(expected);
  });

  it('is unbounded where nothing was found or nothing was looked at', () => {
    expect(logRatioInterval(pair(0, 83, 0, 88))).toEqual([-Infinity, Infinity]);
    expect(logRatioInterval(pair(0, 0, 3, 88))).toEqual([-Infinity, Infinity]);
  });

  it('turns its sign when the sides are swapped', () => {
    fc.assert(
      fc.property(anyPair, fc.integer({ min: 1, max: 60 }), (p, m) => {
        const [lower, upper] = logRatioInterval(p, m);
        const [swappedLower, swappedUpper] = logRatioInterval(pair(p.f2, p.n2, p.f1, p.n1), m);
        if (Number.isFinite(lower)) expect(swappedUpper).toBeCloseTo(-lower, 9);
        else expect(swappedUpper).toBe(Infinity);
        if (Number.isFinite(upper)) expect(swappedLower).toBeCloseTo(-upper, 9);
        else expect(swappedLower).toBe(-Infinity);
      }),
    );
  });

  it('holds the observed ratio and widens with the number of comparisons', () => {
    fc.assert(
      fc.property(anyPair, (p) => {
        const [lower, upper] = logRatioInterval(p);
        const [low34, high34] = logRatioInterval(p, 34);
        const ratio = logRatio(p);
        expect(lower <= ratio + 1e-9 && ratio - 1e-9 <= upper).toBe(true);
        expect(low34 <= lower && upper <= high34).toBe(true);
      }),
    );
  });
});

describe('logRatio', () => {
  it('counts doublings', () => {
    expect(logRatio(pair(8, 100, 2, 100))).toBe(2);
    expect(logRatio(pair(0, 100, 2, 100))).toBe(-Infinity);
    expect(logRatio(pair(0, 100, 0, 100))).toBe(0);
  });
});

describe('excludesZero', () => {
  it('is true only where the whole interval lies on one side', () => {
    expect(excludesZero([0.1, Infinity])).toBe(true);
    expect(excludesZero([-3, -0.1])).toBe(true);
    expect(excludesZero([-0.1, 3])).toBe(false);
    expect(excludesZero([0, 3])).toBe(false);
  });
});
