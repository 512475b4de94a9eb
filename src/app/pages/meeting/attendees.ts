import type { Attendee, Diagnostic, Manifest, Meeting, Seat } from '../../../core';

/** A row of the list of attendees with what is known beyond it. */
export interface Listed {
  readonly index: number;
  readonly attendee: Attendee;
  readonly person: string;
  /** After corrections by annotation. */
  readonly name: string;
  readonly seat: Seat | undefined;
  readonly notes: readonly Diagnostic[];
}

export interface ListedGroup {
  readonly heading: string | null;
  readonly rows: readonly Listed[];
}

/** The list as printed: its groups in order, in each the people in order. */
export function attendeeGroups(
  meeting: Meeting,
  { persons }: Pick<Manifest, 'persons'>,
): ListedGroup[] {
  const groups: { heading: string | null; rows: Listed[] }[] = [];
  meeting.minutes.attendees.forEach((attendee, index) => {
    const person = meeting.persons[index] ?? '';
    const known = persons.find(({ id }) => id === person);
    const { from, to } = attendee.span;
    const row: Listed = {
      index,
      attendee,
      person,
      name: known && isCorrected(known.variants, attendee) ? known.name : attendee.name,
      seat: known?.seats.find((seat) => seat.meeting === meeting.id && seat.attendee === index),
      notes: meeting.diagnostics.filter(({ span }) => span.from >= from && span.from < to),
    };
    const last = groups.at(-1);
    if (last && last.heading === attendee.group) last.rows.push(row);
    else groups.push({ heading: attendee.group, rows: [row] });
  });
  return groups;
}

function isCorrected(variants: readonly string[], { name }: Attendee): boolean {
  return variants.includes(name);
}
