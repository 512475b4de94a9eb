import { describe, expect, it } from 'vitest';
import { attributedQuery } from '../../../src/core/metrics/counts';
import { themeTable } from '../../../src/core/metrics/theme-table';
import { passages } from '../../../src/core/passages';
import { S000, S001, S002, S003, seedCollection } from './seeds';
import { toyCollection, toyMeeting } from './toy';

const rowOf = (id: string, theme: string) =>
  themeTable(seedCollection, id).rows.find((row) => row.theme === theme);

describe('themeTable', () => {
  it('follows the definitions by hand', () => {
    // S: 10 + 6 + 4 = 20 characters in 4 sentences; 負担 3 times in 2 of them and in 2 paragraphs
    const meeting = toyMeeting(
      'm',
      [
        { text: '負担と負担だ。次だ。', by: 0 },
        { text: '負担は重い。', by: 1 },
        { text: '別の話。' },
        { text: '負担の説明。', as: 'secretariat' },
      ],
      [{ name: '甲' }, { name: '乙' }],
    );
    const table = themeTable(toyCollection([meeting], ['負担', '無縁']), 'm');
    expect([table.chars, table.sentences, table.paragraphs]).toEqual([20, 4, 3]);
    expect(table.rows).toMatchObject([
      { theme: '負担', hits: 3, paragraphs: 2, sentences: 2, speakers: 2, rate: 150, share: 0.5 },
      { theme: '無縁', hits: 0, paragraphs: 0, sentences: 0, speakers: 0, rate: 0, share: 0 },
    ]);
    // two of the three paragraphs of speech, both by someone of the list
    expect(table.rows[0]).toMatchObject({ paragraphShare: 2 / 3, attributed: 2, complete: true });
    // 次だ。 and 別の話。: 3 + 4 of 20 characters
    expect(table.without).toEqual({ sentences: 2, share: 7 / 20 });
  });

  it('has no rates where nobody speaks', () => {
    const table = themeTable(toyCollection([toyMeeting('m', [])], ['負担']), 'm');
    expect(table.rows).toMatchObject([{ hits: 0, rate: null, share: null }]);
    expect(table.without).toEqual({ sentences: 0, share: null });
  });

  it('counts persons over the paragraphs that bear a name, and says whether these are all', () => {
    // five paragraphs of 負担: 甲 twice, once reported; 乙; a name that is not on the list; nobody. A role names no person.
    const meeting = toyMeeting(
      'm',
      [
        { text: '負担。', by: 0 },
        { text: '負担。', by: 0, as: 'reported' },
        { text: '負担。', by: 1 },
        { text: '負担。', as: 'named', label: '丙' },
        { text: '負担。' },
        { text: '人材。', by: 1, as: 'role' },
      ],
      [{ name: '甲' }, { name: '乙' }],
    );
    const collection = toyCollection([meeting], ['負担', '人材']);
    const [burden, people] = themeTable(collection, 'm').rows;
    expect(burden).toMatchObject({ paragraphs: 5, speakers: 2, attributed: 4, complete: false });
    expect(people).toMatchObject({ paragraphs: 1, speakers: 0, attributed: 0, complete: false });
    expect(passages(collection, attributedQuery(burden!.query)).paragraphs).toBe(4);
  });

  it('finds the Olympics at 000 alone', () => {
    expect(rowOf(S000, 'major-events')).toMatchObject({ hits: 18, paragraphs: 5 });
    for (const id of [S001, S002, S003]) expect(rowOf(id, 'major-events')?.hits).toBe(0);
  });

  it('finds influence operations at 001 alone', () => {
    expect(rowOf(S001, 'influence-operations')?.hits).toBe(23);
    for (const id of [S000, S002, S003]) expect(rowOf(id, 'influence-operations')?.hits).toBe(0);
  });

  it('counts what its lists hold, on the seeds, with and without greetings', () => {
    for (const id of [S000, S001, S002, S003]) {
      for (const discussion of [false, true]) {
        for (const row of themeTable(seedCollection, id, { discussion }).rows) {
          const { hits, paragraphs, sentences } = row;
          expect(passages(seedCollection, row.query)).toMatchObject({
            hits,
            paragraphs,
            sentences,
          });
          const named = passages(seedCollection, attributedQuery(row.query));
          expect(named.paragraphs).toBe(row.attributed);
        }
      }
    }
  });
});
