import { describe, expect, it } from 'vitest';
import { listMarkdown, listSheet } from '../../../../src/app/pages/passages/whole';
import { Collection, passages } from '../../../../src/core';
import { seedLexicon } from '../../../from-gold';
import { desk, M000, M001, meetings } from '../../citing/seeds';

const collection = new Collection(meetings, seedLexicon());
const list = passages(collection, { meetings: [M000.id, M001.id], text: 'AI' });

describe('listSheet', () => {
  const { columns, rows } = listSheet(desk, collection, list);
  const column = (name: string) => rows.map((row) => row[columns.indexOf(name)]);

  it('holds a row for each paragraph of the list, with what was counted', () => {
    expect(rows).toHaveLength(list.paragraphs);
    expect(column('件数').reduce<number>((sum, hits) => sum + Number(hits), 0)).toBe(list.hits);
    expect(column('字数').reduce<number>((sum, chars) => sum + Number(chars), 0)).toBe(list.chars);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it('gives no name where the minutes give none', () => {
    const voices = column('記名の別');
    const names = column('氏名（名簿）');
    expect(voices).toContain('発言者の記載なし');
    expect(
      names.filter((_, at) => voices[at] === '発言者の記載なし').every((it) => it === null),
    ).toBe(true);
  });
});

describe('listMarkdown', () => {
  it('says how much the list holds and cites every paragraph', () => {
    const text = listMarkdown(desk, collection, list, '14件・8段落');
    expect(text.split('\n')[0]).toBe('14件・8段落');
    expect(text.match(/^> — /gm)).toHaveLength(list.paragraphs);
  });
});
