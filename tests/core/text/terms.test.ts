import { describe, expect, it } from 'vitest';
import { isDistinctive, terms } from '../../../src/core/text/terms';

function printed(text: string): string[] {
  return terms(text).map(({ span }) => text.slice(span.from, span.to));
}

describe('terms', () => {
  it('keeps a run of kanji, katakana, Latin letters and digits whole', () => {
    expect(printed('重要インフラ事業者は、PSIRTとサイバーセキュリティ2019を。')).toEqual([
      '重要インフラ事業者',
      'PSIRT',
      'サイバーセキュリティ2019',
    ]);
  });

  it('ends at hiragana and at ・ between kanji, not at ・ between katakana', () => {
    expect(printed('国民生活・経済活動の取り組み')).toEqual(['国民生活', '経済活動', '取', '組']);
    expect(printed('オリンピック・パラリンピック競技大会')).toEqual([
      'オリンピック・パラリンピック競技大会',
    ]);
  });

  it('joins letters and numbers over - . and ,', () => {
    expect(printed('JC-STAR、Society 5.0、1,000人。')).toEqual([
      'JC-STAR',
      'Society 5.0',
      '1,000人',
    ]);
  });

  it('counts every printed form under the normalised one', () => {
    expect(terms('ＩＳＡＣ・I S A C').map(({ term }) => term)).toEqual(['isac', 'isac']);
  });
});

describe('isDistinctive', () => {
  it.each([
    '重要インフラ',
    'psirt',
    '即戦力',
    '戦略',
    '抑止',
    '基準',
    'メリット',
    'サイバー対処能力強化法',
    'データ',
    '脆弱性',
    '経済成長',
    '第三者',
    '一部改正',
    '不平等',
    '諸氏族',
  ])('keeps %s', (term) => {
    expect(isDistinctive(term)).toBe(true);
  });

  it.each([
    '取組',
    '対応',
    '議論',
    '丁寧',
    '宮澤本部員',
    '3点目',
    '第2章第1節',
    '本年4月',
    '感謝申',
    '可能性',
    '2024年度',
    '具体的',
    'コメント',
    '取',
    '相沢委員長',
    '白石副会長',
    '木原氏',
    '重要インフラ事業者等',
    '基準等',
    '実効性',
    '各省庁',
    '御意見',
    '来年度',
    '十年前',
    '令和五年三月',
    '三種類',
    '2パーセント減',
    '御礼申上',
    '制度面',
  ])('drops %s', (term) => {
    expect(isDistinctive(term)).toBe(false);
  });
});
