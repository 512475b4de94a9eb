import {
  bareName,
  hasUnknownSpeakers,
  presence,
  type Gap,
  type Manifest,
  type MeetingSummary,
  type Person,
  type Presence,
  type Seat,
  type SpeakerAnnotation,
} from '../../../core';
import { gapSaid } from '../../gap-said';

/** A person's place at one meeting, with what may be said of it. */
export interface Place {
  readonly seat: Seat;
  readonly meeting: MeetingSummary;
  readonly state: Presence;
  /** Time from the person's meeting before; null for the first. */
  readonly gap: Gap | null;
  /** Characters by name of the meeting's speech, 0 to 1; null where nothing was said. */
  readonly share: number | null;
  /** True where talk without a known speaker may add to the share. */
  readonly isLowerBound: boolean;
}

/** The places of a person in the order of the meetings. */
export function placesOf(person: Person, { meetings }: Pick<Manifest, 'meetings'>): Place[] {
  const held = meetings.flatMap((meeting) =>
    person.seats
      .filter((seat) => seat.meeting === meeting.id)
      .map((seat) => ({ seat, meeting, state: presence(meeting, seat) })),
  );
  return held.map((place, at) => ({
    ...place,
    gap: gapSaid(held[at - 1]?.meeting.meta.date, place.meeting.meta.date),
    share: place.meeting.speech > 0 ? place.seat.chars / place.meeting.speech : null,
    isLowerBound: hasUnknownSpeakers(place.meeting),
  }));
}

/** The fact from outside the text that gives this person a label at that meeting. */
export function annotationOf(
  { annotations }: Pick<Manifest, 'annotations'>,
  person: Person,
  file: string,
): SpeakerAnnotation | undefined {
  return annotations
    .filter((annotation) => annotation.type === 'speaker')
    .find((annotation) => annotation.file === file && bareName(annotation.name) === person.id);
}

/** A list that prints another form of the name, with the form and the annotation behind it. */
export function misprintsOf(
  { annotations }: Pick<Manifest, 'annotations'>,
  places: readonly Place[],
  person: Person,
) {
  return places.flatMap(({ meeting }) =>
    annotations
      .filter((annotation) => annotation.type === 'name')
      .filter(({ file, name }) => file === meeting.file && bareName(name) === person.id)
      .map(({ printed, reason }) => ({ meeting, printed, reason })),
  );
}
