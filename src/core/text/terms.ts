import type { Span } from '../model';
import { normalise, sourceSpan, type Normalised } from './normalise';

/** One use of a term. */
export interface TermUse {
  /** The normalised form, under which uses are counted. */
  readonly term: string;
  /** Where it is printed. */
  readonly span: Span;
}

// A run of kanji, katakana, Latin letters and digits. ・ joins katakana, - . & join Latin letters and digits, a comma joins digits.
const RUN =
  /(?:[\p{sc=Han}々〆〇ヵヶ\p{sc=Katakana}ー\p{sc=Latin}\p{Nd}]|(?<=[\p{sc=Katakana}ー])・(?=\p{sc=Katakana})|(?<=[\p{sc=Latin}\p{Nd}])[-.&](?=[\p{sc=Latin}\p{Nd}])|(?<=\p{Nd}),(?=\p{Nd}))+/gu;

/** The terms of a text in order, each a whole run of script: 重要インフラ事業者 is one term and no part of it is. */
export function terms(text: string | Normalised): TermUse[] {
  const within = typeof text === 'string' ? normalise(text) : text;
  return Array.from(within.text.matchAll(RUN), ({ 0: term, index }) => ({
    term,
    span: sourceSpan(within, index, term.length),
  }));
}

// Lone words that carry a subject although their form is that of a verbal noun.
const ALLOWED = new Set(['戦略', '抑止', '基準']);

// Words of meetings, of their records and of any argument, not of a subject.
const COMMON = new Set(
  (
    'コメント ポイント レベル イメージ スケジュール ページ テーマ ケース バランス タイミング スピード チェック センス ' +
    'ヒント アプローチ メッセージ ニュアンス スタンス キーワード ヒアリング メンバー オブザーバー シンプル スムーズ ' +
    '可能性 必要性 重要性 方向性 実効性 整合性 現実性 具体化 明確化 違和感 意味合 方法論 一般論 整理学 時間軸 原理原則 ' +
    '最大限 最低限 不可欠 大前提 位置付 論点整理 問題意識 共通認識 共通理解 決定事項 指摘事項 進捗状況 ' +
    '本会議 委員会 審議会 検討会 懇談会 研究会 分科会 議事録 議事概要 議事要旨 議事次第 配付資料 配布資料 参考資料 ' +
    '意見交換 自由討議 質疑応答 関係者 関係省庁 現時点 現段階'
  ).split(' '),
);

// Job titles and those who speak: 宮澤本部員, 白石副会長, 木原氏, 有識者, 事務局
const TITLE =
  /(?:[員会座議部局次所課室院校館署市町村学社組団隊係]長|長官|大臣|知事|委員|本部員|議員|構成員|理事|幹事|参事|主査|主幹|補佐|教授|統括官|審議官|政務官|出席者|有識者|事務局|[^諸]氏|[^諸主]君)$/;

// 具体的, 政策面, 期間中, 基準等: a word in passing, which is counted under the word itself or not at all
const ENDING =
  /^(?:\p{sc=Han}{2}[的面中後前上別済]|\p{sc=Han}+申上?|御\p{sc=Han}{2}|各(?!務).{2,}|旨.+|[今来昨前次翌]年度|.{2,}(?<![平高均同対])等)$/u;

// 3点目, 第2章第1節, 2024年度, 本年4月, 5パーセント減
const DIGITS =
  /^\p{sc=Han}{0,2}\d[\d.,-]*(?:パーセント|ポイント|ページ|メートル|ドル|トン|キロ)?(?:\p{sc=Han}{1,3}\d[\d.,-]*)*\p{sc=Han}{0,3}$/u;

// 三種類, 十年前, 令和五年三月: numbers written out, before a counter
const NUMERALS =
  /^(?:約|第|計|令和|平成|昭和)?(?:[一二三四五六七八九十百千万億兆〇]+(?:年[間前度目後]?|月|日|人|名|件|台|種類|円|割|点目?|回目?|社|倍|時間|週間|分))+$/;

const PASSING = [TITLE, ENDING, DIGITS, NUMERALS];

/**
 * Whether a term (normalised) may stand in a list of distinctive words: two or more parts, or three katakana,
 * or two Latin letters; no job title, no number, no lone verbal noun (取組, 対応) save a few that name a subject.
 */
export function isDistinctive(term: string): boolean {
  if (ALLOWED.has(term)) return true;
  if (COMMON.has(term) || PASSING.some((form) => form.test(term))) return false;
  return (
    count(term, /[\p{sc=Katakana}ー]/gu) >= 3 ||
    count(term, /\p{sc=Latin}/gu) >= 2 ||
    parts(term) >= 2
  );
}

/** Parts of a compound: two kanji are one word as a rule, a run of another script is one. Digits are none. */
function parts(term: string): number {
  const runs = term.match(/[\p{sc=Han}々〆〇]+|[\p{sc=Katakana}ー]+|\p{sc=Latin}+/gu) ?? [];
  return runs.reduce(
    (sum, run) => sum + (/\p{sc=Han}/u.test(run) ? Math.ceil(run.length / 2) : 1),
    0,
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
