import { describe, expect, it } from 'vitest';
import { Collection } from '../../../src/core/collection';
import { SPEECH } from '../../../src/core/model';
import { passages } from '../../../src/core/passages';
import { Search } from '../../../src/core/search';
import { searchable } from '../../../src/core/search/blocks';
import { compileCorpus } from '../../../src/core/corpus';
import { SEEDS, seedLexicon, seedSource } from '../../from-gold';
import { asking } from './made';

const { meetings } = compileCorpus(SEEDS.map((id) => ({ source: seedSource(id) })));
const lexicon = seedLexicon();
const collection = new Collection(meetings, lexicon);
const search = new Search(meetings.map(searchable), lexicon);
while (search.prepare());

const kindsOf = (typed: string) =>
  search.ask(asking(typed)).facets.kinds.map(({ value, hits }) => `${value} ${hits}`);
const counted = (typed: string) => {
  const { hits, blocks } = search.ask(asking(typed));
  return [hits, blocks];
};

/** Queries of every form, and some that are malformed. */
const QUERIES = [
  '人材',
  'の',
  '中小企業 負担',
  '"ISAC"',
  'I S A C | PSIRT',
  '人材 -育成',
  '官民 ~10 連携',
  '話者:後藤',
  '話者:後藤 人材',
  '記名:役職',
  '記名:記載なし 負担',
  '会議:推進専門家会議 AI',
  '会議:001 AI',
  '会議:第1回 AI',
  'テーマ:サプライチェーン 中小',
  '年:2019-2024 サイバー',
  '年:2019',
  '-話者:後藤 PSIRT | ISAC',
  '-人材',
  '"閉じない',
  'テーマ:ない',
];

describe('a search of the seeds', () => {
  it.each(QUERIES)('counts %s in speech as the list does', (typed) => {
    const { speech, groups } = search.ask(asking(typed));
    const list = passages(collection, { meetings: SEEDS, find: typed });
    expect([list.hits, list.paragraphs]).toEqual([speech.hits, speech.blocks]);
    for (const group of groups) {
      const own = passages(collection, { meetings: [group.meeting], find: typed });
      expect([own.hits, own.paragraphs]).toEqual([group.speech.hits, group.speech.blocks]);
    }
  });

  it.each(QUERIES)('tells for %s of every choice what is left when it is chosen', (typed) => {
    const { facets, ...all } = search.ask(asking(typed));
    for (const { value, ...left } of facets.kinds)
      expect(search.ask(asking(typed, { kinds: [value] }))).toMatchObject(left);
    if (!typed.includes('会議:'))
      for (const { value, ...left } of facets.meetings)
        expect(search.ask(asking(typed, { meetings: [value] }))).toMatchObject(left);
    expect(search.ask(asking(typed, { speech: true }))).toMatchObject(facets.speech);
    // A filter of a kind that is not typed yet is added by choosing.
    const added = (name: string, value: string | number) => asking(`${typed} ${name}:"${value}"`);
    if (!typed.includes('話者:') && all.blocks > 0)
      for (const { value, ...left } of facets.speakers.slice(0, 5))
        expect(search.ask(added('話者', value))).toMatchObject(left);
    if (!typed.includes('テーマ:'))
      for (const { value, ...left } of facets.themes?.slice(0, 5) ?? [])
        expect(search.ask(added('テーマ', value))).toMatchObject(left);
    if (!typed.includes('記名:'))
      for (const { value, ...left } of facets.attributions)
        expect(search.ask(added('記名', value))).toMatchObject(left);
    if (!typed.includes('年:'))
      for (const { value, ...left } of facets.years)
        expect(search.ask(added('年', value))).toMatchObject(left);
  });

  it('finds 後藤 where paragraphs, a speaker mark and the lists name him', () => {
    expect(kindsOf('後藤')).toEqual(['paragraph 2', 'mark 1', 'attendee 2']);
  });

  it('lists what a person says, with no hit, by label and by name', () => {
    const [hits, blocks] = counted('話者:後藤');
    const own = passages(collection, { meetings: SEEDS, person: '後藤厚宏' });
    expect([hits, blocks]).toEqual([0, own.paragraphs]);
    expect(counted('話者:"後藤厚宏"')).toEqual([0, own.paragraphs]);
  });

  it('takes a theme by its id, its name and a part of its name', () => {
    const whole = counted('テーマ:supply-chain');
    expect(whole[1]).toBeGreaterThan(0);
    expect(search.ask(asking('テーマ:supply-chain')).facets.speech.blocks).toBe(
      passages(collection, { meetings: SEEDS, theme: 'supply-chain' }).paragraphs,
    );
  });

  it('takes a meeting by the beginning of its id, its number, its council', () => {
    const in001 = counted('会議:001 AI');
    expect(in001[0]).toBeGreaterThan(0);
    expect(counted('会議:推進専門家会議 AI')).toEqual(in001);
    expect(counted('会議:00 AI')).toEqual([0, 0]);
  });

  it('says which values nothing fits', () => {
    const told = (typed: string) => search.ask(asking(typed)).problems.map(({ code }) => code);
    for (const typed of [
      '会議:999',
      '話者:誰でもない',
      'テーマ:ない',
      '記名:声',
      '年:昔',
      '年:1999',
    ])
      expect(told(`${typed} 人材`)).toEqual(['unknown-value']);
    for (const typed of ['会議:001', '話者:後藤', '記名:事務局', '年:2019-', 'year:2019~2025'])
      expect(told(`${typed} 人材`)).toEqual([]);
  });

  it('holds only paragraphs of speech in a search for speech', () => {
    const { rows } = search.ask(asking('サイバー', { speech: true }));
    for (const { block } of rows) expect(SPEECH).toContain(block.attribution);
  });
});

describe('the places of a group', () => {
  it('lead into the blocks with hits', () => {
    for (const typed of ['サイバー', '"ISAC"', '人材 育成', '後藤']) {
      const { groups, rows } = search.ask(asking(typed));
      for (const { meeting, places } of groups) {
        const { source } = collection.meeting(meeting);
        const blocks = search.stock.blocks.filter((block) => block.meeting === meeting);
        const found = rows.filter(({ block }) => block.meeting === meeting);
        expect(places.length).toBeGreaterThan(0);
        for (const share of places) {
          const at = Math.round(share * source.text.length);
          const block = blocks.findLast(({ from }) => from <= at);
          expect(found.map((row) => row.block)).toContain(block);
        }
      }
    }
  });
});
