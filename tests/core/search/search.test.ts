import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/text/normalise';
import type { Searchable } from '../../../src/core/search/blocks';
import { Search } from '../../../src/core/search';
import { asking, made, named, RULES, shown } from './made';

const searchOf = (...texts: readonly string[]) => new Search([made('m', texts)], RULES);
const found = (typed: string, ...texts: readonly string[]) =>
  shown(searchOf(...texts).ask(asking(typed)));

/** The same search with everything made ready, asking the index whenever it can tell. */
function prepared(searchables: readonly Searchable[]): Search {
  const search = new Search(searchables, RULES, 0);
  while (search.prepare());
  return search;
}

/** Enough further meetings that the text is gone through and no index is made. */
const OTHERS = Array.from({ length: 201 }, (_, at) => made(`other${at}`, []));

const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'人材育成サイバーのを「」AIai-ー 　１1\n'), maxLength: 24 }),
  fc.string({
    unit: fc.constantFrom(...'㍿ⅲﬃ①ｻﾊﾞﾊﾟか゛\u3099が🙂𠮟\ud83d가\u1100\u1161AＡ–—－\u0301é'),
    maxLength: 12,
  }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** A piece of a text as somebody else would type it: in other widths and cases, with blanks and breaks put in. */
const pieceOf = (text: string) =>
  fc.record({ from: fc.nat(text.length), length: fc.nat(8), change: fc.nat(3) }).map((it) => {
    const piece = text.slice(it.from, it.from + it.length + 1);
    if (it.change === 1) return piece.toUpperCase();
    if (it.change === 2) return piece.replace(/[!-~]/g, wide);
    return it.change === 3 ? [...piece].join('\n') : piece;
  });

function wide(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}

const textsAndQuery = fc
  .array(anyText, { minLength: 1, maxLength: 12 })
  .chain((texts) =>
    fc.tuple(
      fc.constant(texts),
      fc.oneof(anyText, pieceOf(texts.join('')), pieceOf(texts[0] ?? '')),
    ),
  );

describe('Search', () => {
  it('finds whatever the width, the case and the blanks inside', () => {
    const texts = ['業界別の I S A C の活用', '交通 ISAC もある', 'ＩＳＡＣ', 'サイバー'];
    expect(found('isac', ...texts)).toEqual([
      '業界別の [I S A C] の活用',
      '交通 [ISAC] もある',
      '[ＩＳＡＣ]',
    ]);
  });

  it('wants all words in one block', () => {
    expect(found('人材 育成', '人材の育成', '人材', '育成')).toEqual(['[人材]の[育成]']);
  });

  it('answers one character and kana alone', () => {
    expect(found('を', '人材を', '人材')).toEqual(['人材[を]']);
    expect(found('メリット', 'メリットがある', 'メートル')).toEqual(['[メリット]がある']);
  });

  it('takes quoted words as printed, line breaks apart', () => {
    expect(found('"AI"', 'AI と ＡＩ と ai', 'A\nI')).toEqual(['[AI] と ＡＩ と ai', '[A\nI]']);
    expect(found('"6-2"', '6-2', '6－2')).toEqual(['[6-2]']);
    expect(found('「国家」', '「国家」は', '国家は')).toEqual(['[「国家」]は']);
  });

  it('knows or, not and near', () => {
    const texts = ['人材の育成', '人材と費用', '費用', '人材がたくさんいるので育成'];
    expect(found('人材 | 費用 -育成', ...texts)).toEqual(['[人材]と[費用]', '[費用]']);
    expect(found('育成 ~3 人材', ...texts)).toEqual(['[人材]の[育成]']);
    expect(found('育成 ~9 人材', ...texts)).toEqual([
      '[人材]の[育成]',
      '[人材]がたくさんいるので[育成]',
    ]);
    expect(found('-人材', ...texts)).toEqual(['費用']);
  });

  it('pairs no occurrence with itself, and only those near enough', () => {
    expect(found('ab ~1 ab', 'ab cd ab ef ab-ab')).toEqual(['ab cd ab ef [ab]-[ab]']);
  });

  it('mixes quoted and plain words in one scale', () => {
    expect(found('"Ａ" ~2 ai', 'Ａのai', 'aのai', 'Ａの㍿のai')).toEqual(['[Ａ]の[ai]']);
  });

  it('finds exactly the blocks that a plain substring scan finds, before and after the index is made', () => {
    fc.assert(
      fc.property(textsAndQuery, ([texts, typed]) => {
        const quoted = typed.replace(/["＂“”„|｜:：~～〜\s]/gu, '').replace(/^[-－−]+/u, '');
        const wanted = normalise(quoted).text;
        const expected = [...texts.keys()].filter(
          (at) => wanted !== '' && normalise(texts[at] ?? '').text.includes(wanted),
        );
        const searchables = [made('m', texts)];
        for (const search of [
          new Search(searchables, RULES),
          prepared(searchables),
          new Search([...searchables, ...OTHERS], RULES),
        ]) {
          const { rows } = search.ask(asking(quoted));
          expect(rows.map(({ block }) => block.from)).toEqual(expected);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  it('gives the same answer to any query whichever engine narrows, and counts what it marks', () => {
    const signs = fc.constantFrom(
      '人材',
      '育成',
      'ai',
      'の',
      'ー',
      '"AI"',
      '"人"',
      '|',
      '-の',
      '-"A"',
      '~3',
      '~0',
      '話者:人',
      '-話者:人',
      'テーマ:人材',
      'ⅲ',
      'i',
      '㍿',
      '株',
    );
    const query = fc.array(signs, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 10 }), query, (texts, typed) => {
        const speaker = named('人材');
        const searchables = [
          made('m', texts),
          made(
            'n',
            texts.map((text) => ({ text, speaker })),
          ),
        ];
        const answer = new Search(searchables, RULES).ask(asking(typed));
        const other = prepared(searchables).ask(asking(typed));
        const scanned = new Search([...searchables, ...OTHERS], RULES).ask(asking(typed));
        expect({ ...other, facets: null }).toEqual({ ...answer, facets: null });
        expect(scanned.rows.map(({ hits }) => hits)).toEqual(answer.rows.map(({ hits }) => hits));
        expect(answer.rows.reduce((sum, { hits }) => sum + hits.length, 0)).toBe(answer.hits);
        expect(answer.rows).toHaveLength(answer.blocks);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('the window of an answer', () => {
  const search = searchOf('bの人', 'aの人', 'cのcの', '人');
  const rows = (more: Parameters<typeof asking>[1], typed = 'の') =>
    search.ask(asking(typed, more)).rows.map(({ block: { text }, hits, first }) => {
      return `${first} ${text} ${hits.map(({ from }) => from).join()}`;
    });

  it('counts hits, and cuts a block that goes over its edge', () => {
    expect(rows({ offset: 1, limit: 2 })).toEqual(['2 aの人 1', '3 cのcの 1']);
    expect(rows({ offset: 3, limit: 9 })).toEqual(['4 cのcの 3']);
    expect(search.ask(asking('の', { limit: 0 }))).toMatchObject({ rows: [], hits: 4, total: 4 });
  });

  it('orders hits by what stands to the right or, read backwards, to the left', () => {
    expect(rows({ order: 'right' })).toEqual([
      '1 cのcの 3',
      '2 cのcの 1',
      '3 bの人 1',
      '4 aの人 1',
    ]);
    expect(rows({ order: 'left' })).toEqual(['1 aの人 1', '2 bの人 1', '3 cのcの 1', '4 cのcの 3']);
    expect(rows({ order: 'left', offset: 1, limit: 2 })).toEqual(['2 bの人 1', '3 cのcの 1']);
  });

  it('gives blocks without a hit one place each, behind the hits', () => {
    expect(rows({ order: 'right', offset: 1 }, 'b | -の')).toEqual(['2 人 ']);
    expect(rows({}, '-の')).toEqual(['1 人 ']);
  });

  it('puts the block first that holds more of the rarer word', () => {
    const rare = searchOf('人の話', '人人人', '珍しい人', '人');
    const [first] = rare.ask(asking('人 | 珍', { order: 'rank' })).rows;
    expect(first?.block.text).toBe('珍しい人');
  });
});
