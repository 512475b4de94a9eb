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
  /** Whether the others are one meeting alone. */
  readonly pair: boolean;
  readonly strong: readonly DistinctiveWord[];
  readonly weak: readonly DistinctiveWord[];
}

/** What the words of a meeting are held against. */
export interface Against {
  readonly scope: Scope;
  /** All other meetings of the collection instead of the other chosen ones. */
  readonly rest: boolean;
}

/** More meetings than these stand in a row each, not in columns. */
export const COLUMNS = 6;
/** Chance alone reaches this in one of 40 cases. */
const CHANCE = 1.96;
const LIMIT = 10;

export function wordColumns(
  collection: Collection,
  sides: readonly Side[],
  { scope, rest }: Against,
  language: Language,
): WordColumn[] {
  const t = texts[language];
  const ids = rest ? collection.meetings.map(({ id }) => id) : sides.map(({ id }) => id);
  const pair = ids.length === 2;
  return sides.map((side) => {
    const words = distinctiveWords(collection, side.id, ids, { ...scope, limit: LIMIT });
    const other = sides.find(({ id }) => id !== side.id);
    const several = rest ? t.restHits : t.others;
    return {
      side,
      others: pair && other ? t.hits(other.letter) : several,
      pair,
      strong: words.filter(({ z }) => z >= CHANCE),
      weak: words.filter(({ z }) => z < CHANCE),
    };
  });
}

/** 「約3倍」, or 「一方にのみ」 where no ratio exists. */
export function timesOf(
  { ratio }: Pick<DistinctiveWord, 'ratio'>,
  pair: boolean,
  language: Language,
): string {
  const t = texts[language];
  if (ratio === null) return pair ? t.onlyHere : t.nowhereElse;
  return t.about(ratio < 3 ? decimal(ratio) : number(Math.round(ratio)));
}

/** Where a word is read side by side. */
export function readingOf(printed: string, view: View): string {
  return view.with({ word: printed, at: '', part: 'reading' });
}

/** The strongest word of each meeting, or of all where they are many, and what the dashed line means. */
export function wordsReading(columns: readonly WordColumn[], view: View): Words {
  const t = texts[view.language];
  const many = columns.length > COLUMNS;
  const told = columns.filter(({ strong }) => strong.length > 0);
  const first = [...told].sort((x, y) => (y.strong[0]?.z ?? 0) - (x.strong[0]?.z ?? 0))[0];
  return [
    ...(many
      ? [t.told(number(columns.length), number(told.length)), ...(first ? clause(first, view) : [])]
      : series(columns, (column) => clause(column, view), t.list)),
    ...(many && !first ? [] : [t.stop]),
    ...(!many && columns.some(({ weak }) => weak.length > 0) ? [t.below] : []),
    ...(recordsDiffer(columns.map(({ side }) => side)) ? [t.caution] : []),
  ];
}

function clause({ side, strong: [word] }: WordColumn, view: View): Words {
  const t = texts[view.language];
  if (!word) return [t.noMost(side.letter)];
  return t.most(
    side.letter,
    [{ text: word.printed, lang: 'ja', href: readingOf(word.printed, view) }],
    [link(word.uses, 'hits', word.query, view)],
    [link(word.otherUses, 'hits', word.otherQuery, view)],
  );
}

/** The lists as one table, with the figures behind the bars. */
export function wordsTwin(columns: readonly WordColumn[], view: View): Twin {
  const t = texts[view.language];
  const own = t.hits('').trim();
  const others = columns.every(({ pair }) => pair) ? t.others : (columns[0]?.others ?? t.others);
  const heads: [string, string][] = [
    ['meeting', t.meeting],
    ['rank', t.rank],
    ['word', t.word],
    ['uses', own],
    ['paragraphs', t.paragraphs(own)],
    ['otherUses', others],
    ['otherParagraphs', t.paragraphs(others)],
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
    rows: columns.flatMap(({ side, pair, strong, weak }) =>
      [...strong, ...weak].map((word, at): Record<string, Text> => ({
        meeting: side.letter,
        rank: String(at + 1),
        word: { text: word.printed, lang: 'ja' },
        uses: [link(word.uses, 'hits', word.query, view)],
        paragraphs: [link(word.paragraphs, 'paragraphs', word.query, view)],
        otherUses: [link(word.otherUses, 'hits', word.otherQuery, view)],
        otherParagraphs: [link(word.otherParagraphs, 'paragraphs', word.otherQuery, view)],
        times: timesOf(word, pair, view.language),
        inside: number(word.inside),
        strength: word.z.toFixed(2),
      })),
    ),
  };
}
