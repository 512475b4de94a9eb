import { describe, expect, it } from 'vitest';
import { commonWords, distinctiveWords, logOddsZ } from '../../../src/core/metrics/words';
import { passages } from '../../../src/core/passages';
import { SEEDS } from '../../from-gold';
import { S000, S001, S002, S003, seedCollection } from './seeds';
import { toyCollection, toyMeeting } from './toy';

const says = (...texts: string[]) => texts.map((text) => ({ text }));

describe('logOddsZ', () => {
  it('follows the formula by hand', () => {
    // y 8 of 100 against 2 of 100, α = 1, α₀ = 10: δ = ln(9/101) − ln(3/107) = ln(963/303) = 1.156321;
    // σ² = 1/9 + 1/3 = 4/9, so z = 1.5·δ
    expect(logOddsZ([8, 100], [2, 100], 1, 10)).toBeCloseTo(1.734481, 6);
  });

  it('is 0 for equal use and turns its sign with the sides', () => {
    expect(logOddsZ([5, 80], [5, 80], 2, 500)).toBe(0);
    expect(logOddsZ([9, 80], [2, 50], 2, 500)).toBe(-logOddsZ([2, 50], [9, 80], 2, 500));
  });
});

describe('distinctiveWords', () => {
  const a = toyMeeting(
    'a',
    says('レジリエンスとレジリエンスの話。', 'レジリエンスとガイドライン、', 'ガイドライン。'),
  );
  const b = toyMeeting('b', says('ガイドラインとガイドライン。', 'ガイドラインを。'));
  const collection = toyCollection([a, b]);

  it('counts both sides and gives no ratio against nothing', () => {
    const [word, ...rest] = distinctiveWords(collection, 'a', ['b']);
    expect(rest).toEqual([]);
    expect(word).toMatchObject({
      printed: 'レジリエンス',
      uses: 3,
      paragraphs: 2,
      otherUses: 0,
      ratio: null,
      inside: 0,
    });
    // terms of a: レジリエンス 3, ガイドライン 2, 話 1; of b: ガイドライン 3. α = 500·3/9
    expect(word?.z).toBeCloseTo(logOddsZ([3, 6], [0, 3], 500 / 3, 500), 12);
  });

  it('says how many times as often', () => {
    const [word] = distinctiveWords(collection, 'b', ['a']);
    // 3 of 3 terms against 2 of 6
    expect(word).toMatchObject({ term: 'ガイドライン', ratio: 3, otherUses: 2 });
  });

  it('compares with others only', () => {
    expect(distinctiveWords(collection, 'a', ['a'])).toEqual([]);
    expect(distinctiveWords(collection, 'a', [])).toEqual([]);
  });

  it('leads 000 with its year plan and 003 with 基準, and leaves PSIRT of one paragraph out', () => {
    const terms = (id: string) => distinctiveWords(seedCollection, id, SEEDS).map((it) => it.term);
    expect(terms(S000).slice(0, 3)).toContain('サイバーセキュリティ2019');
    expect(terms(S003)[0]).toBe('基準');
    expect(terms(S000)).not.toContain('psirt');
  });

  it('counts what its lists hold, and what stands inside longer words beside it', () => {
    for (const id of SEEDS) {
      for (const word of distinctiveWords(seedCollection, id, SEEDS)) {
        const { uses, paragraphs, otherUses, inside, query, otherQuery, term } = word;
        expect(passages(seedCollection, query)).toMatchObject({ hits: uses, paragraphs });
        expect(passages(seedCollection, otherQuery).hits).toBe(otherUses);
        const anywhere = passages(seedCollection, { meetings: [id], text: term }).hits;
        expect(uses + inside).toBe(anywhere);
        expect(uses).toBeGreaterThanOrEqual(3);
        expect(paragraphs).toBeGreaterThanOrEqual(2);
        expect(word.ratio === null).toBe(otherUses === 0);
        expect(word.z).toBeGreaterThan(0);
      }
    }
  });
});

describe('commonWords', () => {
  it('holds words that every meeting uses, with their lists', () => {
    const words = commonWords(seedCollection, [S001, S002]);
    expect(words.length).toBeGreaterThan(5);
    for (const { meetings } of words) {
      for (const { count, paragraphs, query } of meetings) {
        expect(count).toBeGreaterThan(0);
        expect(passages(seedCollection, query)).toMatchObject({ hits: count, paragraphs });
      }
    }
  });

  it('is empty where nothing is shared', () => {
    const a = toyMeeting('a', says('レジリエンスとレジリエンス。', 'レジリエンス。'));
    const b = toyMeeting('b', says('別の話。'));
    expect(commonWords(toyCollection([a, b]), ['a', 'b'])).toEqual([]);
  });
});
