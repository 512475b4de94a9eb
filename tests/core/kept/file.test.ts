import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fileOf,
  merged,
  openFile,
  raised,
  SCHEMA,
  STEPS,
  unitedItem,
  type Contents,
  type Item,
} from '../../../src/core';
import { figure, passage } from '../../app/store/items';

const CONTENTS: Contents = {
  basket: [passage('a', { note: '「"<>&\u2028' }), figure('b')],
  rules: [],
  headings: [{ id: 'basket', title: '論点' }],
};

/** What is wrong with a file. */
function problem(content: string): unknown {
  try {
    openFile(content);
    return null;
  } catch (error) {
    return (error as { problem?: unknown }).problem;
  }
}

describe('openFile', () => {
  it('reads what fileOf wrote', () => {
    expect(openFile(fileOf(CONTENTS))).toEqual(CONTENTS);
    expect(openFile(`\ufeff${fileOf(CONTENTS)}`)).toEqual(CONTENTS);
  });

  it('takes shelves that a file lacks for empty', () => {
    expect(openFile('{"format":"giji-kurabe","schema":1}')).toEqual({
      basket: [],
      rules: [],
      headings: [],
    });
  });

  it('tells foreign, newer and damaged files apart', () => {
    expect(problem('')).toBe('foreign');
    expect(problem('<html>')).toBe('foreign');
    expect(problem('[1]')).toBe('foreign');
    expect(problem('{"schema":1,"basket":[]}')).toBe('foreign');
    expect(problem('{"format":"giji-kurabe","schema":"1"}')).toBe('foreign');
    expect(problem(`{"format":"giji-kurabe","schema":${SCHEMA + 1}}`)).toBe('newer');
    expect(problem('{"format":"giji-kurabe","schema":1,"basket":[{"type":"passage"}]}')).toBe(
      'damaged',
    );
    expect(problem('{"format":"giji-kurabe","schema":1,"rules":{}}')).toBe('damaged');
  });

  it('raises files of an earlier schema', () => {
    const raise = (value: unknown) => ({ ...(value as Item), note: 'raised' });
    const steps = [...STEPS, { brings: [], rewrites: { basket: raise } }];
    expect(openFile(fileOf(CONTENTS), steps).basket.map(({ note }) => note)).toEqual([
      'raised',
      'raised',
    ]);
  });
});

describe('raised', () => {
  it('takes the steps behind a schema, in their order', () => {
    const step = (sign: string) => ({
      brings: [],
      rewrites: { basket: (v: unknown) => `${String(v)}${sign}` },
    });
    const steps = [step('1'), step('2'), { brings: [] }, step('4')];
    expect(raised('basket', '', 1, steps)).toBe('24');
    expect(raised('rules', '', 0, steps)).toBe('');
  });
});

describe('merged', () => {
  const list = fc.uniqueArray(fc.record({ id: fc.string({ maxLength: 2 }), n: fc.nat() }), {
    selector: ({ id }) => id,
  });

  it('keeps what is held as it is, in front, and doubles nothing', () => {
    fc.assert(
      fc.property(list, list, (held, coming) => {
        const all = merged(held, coming);
        expect(all.slice(0, held.length)).toEqual(held);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        const ids = new Set([...held, ...coming].map(({ id }) => id));
        expect(all.length).toBe(ids.size);
        expect(merged(all, coming)).toEqual(all);
      }),
    );
  });
});

describe('unitedItem', () => {
  it('takes words of the file only where the reader has none', () => {
    const coming = passage('a', { note: 'file' });
    expect(unitedItem(passage('a', { note: ' ' }), coming).note).toBe('file');
    expect(unitedItem(passage('a', { note: 'own' }), coming).note).toBe('own');
    const held = passage('a');
    expect(unitedItem(held, passage('a'))).toBe(held);
  });
});
