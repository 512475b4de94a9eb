import { describe, expect, it } from 'vitest';
import { fullAxis, placeBands, placeMark } from '../../src/charts/floor';

describe('placeMark', () => {
  it('stands where its stretch begins on the scale', () => {
    // 50 of 400 is 12.5 %, 100 of 400 is 25 %.
    expect(placeMark({ at: 50, value: 100 }, 400)).toEqual({ x: 12.5, width: 25 });
  });
});

describe('placeBands', () => {
  it('reaches from each bound to the next and shades every other one', () => {
    const bounds = [{ at: 0, label: '開会' }, { at: 20 }, { at: 20, label: '空' }, { at: 60 }];
    // 0–20, nothing, 20–60, 60–100 of 200.
    expect(placeBands(bounds, 100, 200).map(({ x, width, shaded }) => [x, width, shaded])).toEqual([
      [0, 10, true],
      [10, 20, false],
      [30, 20, true],
    ]);
  });

  it('is empty for an empty meeting', () => {
    expect(placeBands([], 0, 100)).toEqual([]);
  });
});

describe('fullAxis', () => {
  it('ends with the longest sequence and keeps the round ticks below it', () => {
    // 5,000 of 12,500 is 40 %, 10,000 is 80 %.
    expect(fullAxis(12500)).toEqual({
      end: 12500,
      ticks: [
        { value: 0, at: 0, anchor: 'start' },
        { value: 5000, at: 40, anchor: 'middle' },
        { value: 10000, at: 80, anchor: 'middle' },
      ],
    });
  });
});
