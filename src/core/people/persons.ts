import type { Meeting, Person, Seat } from '../meeting';
import type { Attendee, Minutes } from '../model';
import { correctedName, type Annotation } from './annotations';
import { bareName, isFullName } from './names';

/**
 * Per attendee the id of the person: the full name without white space, after corrections for the file. What is no full
 * name, or stands twice on one list, gets an id of that meeting alone and so links nobody.
 */
export function personIds(
  meeting: string,
  { attendees }: Pick<Minutes, 'attendees'>,
  annotations: readonly Annotation[],
): string[] {
  const names = attendees.map((attendee) => correctedName(attendee, annotations));
  const ids = names.map((name) => bareName(name) + (isFullName(name) ? '' : `@${meeting}`));
  return ids.map((id, index) => {
    const namesakes = [...ids.keys()].filter((other) => ids[other] === id);
    const place = namesakes.indexOf(index) + 1;
    return namesakes.length === 1 ? id : `${bareName(names[index] ?? '')}@${meeting}.${place}`;
  });
}

/** The people of the meetings, each with the seats held, in the order in which meetings and lists name them. */
export function personsOf(
  meetings: readonly Meeting[],
  annotations: readonly Annotation[],
): Person[] {
  const persons = new Map<string, { name: string; variants: Set<string>; seats: Seat[] }>();
  for (const meeting of meetings) {
    const own = annotations.filter(({ file }) => file === meeting.source.file);
    meeting.minutes.attendees.forEach((attendee, index) => {
      const id = meeting.persons[index] ?? bareName(attendee.name);
      const name = correctedName(attendee, own);
      const held = persons.get(id) ?? { name, variants: new Set(), seats: [] };
      if (bareName(name) !== bareName(attendee.name)) held.variants.add(attendee.name);
      if (!/\s/.test(held.name)) held.name = name;
      held.seats.push(seatOf(meeting, attendee, index));
      persons.set(id, held);
    });
  }
  return [...persons].map(([id, { name, variants, seats }]) => {
    return { id, name, variants: [...variants], seats };
  });
}

function seatOf(meeting: Meeting, { title, group, notes }: Attendee, attendee: number): Seat {
  const { paragraphs } = meeting.minutes;
  const own = paragraphs.filter(
    ({ speaker, attribution }) =>
      speaker === attendee && (attribution === 'named' || attribution === 'reported'),
  );
  const added = paragraphs.filter(
    ({ attribution }, index) =>
      meeting.annotated[index] === meeting.persons[attendee] &&
      (attribution === 'role' || attribution === 'anonymous'),
  );
  const speeches = new Set(own.map(({ speech }) => speech).filter((speech) => speech !== null));
  return {
    meeting: meeting.id,
    attendee,
    title,
    group,
    notes,
    chars: sumOf(own),
    paragraphs: own.length,
    speeches: speeches.size,
    annotatedChars: sumOf(added),
  };
}

function sumOf(paragraphs: readonly { readonly chars: number }[]): number {
  return paragraphs.reduce((sum, { chars }) => sum + chars, 0);
}
