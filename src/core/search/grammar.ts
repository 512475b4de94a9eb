import type { Attribution } from '../model';
import { comparableText } from '../text/normalise';
import type { Field } from './expression';

/*
 * The signs of the query language, each in the widths and forms that Japanese keyboards give.
 * A sign is one only where it can work: `|` anywhere, the others at the start of a word.
 */

/** Opening quotation mark to its closing marks. 「」 and 『』 are none: minutes print them, and they are searched for. */
export const QUOTES: Readonly<Record<string, string>> = {
  '"': '"＂”“',
  '＂': '"＂',
  '“': '”"“',
  '”': '”"',
};

export const OR = /^[|｜]/u;
export const MINUS = /^[-－−]/u;

/** `~10` as a word of its own; the digits may lack. */
export const NEAR = /^[~～〜˜]([0-9０-９]{0,4})(?=\s|$)/u;

/** Characters between two words where the number lacks. */
export const USUAL_DISTANCE = 10;

/** Names that can stand before a colon, by the filter they mean; compared as `normalise` compares. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  speaker: ['話者', '発言者', 'speaker'],
  meeting: ['会議', 'meeting'],
  theme: ['テーマ', 'theme'],
  attribution: ['記名', 'voice'],
  year: ['年', 'year'],
};

/** The name of each filter in each language, as the interface writes it. */
export const FIELD_NAMES: Readonly<Record<Field, { readonly ja: string; readonly en: string }>> = {
  speaker: { ja: '話者', en: 'speaker' },
  meeting: { ja: '会議', en: 'meeting' },
  theme: { ja: 'テーマ', en: 'theme' },
  attribution: { ja: '記名', en: 'voice' },
  year: { ja: '年', en: 'year' },
};

/** A short name of letters before a colon: `話者:`, but neither `10:30` nor `https://`. */
export const PREFIX = /^(\p{L}[\p{L}ー]{0,9})[:：](?!\/\/)/u;

/** The filter that a typed name means, or undefined. */
export function fieldOf(name: string): Field | undefined {
  const wanted = comparableText(name);
  const fields = Object.keys(NAMES) as Field[];
  return fields.find((field) => NAMES[field].includes(wanted));
}

/** Words for how the speaker is known, in both languages and as the code names them. */
const ATTRIBUTION_WORDS: Readonly<Record<Attribution, readonly string[]>> = {
  named: ['named', '記名', '記名あり', '氏名', 'byname'],
  role: ['role', '役職', '役職のみ', 'roleonly'],
  reported: ['reported', '間接', '間接引用', '伝聞', '紹介'],
  anonymous: ['anonymous', '記載なし', '無記名', '発言者の記載なし', 'unattributed'],
  secretariat: ['secretariat', '事務局'],
  narration: ['narration', '地の文', '記録者'],
};

/** The way of knowing a speaker that a typed value means, or undefined. */
export function attributionOf(value: string): Attribution | undefined {
  const wanted = comparableText(value);
  const all = Object.keys(ATTRIBUTION_WORDS) as Attribution[];
  return all.find((attribution) => ATTRIBUTION_WORDS[attribution].includes(wanted));
}

const YEARS = /^(\d{4})?年?(-|~)?(\d{4})?年?$/;

/** First and last year of `2019`, `2019-2025`, `2019-` or `-2025`, or undefined. */
export function yearsOf(
  value: string,
): { readonly first: number; readonly last: number } | undefined {
  const [, first, dash, last] = YEARS.exec(comparableText(value).replace('〜', '~')) ?? [];
  if (first === undefined && last === undefined) return undefined;
  if (dash === undefined && last !== undefined) return undefined;
  const from = first === undefined ? -Infinity : Number(first);
  const to = last !== undefined ? Number(last) : dash === undefined ? from : Infinity;
  return { first: Math.min(from, to), last: Math.max(from, to) };
}
