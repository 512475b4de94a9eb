import { describe, expect, it } from 'vitest';
import { lexiconVersion } from '../../src/core/rules/version';
import { sheetOf, type MarkRow } from '../../src/app/figure-rows';
import { S000 } from '../core/metrics/seeds';
import { seedManifest } from './seed-manifest';

const manifest = seedManifest();
const row: MarkRow = {
  meeting: S000,
  item: '宮澤 栄一',
  measure: '発言の字数',
  value: 1823,
  unit: '字',
  base: 11_597,
  baseUnit: '字',
  definition: '空白を除く',
  list: { query: { meetings: [S000], person: '宮澤栄一' }, unit: 'chars' },
};
const cellsOf = (rows: MarkRow[], language: 'ja' | 'en' = 'ja', rules = '') => {
  const { columns, rows: cells } = sheetOf(rows, manifest, {
    language,
    place: 'https://x.jp/',
    rules,
  });
  return cells.map((one) => Object.fromEntries(columns.map((name, at) => [name, one[at]])));
};

describe('sheetOf', () => {
  it('tells the meeting of a mark beside its value, unit, base and definition', () => {
    expect(cellsOf([row])[0]).toMatchObject({
      会議ID: S000,
      会議体: 'サイバーセキュリティ戦略本部',
      回: 22,
      開催日: '2019-05-23',
      項目: '宮澤 栄一',
      値: 1823,
      分母: 11_597,
      定義: '空白を除く',
    });
  });

  it('gives the address of the list that the value counts', () => {
    const address = cellsOf([row])[0]!['該当箇所のURL'] as string;
    expect(address).toMatch(/^https:\/\/x\.jp\/#\/passages\?in=000_4cce325ae5bf9678&who=/);
    expect(address).toMatch(/&unit=chars$/);
  });

  it('names the rules of the themes in every row, and in the address where they are not the bundle’s', () => {
    const version = lexiconVersion(manifest.lexicon);
    expect(cellsOf([row])[0]).toMatchObject({ テーマ規則の版: version });
    expect(cellsOf([row], 'ja', version)[0]!['該当箇所のURL']).toContain(`&rules=${version}`);
  });

  it('has as many cells in every row as heads, in both languages', () => {
    for (const language of ['ja', 'en'] as const) {
      const { columns, rows } = sheetOf([row, { ...row, meeting: 'x' }], manifest, {
        language,
        place: '',
        rules: '',
      });
      expect(rows.map((cells) => cells.length)).toEqual([columns.length, columns.length]);
    }
  });

  it('leaves empty what is not known', () => {
    const bare: MarkRow = { item: '人材', measure: 'm', value: null, unit: '', definition: 'd' };
    expect(cellsOf([bare])[0]).toMatchObject({
      会議ID: '',
      会議体: '',
      回: null,
      値: null,
      分母: null,
    });
  });
});
