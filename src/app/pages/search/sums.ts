import type { HitCount, Ask, Language } from '../../../core';
import { counted, number } from '../../format';
import { texts } from './texts';

/** How amounts are told: hits where the query can bring any, and the blocks, which are paragraphs where nothing else is asked for. */
export interface Sums {
  /** `21件・7段落`, `3箇所`. */
  readonly of: (amount: HitCount) => string;
  /** The one number that a choice states, with its unit. */
  readonly brief: (amount: HitCount) => string;
  /** That number alone. */
  readonly value: (amount: HitCount) => number;
}

export function sumsOf(
  { speech, kinds }: Pick<Ask, 'speech' | 'kinds'>,
  terms: readonly string[],
  language: Language,
): Sums {
  const t = texts[language];
  const isParagraphs = speech || (kinds.length === 1 && kinds[0] === 'paragraph');
  const blocks = (n: number) =>
    isParagraphs ? counted(n, 'paragraphs', language) : t.places(number(n), n);
  const hits = (n: number) => counted(n, 'hits', language);
  if (terms.length === 0) {
    const brief = (amount: HitCount) => blocks(amount.blocks);
    return { of: brief, brief, value: (amount) => amount.blocks };
  }
  return {
    of: (amount) => [hits(amount.hits), blocks(amount.blocks)].join(t.join),
    brief: (amount) => hits(amount.hits),
    value: (amount) => amount.hits,
  };
}
