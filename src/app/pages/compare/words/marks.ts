import type { DistinctiveWord, Language } from '../../../../core';
import type { MarkRow } from '../../../figure-rows';
import type { WordColumn } from './rows';
import { texts } from './texts';

/** The lists for a file: of every word the uses on both sides, how many times as often, and the strength. */
export function wordMarks(columns: readonly WordColumn[], language: Language): MarkRow[] {
  return columns.flatMap(({ side, others, strong, weak }) =>
    [...strong, ...weak].flatMap((word) => marksOf(word, others, texts[language].file, side.id)),
  );
}

function marksOf(
  word: DistinctiveWord,
  others: string,
  t: (typeof texts)[Language]['file'],
  meeting: string,
): MarkRow[] {
  const { uses, otherUses, terms, otherTerms, query, otherQuery, ratio, z, inside } = word;
  const of = { meeting, item: word.printed };
  const counted = { unit: t.hits, baseUnit: t.terms };
  const list = (asked: typeof query) => ({ query: asked, unit: 'hits' }) as const;
  return [
    { ...of, ...counted, ...t.own, value: uses, base: terms, list: list(query) },
    {
      ...of,
      ...counted,
      ...t.others(others),
      value: otherUses,
      base: otherTerms,
      list: list(otherQuery),
    },
    { ...of, ...t.ratio, value: ratio, unit: '', ...(ratio === null ? { note: t.none } : {}) },
    { ...of, ...t.strength, value: z, unit: '' },
    { ...of, ...t.inside, value: inside, unit: t.hits },
  ];
}
