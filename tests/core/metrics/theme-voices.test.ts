import { describe, expect, it } from 'vitest';
import { passages } from '../../../src/core/passages';
import { themeTable } from '../../../src/core/metrics/theme-table';
import {
  joinThemeVoices,
  themeVoices,
  type ThemeVoice,
} from '../../../src/core/metrics/theme-voices';
import { S000, S001, S002, S003, seedCollection } from './seeds';
import { toyCollection, toyMeeting } from './toy';

const people = [{ name: '青木 一' }, { name: '井上 二' }, { name: '菅 三' }];

/**
 * 人材, counted by hand: 青木 2 + 1 (reported), 井上 1, 本部長 1 + 1 (of 菅 by annotation, a blank put in by a page
 * break), 上田 1 (no such attendee), without a name 2, the secretariat 1, which is no speech. 2+1+1+1+1+1+2 = 9.
 */
const toy = toyCollection(
  [
    toyMeeting(
      't',
      [
        { text: '本部長として、人材と言う。', as: 'role', label: '本部長', annotated: '菅 三' },
        { text: '人材だ。人材だ。', by: 0 },
        { text: '人材がいる。', by: 1 },
        { text: '負担がある。', by: 1 },
        { text: '青木から、人材との発言があった。', as: 'reported', by: 0 },
        { text: '人材。', as: 'named', label: '上田' },
        { text: '人材、人材。' },
        { text: '人材の資料を配った。', as: 'secretariat' },
        { text: '人材で締める。', as: 'role', label: '本 部長', annotated: '菅 三', under: '閉会' },
      ],
      people,
    ),
  ],
  ['人材', '負担', '国際'],
);

const of = (voices: readonly ThemeVoice[], theme: string) =>
  voices.flatMap(({ type, who, hits }) => {
    const found = hits.get(theme);
    return found ? [[type, who, found.hits, found.reported]] : [];
  });

describe('themeVoices', () => {
  it('counts the hits of everyone who speaks, persons first and what has no name last', () => {
    expect(of(themeVoices(toy, 't').voices, '人材')).toEqual([
      ['person', '青木 一', 3, 1],
      ['person', '井上 二', 1, 0],
      ['role', '本部長', 2, 0],
      ['unresolved', '上田', 1, 0],
      ['unattributed', '', 2, 0],
    ]);
    expect(of(themeVoices(toy, 't').voices, '負担')).toEqual([['person', '井上 二', 1, 0]]);
    expect(of(themeVoices(toy, 't').voices, '国際')).toEqual([]);
  });

  it('names apart what only an annotation tells; it stands under the label already', () => {
    expect(of(themeVoices(toy, 't').annotated, '人材')).toEqual([['annotated', '菅 三', 2, 0]]);
  });

  it('leaves out closing words where the discussion alone counts', () => {
    const found = themeVoices(toy, 't', { discussion: true });
    expect(of(found.voices, '人材').map(([, who, hits]) => [who, hits])).toContainEqual([
      '本部長',
      1,
    ]);
  });

  it.each([S000, S001, S002, S003])('adds up to the theme table, theme by theme: %s', (id) => {
    for (const scope of [{}, { discussion: true }]) {
      const { voices } = themeVoices(seedCollection, id, scope);
      for (const { theme, hits } of themeTable(seedCollection, id, scope).rows) {
        const sum = voices.reduce((total, it) => total + (it.hits.get(theme)?.hits ?? 0), 0);
        expect([theme, sum]).toEqual([theme, hits]);
      }
    }
  });

  it.each([S000, S001, S002, S003])('opens a list of exactly the hits of each voice: %s', (id) => {
    const { voices, annotated } = themeVoices(seedCollection, id);
    const wrong = [...voices, ...annotated].flatMap(({ hits, query }) =>
      [...hits].filter(
        ([theme, found]) => passages(seedCollection, { ...query, theme }).hits !== found.hits,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('gives the words of the head of the council at 000 to a person by annotation alone', () => {
    const { voices, annotated } = themeVoices(seedCollection, S000);
    expect(annotated.map(({ who }) => who)).toEqual(['菅義偉']);
    const under = (list: readonly ThemeVoice[], type: string) =>
      list.filter((it) => it.type === type).flatMap(({ hits }) => [...hits]);
    expect(under(annotated, 'annotated')).toEqual(under(voices, 'role'));
  });
});

describe('joinThemeVoices', () => {
  const ids = [S000, S001, S002, S003];
  const all = joinThemeVoices(ids.map((id) => themeVoices(seedCollection, id)));

  it('keeps every hit, and opens it over the meetings that have some', () => {
    for (const { id: theme } of seedCollection.lexicon.themes) {
      const whole = passages(seedCollection, { meetings: ids, theme }).hits;
      const sum = all.voices.reduce((total, it) => total + (it.hits.get(theme)?.hits ?? 0), 0);
      expect([theme, sum]).toEqual([theme, whole]);
    }
    const wrong = all.voices.flatMap(({ hits, query }) =>
      [...hits].filter(
        ([theme, found]) => passages(seedCollection, { ...query, theme }).hits !== found.hits,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has what bears no name in one row, and leaves each meeting as it was', () => {
    const nameless = all.voices.filter(({ type }) => type === 'unattributed');
    expect(nameless.map(({ query }) => query.meetings)).toEqual([[S001, S002]]);
    const alone = themeVoices(seedCollection, S001).voices.at(-1);
    expect(alone?.query.meetings).toEqual([S001]);
  });
});
