import type { Hit } from '../../../../charts/barcode';
import type { Run as Mark } from '../../../../charts/strip';
import {
  paragraphId,
  type Collection,
  type Meeting,
  type Person,
  type Scope,
  type Theme,
  type ThemeRow,
} from '../../../../core';
import { keys } from '../../../linked';
import { located, namedRuns, type Located, type Place } from '../../../located';
import type { View } from '../../../state/view.svelte';
import { snippet } from '../../meeting/reader/where';
import type { Side } from '../sides';
import type { SideTable } from '../themes/tables';
import { texts } from './texts';

/** Where a theme is spoken of at one meeting. */
export interface Code extends Located {
  readonly side: Side;
  readonly theme: Theme;
  readonly row: ThemeRow;
}

/** The places of a theme at each meeting, of the whole record or without greetings. */
export function codesOf(
  collection: Collection,
  tables: readonly SideTable[],
  theme: Theme,
): Code[] {
  return tables.flatMap(({ side, rows }) => {
    const row = rows.find((it) => it.theme === theme.id);
    return row ? [{ side, theme, row, ...located(collection, row.query) }] : [];
  });
}

/** The hits as lines; each opens its place in the text. */
export function hitsOf({ side, meeting, theme, places }: Code, collection: Collection, view: View) {
  const t = texts[view.language];
  return places.map((place): Hit => {
    const { person } = collection.reading(side.id, place.paragraph);
    return {
      key: String(place.number),
      at: place.at,
      href: placeHref(meeting, theme, place, view),
      lang: 'ja',
      label: t.atMark(place.number, snippet(collection.text(side.id, place.paragraph), place.span)),
      // All of them are of the theme: only a person parts some from the others.
      ...(person === null ? {} : { keys: keys({ person, meeting: side.id }) }),
    };
  });
}

/** The address of a place on the page of its meeting. */
export function placeHref(meeting: Meeting, theme: Theme, place: Place, view: View): string {
  const p = paragraphId(meeting, place.paragraph);
  return view.href('meeting', meeting.id, { theme: theme.id, p, hit: String(place.number) });
}

/** The speeches below the hits, with surnames. */
export function runsOf(
  { side: { summary }, meeting }: Code,
  persons: readonly Person[],
  scope: Scope,
  view: View,
): Mark[] {
  return namedRuns(summary, { meeting, scope }, persons, view);
}
