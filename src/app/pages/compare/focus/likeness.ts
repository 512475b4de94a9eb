import type { PartRow } from '../../../../charts/parts';
import { triangle, type Corner, type TriangleRow } from '../../../../charts/triangle';
import type { Collection, Likeness, Scope, ThemePart } from '../../../../core';
import { percent } from '../../../format';
import { keys } from '../../../linked';
import { meetingWords, type Words } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { link, series, type Side } from '../sides';
import type { SideTable } from '../themes/tables';
import { againstChance, byLikeness, pairKey, type Measured, type Pair } from './pairs';
import { texts } from './texts';

/** Bounds of the five shades; printed in the legend. */
export const LIKE_BOUNDS: readonly number[] = [0.1, 0.2, 0.3, 0.4];

/** So many themes are named in the sentence, and so many stand under it at first. */
const NAMED = 3;
const FIRST = 5;

/** 0.2945 → `0.29`. */
export function twoDigits(value: number): string {
  return value.toFixed(2);
}

export function cornersOf(sides: readonly Side[], view: View): Corner[] {
  return sides.map(({ id, letter, tone, summary }) => ({
    key: id,
    letter,
    tone,
    name: meetingWords(summary, view),
    keys: keys({ meeting: id }),
  }));
}

/** What the cells of the triangle are made from; `within` holds the pairs known to be within chance. */
export interface Grid {
  readonly pairs: readonly Pair[];
  readonly within: ReadonlySet<string>;
  readonly chosen: Pair | undefined;
  readonly view: View;
}

export function triangleOf(
  corners: readonly Corner[],
  { pairs, within, chosen, view }: Grid,
): TriangleRow<Corner>[] {
  const t = texts[view.language];
  const of = new Map(pairs.map((pair) => [pairKey(pair), pair]));
  return triangle(corners, (column, row) => {
    const pair = of.get(`${column.key} ${row.key}`);
    if (!pair?.found) return null;
    const { divergence } = pair.found;
    const framed = within.has(pairKey(pair));
    const text = twoDigits(divergence);
    const said = t.pairOf(column.letter, row.letter, text);
    return {
      value: divergence,
      text,
      framed,
      on: pair === chosen,
      href: view.with({ pair: `${column.key},${row.key}` }),
      label: framed ? `${said} ${t.isWithin}` : said,
      keys: `${column.keys ?? ''} ${row.keys ?? ''}`,
    };
  });
}

/** The pairs that lie within chance, once all are held against it. */
export function withinChance(
  collection: Collection,
  pairs: readonly Pair[],
  scope: Scope,
): ReadonlySet<string> {
  const those = pairs.filter((pair) => againstChance(collection, pair, scope)?.withinChance);
  return new Set(those.map(pairKey));
}

/** How far apart two meetings are, whether chance alone could do it, and which themes make it. */
export function pairReading({ a, b }: Pair, found: Likeness, collection: Collection, view: View) {
  const t = texts[view.language];
  const said = found.withinChance ? t.chanceOnly : t.differs;
  const names = found.parts.slice(0, NAMED).filter(({ part }) => part > 0);
  const clause = ({ theme, a: inA, b: inB }: ThemePart) =>
    t.named(collection.theme(theme)[view.language], inA > inB ? a.letter : b.letter);
  const values = [found.divergence, found.chance].map(twoDigits);
  return [
    ...said(a.letter, b.letter, values[0] ?? '', values[1] ?? ''),
    ...(names.length > 0 ? t.most(series(names, clause, t.list)) : []),
  ];
}

/** Which meetings are closest and which furthest apart, and how many pairs lie within chance. */
export function severalReading(
  pairs: readonly Pair[],
  within: ReadonlySet<string> | null,
  view: View,
): Words {
  const t = texts[view.language];
  const ranked = byLikeness(pairs);
  const [near, far] = [ranked[0], ranked.at(-1)];
  if (!near || !far) return [];
  const name = (pair: Measured, said: (a: string, b: string, value: string) => string) =>
    said(pair.a.letter, pair.b.letter, twoDigits(pair.found.divergence));
  return [
    name(near, t.nearest),
    name(far, t.farthest),
    ...(within === null
      ? []
      : [within.size > 0 ? t.withinN(within.size, ranked.length) : t.within0]),
  ];
}

/** The themes that make the difference of a pair, the largest part first; only the first unless all are asked for (`like=all`). */
export function partRows(
  pair: Measured,
  tables: readonly SideTable[],
  collection: Collection,
  view: View,
): PartRow[] {
  const all = view.route.params.like === 'all';
  const { divergence, parts } = pair.found;
  return (all ? parts : parts.slice(0, FIRST)).map((one): PartRow => {
    const theme = collection.theme(one.theme);
    const more = one.a > one.b ? pair.a : pair.b;
    return {
      key: one.theme,
      label: { text: theme[view.language], href: view.with({ theme: one.theme }) },
      a: shareWords(one.a, one.theme, tableOf(pair.a, tables), view),
      b: shareWords(one.b, one.theme, tableOf(pair.b, tables), view),
      value: one.part,
      text: divergence > 0 ? percent(one.part / divergence) : percent(0),
      tone: more.tone,
      keys: keys({ theme: one.theme }),
    };
  });
}

/** How many themes are folded away. */
export function foldedParts({ found }: Measured): number {
  return Math.max(0, found.parts.length - FIRST);
}

/** All themes at one of the meetings. */
export function tableOf({ id }: Side, tables: readonly SideTable[]): SideTable | undefined {
  return tables.find(({ side }) => side.id === id);
}

/** `12.3% 30文`: the share of a theme at a meeting with its sentences as a link. */
function shareWords(share: number, theme: string, table: SideTable | undefined, view: View): Words {
  const row = table?.rows.find((it) => it.theme === theme);
  const count = row ? link(row.sentences, 'sentences', row.query, view) : '';
  return [`${percent(share)} `, count];
}
