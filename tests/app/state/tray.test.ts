import { describe, expect, it } from 'vitest';
import { added, formatSlots, letterOf, parseSlots, removed } from '../../../src/app/state/tray';

describe('parseSlots', () => {
  it('keeps an empty slot empty and a repeated meeting once', () => {
    expect(parseSlots('a,,b,a')).toEqual(['a', null, 'b', null]);
    expect(parseSlots(undefined)).toEqual([]);
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

  it('refuses the seventh', () => {
    expect(added(parseSlots('a,b,c,d,e,f'), 'g')).toBeNull();
    expect(added(parseSlots('a,b,c,d,e,f'), 'a')).toHaveLength(6);
  });
});
