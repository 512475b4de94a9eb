import { describe, expect, it } from 'vitest';
import { halves, largestGroup, shade, type MatrixGroup } from '../../src/charts/matrix';

const group = (key: string, rows: number, value?: number): MatrixGroup => ({
  key,
  label: key,
  rows: Array.from({ length: rows }, (_, at) => ({ key: `${key}${at}`, label: key, cells: [] })),
  ...(value !== undefined && {
    cells: [{ value, text: '', count: 1, href: '#', label: '' }],
  }),
});

describe('shade', () => {
  const bounds = [0.5, 1, 2, 4];

  it('puts a value at a bound into the class above', () => {
    expect([0.1, 0.5, 1, 3.9, 4, 90].map((value) => shade(value, bounds))).toEqual([
      't1',
      't2',
      't3',
      't4',
      't5',
      't5',
    ]);
  });

  it('gives 0 no shade', () => {
    expect(shade(0, bounds)).toBe('z');
  });
});

describe('halves', () => {
  it('cuts where the two tables are most even', () => {
    const groups = [7, 3, 6, 7, 8, 3].map((rows, at) => group(String(at), rows));
    expect(halves(groups).map((part) => part.length)).toEqual([3, 3]);
  });

  it('loses no group and keeps the order', () => {
    const groups = [1, 9, 2].map((rows, at) => group(String(at), rows));
    expect(halves(groups).flat()).toEqual(groups);
  });

  it('makes one table of one group', () => {
    expect(halves([group('a', 3)])).toHaveLength(1);
  });
});

describe('largestGroup', () => {
  it('is 0 where no group has figures of its own', () => {
    expect(largestGroup([group('a', 2)])).toBe(0);
    expect(largestGroup([group('a', 2, 4.8), group('b', 2, 13.6)])).toBe(13.6);
  });
});
