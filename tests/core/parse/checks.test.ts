import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../src/core/parse';
import { locator, openSource } from '../../../src/core/source';

const seeds = new URL('../../../seeds/', import.meta.url);

function found(file: string): string[] {
  return findIn(file, readFileSync(new URL(file, seeds), 'utf8'));
}

function findIn(file: string, text: string): string[] {
  const source = openSource(file, text);
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

const HEAD = ['第２回 河川敷利用協議会 議事概要', '日時：令和５年６月１日（木）１０時～１１時'];
const LIST = ['出席者：（委員）高木 仁、高木 二葉、野口 三郎'];
const BODY = ['議事概要', '○野口委員　草刈りの回数を増やしてほしい。'];

describe('checkReading on made-up minutes', () => {
  it.each([
    ['nothing', [...HEAD, ...LIST, ...BODY], ['3:9 same-surname']],
    ['a date that is missing', [HEAD[0]!, ...LIST, ...BODY], ['1:1 no-date', '2:9 same-surname']],
    [
      'a date that cannot be read',
      [HEAD[0]!, '日時：六月の第一木曜日', ...LIST, ...BODY],
      ['2:1 unreadable-date', '3:9 same-surname'],
    ],
    [
      'a day that no calendar has',
      [HEAD[0]!, '日時：令和５年６月３１日', ...LIST, ...BODY],
      ['2:1 unreadable-date', '3:9 same-surname'],
    ],
    ['a list that is missing', [...HEAD, ...BODY], ['1:1 no-attendees']],
    ['a body that is missing', [...HEAD, ...LIST], ['3:1 no-body', '3:9 same-surname']],
    [
      'a surname that two bear',
      [...HEAD, ...LIST, ...BODY, '○高木委員　賛成である。'],
      ['3:9 same-surname', '6:1 ambiguous-surname'],
    ],
    [
      'a speaker who is not listed',
      [...HEAD, ...LIST, ...BODY, '○清水委員　賛成である。'],
      ['3:9 same-surname', '6:1 label-not-in-list'],
    ],
    [
      'numbers that jump, an empty bullet, torn letters, a lone bracket and the figure one in a word',
      [
        ...[...HEAD, ...LIST, ...BODY, '１．清掃について', '・', '・ＡとＩ Ｃ Ｔを使う（案。'],
        ...['３．アンケ一トについて', '・案のとおりとする。'],
      ],
      [
        '3:9 same-surname',
        '7:1 empty-bullet',
        '8:4 split-letters',
        '8:12 unmatched-bracket',
        '9:1 number-jump',
        '9:3 look-alike',
      ],
    ],
    [
      'more members than the list has',
      [...HEAD, ...LIST, ...BODY, '○野口委員　本日は委員９名が出席している。'],
      ['3:9 same-surname', '6:10 headcount-differs'],
    ],
  ])('finds %s', (_, lines, expected) => {
    expect(findIn('made-up.txt', lines.join('\n'))).toEqual(expected);
  });
});
