import {
  gapBetween,
  presence,
  type Gap,
  type MeetingSummary,
  type Person,
  type Presence,
  type Seat,
} from '../../../core';

/** Those on the lists of two or more meetings, in most meetings first, then by characters by name. */
export function sharedPeople(persons: readonly Person[]): Person[] {
  const chars = ({ seats }: Person) => seats.reduce((sum, seat) => sum + seat.chars, 0);
  return persons
    .filter((person) => meetingsOf(person).size > 1)
    .sort((a, b) => meetingsOf(b).size - meetingsOf(a).size || chars(b) - chars(a));
}

/** Ids of the meetings a person sat in. */
export function meetingsOf({ seats }: Person): ReadonlySet<string> {
  return new Set(seats.map(({ meeting }) => meeting));
}

/** Where a person sat, in the order of the meetings. */
export function seatsOf(
  { seats }: Pick<Person, 'seats'>,
  meetings: readonly MeetingSummary[],
): { meeting: MeetingSummary; seat: Seat }[] {
  return meetings.flatMap((meeting) => {
    const seat = seats.find((one) => one.meeting === meeting.id);
    return seat ? [{ meeting, seat }] : [];
  });
}

/** Posts in the order of the meetings, one that stays the same named once. */
export function posts(person: Person, meetings: readonly MeetingSummary[]): string[] {
  const inOrder = meetings.flatMap(({ id }) => person.seats.filter((seat) => seat.meeting === id));
  const titles = inOrder.map(({ title }) => title.replace(/\s+/g, ' ')).filter(Boolean);
  return titles.filter(
    (title, at) => title.replace(/ /g, '') !== titles[at - 1]?.replace(/ /g, ''),
  );
}

/** The person who alone links two meetings further apart than any others do; null where several or none do. */
export function widestLink(
  persons: readonly Person[],
  meetings: readonly MeetingSummary[],
): { person: Person; gap: Gap } | null {
  const spans = persons.flatMap((person) => {
    const dates = meetings
      .filter(({ id, meta }) => meta.date !== null && meetingsOf(person).has(id))
      .map(({ meta }) => meta.date ?? '');
    const [from, to] = [dates[0], dates.at(-1)];
    return from && to && from !== to
      ? [{ person, from, to, days: Date.parse(to) - Date.parse(from) }]
      : [];
  });
  const [first, second] = spans.sort((a, b) => b.days - a.days);
  if (!first || first.days === second?.days) return null;
  return { person: first.person, gap: gapBetween(first.from, first.to) };
}

/** What may be said of these people at these meetings, each state once. */
export function presencesOf(
  persons: readonly Person[],
  meetings: readonly MeetingSummary[],
): ReadonlySet<Presence> {
  return new Set(
    persons.flatMap(({ seats }) =>
      seats.flatMap((seat) => {
        const meeting = meetings.find(({ id }) => id === seat.meeting);
        return meeting ? [presence(meeting, seat)] : [];
      }),
    ),
  );
}
