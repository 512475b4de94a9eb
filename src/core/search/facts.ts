import { shortName } from '../council';
import type { Meeting } from '../meeting';
import type { Attribution } from '../model';
import { comparableText } from '../text/normalise';

/** What filters may ask of a meeting; names are comparable. */
export interface SearchedMeeting {
  readonly id: string;
  readonly names: readonly string[];
  readonly year: number | null;
  /** Length of its source. */
  readonly length: number;
}

/** What filters may ask of a speaker: the names, comparable, and how they are known. */
export interface SpeakerFacts {
  readonly attribution: Attribution;
  /** What facets show and put into quotes: the person's name, else the label; null where neither is known. */
  readonly name: string | null;
  /** Label as printed, name of the person whom it resolves to or an annotation tells. */
  readonly names: readonly string[];
}

const meetings = new WeakMap<Meeting, SearchedMeeting>();

/** The names under which a meeting is asked for: 推進専門家会議第1回, in full and in short. */
export function meetingFacts(meeting: Meeting): SearchedMeeting {
  const held = meetings.get(meeting);
  if (held) return held;
  const { body, session, date } = meeting.minutes.meta;
  const ordinal = session === null ? '' : `第${session}回`;
  const forms = [body, shortName(body)].map((name) => comparableText(name + ordinal));
  const names = [...new Set([...forms, ...(ordinal === '' ? [] : [ordinal])])];
  const year = date === null ? null : Number(date.slice(0, 4));
  const made = { id: meeting.id, names, year, length: meeting.source.text.length };
  meetings.set(meeting, made);
  return made;
}

/** Who speaks a paragraph, as far as the text or an annotation tells. Nobody is guessed. */
export function speakerFacts(meeting: Meeting, index: number): SpeakerFacts | null {
  const paragraph = meeting.minutes.paragraphs[index];
  if (!paragraph) return null;
  const { speakerLabel, speaker, attribution } = paragraph;
  const printed = speaker === null ? undefined : meeting.minutes.attendees[speaker]?.name;
  const person = speaker === null ? undefined : meeting.persons[speaker];
  const annotated = meeting.annotated[index] ?? undefined;
  const given = [printed, nameOfId(person), nameOfId(annotated), speakerLabel ?? undefined];
  const known = given.filter((name) => name !== undefined && name !== '') as string[];
  const names = [...new Set(known.map(comparableText))];
  return { attribution, name: known[0] ?? null, names };
}

// 佐藤@000_x.2: what stands behind the sign is no part of the name
function nameOfId(id: string | undefined): string | undefined {
  return id?.replace(/@.*$/, '');
}
