import { describe, expect, it } from 'vitest';
import { columns, recordsOf } from '../../src/core/columns';
import { number, text } from '../../src/core/door';

const records = [
  { a: 1, b: 'x' },
  { a: 2, b: 'y' },
];

describe('columns', () => {
  it('is undone by recordsOf', () => {
    expect(columns(records, ['a', 'b'])).toEqual({ a: [1, 2], b: ['x', 'y'] });
    expect(recordsOf({ a: number, b: text })(columns(records, ['a', 'b']), 'r')).toEqual(records);
    expect(recordsOf({ a: number })(columns([], ['a' as never]), 'r')).toEqual([]);
  });
});

describe('recordsOf', () => {
  it('refuses columns of different length and entries of the wrong kind', () => {
    const open = recordsOf({ a: number, b: text });
    expect(() => open({ a: [1], b: [] }, 'r')).toThrow('r.b: expected 1 entries, found 0.');
    expect(() => open({ a: ['1'], b: ['x'] }, 'r')).toThrow(
      'r.a[0]: expected a number, found "1".',
    );
    expect(() => open({ a: [1] }, 'r')).toThrow('r.b: expected a list, found nothing.');
  });
});
