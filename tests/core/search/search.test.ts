import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/text/normalise';
import { Search } from '../../../src/core/search';
import { Candidates } from '../../../src/core/search/candidates';
import { bm25 } from '../../../src/core/search/rank';
import { searchWords } from '../../../src/core/search/words';

const blocks = (...texts: string[]) => texts.map((text) => ({ meeting: 'm', text }));
const found = (typed: string, ...texts: string[]) =>
  new Search(blocks(...texts)).find(typed).map(({ block }) => block);

describe('searchWords', () => {
  it('parts words at blanks of any width', () => {
    expect(searchWords('人材　育成 AI')).toEqual(['人材', '育成', 'ai']);
  });

  it('takes single Latin letters apart by blanks as one word', () => {
    expect(searchWords('I S A C')).toEqual(['isac']);
    expect(searchWords('業界 Ｉ　Ｔ')).toEqual(['業界', 'it']);
    expect(searchWords('JC STAR')).toEqual(['jc', 'star']);
  });

  it('finds no word in blanks', () => {
    expect(searchWords(' 　')).toEqual([]);
  });
});

describe('Search', () => {
  it('finds whatever the width, the case and the blanks inside', () => {
    const texts = ['業界別の I S A C の活用', '交通 ISAC もある', 'ＩＳＡＣ', 'サイバー'];
    expect(found('isac', ...texts)).toEqual([0, 1, 2]);
  });

  it('wants all words in one block', () => {
    expect(found('人材 育成', '人材の育成', '人材', '育成')).toEqual([0]);
  });

  it('answers one character and kana alone', () => {
    expect(found('を', '人材を', '人材')).toEqual([0]);
    expect(found('メリット', 'メリットがある', 'メートル')).toEqual([0]);
  });

  it('gives every occurrence as a range of the printed text', () => {
    const [first] = new Search(blocks('O T と OT')).find('ot');
    expect(first?.hits).toEqual([
      { from: 0, to: 3 },
      { from: 6, to: 8 },
    ]);
  });

  it('finds exactly what a plain substring scan finds', () => {
    const letters = fc.constantFrom(...'人材育成サイバーのをAIai-ー 　１1');
    const text = fc.string({ unit: letters, maxLength: 24 });
    const typed = fc.string({ unit: letters, minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), typed, (texts, query) => {
        const words = searchWords(query);
        const expected = [...texts.keys()].filter(
          (at) =>
            words.length > 0 &&
            words.every((word) => normalise(texts[at] ?? '').text.includes(word)),
        );
        expect(found(query, ...texts)).toEqual(expected);
      }),
    );
  });
});

describe('Candidates', () => {
  it('leaves out no block that contains the word, and cannot tell for kana alone', () => {
    const candidates = new Candidates(['人材育成', '人材', '育成人']);
    expect([...(candidates.of('人材') ?? [])].sort()).toEqual([0, 1]);
    expect(candidates.of('メリット')).toBeNull();
    expect(candidates.of('人')).toBeNull();
  });
});

describe('bm25', () => {
  it('agrees with the formula worked by hand', () => {
    // N = 4, n = 1: idf = ln(1 + 3.5 / 1.5) = ln(10/3); tf = 2, length = average: 2·2.2 / (2 + 1.2)
    const [score] = bm25([{ counts: [2], length: 10 }], 4, 10);
    expect(score).toBeCloseTo(Math.log(10 / 3) * (4.4 / 3.2), 10);
  });

  it('ranks the shorter of two blocks with the same count first', () => {
    const [short = 0, long = 0] = bm25(
      [
        { counts: [1], length: 5 },
        { counts: [1], length: 50 },
      ],
      9,
      20,
    );
    expect(short).toBeGreaterThan(long);
  });
});
