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

// Words of meetings and of any argument, not of a subject.
const COMMON = new Set(
  'コメント ポイント レベル イメージ スケジュール ページ テーマ 可能性 必要性 重要性 方向性 関係者 今年度 本会議 具体化'.split(
    ' ',
  ),
);

// Job titles and those who speak: 宮澤本部員, 有識者, 事務局
const TITLE =
  /(?:本部員|本部長|委員|大臣|議長|座長|構成員|出席者|有識者|事務局|統括官|審議官|局長|課長)$/;

// 具体的, 感謝申（し上げる）, 3点目, 第2章第1節, 2024年度, 本年4月: said of anything
const MANNER =
  /^(?:\p{sc=Han}{2}的|\p{sc=Han}+申|\p{sc=Han}{0,2}\d[\d.,-]*(?:\p{sc=Han}{1,3}\d[\d.,-]*)*\p{sc=Han}{0,3})$/u;

/**
 * Whether a term (normalised) may stand in a list of distinctive words: two or more parts, or three katakana,
 * or two Latin letters; no job title, no lone verbal noun (取組, 対応) save a few that name a subject.
 */
export function isDistinctive(term: string): boolean {
  if (ALLOWED.has(term)) return true;
  if (COMMON.has(term) || TITLE.test(term) || MANNER.test(term)) return false;
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
