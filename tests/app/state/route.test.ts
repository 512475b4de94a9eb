import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute } from '../../../src/app/state/route';

describe('parseRoute', () => {
  it('takes an empty hash as the overview', () => {
    expect(parseRoute('')).toEqual({ page: 'overview', id: null, params: {} });
    expect(parseRoute('#/')).toEqual({ page: 'overview', id: null, params: {} });
  });

  it('reads page, id and parameters', () => {
    expect(parseRoute('#/people/%E5%AE%8D%E6%88%B8%E5%B8%B8%E5%AF%BF?m=a,b&lang=en')).toEqual({
      page: 'people',
      id: '宍戸常寿',
      params: { m: 'a,b', lang: 'en' },
    });
  });

  it('keeps what no page answers to', () => {
    expect(parseRoute('#/nowhere/x').page).toBe('missing');
    expect(parseRoute('#/missing').page).toBe('missing');
    expect(parseRoute('#/people/%E5%A').id).toBe('%E5%A');
  });
});

describe('formatRoute', () => {
  it('leaves commas readable and empty parameters out', () => {
    const route = { page: 'compare', id: null, params: { m: 'a,b', lang: '' } } as const;
    expect(formatRoute(route)).toBe('#/compare?m=a,b');
  });

  it('is undone by parseRoute', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(word, fc.dictionary(fc.stringMatching(/^[a-z]+$/), word), (id, params) => {
        const route = { page: 'meeting', id, params } as const;
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });
});
