import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorToParams, paramsToAnchor } from '../../../src/core/anchor/address';
import type { Anchor } from '../../../src/core/anchor/anchor';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const said = words.filter((text) => text.trim() !== '');
const place = fc.integer({ min: 0, max: 99_999 });
const anchors: fc.Arbitrary<Anchor> = fc.record({
  meeting: fc.constant('m'),
  paragraph: fc.constantFrom('0-1', '2-14'),
  line: place,
  quote: said,
  rest: fc.option(
    fc.record({ tail: words, length: place, check: fc.stringMatching(/^[0-9a-z]{11}$/) }),
  ),
  prefix: fc.oneof(words, fc.constant('')),
  suffix: fc.oneof(words, fc.constant('')),
  repeat: fc.option(fc.record({ nth: place, of: place, alike: place })),
});

describe('paramsToAnchor', () => {
  it('gives back what anchorToParams wrote', () => {
    fc.assert(
      fc.property(anchors, (anchor) => {
        expect(paramsToAnchor('m', anchorToParams(anchor))).toEqual(anchor);
      }),
    );
  });

  it.each([
    ['no paragraph', { qt: '一', ln: '1' }],
    ['no words', { p: '1-1', ln: '1' }],
    ['nothing but blanks', { p: '1-1', qt: '　', ln: '1' }],
    ['no line', { p: '1-1', qt: '一' }],
    ['a line that is no number', { p: '1-1', qt: '一', ln: '-3' }],
    ['an end without its length', { p: '1-1', qt: '一', ln: '1', qe: '終' }],
    ['a length without its end', { p: '1-1', qt: '一', ln: '1', qn: '9.abc' }],
    ['words beyond all measure', { p: '1-1', qt: '一'.repeat(201), ln: '1' }],
  ])('is null for %s', (_, params: Record<string, string>) => {
    expect(paramsToAnchor('m', params)).toBeNull();
  });
});
