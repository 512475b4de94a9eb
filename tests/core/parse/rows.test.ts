import { describe, expect, it } from 'vitest';
import { readRows } from '../../../src/core/parse/rows';

function names(line: string): string[] {
  return readRows(line).map(({ name, title, notes }) => [name, title, ...notes].join('|'));
}

describe('readRows', () => {
  it.each([
    [
      '岡本 恵\t東西大学法学部 教授（オンライン出席）',
      ['岡本 恵|東西大学法学部 教授|オンライン出席'],
    ],
    ['飯島 陽一 港湾局長', ['飯島 陽一|港湾局長']],
    ['飯島陽一　港湾局長', ['飯島陽一|港湾局長']],
    ['飯島 陽一（港湾局長）', ['飯島 陽一|港湾局長']],
    ['港湾局長　飯島 陽一', ['飯島 陽一|港湾局長']],
    ['飯島 陽一（座長、港湾局長）', ['飯島 陽一|港湾局長|座長']],
    ['桑島部会長、梅津、小峰の各委員', ['桑島|部会長', '梅津|委員', '小峰|委員']],
    ['白石副会長', ['白石|副会長']],
    ['山田 太郎（甲大学教授）　鈴木 花子（乙市長）', ['山田 太郎|甲大学教授', '鈴木 花子|乙市長']],
    ['農政課長　石川　五郎　ほか２名', ['石川 五郎|農政課長']],
  ])('reads %s', (line, expected) => {
    expect(names(line)).toEqual(expected);
  });

  it.each([
    '総務省、環境省',
    '専門委員',
    '事務局',
    '関係省庁',
    '内閣官房内閣審議官（総括担当）',
    '別紙のとおり',
  ])('takes nobody out of %s', (line) => {
    expect(names(line)).toEqual([]);
  });
});
