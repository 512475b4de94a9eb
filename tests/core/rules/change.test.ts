import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Theme } from '../../../src/core/lexicon';
import { sightings, spokenReadings } from '../../../src/core/rules/change';
import { themeHits } from '../../../src/core/text/match';
import { toyCollection, toyMeeting } from '../metrics/toy';

function theme(...terms: readonly string[]): Theme {
  return { id: 't', group: 'g', ja: '', en: '', scope: { ja: '', en: '' }, terms };
}

function readingOf(text: string) {
  return toyCollection([toyMeeting('m', [{ text }])]).reading('m', 0);
}

function fates(text: string, before: Theme | null, after: Theme | null) {
  return sightings(readingOf(text), before, after).map(({ span, fate, term }) => {
    return `${fate} ${text.slice(span.from, span.to)} ${term}`;
  });
}

describe('sightings', () => {
  it('tells what stayed, came and went, in the order of the text', () => {
    expect(fates('甲乙丙甲', theme('甲', '乙'), theme('丙', '甲'))).toEqual([
      'kept 甲 甲',
      'went 乙 乙',
      'came 丙 丙',
      'kept 甲 甲',
    ]);
  });

  it('takes a hit that grows for one that stayed, and two in its place for one that came', () => {
    expect(fates('国際連携', theme('国際'), theme('国際連携'))).toEqual(['kept 国際連携 国際連携']);
    expect(fates('国際連携', theme('国際連携'), theme('国際', '連携'))).toEqual([
      'kept 国際 国際',
      'came 連携 連携',
    ]);
  });

  it('knows rules that are new and rules that are gone, and the term as it was written', () => {
    expect(fates('国際の連携', null, theme('国際 ＋ 連携'))).toEqual(['came 国際 国際 ＋ 連携']);
    expect(fates('国際の連携', theme('連携'), null)).toEqual(['went 連携 連携']);
  });

  it('counts as either rule counts', () => {
    const text = fc.string({ unit: fc.constantFrom(...'甲乙丙'), maxLength: 30 });
    const terms = fc.array(
      fc.string({ unit: fc.constantFrom(...'甲乙丙'), minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(text, terms, terms, (source, before, after) => {
        const reading = readingOf(source);
        const found = sightings(reading, theme(...before), theme(...after));
        const of = (...wanted: string[]) => found.filter(({ fate }) => wanted.includes(fate));
        expect(of('kept', 'came').map(({ span }) => span)).toEqual(
          themeHits(theme(...after), reading),
        );
        expect(of('kept', 'went')).toHaveLength(themeHits(theme(...before), reading).length);
        expect(of('went').map(({ span }) => span)).toEqual(
          themeHits(theme(...before), reading).filter((span) =>
            of('went').some((one) => one.span.from === span.from),
          ),
        );
      }),
    );
  });
});

describe('spokenReadings', () => {
  it('are the paragraphs in which themes are counted', () => {
    const meeting = toyMeeting('m', [
      { text: '甲' },
      { text: '乙', as: 'secretariat' },
      { text: '丙', as: 'narration' },
      { text: '丁', as: 'role' },
    ]);
    expect(spokenReadings(toyCollection([meeting])).map(({ text }) => text)).toEqual(['甲', '丁']);
  });
});
