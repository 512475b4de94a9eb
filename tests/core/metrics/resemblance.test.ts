import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resemblances, type Resemblance } from '../../../src/core/metrics/resemblance';
import { locator } from '../../../src/core/source';
import { isDistinctive } from '../../../src/core/text/terms';
import { SEEDS } from '../../from-gold';
import { S000, S001, S002, S003, seedCollection } from './seeds';
import { toyCollection, toyMeeting } from './toy';

const says = (...texts: string[]) => texts.map((text) => ({ text }));

/** `001:76`: the meeting and the line of a passage of the seeds. */
const placeOf = ({ meeting, paragraph }: Resemblance['passages'][number]): string => {
  const { paragraph: said } = seedCollection.reading(meeting, paragraph);
  const { line } = locator(seedCollection.meeting(meeting).source.text)(said.pieces[0]!.from);
  return `${meeting.slice(0, 3)}:${line}`;
};

describe('resemblances', () => {
  const a = toyMeeting('a', says('レジリエンスとクリアランスの話。', 'ガイドライン。'));
  const b = toyMeeting(
    'b',
    says('クリアランスとレジリエンスとガイドライン。', 'プラットフォーム。'),
  );
  const collection = toyCollection([a, b]);

  it('follows the formula by hand', () => {
    // N = 4; レジリエンス, クリアランス and ガイドライン stand in 2 of 4, so each weighs ln 2:
    // (1·1 + 1·1)·ln²2 / (√2·ln 2 · √3·ln 2) = 2/√6
    const [pair, ...rest] = resemblances(collection, ['a', 'b']);
    expect(rest).toEqual([]);
    expect(pair?.likeness).toBeCloseTo(2 / Math.sqrt(6), 12);
    expect(pair?.passages).toEqual([
      { meeting: 'a', paragraph: 0 },
      { meeting: 'b', paragraph: 0 },
    ]);
  });

  it('says where each shared word stands on both sides', () => {
    const [pair] = resemblances(collection, ['a', 'b']);
    expect(pair?.shared).toEqual([
      {
        term: 'クリアランス',
        printed: 'クリアランス',
        paragraphs: 2,
        spans: [[{ from: 7, to: 13 }], [{ from: 0, to: 6 }]],
      },
      {
        term: 'レジリエンス',
        printed: 'レジリエンス',
        paragraphs: 2,
        spans: [[{ from: 0, to: 6 }], [{ from: 7, to: 13 }]],
      },
    ]);
  });

  it('weighs a word by how often the passage uses it', () => {
    // all three words in 2 of 3 paragraphs at most: (1·1 + 1·2) / (√2·√5) = 3/√10
    const one = toyMeeting('a', says('レジリエンスとクリアランスの話。', '別の話。'));
    const two = toyMeeting('b', says('クリアランスのレジリエンス。クリアランス。'));
    const [pair] = resemblances(toyCollection([one, two]), ['a', 'b']);
    expect(pair?.likeness).toBeCloseTo(3 / Math.sqrt(10), 12);
  });

  it('wants two shared words: one is not enough', () => {
    const one = toyMeeting('a', says('レジリエンス。'));
    const two = toyMeeting('b', says('レジリエンス。', '別の話。'));
    expect(resemblances(toyCollection([one, two]), ['a', 'b'])).toEqual([]);
  });

  it('does not count words that stand everywhere', () => {
    // 40 paragraphs, both words in 6 of them: more than a tenth and more than three
    const many = says(...Array.from({ length: 37 }, () => '別の話。'));
    const same = says(...Array.from({ length: 3 }, () => 'レジリエンスとクリアランスの話。'));
    const one = toyMeeting('a', [...same, ...many]);
    const two = toyMeeting('b', [...same, ...says('別の話。')]);
    expect(resemblances(toyCollection([one, two]), ['a', 'b'])).toEqual([]);
  });

  it('offers a passage in two pairs at most', () => {
    const said = 'レジリエンスとクリアランスの話。';
    const others = ['b', 'c', 'd'].map((id) =>
      toyMeeting(id, says(said, ...Array<string>(19).fill('別の話。'))),
    );
    const all = toyCollection([toyMeeting('a', says(said)), ...others]);
    const of = resemblances(all, ['a', 'b', 'c', 'd']).flatMap(({ passages }) => passages);
    // of six pairs that are all alike: ab, ac and bc, after which d finds nobody
    expect(of.map(({ meeting }) => meeting).join('')).toBe('abacbc');
  });

  it('finds the same pairs whatever the order of the meetings', () => {
    const key = ({ passages, likeness }: Resemblance) =>
      `${passages.map(placeOf).sort().join(' ')} ${likeness.toFixed(9)}`;
    const forth = resemblances(seedCollection, SEEDS).map(key);
    const back = resemblances(seedCollection, [...SEEDS].reverse()).map(key);
    expect(back).toEqual(forth);
  });

  it('marks shared words of the right form that stand where they are said to', () => {
    for (const { passages, shared, likeness } of resemblances(seedCollection, SEEDS)) {
      expect(likeness).toBeLessThanOrEqual(1);
      expect(shared.length).toBeGreaterThanOrEqual(2);
      expect(shared.every(({ term }) => isDistinctive(term))).toBe(true);
      for (const { term, spans } of shared)
        passages.forEach(({ meeting, paragraph }, at) => {
          const uses = seedCollection.terms(meeting, paragraph).filter((use) => use.term === term);
          expect(spans[at]).toEqual(uses.map(({ span }) => span));
        });
    }
  });
});

describe('the pairs of the seeds as a reader judges them', () => {
  /** Same subject, and statements that can be held against each other? */
  const judged = JSON.parse(
    readFileSync(new URL('resemblance-judged.json', import.meta.url), 'utf8'),
  ) as { pair: [string, string]; same: boolean; why: string }[];
  const verdict = ({ passages }: Resemblance) => {
    const pair = passages.map(placeOf).sort().join(' ');
    return judged.find((one) => [...one.pair].sort().join(' ') === pair)?.same;
  };
  const precision = (pairs: readonly Resemblance[]) => ({
    right: pairs.filter((pair) => verdict(pair) === true).length,
    wrong: pairs.filter((pair) => verdict(pair) === false).length,
    unjudged: pairs
      .filter((pair) => verdict(pair) === undefined)
      .map(({ passages }) => passages.map(placeOf)),
  });

  it('are right in 12 of the first 20, and in 4 of the first 5', () => {
    const pairs = resemblances(seedCollection, SEEDS);
    expect(precision(pairs.slice(0, 20))).toEqual({ right: 12, wrong: 8, unjudged: [] });
    expect(precision(pairs.slice(0, 5))).toEqual({ right: 4, wrong: 1, unjudged: [] });
  });

  it.each([
    [S000, S001, 2, 1],
    [S000, S002, 1, 0],
    [S000, S003, 0, 0],
    [S001, S002, 7, 4],
    [S001, S003, 1, 2],
    [S002, S003, 2, 1],
  ])('of %s and %s: right %i, wrong %i', (first, second, right, wrong) => {
    const pairs = resemblances(seedCollection, [first, second]);
    expect(precision(pairs)).toEqual({ right, wrong, unjudged: [] });
  });
});
