import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axis, grouped, labelled } from '../../src/charts/axis';

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

  it('has 3 to 5 ticks from 0 to its end, the first flush left and the last flush right', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 1e7, noNaN: true }), (max) => {
        const { end, ticks } = axis(max);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(end).toBeGreaterThanOrEqual(max * (1 - 1e-9));
        expect(end).toBeLessThanOrEqual(max * 2.5);
        expect(ticks[0]).toMatchObject({ value: 0, at: 0, anchor: 'start' });
        expect(ticks.at(-1)).toMatchObject({ at: 100, anchor: 'end' });
        expect(ticks.at(-1)?.value).toBeCloseTo(end, 9);
      }),
    );
  });
});

describe('labelled', () => {
  const scale = axis(1823);
  const texts = ['0', '500', '1,000', '1,500', '2,000字'];
  const at = (px: number) => labelled(scale, texts, px).map(({ value }) => value);

  it('lets every other label go in a narrow plot, and all but the ends in a very narrow one', () => {
    expect(at(400)).toEqual([0, 500, 1000, 1500, 2000]);
    expect(at(180)).toEqual([0, 1000, 2000]);
    expect(at(90)).toEqual([0, 2000]);
  });

  it('keeps the ends before the width is known', () => {
    expect(at(0)).toEqual([0, 2000]);
  });

  it('keeps what stands between two ends only if it can keep it evenly', () => {
    const thirds = axis(0.12);
    const words = ['0%', '4%', '8%', '12% of sentences'];
    expect(labelled(thirds, words, 220).map(({ at }) => at)).toEqual([0, 100]);
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
