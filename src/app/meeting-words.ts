import type { Piece } from '../charts/text';
import type { Language, MeetingSummary } from '../core';
import { common } from './i18n/common';
import type { View } from './state/view.svelte';

/** A stretch of a sentence: words of ours, and words as printed in a language of their own. */
export type Words = readonly (string | Piece)[];

/** The name of a meeting inside a sentence or chart, as `MeetingName` shows it without the letter. */
export function meetingWords({ short, meta }: MeetingSummary, view: View): Words {
  const name = { text: short, lang: 'ja' };
  return meta.session === null ? [name] : [name, ` ${common[view.language].session(meta.session)}`];
}

/** Parts of a list with what stands between them. */
export function joined(parts: readonly Words[], between: string): Words {
  return parts.flatMap((part, at) => (at === 0 ? part : [between, ...part]));
}

// 推進専門家|会議, サイバーセキュリティ戦略|本部: a head that breaks elsewhere reads as an error
const BODY = /(?=(?:会議|本部|委員会|協議会|審議会|部会|検討会|研究会)$)/;

/** The short name of a council in phrases, so that a narrow head breaks between them alone. */
export function councilPhrases(short: string): readonly Piece[] {
  return short.split(BODY).map((text) => ({ text, lang: 'ja' }));
}

const PRINTED = /([々\u3041-\u30ff\u4e00-\u9fff]+(?: [々\u3041-\u30ff\u4e00-\u9fff]+)*)/;

/** An English sentence in which words of the minutes stand: these keep their language. */
export function mixedWords(sentence: string, language: Language): Words {
  if (language === 'ja') return [sentence];
  return sentence.split(PRINTED).map((text, at) => (at % 2 ? { text, lang: 'ja' } : text));
}
