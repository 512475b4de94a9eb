import {
  joinThemeVoices,
  themeVoices,
  type Collection,
  type Scope,
  type Theme,
  type ThemeVoice,
  type ThemeVoices,
} from '../../../../core';
import type { View } from '../../../state/view.svelte';
import type { Side } from '../sides';
import type { SideTable } from '../themes/tables';
import { COMPACT_FROM } from './choice';

/** What the dots are made from. */
export interface Board {
  readonly collection: Collection;
  readonly scope: Scope;
  readonly tables: readonly SideTable[];
  /** The theme in focus first. */
  readonly columns: readonly Theme[];
  readonly view: View;
  readonly nameOf: (person: string) => string;
}

/** Who speaks of the themes in the columns, at one meeting or at all of them together. */
export interface Cast {
  /** Null: all of the chosen meetings. */
  readonly side: Side | null;
  readonly tables: readonly SideTable[];
  /** Persons: those with most hits of the theme in focus first, then of all columns. */
  readonly persons: readonly ThemeVoice[];
  /** Labels, and whom annotations name behind them. */
  readonly labels: readonly ThemeVoice[];
  /** Persons who are folded away, and how many can be. */
  readonly hidden: number;
  readonly beyond: number;
  /** What has no name; never ranked. */
  readonly apart: readonly ThemeVoice[];
}

/** So many persons are shown of one meeting, and of all meetings together. */
const OF_ONE = 10;
const OF_ALL = 20;

/** One cast per meeting; from seven meetings on one for all, or that of the narrowed meeting (`on=`). */
export function castsOf(board: Board): Cast[] {
  const { collection, scope, tables, view } = board;
  const voices = ({ side }: SideTable) => themeVoices(collection, side.id, scope);
  const only = tables.filter(({ side }) => side.id === view.route.params.on);
  if (tables.length >= COMPACT_FROM && only.length === 0) {
    return [castOf(null, tables, joinThemeVoices(tables.map(voices)), board)];
  }
  return (tables.length < COMPACT_FROM ? tables : only).map((table) =>
    castOf(table.side, [table], voices(table), board),
  );
}

function castOf(
  side: Side | null,
  tables: readonly SideTable[],
  { voices, annotated }: Omit<ThemeVoices, 'meeting'>,
  { columns, view }: Board,
): Cast {
  const of = ({ hits }: ThemeVoice, themes: readonly Theme[]) =>
    themes.reduce((total, { id }) => total + (hits.get(id)?.hits ?? 0), 0);
  const sum = (voice: ThemeVoice) => of(voice, columns);
  const focus = (voice: ThemeVoice) => of(voice, columns.slice(0, 1));
  const heard = voices.filter((voice) => sum(voice) > 0);
  const persons = heard
    .filter(({ type }) => type === 'person')
    .sort((one, other) => focus(other) - focus(one) || sum(other) - sum(one));
  const labels = heard.filter(({ type }) => type === 'role' || type === 'unresolved');
  const most = side ? OF_ONE : OF_ALL;
  const open = view.listed('dots').includes('rows');
  const shown = persons.filter(
    ({ who }, rank) => open || rank < most || who === view.route.params.who,
  );
  return {
    side,
    tables,
    persons: shown,
    labels: [...labels, ...annotated.filter((voice) => sum(voice) > 0)],
    hidden: persons.length - shown.length,
    beyond: Math.max(0, persons.length - most),
    apart: voices.filter(({ type }) => type === 'unattributed'),
  };
}

/** Everyone shown, in the order of the rows. */
export function voicesOf({ persons, labels, apart }: Cast): ThemeVoice[] {
  return [...persons, ...labels, ...apart];
}
