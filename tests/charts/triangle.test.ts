import { describe, expect, it } from 'vitest';
import { cellClass, triangle, type TriangleCell } from '../../src/charts/triangle';

const cell = (label: string, value = 0.25, framed = false): TriangleCell => ({
  value,
  text: value.toFixed(2),
  label,
  href: '#/',
  framed,
  on: false,
});

describe('triangle', () => {
  it('holds every pair once, the later of the two in the row', () => {
    const rows = triangle(['A', 'B', 'C', 'D'], (column, row) => cell(column + row));
    expect(rows.map(({ corner, cells }) => [corner, cells.map((one) => one?.label)])).toEqual([
      ['B', ['AB']],
      ['C', ['AC', 'BC']],
      ['D', ['AD', 'BD', 'CD']],
    ]);
  });

  it('has 435 pairs of thirty, and none of one', () => {
    const thirty = Array.from({ length: 30 }, (_, at) => String(at));
    const pairs = triangle(thirty, () => cell('')).flatMap(({ cells }) => cells);
    expect(pairs).toHaveLength(435);
    expect(triangle(['A'], () => null)).toEqual([]);
  });
});

describe('cellClass', () => {
  it('shades by the bounds, and frames what nothing may be made of', () => {
    const bounds = [0.1, 0.2, 0.3, 0.4];
    expect(cellClass(cell('', 0.25), bounds)).toBe('t3');
    expect(cellClass(cell('', 0.25, true), bounds)).toBe('framed');
  });
});
