import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableText, findAll, normalise, occurrences } from '../../../src/core/text/normalise';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...'サーバーｻﾊﾞﾊﾟか゛\u3099ー－–—-ＡaI Ｃ 　\n㍻①ﬃ🙂가\u1100\u1161'),
  }),
);

describe('normalise', () => {
  it('equals NFKC, then lower case, then dashes united, without white space', () => {
    const dashes = /[\u02d7\u2010-\u2015\u2043\u2212\u2500\u2501\ufe58]/g;
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = Array.from(text.normalize('NFKC'), (char) => char.toLowerCase()).join('');
        const expected = whole.replace(dashes, '-').replace(/\s+/g, '');
        expect(normalise(text).text).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('maps every unit to a stretch of the source that normalises to something holding it', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, map, ends } = normalise(source);
        expect(map.length).toBe(text.length + 1);
        expect(map[text.length]).toBe(source.length);
        for (let at = 0; at < text.length; at++) {
          const from = map[at]!;
          const to = ends[at]!;
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(map[at - 1] ?? 0);
          expect(normalise(source.slice(from, to)).text).toContain(text[at]);
        }
      }),
    );
  });

  it('takes every printed form of a word for one', () => {
    const forms = ['I S A C', 'ＩＳＡＣ', 'Isac', 'I　S\nA C'];
    expect(new Set(forms.map((form) => normalise(form).text))).toEqual(new Set(['isac']));
    expect(normalise('ｻｲﾊﾞｰ').text).toBe('サイバー');
  });

  it('unites dashes and keeps the long vowel mark, which is a letter', () => {
    expect(normalise('JC‐STAR—JC−STAR－').text).toBe('jc-star-jc-star-');
    expect(normalise('サーバー').text).not.toBe(normalise('サーバ').text);
  });

  it('remembers where white space was printed', () => {
    expect(Array.from(normalise('NCO を 1').spaced)).toEqual([0, 0, 0, 1, 1]);
  });
});

describe('comparableText', () => {
  it('is the text of normalise', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(comparableText(text)).toBe(normalise(text).text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('occurrences', () => {
  it('gives one range for one printed character, however often it holds the text', () => {
    expect(findAll('ⅲとi', 'i')).toEqual([
      { from: 0, to: 1 },
      { from: 2, to: 3 },
    ]);
  });

  it('takes a comparable text as it is', () => {
    const printed = '社\u0301゛';
    const { text } = normalise(printed);
    expect(normalise(text).text).not.toBe(text);
    expect(occurrences(normalise(printed), text)).toHaveLength(1);
  });
});

describe('findAll', () => {
  it('finds a word over printed spaces and gives its place without the space behind it', () => {
    const text = '業別の I S A C の活用';
    expect(findAll(text, 'ISAC').map(({ from, to }) => text.slice(from, to))).toEqual(['I S A C']);
  });

  it('covers the whole of a character that stands for several', () => {
    expect(findAll('㍻31年', '平')).toEqual([{ from: 0, to: 1 }]);
    expect(findAll('㍻31年', '成31')).toEqual([{ from: 0, to: 3 }]);
  });

  it('covers a half-width letter together with its sound mark', () => {
    expect(findAll('ｻｲﾊﾞｰ攻撃', 'バー')).toEqual([{ from: 2, to: 5 }]);
  });

  it('does not let occurrences overlap and finds nothing for nothing', () => {
    expect(findAll('ーーー', 'ーー')).toHaveLength(1);
    expect(findAll('あ い', ' ')).toEqual([]);
  });
});
