import { describe, expect, it } from 'vitest';
import { endState, largestEnd, type End } from '../../src/charts/dumbbell';

const end = (value: number, count: number): End => ({ value, count, href: '#', label: '' });

describe('endState', () => {
  it('fills only the side of a one-sided row that counts something', () => {
    expect(endState('oneSided', end(1.8, 21))).toBe('filled');
    expect(endState('oneSided', end(0, 0))).toBe('hollow');
  });

  it('draws both ends alike otherwise', () => {
    expect(endState('ringed', end(0, 0))).toBe('ringed');
    expect(endState('hollow', end(2, 30))).toBe('hollow');
  });
});

describe('largestEnd', () => {
  it('looks at both ends and skips dividers', () => {
    const row = { type: 'row', label: '', delta: '', state: 'hollow' } as const;
    expect(
      largestEnd([
        { type: 'divider', key: 'd', text: '' },
        { ...row, key: '1', a: end(1, 1), b: end(2.6, 3) },
        { ...row, key: '2', a: end(1.9, 2), b: end(0, 0) },
      ]),
    ).toBe(2.6);
    expect(largestEnd([])).toBe(0);
  });
});
