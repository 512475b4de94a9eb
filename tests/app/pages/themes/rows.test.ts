import { describe, expect, it } from 'vitest';
import type { MatrixCell } from '../../../../src/charts/matrix';
import { highest, largest, totalOf } from '../../../../src/app/pages/themes/rows';

const cell = (value: number): MatrixCell => ({
  value,
  text: value.toFixed(1),
  count: value * 10,
  href: null,
  label: '',
});
const column = (key: string) => ({ key, tone: '0' as const, head: key });
const group = (...values: number[][]) => ({
  key: 'g',
  label: 'g',
  rows: values.map((cells, at) => ({
    key: `t${at}`,
    label: `theme ${at}`,
    cells: cells.map(cell),
  })),
});

describe('highest', () => {
  it('finds theme, meeting and rate of the highest cell', () => {
    const top = highest([group([0.5, 1]), group([2, 0.1])], [column('a'), column('b')]);
    expect(top).toEqual({ theme: 'theme 0', meeting: { text: 'a', lang: 'ja' }, rate: '2.0' });
  });

  it('is null where nothing was hit', () => {
    expect(highest([group([0, 0])], [column('a'), column('b')])).toBeNull();
    expect(highest([], [])).toBeNull();
  });
});

describe('largest and totalOf', () => {
  const row = { key: '', label: '', href: null, text: '', readout: '', segments: [] };

  it('give a scale its extent and a sentence its sum', () => {
    expect(largest([])).toBe(1);
    expect(largest([{ ...row, value: 3 }])).toBe(3);
    expect(
      totalOf([
        { ...row, value: 3 },
        { ...row, value: 4 },
      ]),
    ).toBe(7);
  });
});
