import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from '../../../src/core';

describe('digest', () => {
  it('is eleven letters and digits, always the same', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(digest(text)).toMatch(/^[a-z0-9]{11}$/);
        expect(digest(text)).toBe(digest(text));
      }),
    );
  });

  it('is the published one, in base 36', () => {
    const published = { a: 7929297801672961, b: 8684336938537663, revenge: 4051478007546757 };
    for (const [text, value] of Object.entries(published)) {
      expect(parseInt(digest(text), 36)).toBe(value);
    }
  });

  it('differs for ten thousand texts that differ little', () => {
    const all = Array.from({ length: 10_000 }, (_, n) => digest(`段落${n}`));
    expect(new Set(all).size).toBe(all.length);
  });
});
