import { expect, it } from 'vitest';
import { united } from '../../../src/app/collecting/united';

const span = (from: number, to: number) => ({ from, to });

it('makes one of ranges that overlap, and leaves those that touch apart', () => {
  expect(united([span(0, 4), span(0, 2), span(3, 6), span(6, 7), span(9, 10)])).toEqual([
    span(0, 6),
    span(6, 7),
    span(9, 10),
  ]);
  expect(united([])).toEqual([]);
});
