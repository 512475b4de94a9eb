import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/core/model';
import { openSpans, openTouching, packSpans, packTouching } from '../../src/core/places';

const text = fc.string({ unit: fc.constantFrom('a', '本', '\n', '🙂') });

const placed = text.chain((printed) =>
  fc.array(fc.tuple(fc.nat(printed.length), fc.nat(printed.length))).map((pairs) => ({
    printed,
    spans: pairs.map(([a, b]): Span => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  })),
);

describe('packSpans', () => {
  it('is undone by openSpans, in whatever order and however nested the spans are', () => {
    fc.assert(
      fc.property(placed, ({ printed, spans }) => {
        expect(openSpans(printed, spans.length)(packSpans(printed, spans), 'x')).toEqual(spans);
      }),
    );
  });

  it('says the same of every line that is a paragraph', () => {
    expect(
      packSpans('一つ目\n二\n三番目', [
        { from: 0, to: 3 },
        { from: 4, to: 5 },
        { from: 6, to: 9 },
      ]),
    ).toEqual([0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]);
  });
});

describe('packTouching', () => {
  it('is undone by openTouching', () => {
    fc.assert(
      fc.property(placed, ({ printed, spans }) => {
        const cuts = [...new Set(spans.map(({ to }) => to))].sort((a, b) => a - b);
        const parts = cuts.map((to, at): Span => ({ from: cuts[at - 1] ?? 0, to }));
        expect(openTouching(printed, parts.length)(packTouching(printed, parts), 'x')).toEqual(
          parts,
        );
      }),
    );
  });
});

describe('openSpans', () => {
  it('refuses places outside the text and the wrong count of numbers', () => {
    expect(() => openSpans('abc', 1)([0, 0, 0, -1], 'x')).toThrow(
      'x[0]: expected a place in the text',
    );
    expect(() => openSpans('abc', 1)([5, 0, 0, 0], 'x')).toThrow(
      'x[0]: expected a place in the text',
    );
    expect(() => openSpans('abc', 1)([0, 0.5, 0, 0], 'x')).toThrow(
      'x[0]: expected a place in the text',
    );
    expect(() => openSpans('abc', 2)([0, 0, 0, 0], 'x')).toThrow('x: expected 8 numbers, found 4');
  });
});
