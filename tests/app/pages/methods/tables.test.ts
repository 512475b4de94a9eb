// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/charts/text';
import type { Manifest } from '../../../../src/core';
import { tablesOf } from '../../../../src/app/pages/methods/tables';
import { View } from '../../../../src/app/state/view.svelte';

const reason = { ja: '誤りとみられる。', en: 'Appears to be an error for 宍戸.' };
const lexicon = {
  themes: [
    { id: 'ai', ja: '人工知能', en: 'AI', measured: { precision: 0.9, recall: 0.75, coded: 12 } },
    { id: 'sme', ja: '中小企業', en: 'SME' },
  ],
};
const manifest = {
  lexicon,
  annotations: [
    { type: 'name', file: 'a.txt', printed: '穴戸 常寿', name: '宍戸 常寿', reason },
    { type: 'speaker', file: 'gone.txt', label: '本部長', name: '菅 義偉', reason },
  ],
  meetings: [{ id: 'a', file: 'a.txt', short: '本部', meta: { session: 2 } }],
  publications: { 'a.txt': { url: null, terms: null } },
} as unknown as Manifest;

function cells(table: string, hash: string): string[][] {
  location.hash = hash;
  return (tablesOf(manifest, new View(() => location.hash))[table]?.rows ?? []).map((row) =>
    row.cells.map(plain),
  );
}

describe('tablesOf', () => {
  it('gives annotations with the printed form, the correction and the reason', () => {
    expect(cells('annotations', '#/methods')).toEqual([
      ['本部 第2回', '穴戸 常寿', '宍戸 常寿', reason.ja],
      ['gone.txt', '本部長', '菅 義偉', reason.ja],
    ]);
  });

  it('says what is not known of a source', () => {
    expect(cells('sources', '#/methods')).toEqual([
      ['本部 第2回', 'a.txt', '出典URL未登録', '未登録'],
    ]);
  });

  it('tells how sure the rules of themes are that were measured', () => {
    expect(cells('themes', '#/methods')).toEqual([['人工知能', '90.0%', '75.0%', '12']]);
  });

  it('puts the Japanese term beside the English one', () => {
    expect(cells('terms', '#/methods?lang=en')[0]).toEqual(['Council 会議体', expect.any(String)]);
    expect(cells('terms', '#/methods')[0]?.[0]).toBe('会議体');
  });

  it('shows all six ways of knowing a speaker, and annotations', () => {
    expect(cells('voices', '#/methods')).toHaveLength(7);
  });
});
