import type { Manifest } from '../manifest';
import type { MeetingSummary, Person, Seat } from '../meeting';
import { daysBetween } from './gaps';

/** A person on several lists. */
export interface SharedPerson {
  readonly person: Person;
  /** In the order of the meetings asked for. */
  readonly seats: readonly Seat[];
  /** Listed under a heading of members at all of them; null where one of the lists has no headings and no other speaks against it. */
  readonly member: boolean | null;
}

/** The pair worth comparing first, with what speaks for it. `a` is the earlier one. */
export interface ReadyComparison {
  readonly a: string;
  readonly b: string;
  /** `members` and `people`: those shared are many; `dates`: nobody is shared, the latest two are taken. */
  readonly reason: 'members' | 'people' | 'dates';
  readonly shared: readonly SharedPerson[];
  /** How many of `shared` sit as members in both. */
  readonly members: number;
  /** Days between them; null where a date is missing. */
  readonly days: number | null;
}

type Dated = Pick<Manifest, 'meetings' | 'persons'>;

// 委員, 構成員, 副議長, 座長代理, 有識者本部員 …
const MEMBERS = /委員|構成員|会員|議員|本部員|部員|有識者|メンバー|会長|議長|座長/;
// 事務局, 政府側, 大臣、大臣政務官, 関係省庁, オブザーバ; also 事務局員, 委員会事務局
const OTHERS = /事務局|政府|大臣|政務|省|庁|幹事|説明|傍聴|オブザーバ|参考人|ゲスト|随行/;

/**
 * Whether a heading of the list names those who make up the body, not its secretariat, government
 * side, observers or guests. Null where nothing is printed (`1`, `2` … are ordinals of unlabelled parts).
 */
export function isMemberHeading(group: string | null): boolean | null {
  if (group === null || /^\d*$/.test(group)) return null;
  return MEMBERS.test(group) && !OTHERS.test(group);
}

function isMemberThroughout(seats: readonly Seat[]): boolean | null {
  const known = seats.map(({ group }) => isMemberHeading(group));
  if (known.includes(false)) return false;
  return known.includes(null) ? null : true;
}

/** The people on the lists of all the meetings, members first, else in the order of `persons`. */
export function sharedPersons(
  persons: readonly Person[],
  meetings: readonly string[],
): SharedPerson[] {
  const shared = persons.flatMap((person) => {
    const seats = meetings.flatMap((id) => person.seats.find((seat) => seat.meeting === id) ?? []);
    if (seats.length < meetings.length) return [];
    return [{ person, seats, member: isMemberThroughout(seats) }];
  });
  return shared.sort((a, b) => Number(b.member === true) - Number(a.member === true));
}

interface Score {
  members: number;
  people: number;
}

/** Per pair of places in the list of meetings (`earlier*n + later`): whom they share. */
function scores({ meetings, persons }: Dated): Map<number, Score> {
  const place = new Map(meetings.map((meeting, index) => [meeting.id, index]));
  const found = new Map<number, Score>();
  for (const { seats } of persons) {
    for (const [first, seat] of seats.entries()) {
      for (const other of seats.slice(first + 1)) {
        const ends = [place.get(seat.meeting) ?? 0, place.get(other.meeting) ?? 0];
        const key = Math.min(...ends) * meetings.length + Math.max(...ends);
        const score = found.get(key) ?? { members: 0, people: 0 };
        if (seat.meeting !== other.meeting) found.set(key, score);
        score.people += 1;
        if (isMemberThroughout([seat, other]) === true) score.members += 1;
      }
    }
  }
  return found;
}

/** The pair with the most shared members, then people, then the latest; the latest two where nobody is shared. */
function bestPair(manifest: Dated): readonly [number, number] {
  const n = manifest.meetings.length;
  let best = (n - 2) * n + n - 1;
  let most: Score = { members: 0, people: 0 };
  for (const [key, score] of scores(manifest)) {
    const order =
      score.members - most.members ||
      score.people - most.people ||
      (key % n) - (best % n) ||
      key - best;
    if (order > 0) [best, most] = [key, score];
  }
  return [Math.floor(best / n), best % n];
}

function daysApart(a: MeetingSummary, b: MeetingSummary): number | null {
  if (a.meta.date === null || b.meta.date === null) return null;
  return daysBetween(a.meta.date, b.meta.date);
}

/** The comparison to offer on the first page, with the reason; null for fewer than two meetings. */
export function readyComparison(manifest: Dated): ReadyComparison | null {
  if (manifest.meetings.length < 2) return null;
  const [first, second] = bestPair(manifest);
  const a = manifest.meetings[first];
  const b = manifest.meetings[second];
  if (!a || !b) return null;
  const shared = sharedPersons(manifest.persons, [a.id, b.id]);
  const members = shared.filter((one) => one.member === true).length;
  const reason = members > 0 ? 'members' : shared.length > 0 ? 'people' : 'dates';
  return { a: a.id, b: b.id, reason, shared, members, days: daysApart(a, b) };
}
