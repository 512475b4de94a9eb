import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/text/fold';

describe('fold', () => {
  it('makes full width half width', () => {
    expect(fold('（１）ＩＴ　令和７年：８時〜９時')).toBe('(1)IT 令和7年:8時~9時');
  });

  it('unites circles and dashes, and leaves the long vowel and the figure one alone', () => {
    expect(fold('◯〇○ －—‐ ー 一')).toBe('○○○ --- ー 一');
  });

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });
});
