import type { MeetingSummary, Seat } from '../meeting';
import { SPEECH } from '../model';

/**
 * What the minutes tell of one person at one meeting: `named` speech by name; `annotated` speech that
 * only an annotation gives; `silent` no speech although every speaker is known; `unknown` no speech by
 * name while some talk has no known speaker, so that nobody may be called silent.
 */
export type Presence = 'named' | 'annotated' | 'silent' | 'unknown';

/** Whether some speech of the meeting has no known speaker, annotations included. */
export function hasUnknownSpeakers(meeting: Pick<MeetingSummary, 'runs'>): boolean {
  return meeting.runs.some(
    ({ attribution, chars, person, annotated }) =>
      SPEECH.includes(attribution) && chars > 0 && person === null && annotated === null,
  );
}

/** What may be said of the person in this seat; the seat must be of this meeting. */
export function presence(meeting: Pick<MeetingSummary, 'runs'>, seat: Seat): Presence {
  if (seat.chars > 0) return 'named';
  if (seat.annotatedChars > 0) return 'annotated';
  return hasUnknownSpeakers(meeting) ? 'unknown' : 'silent';
}
