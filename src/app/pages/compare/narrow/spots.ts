import { participation, passages, type Collection, type Query, type Scope } from '../../../../core';
import type { Words } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { link, sideQuery, type Side } from '../sides';
import type { Chip, Kind } from './chips';
import { texts } from './texts';

/** Where what is narrowed can be read: at one meeting, or at all of them together. */
export interface Spot {
  readonly side: Side | null;
  /** Counts that open their lists, or why there is none. */
  readonly found: Words;
  /** What the spots are put in order by. */
  readonly size: number;
}

/** What is counted, and how it is said. */
interface Search {
  readonly collection: Collection;
  readonly scope: Scope;
  readonly theme: string | undefined;
  readonly who: string | undefined;
  readonly view: View;
}

/** More meetings than this are summed up, and those with most shown. */
const SHOWN = 6;

/** The spots of what is narrowed; none where nothing is. */
export function spotsOf(
  chips: readonly Chip[],
  sides: readonly Side[],
  { collection, scope }: { readonly collection: Collection; readonly scope: Scope },
  view: View,
): readonly Spot[] {
  if (chips.length === 0) return [];
  const idOf = (kind: Kind) => chips.find((chip) => chip.kind === kind)?.id;
  const [theme, who, on] = [idOf('theme'), idOf('who'), idOf('on')];
  const search = { collection, scope, theme, who, view };
  const spots = sides
    .filter(({ id }) => on === undefined || id === on)
    .map((side) => spotOf(side, search));
  if (spots.length <= SHOWN) return spots;
  const most = spots.toSorted((x, y) => y.size - x.size).filter(({ size }) => size > 0);
  return [totalOf(sides, search), ...most.slice(0, SHOWN)];
}

function spotOf(side: Side, search: Search): Spot {
  const query = sideQuery(side, search.scope);
  if (search.who !== undefined) return personSpot(side, search.who, search);
  return { side, ...countOf(query, search) };
}

function totalOf(sides: readonly Side[], search: Search): Spot {
  const { scope, who } = search;
  const meetings = sides.map(({ id }) => id);
  const whole = { meetings, ...(scope.discussion === true ? { discussion: true } : {}) };
  const asked = who === undefined ? whole : { ...whole, person: who };
  return { side: null, ...countOf(asked, search) };
}

/** Hits and paragraphs of the theme, or characters where none is asked for. */
function countOf(whole: Query, { collection, theme, view }: Search): Omit<Spot, 'side'> {
  const query = theme === undefined ? whole : { ...whole, theme };
  const { hits, paragraphs, chars } = passages(collection, query);
  if (theme === undefined) return { size: chars, found: [link(chars, 'chars', query, view)] };
  const more = [texts[view.language].between, link(paragraphs, 'paragraphs', query, view)];
  return { size: hits, found: [link(hits, 'hits', query, view), ...(hits > 0 ? more : [])] };
}

/** A person at a meeting: a lower bound where talk has no speaker, and in place of a nought what the record tells. */
function personSpot(side: Side, who: string, search: Search): Spot {
  const { collection, scope, view } = search;
  const t = texts[view.language];
  const { groups, lowerBound } = participation(collection, side.id, scope);
  const row = groups.flatMap(({ rows }) => rows).find(({ person }) => person === who);
  if (!row) return { side, size: 0, found: [t.absent] };
  const query = sideQuery(side, scope);
  const own = countOf({ ...query, person: who }, search);
  const added = countOf({ ...query, annotated: who }, search);
  const size = own.size + added.size;
  if (size === 0) {
    const nothing = row.silent ? [t.silent] : lowerBound ? [t.unknown] : own.found;
    return { side, size, found: nothing };
  }
  const found = [
    ...(own.size > 0 ? [...own.found, ...(lowerBound ? [t.orMore] : [])] : []),
    ...(own.size > 0 && added.size > 0 ? [t.between] : []),
    ...(added.size > 0 ? [t.byAnnotation, ...added.found] : []),
  ];
  return { side, size, found };
}
