import {
  hasUnknownSpeakers,
  presence,
  type MeetingSummary,
  type Person,
  type Seat,
} from '../../core';
import type { MarkRow } from '../figure-rows';
import { common } from '../i18n/common';
import type { View } from '../state/view.svelte';
import { texts } from './texts';

/** People at the meetings they sat in as rows of a file; null where nobody can tell whether they spoke. */
export function seatMarks(
  persons: readonly Person[],
  meetings: readonly MeetingSummary[],
  view: View,
): MarkRow[] {
  return persons.flatMap((person) =>
    meetings.flatMap((meeting) =>
      person.seats
        .filter((seat) => seat.meeting === meeting.id)
        .flatMap((seat) => marksOf(person, seat, meeting, view)),
    ),
  );
}

function marksOf(person: Person, seat: Seat, meeting: MeetingSummary, view: View): MarkRow[] {
  const t = texts[view.language];
  const words = common[view.language];
  const state = presence(meeting, seat);
  const share = { base: meeting.speech, baseUnit: t.units.chars };
  const meetings = [meeting.id];
  const unit = 'chars';
  const own = { meeting: meeting.id, item: person.name, part: seat.title, unit: t.units.chars };
  const [measure, definition] = t.byName;
  const [annotated, annotatedDefinition] = t.byAnnotation;
  const notes = {
    named: hasUnknownSpeakers(meeting) ? t.lowerBound : '',
    annotated: t.silent,
    silent: t.silent,
    unknown: words.unknown,
  };
  const named: MarkRow = {
    ...{ ...own, ...share, measure, definition, note: notes[state] },
    value: state === 'unknown' ? null : seat.chars,
    ...(seat.chars > 0 ? { list: { query: { meetings, person: person.id }, unit } } : {}),
  };
  if (seat.annotatedChars === 0) return [named];
  const added: MarkRow = {
    ...{ ...own, ...share, measure: annotated, definition: annotatedDefinition },
    value: seat.annotatedChars,
    note: words.byAnnotation,
    list: { query: { meetings, annotated: person.id }, unit },
  };
  return [named, added];
}

/** How often those who speak by name do so: paragraphs and speeches. */
export function turnMarks(
  person: Person,
  meetings: readonly MeetingSummary[],
  { language }: View,
): MarkRow[] {
  const t = texts[language];
  const spoken = person.seats.filter(({ chars }) => chars > 0);
  const seats = meetings.flatMap(({ id }) => spoken.filter((seat) => seat.meeting === id));
  return seats.flatMap(({ meeting, title, paragraphs, speeches }) => {
    const own = { meeting, item: person.name, part: title };
    const query = { meetings: [meeting], person: person.id };
    const mark = (unit: 'paragraphs' | 'speeches', value: number): MarkRow => {
      const [measure, definition] = unit === 'paragraphs' ? t.ownParagraphs : t.turns;
      const counted = { value, unit: t.units[unit], list: { query, unit } };
      return { ...own, measure, definition, ...counted };
    };
    return [mark('paragraphs', paragraphs), mark('speeches', speeches)];
  });
}
