import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/core/parse';
import { locator, openSource } from '../../../src/core/source';

const seeds = new URL('../../../seeds/', import.meta.url);

function found(file: string): string[] {
  const source = openSource(file, readFileSync(new URL(file, seeds), 'utf8'));
  const point = locator(source.text);
  return readMinutes(source).diagnostics.map(({ code, span }) => {
    const { line, column } = point(span.from);
    return `${line}:${column} ${code}`;
  });
}

// All that is said of the seeds: what careful readers found, and nothing they would call wrong.
describe('checkReading', () => {
  it('finds in 000 what careful readers found', () => {
    expect(found('000_4cce325ae5bf9678.txt')).toEqual([
      '21:14 split-letters',
      '25:7 split-letters',
      '29:1 same-surname',
      '57:1 double-bullet',
      '125:1 role-contradicts-list',
      '125:1 mark-style',
      '141:1 role-contradicts-list',
      '141:1 mark-style',
      '207:1 title-differs',
      '215:1 mark-style',
      '263:27 kana-size',
      '269:1 mark-spelling',
      '275:1 mark-spelling',
    ]);
  });

  it('finds in 001 what careful readers found', () => {
    expect(found('001_8a8d7d5f1d334ca1.txt')).toEqual([
      '22:1 suspicious-name',
      '42:1 suspicious-character',
      '43:1 gap-in-list',
      '73:1 number-style',
      '85:70 split-letters',
      '86:75 split-letters',
      '87:44 split-letters',
      '94:57 split-letters',
      '94:77 split-letters',
      '150:33 headcount-differs',
      '184:1 number-style',
      '193:1 numbered-sentence',
    ]);
  });

  it('finds in 002 what careful readers found', () => {
    expect(found('002_4d59149cd028c40e.txt')).toEqual([
      '3:32 kind-differs',
      '5:18 weekday-mismatch',
      '17:1 suspicious-name',
      '33:17 title-cut',
      '179:1 empty-bullet',
      '184:138 old-form',
      '202:1 empty-bullet',
      '208:1 empty-bullet',
      '222:1 number-style',
    ]);
  });

  it('finds in 003 what careful readers found', () => {
    expect(found('003_7dc29e2b24a648c5.txt')).toEqual([
      '39:1 post-without-name',
      '53:1 double-bullet',
    ]);
  });
});
