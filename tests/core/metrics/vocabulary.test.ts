import { describe, expect, it } from 'vitest';
import { usesOf, vocabularyOf, vocabularyOfAll } from '../../../src/core/metrics/vocabulary';
import { toyCollection, toyMeeting } from './toy';

const says = (...texts: string[]) => texts.map((text) => ({ text }));

describe('vocabularyOfAll', () => {
  const collection = toyCollection([
    toyMeeting('a', says('基準と基準。', '基準の話。')),
    toyMeeting('b', says('戦略と基準。')),
  ]);

  it('adds up uses, paragraphs and all words of the meetings', () => {
    // a: 基準 3 in 2, 話 1; b: 戦略 1, 基準 1
    const both = vocabularyOfAll(collection, ['a', 'b']);
    expect(both.total).toBe(6);
    expect(usesOf(both, '基準')).toMatchObject({ count: 4, paragraphs: 3 });
  });

  it('is taken once, in whatever order and however often the meetings are named', () => {
    const both = vocabularyOfAll(collection, ['a', 'b']);
    expect(vocabularyOfAll(collection, ['b', 'a', 'b'])).toBe(both);
    expect(vocabularyOfAll(collection, ['b', 'a'], { discussion: true })).not.toBe(both);
    expect(vocabularyOfAll(collection, ['a']).total).toBe(vocabularyOf(collection, 'a').total);
  });

  it('holds the choices made last alone', () => {
    const meetings = Array.from({ length: 12 }, (_, at) => toyMeeting(`m${at}`, says('基準。')));
    const many = toyCollection(meetings);
    const first = vocabularyOfAll(many, ['m0']);
    const second = vocabularyOfAll(many, ['m1']);
    for (const { id } of meetings) {
      vocabularyOfAll(many, [id]);
      vocabularyOfAll(many, ['m1']);
    }
    expect(vocabularyOfAll(many, ['m0'])).not.toBe(first);
    expect(vocabularyOfAll(many, ['m1'])).toBe(second);
  });
});
