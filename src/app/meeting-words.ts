import type { Piece } from '../charts/text';
import type { Language, Meeting, MeetingSummary, Person } from '../core';
import { common } from './i18n/common';
import type { View } from './state/view.svelte';

/** A stretch of a sentence: words of ours, and words as printed in a language of their own. */
export type Words = readonly (string | Piece)[];

/** The name of a meeting inside a sentence or chart, as `MeetingName` shows it without the letter. */
export function meetingWords({ short, meta }: MeetingSummary, view: View): Words {
  const name = { text: short, lang: 'ja' };
  if (meta.session === null) return [name];
  // no. 1 stays on one line
  return [name, ` ${common[view.language].session(meta.session).replace(' ', '\u00a0')}`];
}

/** Parts of a list with what stands between them. */
export function joined(parts: readonly Words[], between: string): Words {
  return parts.flatMap((part, at) => (at === 0 ? part : [between, ...part]));
}

// サイバーセキュリティ|戦略|本部, 強化法の|施行等に関する|有識者|会議: a name cut elsewhere reads as an error
const PHRASES =
  /(?<=[ァ-ヴー]{3}|[のる])(?=[一-鿿])|(?=専門家会議$)|(?=(?:会議|本部|委員会|協議会|審議会|部会|検討会|研究会)$)/;

/** How the lists of some meetings print a name that an annotation corrects; empty where they print it so. */
export function printedForms(
  variants: Person['variants'],
  meetings: readonly Pick<Meeting, 'minutes'>[],
  language: Language,
): Words {
  const printed = new Set(
    meetings.flatMap(({ minutes }) => minutes.attendees.map(({ name }) => name)),
  );
  const forms = variants.filter((form) => printed.has(form));
  if (forms.length === 0) return [];
  const pieces = forms.map((text) => ({ text, lang: 'ja' }));
  return common[language].printedAs(
    joined(
      pieces.map((piece) => [piece]),
      '・',
    ),
  );
}

/** The name of a council in phrases, so that a narrow head breaks between them alone. */
export function councilPhrases(name: string): readonly Piece[] {
  return name.split(PHRASES).map((text) => ({ text, lang: 'ja' }));
}

const PRINTED = /([々\u3041-\u30ff\u4e00-\u9fff]+(?: [々\u3041-\u30ff\u4e00-\u9fff]+)*)/;

/** An English sentence in which words of the minutes stand: these keep their language. */
export function mixedWords(sentence: string, language: Language): Words {
  if (language === 'ja') return [sentence];
  return sentence.split(PRINTED).map((text, at) => (at % 2 ? { text, lang: 'ja' } : text));
}
