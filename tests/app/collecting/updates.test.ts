import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/core';
import {
  moving,
  neighbour,
  noting,
  putting,
  removing,
  restoring,
} from '../../../src/app/collecting/updates';
import { passage } from '../store/items';

const list = (ids: string): readonly Item[] => [...ids].map((id) => passage(id));
const ids = (items: readonly Item[]): string => items.map(({ id }) => id).join('');

describe('what a reader does to the evidence box', () => {
  it('puts behind the others, each at most once', () => {
    expect(ids(putting(list('bcdc'))(list('ab')))).toBe('abcd');
  });

  it('keeps an item that is there as it is', () => {
    const held = [passage('a', { note: 'mine' })];
    expect(putting([passage('a')])(held)).toEqual(held);
  });

  it('moves in front of another, or to the end', () => {
    expect(ids(moving('d', 'b')(list('abcd')))).toBe('adbc');
    expect(ids(moving('a', null)(list('abcd')))).toBe('bcda');
    expect(ids(moving('a', 'gone')(list('abcd')))).toBe('bcda');
    expect(ids(moving('a', 'a')(list('abcd')))).toBe('abcd');
    expect(ids(moving('gone', 'a')(list('abcd')))).toBe('abcd');
  });

  it('puts back where something was taken out', () => {
    const held = list('abcd');
    for (const [at, item] of held.entries()) {
      const before = held[at + 1]?.id ?? null;
      expect(ids(restoring(item, before)(removing([item.id])(held)))).toBe('abcd');
    }
  });

  it('writes beside one item and leaves the others alone', () => {
    const held = list('ab');
    const [a, b] = noting('b', '要')(held);
    expect(a).toBe(held[0]);
    expect(b?.note).toBe('要');
  });

  it('does the same when it is done twice', () => {
    const id = fc.constantFrom(...'abcdef');
    const update = fc.oneof(
      fc.subarray([...'abcdef']).map((some) => putting(list(some.join('')))),
      fc.subarray([...'abcdef']).map(removing),
      fc.tuple(id, fc.option(id)).map(([one, before]) => moving(one, before)),
      fc.tuple(id, fc.string()).map(([one, words]) => noting(one, words)),
    );
    const held = fc.shuffledSubarray([...'abcdef']).map((some) => list(some.join('')));
    fc.assert(
      fc.property(held, update, (before, act) => {
        const once = act(before);
        expect(act(once)).toEqual(once);
        expect(new Set(once.map((item) => item.id)).size).toBe(once.length);
      }),
    );
  });
});

describe('neighbour', () => {
  it('names what an item one place further would stand in front of', () => {
    const held = list('abc');
    const step = (id: string, by: -1 | 1) => neighbour(held, id, by);
    expect([step('a', -1), step('a', 1), step('b', 1), step('c', 1)]).toEqual([
      undefined,
      'c',
      null,
      undefined,
    ]);
    expect(ids(moving('c', step('c', -1) ?? null)(held))).toBe('acb');
    expect(step('gone', 1)).toBeUndefined();
  });
});
