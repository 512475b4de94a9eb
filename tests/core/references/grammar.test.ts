import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReferences, REFERENCE_NOTATIONS } from '../../../src/core/references';

const found = (text: string) =>
  findReferences(text).map(({ notation, span }) => [notation.kind, text.slice(span.from, span.to)]);

describe('findReferences', () => {
  it.each([
    ['前々回の会議で申し上げたとおり', 'relation', '前々回の会議'],
    ['前回の発言を反映いただき感謝。', 'relation', '前回'],
    ['前回いただいた意見を踏まえた案', 'relation', '前回'],
    ['足立委員長から、前回の会議の後に', 'relation', '前回の会議'],
    ['先日の会合で示された', 'relation', '先日の会合'],
    ['第１０回会合で報告した', 'number', '第１０回会合'],
    ['第 2 回の資料', 'handout', '第 2 回の資料2', '2を御覧ください'],
    ['第二十一回の議論', 'number', '第二十一回'],
    ['2025年7月1日の会議で', 'date', '2025年7月1日の会議'],
    ['平成三十年六月に議決された', 'date', '平成三十年六月に議決'],
    ['次回以降に議論する', 'next', '次回以降'],
    ['参考資料２－１を御覧', 'handout', '参考資料２－１'],
    ['資料6の3頁にある', 'handout', '資料6の3頁'],
    ['別紙のとおり決定', 'handout', '別紙'],
    ['○ページ目の図', 'place', '○ページ目'],
    ['3～5ページに示した', 'place', '3～5ページ'],
    ['第一部第二章の記述', 'part', '第一部第二章'],
  ])('reads %s', (text, kind, printed, rest = '') => {
    expect(found(text + rest)).toEqual([[kind, printed]]);
  });

  it.each([
    '前回比で1割減った。',
    '前回の戦略でも一部述べられていた。',
    '前回の選挙、前回大会、前回調査',
    '第1回大会、第3回国勢調査、第22回国会',
    '一回性の攻撃、1回目の攻撃、40時間の審議で400回の答弁',
    '2019年サイバーセキュリティ月間について',
    '2022年の「国家安全保障戦略」',
    '本年4月に設置した協議会',
    '昨年7月に閣議決定した計画',
    '本年4月のG7ディナール外相会合、本年6月の国連政府専門家会合',
    '令和3年戦略は40ページを超えて長かった。全30ページ、ページ数は少なく',
    '資料3点、資料一式、参考人、資料の作成',
    '日米安保条約第5条、情報Ⅰが必修、5つの原則、憲章、第1部会',
    '一文が7行以上あるところ',
  ])('finds nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes the longer of two readings of one place', () => {
    expect(found('前回の資料3の2頁')).toEqual([['handout', '前回の資料3の2頁']]);
  });

  it('finds each row of the table in its own example', () => {
    for (const { name, kind } of REFERENCE_NOTATIONS)
      expect(found(`事務局から${name}説明`).map(([of]) => of)).toContain(kind);
  });

  it('gives ranges in order that do not overlap, whatever the text', () => {
    const words = fc.constantFrom(
      '前回',
      '第',
      '1',
      '回',
      '資料',
      '-',
      'の',
      '頁',
      '章',
      '昨年7月',
      '会議',
      '、',
      ' ',
      '次',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { span } of findReferences(text)) {
          expect(span.from).toBeGreaterThanOrEqual(last);
          expect(span.to).toBeGreaterThan(span.from);
          expect(span.to).toBeLessThanOrEqual(text.length);
          last = span.to;
        }
      }),
    );
  });
});
