import type { Collection } from '../collection';
import type { Person, Seat } from '../meeting';
import type { Scope } from './attribution';
import { participation, type Participation, type PersonRow } from './participation';
import type { Presence } from './presence';

/** A person's part in one of several meetings. */
export interface Appearance {
  readonly meeting: string;
  readonly seat: Seat;
  readonly row: PersonRow;
  /** What may be said of the person there, by the speech in scope. */
  readonly presence: Presence;
  /** Whether the post is printed in other words than at the appearance before, white space aside. */
  readonly moved: boolean;
}

/** A person on the lists of two or more of the meetings. */
export interface Returning {
  readonly person: Person;
  /** By date, meetings without one last. */
  readonly appearances: readonly Appearance[];
  /** Characters by name at all of them: a lower bound where one of them leaves speakers open. */
  readonly chars: number;
}

/** Who sits in two or more of the meetings: most characters first, then most meetings, then the order of `persons`. */
export function returning(
  collection: Collection,
  persons: readonly Person[],
  meetings: readonly string[],
  scope: Scope = {},
): Returning[] {
  const byDate = [...meetings].sort((a, b) =>
    compare(dateOf(collection, a), dateOf(collection, b)),
  );
  const floors = new Map(byDate.map((id) => [id, floorOf(participation(collection, id, scope))]));
  return persons
    .flatMap((person): Returning[] => {
      const appearances = appearancesOf(person, floors);
      const chars = appearances.reduce((sum, { row }) => sum + row.chars, 0);
      return appearances.length > 1 ? [{ person, appearances, chars }] : [];
    })
    .sort((a, b) => b.chars - a.chars || b.appearances.length - a.appearances.length);
}

/** The rows of a meeting by their place on its list. */
function floorOf({ groups }: Participation): ReadonlyMap<number, PersonRow> {
  return new Map(groups.flatMap(({ rows }) => rows).map((row) => [row.attendee, row]));
}

function appearancesOf(
  { seats }: Person,
  floors: ReadonlyMap<string, ReadonlyMap<number, PersonRow>>,
): Appearance[] {
  const found: Appearance[] = [];
  for (const [meeting, rows] of floors) {
    const seat = seats.find((one) => one.meeting === meeting);
    const row = seat && rows.get(seat.attendee);
    if (!row) continue;
    const before = found.at(-1)?.seat;
    const moved = before !== undefined && bare(before.title) !== bare(seat.title);
    found.push({ meeting, seat, row, presence: presenceOf(row), moved });
  }
  return found;
}

function presenceOf({ chars, annotated, silent }: PersonRow): Presence {
  if (chars > 0) return 'named';
  if (annotated) return 'annotated';
  return silent ? 'silent' : 'unknown';
}

/** One post is printed with and without a blank between office and rank. */
function bare(title: string): string {
  return title.replace(/\s+/g, '');
}

function dateOf(collection: Collection, id: string): string {
  return collection.meeting(id).minutes.meta.date ?? '9999';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
