import type { LegendItem } from '../../../../charts/legend';
import { plain } from '../../../../charts/text';
import type { Twin } from '../../../../charts/twin';
import type { Collection, Likeness, Scope } from '../../../../core';
import type { MarkRow } from '../../../figure-rows';
import { percent } from '../../../format';
import { meetingWords } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { link } from '../sides';
import type { SideTable } from '../themes/tables';
import { LIKE_BOUNDS, tableOf, twoDigits } from './likeness';
import { againstChance, isMeasured, type Measured, type Pair } from './pairs';
import { texts } from './texts';

/** The shades, and the frame of what is within chance. */
export function likeLegend(view: View): LegendItem[] {
  const t = texts[view.language];
  const bounds = LIKE_BOUNDS.map(twoDigits);
  return [
    { type: 'shade', step: 1, text: t.shadeBelow(bounds[0] ?? '') },
    ...bounds.map((bound, at): LegendItem => ({
      type: 'shade',
      step: at + 2,
      text: t.shadeFrom(bound),
    })),
    { type: 'texture', texture: 'dashed', text: t.withinLegend },
  ];
}

/** All pairs as a table; before chance is worked out for all, without it. */
export function pairsTwin(
  pairs: readonly Pair[],
  chances: ((pair: Pair) => Likeness | null) | null,
  view: View,
): Twin {
  const t = texts[view.language];
  return {
    columns: [
      { key: 'pair', label: t.meeting },
      { key: 'value', label: t.value, numeric: true },
      { key: 'chance', label: t.chance, numeric: true },
      { key: 'verdict', label: t.verdict },
    ],
    rows: pairs.map((pair) => {
      const found = chances?.(pair);
      return {
        pair: t.pairLabel(pair.a.letter, pair.b.letter),
        value: pair.found ? twoDigits(pair.found.divergence) : t.declinedAll,
        chance: found ? twoDigits(found.chance) : '—',
        verdict: found ? (found.withinChance ? t.isWithin : t.isBeyond) : '—',
      };
    }),
  };
}

/** All themes of one pair as a table. */
export function partsTwin(
  pair: Measured,
  tables: readonly SideTable[],
  collection: Collection,
  view: View,
): Twin {
  const t = texts[view.language];
  const { divergence, parts } = pair.found;
  const ends = [pair.a, pair.b] as const;
  const numeric = true;
  return {
    columns: [
      { key: 'theme', label: t.theme },
      ...ends.flatMap(({ id, letter }) => [
        { key: `${id} share`, label: t.shareOf(letter), numeric },
        { key: `${id} count`, label: t.sentencesOf(letter), numeric },
      ]),
      { key: 'part', label: t.partHead, numeric },
    ],
    rows: parts.map((one) => ({
      theme: collection.theme(one.theme)[view.language],
      part: percent(divergence > 0 ? one.part / divergence : 0),
      ...Object.fromEntries(
        ends.flatMap((side) => {
          const row = tableOf(side, tables)?.rows.find(({ theme }) => theme === one.theme);
          return [
            [`${side.id} share`, percent(side === pair.a ? one.a : one.b)],
            [`${side.id} count`, row ? link(row.sentences, 'sentences', row.query, view) : ''],
          ];
        }),
      ),
    })),
  };
}

/** What the rows of the file are made from. */
export interface Facts {
  readonly collection: Collection;
  readonly scope: Scope;
  readonly pairs: readonly Pair[];
  readonly chosen: Measured | undefined;
  readonly tables: readonly SideTable[];
  readonly view: View;
}

/** Two rows per pair, and those of the themes of the chosen one. */
export function likeRows(facts: Facts): MarkRow[] {
  const { pairs, chosen } = facts;
  return [
    ...pairs.flatMap((pair) => pairFacts(pair, facts)),
    ...(chosen ? partFacts(chosen, facts) : []),
  ];
}

function pairFacts(pair: Pair, { collection, scope, view }: Facts): MarkRow[] {
  const t = texts[view.language];
  const item = pairName(pair, view);
  const value = { item, measure: t.value, unit: '', definition: t.likeDefinition };
  if (!isMeasured(pair)) return [{ ...value, value: null, note: t.declinedNote }];
  const found = againstChance(collection, pair, scope);
  const verdict = found?.withinChance ? t.isWithin : t.isBeyond;
  return [
    { ...value, value: pair.found.divergence, note: verdict },
    {
      item,
      measure: t.chance,
      value: found?.chance ?? null,
      unit: '',
      definition: t.chanceDefinition,
    },
  ];
}

function partFacts(pair: Measured, { collection, tables, view }: Facts): MarkRow[] {
  const t = texts[view.language];
  const name = pairName(pair, view);
  return pair.found.parts.flatMap((one): MarkRow[] => {
    const item = collection.theme(one.theme)[view.language];
    const shares = [pair.a, pair.b].flatMap((side): MarkRow[] => {
      const table = tableOf(side, tables);
      const row = table?.rows.find(({ theme }) => theme === one.theme);
      if (!table || !row) return [];
      return [
        {
          meeting: side.id,
          item,
          part: name,
          measure: t.sentencesOf(side.letter),
          value: row.sentences,
          unit: t.sentenceUnit,
          base: table.rows.reduce((sum, { sentences }) => sum + sentences, 0),
          baseUnit: t.sentenceUnit,
          definition: t.shareDefinition,
          list: { query: row.query, unit: 'sentences' },
        },
      ];
    });
    const part = { item, part: name, measure: t.partHead, value: one.part, unit: '' };
    const base = pair.found.divergence;
    return [{ ...part, base, baseUnit: '', definition: t.partDefinition }, ...shares];
  });
}

function pairName({ a, b }: Pair, view: View): string {
  return [a, b].map(({ summary }) => plain(meetingWords(summary, view))).join(' × ');
}
