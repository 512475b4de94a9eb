import { describe, expect, it } from 'vitest';
import { Collection } from '../../src/core/collection';
import { paragraphText } from '../../src/core/paragraph';
import { meetingFromGold, SEEDS, seedLexicon } from '../from-gold';

const collection = new Collection(SEEDS.map(meetingFromGold), seedLexicon());

describe('Collection', () => {
  it('joins what a page break cut', () => {
    const meeting = collection.meeting(SEEDS[0]);
    const cut = meeting.minutes.paragraphs.findIndex(({ pieces }) => pieces.length > 1);
    expect(collection.text(SEEDS[0], cut)).toContain('評価されるところになる。');
    expect(collection.text(SEEDS[0], cut)).toBe(
      paragraphText(meeting.source, meeting.minutes.paragraphs[cut]!),
    );
  });

  it('makes everything once', () => {
    const [id] = SEEDS;
    expect(collection.normal(id, 3)).toBe(collection.normal(id, 3));
    expect(collection.sentences(id, 3)).toBe(collection.sentences(id, 3));
    expect(collection.terms(id, 3)).toBe(collection.terms(id, 3));
    expect(collection.themeHits(id, 3, 'ai')).toBe(collection.themeHits(id, 3, 'ai'));
  });

  it('tells who speaks by the text and who by annotation', () => {
    expect(collection.reading(SEEDS[3], 0).person).toBe('飯田陽一');
    expect(collection.reading(SEEDS[0], 0).person).toBeNull();
    const annotated = { ...meetingFromGold(SEEDS[0]), annotated: ['菅義偉'] };
    expect(new Collection([annotated], seedLexicon()).reading(SEEDS[0], 0).annotated).toBe(
      '菅義偉',
    );
  });

  it('takes an id it does not hold for a mistake', () => {
    expect(() => collection.meeting('none')).toThrow('The collection holds no meeting "none".');
    expect(() => collection.themeHits(SEEDS[0], 0, 'none')).toThrow('no theme "none"');
    expect(() => collection.text(SEEDS[0], 999)).toThrow('no paragraph');
    expect(collection.has('none')).toBe(false);
  });
});
