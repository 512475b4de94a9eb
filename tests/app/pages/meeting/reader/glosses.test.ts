import { describe, expect, it } from 'vitest';
import { bodyOf, type Talk } from '../../../../../src/app/pages/meeting/reader/body';
import { glossaryFor, sentenceOf } from '../../../../../src/app/pages/meeting/reader/glosses';
import { Collection } from '../../../../../src/core/collection';
import { compileCorpus } from '../../../../../src/core/corpus';
import { passages } from '../../../../../src/core/passages';
import { openAnnotations } from '../../../../../src/core/people/annotations';
import { seedAnnotations, seedLexicon, SEEDS, seedSource } from '../../../../from-gold';

const { meetings } = compileCorpus(
  SEEDS.map((id) => ({ source: seedSource(id) })),
  openAnnotations(seedAnnotations()),
);
const collection = new Collection(meetings, seedLexicon());
const opened = (digits: string) => {
  const meeting = meetings.find(({ id }) => id.startsWith(digits))!;
  const talks = bodyOf(meeting).blocks.filter((block): block is Talk => block.type === 'talk');
  return { meeting, talks, glossary: glossaryFor(collection, meeting.id, talks) };
};

describe('glossaryFor', () => {
  it('opens the first use of a talk, and none inside the explanation', () => {
    const { glossary, meeting } = opened('000');
    const psirt = [...glossary.uses].flatMap(([paragraph, uses]) =>
      uses.filter(({ short }) => short === 'PSIRT').map(({ span }) => [paragraph, span.from]),
    );
    expect(psirt).toHaveLength(1);
    const [paragraph, from] = psirt[0]!;
    expect(collection.text(meeting.id, paragraph!).indexOf('PSIRT')).toBe(from);
    const { glossary: other } = opened('003');
    expect([...other.uses.values()].flat().map(({ short }) => short)).not.toContain('TLPT');
  });

  it('opens one abbreviation once in a talk and again in the next', () => {
    for (const digits of ['000', '001', '002', '003']) {
      const { glossary, talks } = opened(digits);
      const opens = [...glossary.uses].flatMap(([paragraph, uses]) =>
        uses.map(({ short }) => {
          return `${short} ${talks.findIndex(({ from, to }) => paragraph >= from && paragraph < to)}`;
        }),
      );
      expect(new Set(opens).size).toBe(opens.length);
    }
  });

  it('counts what its list counts, and says what of that stands in longer words', () => {
    const { glossary } = opened('000');
    for (const { query, list } of glossary.entries) {
      expect(passages(collection, query).hits).toBe(list.hits);
      expect(list.hits).toBeGreaterThan(0);
    }
    const inside = glossary.entries
      .filter(({ inside }) => inside > 0)
      .map(({ gloss }) => gloss.short);
    expect(inside).toEqual([]);
  });
});

describe('sentenceOf', () => {
  it('gives the sentence that explains, as printed', () => {
    const { glossary, meeting } = opened('003');
    const tlpt = glossary.entries.find(({ gloss }) => gloss.short === 'TLPT')!;
    expect(sentenceOf(collection, meeting.id, tlpt.gloss)).toBe(
      'また、TLPT（脅威ベースペネトレーションテスト）等の取り組みを推進している。',
    );
    const nco = glossary.entries.find(({ gloss }) => gloss.short === 'NCO')!;
    expect(sentenceOf(collection, meeting.id, nco.gloss)).toBeNull();
  });
});
