import { describe, expect, it } from 'vitest';
import {
  door,
  flag,
  index,
  list,
  nullable,
  number,
  oneOf,
  record,
  shape,
  text,
} from '../../src/core/door';

const open = door(
  'file.json',
  'Mend it.',
  shape({ a: list(shape({ n: nullable(number) })), b: text }),
);

describe('door', () => {
  it('gives back what it opened, without fields nobody asked for', () => {
    expect(open({ a: [{ n: 1 }, { n: null }], b: 'x', c: 3 })).toEqual({
      a: [{ n: 1 }, { n: null }],
      b: 'x',
    });
  });

  it('says where, what was expected, what was found and what to do', () => {
    expect(() => open({ a: [{ n: 1 }, { n: 'x' }], b: '' })).toThrow(
      'file.json.a[1].n: expected a number, found "x". Mend it.',
    );
    expect(() => open({ a: {} })).toThrow('file.json.a: expected a list, found {}. Mend it.');
    expect(() => open({ a: [] })).toThrow('file.json.b: expected a text, found nothing. Mend it.');
    expect(() => open(null)).toThrow('file.json: expected an object, found null. Mend it.');
  });

  it('shows no more than the beginning of what was found', () => {
    expect(() => open('あ'.repeat(1000))).toThrow(/^.{20,160}$/);
  });
});

describe('index', () => {
  it('opens whole numbers from 0 up to its limit', () => {
    expect([0, 1, 2].map((value) => index(3)(value, 'i'))).toEqual([0, 1, 2]);
    for (const wrong of [-1, 3, 1.5, NaN, '1', null])
      expect(() => index(3)(wrong, 'i')).toThrow('i: ');
  });
});

describe('oneOf, record, flag', () => {
  it('open what they name and refuse the rest', () => {
    expect(oneOf(['a', 'b'])('b', 'x')).toBe('b');
    expect(() => oneOf(['a', 'b'])('c', 'x')).toThrow('x: expected a or b, found "c".');
    expect(record(flag)({ p: true }, 'x')).toEqual({ p: true });
    expect(() => record(flag)({ p: 1 }, 'x')).toThrow('x.p: expected true or false, found 1.');
  });
});
