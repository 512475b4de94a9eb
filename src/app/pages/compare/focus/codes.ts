import type { Hit } from '../../../../charts/barcode';
import type { Bound, Run as Mark } from '../../../../charts/strip';
import {
  countChars,
  isDiscussion,
  paragraphId,
  paragraphsIn,
  passages,
  spread,
  type Collection,
  type Meeting,
  type Person,
  type Scope,
  type Span,
  type Spread,
  type Theme,
  type ThemeRow,
} from '../../../../core';
import { keys } from '../../../linked';
import type { View } from '../../../state/view.svelte';
import { stripMarks } from '../../../strips';
import { snippet } from '../../meeting/reader/where';
import type { Side } from '../sides';
import type { SideTable } from '../themes/tables';
import { texts } from './texts';

/** A word of the theme in its meeting. */
export interface Place {
  /** Which of all hits of the theme at the meeting, from 1. */
  readonly number: number;
  readonly paragraph: number;
  readonly span: Span;
  /** Characters from the beginning of what is drawn. */
  readonly at: number;
}

/** Where a theme is spoken of at one meeting. */
export interface Code {
  readonly side: Side;
  readonly meeting: Meeting;
  readonly theme: Theme;
  readonly row: ThemeRow;
  readonly places: readonly Place[];
  /** Where sections begin. */
  readonly bounds: readonly Bound[];
  /** Characters of what is drawn. */
  readonly total: number;
  /** Null below the hits from which it is stated. */
  readonly spread: Spread | null;
}

/** The places of a theme at each meeting, of the whole record or without greetings. */
export function codesOf(
  collection: Collection,
  tables: readonly SideTable[],
  theme: Theme,
  scope: Scope,
): Code[] {
  return tables.flatMap(({ side, rows }) => {
    const row = rows.find((it) => it.theme === theme.id);
    if (!row) return [];
    const meeting = collection.meeting(side.id);
    const { starts, total } = startsIn(meeting, scope);
    const places = placesOf(collection, side, theme, starts);
    const bounds = boundsIn(meeting, starts);
    const found = spread(collection, row.query);
    return [{ side, meeting, theme, row, places, bounds, total, spread: found }];
  });
}

/** Where the paragraphs in scope begin, by their index. */
function startsIn(meeting: Meeting, scope: Scope) {
  const starts = new Map<number, number>();
  let total = 0;
  for (const index of paragraphsIn(meeting, scope)) {
    starts.set(index, total);
    total += meeting.minutes.paragraphs[index]?.chars ?? 0;
  }
  return { starts, total };
}

/** The hits in scope; their numbers are those of the whole meeting, as its page gives them. */
function placesOf(
  collection: Collection,
  { id }: Side,
  theme: Theme,
  starts: ReadonlyMap<number, number>,
): Place[] {
  let number = 0;
  return passages(collection, { meetings: [id], theme: theme.id }).rows.flatMap(
    ({ paragraph, hits }) => {
      const start = starts.get(paragraph);
      const text = collection.text(id, paragraph);
      return hits.flatMap((span): Place[] => {
        number += 1;
        if (start === undefined) return [];
        return [{ number, paragraph, span, at: start + countChars(text.slice(0, span.from)) }];
      });
    },
  );
}

function boundsIn({ minutes }: Meeting, starts: ReadonlyMap<number, number>): Bound[] {
  const { sections, paragraphs } = minutes;
  return sections.flatMap(({ number, title }, section): Bound[] => {
    const at = starts.get(paragraphs.findIndex((paragraph) => paragraph.section === section));
    if (at === undefined) return [];
    const label = `${number}${/\d/.test(number) ? ' ' : ''}${title}`;
    return [{ at, label, short: number, lang: 'ja' }];
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
  const marks = stripMarks(summary, persons, view);
  return summary.runs.flatMap((run, at): Mark[] => {
    const [mark, first] = [marks[at], meeting.minutes.paragraphs[run.paragraph]];
    if (!mark || !first) return [];
    if (scope.discussion === true && !isDiscussion(meeting.minutes, first)) return [];
    const name = persons.find(({ id }) => id === run.person)?.name.split(' ')[0] ?? run.label;
    return [name ? { ...mark, name, lang: 'ja' } : mark];
  });
}
