import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  withoutPart,
  wholeFilters,
  withFilter,
  withoutField,
  withoutFilters,
} from '../../../src/core/search/edit';
import { filtersOf } from '../../../src/core/search/expression';
import { parseQuery } from '../../../src/core/search/parse';

const filters = (typed: string) =>
  wholeFilters(typed).map(({ field, value }) => `${field} ${value}`);

describe('withFilter', () => {
  it('adds a value, and puts it in the place of one that held for the whole query', () => {
    expect(withFilter('人材', 'meeting', '001', 'ja')).toBe('人材 会議:001');
    expect(withFilter('会議:000 人材', 'meeting', '001', 'ja')).toBe('人材 会議:001');
    expect(withFilter('人材 会議:000', 'year', '2025', 'en')).toBe('人材 会議:000 year:2025');
    expect(withFilter('', 'speaker', '"後藤 厚宏"', 'ja')).toBe('話者:"後藤 厚宏"');
  });

  it('leaves a negated value and one of several alternatives alone', () => {
    expect(withFilter('-会議:000 人材', 'meeting', '001', 'ja')).toBe('-会議:000 人材 会議:001');
    expect(withFilter('会議:000 | 会議:003', 'meeting', '001', 'ja')).toBe(
      '会議:000 | 会議:003 会議:001',
    );
  });

  it('closes a quotation mark first, so that the value is none of the phrase', () => {
    expect(filters(withFilter('"人材 育成', 'meeting', '001', 'ja'))).toEqual(['meeting 001']);
    expect(filters(withFilter('“人材', 'meeting', '001', 'ja'))).toEqual(['meeting 001']);
  });

  it('holds for the whole query, whatever was typed before', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...'人材 |"“「」-~1　a:会議年'),
      maxLength: 14,
    });
    fc.assert(
      fc.property(typed, (before) => {
        expect(filters(withFilter(before, 'meeting', '001', 'ja'))).toContain('meeting 001');
      }),
    );
  });
});

describe('withoutField and withoutFilters', () => {
  it('give back the query without them', () => {
    expect(withoutField('人材 会議:001 年:2025', 'meeting')).toBe('人材 年:2025');
    expect(withoutFilters('話者:"後藤 厚宏" 人材 -年:2019 会議:000 | 会議:001')).toBe('人材');
  });

  it('leave no filter in any query of words and filters', () => {
    const part = fc.constantFrom('人材', '-AI', '"a b"', '会議:001', '-年:2019', '|', '話者: 後藤');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const { expression } = parseQuery(withoutFilters(parts.join(' ')));
        expect(expression ? filtersOf(expression) : []).toEqual([]);
      }),
    );
  });
});

describe('withoutPart', () => {
  it('takes the sign along that joined the word to the rest', () => {
    expect(withoutPart('AI | DX', { from: 5, to: 7 })).toBe('AI');
    expect(withoutPart('AI | DX', { from: 0, to: 2 })).toBe('DX');
    expect(withoutPart('人材 -会議:001', { from: 4, to: 10 })).toBe('人材');
    expect(withoutPart('JC-STAR 人材', { from: 8, to: 10 })).toBe('JC-STAR');
  });
});
