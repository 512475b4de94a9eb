import { describe, expect, it } from 'vitest';
import { councilPhrases, joined, mixedWords } from '../../src/app/meeting-words';

describe('councilPhrases', () => {
  it.each([
    ['推進専門家会議', ['推進専門家', '会議']],
    ['戦略本部', ['戦略', '本部']],
    ['会議', ['会議']],
    ['デジタル臨調', ['デジタル臨調']],
  ])('parts %s before what kind of body it is', (short, phrases) => {
    expect(councilPhrases(short).map(({ text }) => text)).toEqual(phrases);
  });

  it('says that the words are Japanese', () => {
    expect(councilPhrases('戦略本部').every(({ lang }) => lang === 'ja')).toBe(true);
  });
});

describe('joined', () => {
  it('puts the mark between the parts and not around them', () => {
    expect(joined([['a', 'b'], ['c'], ['d']], '、')).toEqual(['a', 'b', '、', 'c', '、', 'd']);
    expect(joined([], '、')).toEqual([]);
  });
});

describe('mixedWords', () => {
  it('marks the Japanese inside an English sentence', () => {
    expect(mixedWords('the list names 菅 義偉 as holder (本部長).', 'en')).toEqual([
      'the list names ',
      { text: '菅 義偉', lang: 'ja' },
      ' as holder (',
      { text: '本部長', lang: 'ja' },
      ').',
    ]);
  });

  it('leaves a Japanese sentence whole', () => {
    expect(mixedWords('本部長は菅 義偉。', 'ja')).toEqual(['本部長は菅 義偉。']);
  });
});
