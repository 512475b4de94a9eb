import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineStarts, locator, openSource, slice } from '../../src/core/source';

describe('openSource', () => {
  it('takes the byte order mark off and makes every line end LF', () => {
    expect(openSource('a.txt', '\uFEFF一\r\n二\r三\n').text).toBe('一\n二\n三\n');
  });
});

describe('lineStarts', () => {
  it('has one more entry than there are line breaks', () => {
    expect(lineStarts('一\n\n二')).toEqual([0, 2, 3]);
  });
});

describe('locator', () => {
  it('counts lines and columns from one', () => {
    const point = locator('一二\n三四');
    expect(point(0)).toEqual({ line: 1, column: 1 });
    expect(point(4)).toEqual({ line: 2, column: 2 });
  });

  it('agrees with counting the line breaks in front', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('あ', 'b', '\n')), fc.nat(), (letters, seed) => {
        const text = letters.join('');
        const offset = seed % (text.length + 1);
        const before = text.slice(0, offset).split('\n');
        expect(locator(text)(offset)).toEqual({
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
        });
      }),
    );
  });
});

describe('slice', () => {
  it('answers with the text of a span', () => {
    expect(slice({ file: 'a.txt', text: '議事概要' }, { from: 2, to: 4 })).toBe('概要');
  });
});
