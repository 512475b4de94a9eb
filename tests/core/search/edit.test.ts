import { describe, expect, it } from 'vitest';
import { filterValues, withFilter } from '../../../src/core/search/edit';

describe('withFilter', () => {
  it.each([
    ['人材', '後藤 厚宏', '人材 話者:"後藤 厚宏"'],
    ['人材 話者:大杉 育成', '後藤', '人材 育成 話者:"後藤"'],
    ['人材 話者：大杉', null, '人材'],
    ['話者:"大杉 謙一"', null, ''],
    ['', '後藤', '話者:"後藤"'],
    ['話者:a | 話者:b', 'c', '話者:a | 話者:b 話者:"c"'],
    ['人材  "育成  の"', null, '人材  "育成  の"'],
  ])('makes of %s with %s %s', (typed, value, expected) => {
    expect(withFilter(typed, { field: 'speaker', value }, 'ja')).toBe(expected);
  });

  it('writes in the language of the reader', () => {
    const filter = { field: 'attribution', value: 'named' } as const;
    expect(withFilter('AI', filter, 'en')).toBe('AI voice:"named"');
  });
});

describe('filterValues', () => {
  it('tells what is typed of a filter that holds for everything', () => {
    expect(filterValues('人材 話者:大杉 -話者:後藤', 'speaker')).toEqual(['大杉']);
    expect(filterValues('人材', 'speaker')).toEqual([]);
  });
});
