import { describe, expect, it } from 'vitest';
import {
  added,
  addedAll,
  formatSlots,
  letterOf,
  LETTERS,
  LIMIT,
  parseSlots,
  removed,
} from '../../../src/app/state/tray';

const ids = Array.from({ length: LIMIT + 1 }, (_, at) => `m${at}`);
const full = ids.slice(0, LIMIT);

describe('LETTERS', () => {
  it('runs from A to Z and on with two letters', () => {
    expect(LETTERS).toHaveLength(30);
    expect(LETTERS.slice(24)).toEqual(['Y', 'Z', 'AA', 'AB', 'AC', 'AD']);
  });
});

describe('parseSlots', () => {
  it('keeps an empty slot empty and a repeated meeting once', () => {
    expect(parseSlots('a,,b,a')).toEqual(['a', null, 'b', null]);
    expect(parseSlots(undefined)).toEqual([]);
  });

  it('leaves out what goes beyond the limit', () => {
    expect(parseSlots(ids.join(','))).toEqual(full);
  });
});

describe('removed', () => {
  it('leaves the letters of the others as they were', () => {
    const slots = removed(parseSlots('a,b,c'), 'a');
    expect(formatSlots(slots)).toBe(',b,c');
    expect(letterOf(slots, 'b')).toBe('B');
    expect(letterOf(slots, 'a')).toBeNull();
  });

  it('drops empty slots at the end', () => {
    expect(formatSlots(removed(parseSlots('a,b'), 'b'))).toBe('a');
  });
});

describe('added', () => {
  it('fills the first free slot', () => {
    expect(added(parseSlots(',b'), 'c')).toEqual(['c', 'b']);
  });

  it('refuses the thirty-first', () => {
    expect(added(full, 'm30')).toBeNull();
    expect(added(full, 'm0')).toBe(full);
    expect(added(removed(full, 'm3'), 'm30')).toEqual(full.with(3, 'm30'));
  });
});

describe('addedAll', () => {
  it('adds as many as fit, those that are there already once', () => {
    expect(addedAll(parseSlots('a,,b'), ['b', 'c', 'd'])).toEqual(['a', 'c', 'b', 'd']);
    expect(addedAll(full.slice(0, 29), ['x', 'y'])).toEqual([...full.slice(0, 29), 'x']);
  });
});
