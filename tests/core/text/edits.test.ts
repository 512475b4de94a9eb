import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, edits, likeness, nearest } from '../../../src/core/text/edits';

const text = fc.string({ unit: fc.constantFrom('あ', 'い', '会', '議', '𠮟'), maxLength: 12 });

describe('distance', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['', '会議', 2],
    ['強めるべき', '強化すべき', 2],
  ])('of %s and %s is %i', (one, other, expected) => {
    expect(distance(one, other)).toBe(expected);
  });

  it('is the same from either side, and no longer than the longer text', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(distance(one, other)).toBe(distance(other, one));
        expect(distance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});

describe('likeness', () => {
  it('is 1 for equal texts and 0 for texts that share nothing', () => {
    expect(likeness('会議', '会議')).toBe(1);
    expect(likeness('', '')).toBe(1);
    expect(likeness('会議', '資料')).toBe(0);
  });
});

describe('nearest', () => {
  it('finds what a text holds word for word', () => {
    expect(nearest('本日の会議では資料を', '会議')).toEqual({ from: 3, to: 5 });
  });

  it('finds what comes nearest', () => {
    expect(nearest('支援をさらに強化すべきである', '強めるべき')).toEqual({ from: 6, to: 11 });
  });

  it('is no farther from the pattern than any other range', () => {
    fc.assert(
      fc.property(text, text, (long, pattern) => {
        const { from, to } = nearest(long, pattern);
        const best = distance(long.slice(from, to), pattern);
        for (let start = 0; start <= long.length; start += 1) {
          for (let end = start; end <= long.length; end += 1) {
            expect(best).toBeLessThanOrEqual(distance(long.slice(start, end), pattern));
          }
        }
      }),
    );
  });
});

describe('edits', () => {
  it('says what is kept, what is gone and what came', () => {
    expect(edits('強めるべきである', '強化すべきである')).toEqual([
      { type: 'kept', text: '強' },
      { type: 'gone', text: 'める' },
      { type: 'come', text: '化す' },
      { type: 'kept', text: 'べきである' },
    ]);
  });

  it('rejoins to both texts', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const made = edits(one, other);
        const without = (type: string) =>
          made
            .filter((edit) => edit.type !== type)
            .map((edit) => edit.text)
            .join('');
        expect(without('come')).toBe(one);
        expect(without('gone')).toBe(other);
      }),
    );
  });
});
