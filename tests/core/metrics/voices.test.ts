import { describe, expect, it } from 'vitest';
import { queryVoices, type QueryVoice } from '../../../src/core/metrics/voices';
import { passages } from '../../../src/core/passages';
import { S000, S001, S002, S003, seedCollection } from './seeds';
import { toyCollection, toyMeeting } from './toy';

const toy = toyCollection(
  [
    toyMeeting(
      't',
      [
        { text: '本部長として、人材と言う。', as: 'role', label: '本部長', annotated: '菅 三' },
        { text: '人材だ。人材だ。', by: 0 },
        { text: '青木から、人材との発言があった。', as: 'reported', by: 0 },
        { text: '人材。', as: 'named', label: '上田' },
        { text: '人材、人材。' },
        { text: '人材の資料を配った。', as: 'secretariat' },
        { text: '人材で締める。', as: 'role', label: '本 部長', annotated: '菅 三' },
      ],
      [{ name: '青木 一' }, { name: '井上 二' }, { name: '菅 三' }],
    ),
  ],
  [],
);

const said = (voices: readonly QueryVoice[]) =>
  voices.map(({ type, who, hits, reported }) => [type, who, hits, reported]);

describe('queryVoices', () => {
  it('tells who says a text, persons first and what has no name last', () => {
    const { voices, annotated } = queryVoices(toy, { meetings: ['t'], text: '人材' });
    expect(said(voices)).toEqual([
      ['person', '青木 一', 3, 1],
      ['role', '本部長', 2, 0],
      ['unresolved', '上田', 1, 0],
      ['unattributed', '', 2, 0],
    ]);
    expect(said(annotated)).toEqual([['annotated', '菅 三', 2, 0]]);
  });

  it('keeps to the voices that are asked for, and knows none of the secretariat', () => {
    const asked = { meetings: ['t'], text: '人材' };
    const named = queryVoices(toy, { ...asked, voices: ['named'] });
    expect(said(named.voices)).toEqual([
      ['person', '青木 一', 2, 0],
      ['unresolved', '上田', 1, 0],
    ]);
    for (const { query, hits } of named.voices) expect(passages(toy, query).hits).toBe(hits);
    expect(queryVoices(toy, { ...asked, voices: ['secretariat'] }).voices).toEqual([]);
  });

  it('opens a list of exactly the hits of each voice, which add up to the whole', () => {
    const query = { meetings: [S000, S001, S002, S003], text: 'サイバー' };
    const { voices, annotated } = queryVoices(seedCollection, query);
    for (const { query: own, hits } of [...voices, ...annotated]) {
      expect(passages(seedCollection, own).hits).toBe(hits);
    }
    const sum = voices.reduce((total, { hits }) => total + hits, 0);
    expect(sum).toBe(passages(seedCollection, query).hits);
  });
});
