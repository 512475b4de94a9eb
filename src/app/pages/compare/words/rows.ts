import type { Text } from '../../../../charts/text';
import type { Twin } from '../../../../charts/twin';
import {
  distinctiveWords,
  type Collection,
  type DistinctiveWord,
  type Language,
  type Scope,
} from '../../../../core';
import { decimal, number } from '../../../format';
import type { Words } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { recordsDiffer } from '../before/caution';
import { link, series, type Side } from '../sides';
import { texts } from './texts';

/** The words typical of one meeting: those that chance would hardly bring about, and the rest. */
export interface WordColumn {
  readonly side: Side;
  /** What the counts of the other meetings stand under. */
  readonly others: string;
  readonly strong: readonly DistinctiveWord[];
  readonly weak: readonly DistinctiveWord[];
}

/** Chance alone reaches this in one of 40 cases. */
const CHANCE = 1.96;
const LIMIT = 10;

export function wordColumns(
  collection: Collection,
  sides: readonly Side[],
  scope: Scope,
  language: Language,
): WordColumn[] {
  const t = texts[language];
  const ids = sides.map(({ id }) => id);
  return sides.map((side) => {
    const words = distinctiveWords(collection, side.id, ids, { ...scope, limit: LIMIT });
    const [other, further] = sides.filter(({ id }) => id !== side.id);
    return {
      side,
      others: other && !further ? t.hits(other.letter) : t.others,
      strong: words.filter(({ z }) => z >= CHANCE),
      weak: words.filter(({ z }) => z < CHANCE),
    };
  });
}

/** 「約3倍」, or 「一方にのみ」 where no ratio exists. */
export function timesOf(
  { ratio }: Pick<DistinctiveWord, 'ratio'>,
  others: string,
  language: Language,
): string {
  const t = texts[language];
  if (ratio === null) return others === t.others ? t.nowhereElse : t.onlyHere;
  return t.about(ratio < 3 ? decimal(ratio) : number(Math.round(ratio)));
}

/** The strongest word of each meeting, and what the dashed line means. */
export function wordsReading(columns: readonly WordColumn[], view: View): Words {
  const t = texts[view.language];
  const clause = ({ side, strong: [word] }: WordColumn): Text =>
    word
      ? t.most(
          side.letter,
          [{ text: word.printed, lang: 'ja' }],
          [link(word.uses, 'hits', word.query, view)],
          [link(word.otherUses, 'hits', word.otherQuery, view)],
        )
      : t.noMost(side.letter);
  return [
    ...series(columns, clause, t.list),
    t.stop,
    ...(columns.some(({ weak }) => weak.length > 0) ? [t.below] : []),
    ...(recordsDiffer(columns.map(({ side }) => side)) ? [t.caution] : []),
  ];
}

/** The lists as one table, with the figures behind the bars. */
export function wordsTwin(columns: readonly WordColumn[], view: View): Twin {
  const t = texts[view.language];
  const own = t.hits('').trim();
  const heads: [string, string][] = [
    ['meeting', t.meeting],
    ['rank', t.rank],
    ['word', t.word],
    ['uses', own],
    ['paragraphs', t.paragraphs(own)],
    ['otherUses', t.others],
    ['otherParagraphs', t.paragraphs(t.others)],
    ['times', t.times],
    ['inside', t.insideHead],
    ['strength', t.strength],
  ];
  return {
    columns: heads.map(([key, label]) => ({
      key,
      label,
      numeric: !['meeting', 'word'].includes(key),
    })),
    rows: columns.flatMap(({ side, others, strong, weak }) =>
      [...strong, ...weak].map((word, at) => ({
        meeting: side.letter,
        rank: String(at + 1),
        word: { text: word.printed, lang: 'ja' },
        uses: [link(word.uses, 'hits', word.query, view)],
        paragraphs: [link(word.paragraphs, 'paragraphs', word.query, view)],
        otherUses: [link(word.otherUses, 'hits', word.otherQuery, view)],
        otherParagraphs: [link(word.otherParagraphs, 'paragraphs', word.otherQuery, view)],
        times: timesOf(word, others, view.language),
        inside: number(word.inside),
        strength: word.z.toFixed(2),
      })),
    ),
  };
}
