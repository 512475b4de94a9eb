import { FIELD_NAMES, type Field, type Language } from '../../../core';

/** The rules of the query language, in the order in which they are told. */
export const RULES = [
  'all',
  'apart',
  'phrase',
  'any',
  'not',
  'near',
  'speaker',
  'meeting',
  'theme',
  'attribution',
  'year',
] as const;

export type Rule = (typeof RULES)[number];

/** Queries that show a rule and find something in the minutes that come with the app. */
export function examplesOf(rule: Rule, language: Language): readonly string[] {
  const of = (field: Field, value: string) => `${FIELD_NAMES[field][language]}:${value}`;
  const examples: Readonly<Record<Rule, readonly string[]>> = {
    all: ['人材 育成'],
    apart: ['I S A C'],
    phrase: ['"ISAC"', '“官民連携”'],
    any: ['クラウド | DX'],
    not: ['人材 -育成'],
    near: ['人材 ~10 不足'],
    speaker: [`セキュリティ ${of('speaker', '後藤')}`],
    meeting: [`人材 ${of('meeting', '001')}`, `人材 ${of('meeting', '戦略本部')}`],
    theme: [`負担 ${of('theme', '中小企業')}`],
    attribution:
      language === 'ja'
        ? [`人材 ${of('attribution', '記載なし')}`, `人材 ${of('attribution', '記名')}`]
        : [`人材 ${of('attribution', 'anonymous')}`, `人材 ${of('attribution', 'named')}`],
    year: [`人材 ${of('year', '2025')}`, `人材 ${of('year', '2019-2024')}`],
  };
  return examples[rule];
}
