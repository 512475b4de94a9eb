import { describe, expect, it } from 'vitest';
import {
  Collection,
  compileCorpus,
  duration,
  openAnnotations,
  passages,
  type Query,
} from '../../src/core';
import { SEEDS, seedAnnotations, seedLexicon, seedSource } from '../from-gold';

// Readers' questions whose answers were worked out by hand, without this code.
const corpus = compileCorpus(
  SEEDS.map((id) => ({ source: seedSource(id) })),
  openAnnotations(seedAnnotations()),
);
const collection = new Collection(corpus.meetings, seedLexicon());
const ask = (number: number, query: Omit<Query, 'meetings'> = {}) =>
  passages(collection, { meetings: [SEEDS[number]!], ...query });

/** People of a meeting with their characters, most first; those who say nothing by name left out. */
function speakers(number: number): [string, number][] {
  const seats = corpus.persons.flatMap(({ name, seats }) =>
    seats
      .filter(({ meeting, chars }) => meeting === SEEDS[number] && chars > 0)
      .map(({ chars }): [string, number] => [name, chars]),
  );
  return seats.sort((a, b) => b[1] - a[1]);
}

describe('the answers worked by hand', () => {
  it('who spoke most at 000, and how much?', () => {
    expect(speakers(0).slice(0, 3)).toEqual([
      ['宮澤 栄一', 1823],
      ['遠藤 信博', 1490],
      ['村井 純', 1104],
    ]);
    expect(ask(0, { person: '宮澤栄一' })).toMatchObject({ chars: 1823, paragraphs: 8 });
    expect(Math.round((1823 / ask(0).chars) * 1000)).toBe(157);
  });

  it('how many of those listed at 000 speak by name?', () => {
    const listed = corpus.meetings[0]!.minutes.attendees.map(({ name }) => name);
    const heard = speakers(0).map(([name]) => name);
    expect([heard.length, listed.length]).toEqual([15, 25]);
    expect(listed.filter((name) => !heard.includes(name))).toEqual(
      '菅 義偉,西村 康稔,野上 浩太郎,杉田 和博,沖田 芳樹,三輪 昭尚,和泉 洋人,前田 哲,古谷 一之,兼原 信克'.split(
        ',',
      ),
    );
    expect(ask(0, { annotated: '菅義偉' })).toMatchObject({ chars: 777, paragraphs: 8 });
  });

  it('which 前田 speaks at 000?', () => {
    expect(ask(0, { person: '前田雅英' })).toMatchObject({ chars: 885, paragraphs: 4 });
    expect(ask(0, { person: '前田哲' }).rows).toEqual([]);
  });

  it('what can be known by name of 001 and 002?', () => {
    expect(ask(1, { voices: ['anonymous'] })).toMatchObject({ chars: 9337, paragraphs: 69 });
    expect(speakers(1)).toEqual([
      ['平 将明', 1468],
      ['木村 公彦', 359],
      ['岸 信千世', 321],
    ]);
    expect(speakers(2)).toEqual([['松本 尚', 955]]);
    expect(ask(2, { person: '松本尚' }).paragraphs).toBe(12);
    expect(ask(2, { voices: ['anonymous'] })).toMatchObject({ chars: 14669, paragraphs: 136 });
  });

  it('who spoke most at 003?', () => {
    expect(speakers(3).slice(0, 4)).toEqual([
      ['長井 総和', 742],
      ['三田 一博', 660],
      ['野原 諭', 632],
      ['柳瀬 護', 628],
    ]);
    expect(speakers(3)).toHaveLength(9);
  });

  it('how long were the meetings, how far apart?', () => {
    const [first, second, third, fourth] = corpus.meetings.map(({ minutes }) => minutes.meta);
    const days = (from: typeof first, to: typeof first) =>
      (Date.parse(to!.date!) - Date.parse(from!.date!)) / 86_400_000;
    expect([first, third, fourth, second].map((meta) => duration(meta!))).toEqual([
      40, 105, 100, 60,
    ]);
    expect([days(first, second), days(second, third), days(third, fourth)]).toEqual([2265, 46, 41]);
  });

  it('who speaks of PSIRT, and where?', () => {
    const { rows, hits } = ask(0, { text: 'PSIRT' });
    const reading = collection.reading(SEEDS[0], rows[0]!.paragraph);
    expect([hits, rows.length, reading.person]).toEqual([6, 1, '後藤厚宏']);
    const before = seedSource(SEEDS[0]).text.slice(0, reading.paragraph.pieces[0]!.from);
    expect(before.split('\n')).toHaveLength(181);
  });

  it('what does a search find of a word that a page break and a large kana cut?', () => {
    const lines = ask(0, { text: '産業サイバーセキュリティ' }).rows.map(({ paragraph }) => {
      const { from } = collection.reading(SEEDS[0], paragraph).paragraph.pieces[0]!;
      return seedSource(SEEDS[0]).text.slice(0, from).split('\n').length;
    });
    expect(lines).toEqual([149, 257]);
    expect(ask(0, { text: '産業サイバーセキユリティ' }).hits).toBe(1);
  });
});
