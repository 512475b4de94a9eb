import { comparableText } from '../../../src/core';
import { randomFrom } from './collection';

/** Queries of every kind by hand. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  'one character': [...'の、人ー。国A1企々'],
  'kana alone': [
    'について',
    'メリット',
    'サイバー',
    'ください',
    'であり',
    'セキュリティ',
    'レジリエンス',
    'サプライチェーン',
    'ところ',
    'インシデント',
  ],
  common: [
    '人材',
    '対策',
    '情報',
    '重要',
    '検討',
    '政府',
    '企業',
    '中小企業',
    '官民連携',
    '重要インフラ',
    '基準',
    '連携',
    '育成',
    '施策',
    '戦略',
  ],
  Latin: ['AI', 'ＡＩ', 'ISAC', 'I S A C', 'PSIRT', 'JC-STAR', 'IT', '2025', 'DX', 'IoT'],
  'two words': [
    '人材 育成',
    '中小企業 負担',
    'サイバー 政府',
    'AI 活用',
    '情報 共有',
    '官民 連携',
    '重要インフラ 演習',
    '能動的 防御',
    '企業 支援',
    '国際 連携',
    '戦略 施策',
    '基準 適合',
    'の 人材',
    '教育 学校',
    '被害 報告',
  ],
  absent: [
    '量子鍵配送',
    '養蜂',
    '捕鯨船',
    'zxqj',
    '存在しない語',
    '人材人材人材',
    'ぬぬぬ',
    '月面基地',
    '古墳時代の',
    'ヴァイオリン',
    '会議録画面',
    '負担負',
    '９９９９９',
    '連携サイバー育',
    '鰹節',
  ],
};

/** Pieces of the texts themselves: names that few hold, and stretches that one holds. */
const DRAWN: Readonly<Record<string, { readonly count: number; readonly length: number }>> = {
  rare: { count: 20, length: 5 },
  long: { count: 15, length: 16 },
};

/** At least a hundred queries for these texts, always the same ones. */
export function queriesFor(texts: readonly string[]): string[] {
  const random = randomFrom(7);
  const words = texts.map((text) =>
    comparableText(text).replace(/[^\u3041-\u30ff\u4e00-\u9fff]/g, ''),
  );
  const drawn = Object.values(DRAWN).flatMap(({ count, length }) => {
    const long = words.filter((text) => text.length > length);
    return Array.from({ length: count }, () => {
      const text = long[Math.floor(random() * long.length)] ?? '';
      const from = Math.floor(random() * (text.length - length));
      return text.slice(from, from + length);
    });
  });
  return [...Object.values(FIXED).flat(), ...drawn];
}
