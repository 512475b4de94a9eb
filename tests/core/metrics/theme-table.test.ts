import { describe, expect, it } from 'vitest';
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
    expect([table.chars, table.sentences]).toEqual([20, 4]);
    expect(table.rows).toMatchObject([
      { theme: '負担', hits: 3, paragraphs: 2, sentences: 2, speakers: 2, rate: 150, share: 0.5 },
      { theme: '無縁', hits: 0, paragraphs: 0, sentences: 0, speakers: 0, rate: 0, share: 0 },
    ]);
    // 次だ。 and 別の話。: 3 + 4 of 20 characters
    expect(table.without).toEqual({ sentences: 2, share: 7 / 20 });
  });

  it('has no rates where nobody speaks', () => {
    const table = themeTable(toyCollection([toyMeeting('m', [])], ['負担']), 'm');
    expect(table.rows).toMatchObject([{ hits: 0, rate: null, share: null }]);
    expect(table.without).toEqual({ sentences: 0, share: null });
  });

  it('finds the Olympics at 000 alone', () => {
    expect(rowOf(S000, 'major-events')).toMatchObject({ hits: 21, paragraphs: 7 });
    for (const id of [S001, S002, S003]) expect(rowOf(id, 'major-events')?.hits).toBe(0);
  });

  it('finds influence operations at 001 alone', () => {
    expect(rowOf(S001, 'influence-operations')?.hits).toBe(18);
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
        }
      }
    }
  });
});
