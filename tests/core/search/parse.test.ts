import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../src/core/search/expression';
import { parseQuery } from '../../../src/core/search/parse';
import { SEARCH_PROBLEMS } from '../../../src/core/search/problems';

/** An expression as a reader of tests reads it: (a & b), (a | b), -a, "a", a ~10 b, field:value. */
function written(expression: Expression): string {
  switch (expression.type) {
    case 'word':
      return expression.text;
    case 'phrase':
      return `"${expression.text}"`;
    case 'near':
      return `(${expression.parts.map((part, at) => (at ? `~${expression.within[at - 1]} ` : '') + written(part)).join(' ')})`;
    case 'filter':
      return `${expression.field}:${expression.whole ? `"${expression.value}"` : expression.value}`;
    case 'not':
      return `-${written(expression.of)}`;
    default:
      return `(${expression.parts.map(written).join(expression.type === 'all' ? ' & ' : ' | ')})`;
  }
}

const read = (typed: string): string => {
  const { expression } = parseQuery(typed);
  return expression ? written(expression) : '';
};
const told = (typed: string): string[] =>
  parseQuery(typed).problems.map(({ code, from, to }) => `${code} ${typed.slice(from, to)}`);

describe('parseQuery', () => {
  it.each([
    ['人材　育成 AI', '(人材 & 育成 & ai)'],
    // Single letters and digits apart by blanks are one word.
    ['I S A C', 'isac'],
    ['業界 Ｉ　Ｔ', '(業界 & it)'],
    ['JC STAR', '(jc & star)'],
    ['I S AC', '(is & ac)'],
    // Only what is wholly one letter or digit.
    ['資料1 2', '(資料1 & 2)'],
    ['6-2 3', '(6-2 & 3)'],
    ['Society5.0 1 2', '(society5.0 & 12)'],
    ['1 2月', '(1 & 2月)'],
    ['2 0 2 5 年', '(2025 & 年)'],
    ['-I S A C', '-isac'],
    // A phrase is what was typed.
    ['"ＡＩ と" 人材', '("ＡＩ と" & 人材)'],
    ['“AI”', '"AI"'],
    ['＂AI＂', '"AI"'],
    ['所謂“DX”の', '(所謂 & "DX" & の)'],
    // Brackets are text of the minutes.
    ['「国家」', '「国家」'],
    ['『官民 連携』', '(『官民 & 連携』)'],
    ['第1回「会議」', '第1回「会議」'],
    // Or binds closer than blanks.
    ['人材 | 育成 AI', '((人材 | 育成) & ai)'],
    ['AI｜IoT｜5G', '(ai | iot | 5g)'],
    ['aa | bb | cc dd | ee', '((aa | bb | cc) & (dd | ee))'],
    // Not stands at the start of a word.
    ['人材 -育成', '(人材 & -育成)'],
    ['人材 －育成', '(人材 & -育成)'],
    ['-"AI"', '-"AI"'],
    ['JC-STAR 6-2', '(jc-star & 6-2)'],
    ['ーサーバー', 'ーサーバー'],
    ['a | -b', '(a | -b)'],
    // Near binds closest.
    ['人材 ~10 育成', '(人材 ~10 育成)'],
    ['人材 ～１０ 育成 費用', '((人材 ~10 育成) & 費用)'],
    ['a ~5 b 〜3 c', '(a ~5 b ~3 c)'],
    ['a ~5 "b" | c', '((a ~5 "b") | c)'],
    ['10～12時 2019〜2025', '(10~12時 & 2019〜2025)'],
    // Filters.
    ['話者:後藤 人材', '(speaker:後藤 & 人材)'],
    ['話者：後藤', 'speaker:後藤'],
    ['話者: 後藤', 'speaker:後藤'],
    ['-話者:後藤', '-speaker:後藤'],
    ['Speaker:"後藤 厚宏"', 'speaker:"後藤 厚宏"'],
    [
      '会議:“第22回” テーマ:人材 記名:役職 年:2019-2025',
      '(meeting:"第22回" & theme:人材 & attribution:役職 & year:2019-2025)',
    ],
    [
      'meeting:001 theme:ai voice:named year:2019',
      '(meeting:001 & theme:ai & attribution:named & year:2019)',
    ],
    ['話者:a|話者:b', '(speaker:a | speaker:b)'],
    // What looks like an operator and is none.
    ['10:30 https://a', '(10:30 & https://a)'],
    ['（案）', '(案)'],
    ['', ''],
    [' 　', ''],
  ])('reads %s as %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
    expect(told(typed)).toEqual([]);
  });

  it.each([
    ['"人材 育成', '"人材 育成"', ['unclosed-quote "']],
    ['“人材', '"人材"', ['unclosed-quote “']],
    ['人材 ""', '人材', ['empty-quote ""']],
    ['人材 |', '人材', ['dangling-or |']],
    ['| 人材', '人材', ['dangling-or |']],
    ['a || b', '(a | b)', ['dangling-or |']],
    ['人材 - 育成', '(人材 & 育成)', ['lone-minus -']],
    ['人材 -', '人材', ['lone-minus -']],
    // The minus before what is left out negates nothing.
    ['-"" 人材', '人材', ['empty-quote ""']],
    ['-話者:"" 人材', '人材', ['filter-without-value 話者:""']],
    ['育成 -話者: -人材', '(育成 & -人材)', ['filter-without-value 話者:']],
    ['育成 -話者: | AI', '(育成 | ai)', ['filter-without-value 話者:']],
    ['a ~ b', '(a ~10 b)', ['near-without-number ~']],
    ['a ~5', 'a', ['near-without-side ~5']],
    ['~5 a', 'a', ['near-without-side ~5']],
    ['a ~5 | b', '(a | b)', ['near-without-side ~5']],
    ['a ~5 -b', '(a & -b)', ['near-operand ~5']],
    ['a ~5 話者:b', '(a & speaker:b)', ['near-operand ~5']],
    ['議題:予算', '議題:予算', ['unknown-filter 議題:']],
    ['人材 話者:', '人材', ['filter-without-value 話者:']],
    ['話者:', '', ['filter-without-value 話者:']],
    ['話者:""', '', ['filter-without-value 話者:""']],
    ['-', '-', ['signs-alone -']],
    ['|', '|', ['signs-alone |']],
    ['〜', '〜', ['signs-alone 〜']],
    ['"', '"', ['signs-alone "']],
  ])('reads %s as %s and says why', (typed, expected, problems) => {
    expect(read(typed)).toBe(expected);
    expect(told(typed)).toEqual(problems);
  });

  it('reads whatever is typed, with problems that have sentences and lie within it', () => {
    const signs = fc.constantFrom(...'ab1-－|｜~～〜"“”「」『』:： 　話者年ー\n', '話者:', '~10 ');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: signs }), fc.string({ unit: 'binary' })), (typed) => {
        const { expression, problems } = parseQuery(typed);
        if (expression === null && typed.trim() !== '')
          expect(problems.map(({ code }) => code)).toContain('filter-without-value');
        for (const { code, from, to, values } of problems) {
          expect(0 <= from && from < to && to <= typed.length).toBe(true);
          for (const sentence of Object.values(SEARCH_PROBLEMS[code]))
            for (const [, key = ''] of sentence.matchAll(/\{(\w+)\}/g))
              expect(values).toHaveProperty(key);
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
