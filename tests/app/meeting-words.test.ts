import { describe, expect, it } from 'vitest';
import { plain } from '../../src/charts/text';
import { councilPhrases, joined, mixedWords, printedForms } from '../../src/app/meeting-words';
import { seedCollection } from '../core/metrics/seeds';

describe('councilPhrases', () => {
  it.each([
    ['推進専門家会議', ['推進', '専門家', '会議']],
    ['戦略本部', ['戦略', '本部']],
    ['会議', ['会議']],
    ['サイバーセキュリティ戦略本部', ['サイバーセキュリティ', '戦略', '本部']],
    [
      'サイバー対処能力強化法の施行等に関する有識者会議',
      ['サイバー', '対処能力強化法の', '施行等に関する', '有識者', '会議'],
    ],
    ['行政改革臨調', ['行政改革臨調']],
  ])('parts %s where a line may break', (short, phrases) => {
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

describe('printedForms', () => {
  const printing = (form: string) =>
    seedCollection.meetings.filter(({ minutes }) =>
      minutes.attendees.some(({ name }) => name === form),
    );

  it('tells the form of the list where an annotation corrects it', () => {
    const meetings = printing('穴戸 常寿');
    expect(meetings.length).toBeGreaterThan(0);
    expect(plain(printedForms(['穴戸 常寿'], meetings, 'ja'))).toBe('（原文の表記は穴戸 常寿）');
    expect(plain(printedForms(['穴戸 常寿'], meetings, 'en'))).toBe(' (printed 穴戸 常寿)');
  });

  it('is empty for meetings that print the name as it is', () => {
    const others = seedCollection.meetings.filter((one) => !printing('穴戸 常寿').includes(one));
    expect(printedForms(['穴戸 常寿'], others, 'ja')).toEqual([]);
  });
});
