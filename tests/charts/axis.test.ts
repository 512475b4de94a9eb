import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axis, grouped } from '../../src/charts/axis';

describe('axis', () => {
  it('ends at a round number just above the largest value', () => {
    expect(axis(1823).end).toBe(2000);
    expect(axis(2.59).end).toBe(3);
    expect(axis(0.157).end).toBeCloseTo(0.16);
    expect(axis(2000).end).toBe(2000);
  });

  it('has a scale to draw on without any value', () => {
    expect(axis(0).end).toBe(1);
  });

  it('keeps labels apart in a narrow plot by letting every other one go', () => {
    const kept = axis(1823).ticks.filter(({ minor }) => !minor);
    expect(kept.map(({ value }) => value)).toEqual([0, 1000, 2000]);
  });

  it('has 3 to 5 ticks from 0 to its end, the first flush left and the last flush right', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1e7, noNaN: true }), (max) => {
        const { end, ticks } = axis(max);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(end).toBeGreaterThanOrEqual(max * (1 - 1e-9));
        expect(end).toBeLessThanOrEqual(max * 2.5);
        expect(ticks[0]).toMatchObject({ value: 0, at: 0, anchor: 'start', minor: false });
        expect(ticks.at(-1)).toMatchObject({ at: 100, anchor: 'end', minor: false });
        expect(ticks.at(-1)?.value).toBeCloseTo(end, 9);
      }),
    );
  });
});

describe('grouped', () => {
  it('parts thousands by commas', () => {
    expect([0, 999, 1823, 11597, 1234567].map(grouped)).toEqual([
      '0',
      '999',
      '1,823',
      '11,597',
      '1,234,567',
    ]);
  });

  it('leaves decimals alone', () => {
    expect(grouped(0.2)).toBe('0.2');
    expect(grouped(1234.5678)).toBe('1,234.5678');
  });
});
