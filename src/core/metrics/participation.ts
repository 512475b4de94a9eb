import type { Reading } from '../collection';
import { perMeeting } from '../memo';
import type { Meeting } from '../meeting';
import type { Attribution } from '../model';
import type { Query } from '../query';
import { amountOf, speechOf, speechQuery, type Amount } from './amount';
import { attribution, type AttributionRates } from './attribution';

/** An attendee with what he or she says by name. */
export interface PersonRow extends Amount {
  readonly person: string;
  /** Index into the attendees of the meeting. */
  readonly attendee: number;
  /** Characters of direct and of indirect speech; together they are `chars`. */
  readonly named: number;
  readonly reported: number;
  /** Talk that only an annotation gives to this person; it stands in a label row, too. Null for none. */
  readonly annotated: Amount | null;
  /** True only where the record leaves no talk without a person. */
  readonly silent: boolean;
}

/** Talk under a label that the text does not resolve: `role` 本部長, `unresolved` a name that the list does not decide. */
export interface LabelRow extends Amount {
  readonly type: 'role' | 'unresolved';
  /** As printed; empty where speech is reported of several people and no label is printed. */
  readonly label: string;
}

/** A part of the list under its printed heading (`1`, `2` … or null where none is printed). */
export interface ParticipationGroup {
  readonly heading: string | null;
  /** Most characters first, then the order of the list. */
  readonly rows: readonly PersonRow[];
}

/**
 * What can be said of those without talk by name. `text`, `annotated`: they are silent, the latter
 * with the help of annotations; `labels`: talk under a label may be theirs; `unattributed`: it cannot be known.
 */
export type Silence = 'text' | 'annotated' | 'labels' | 'unattributed';

/** Who spoke how much. The characters of persons, labels and `unattributed` add up to S; the rest is no speech. */
export interface Participation {
  readonly meeting: string;
  readonly rates: AttributionRates;
  /** In the order of the list. */
  readonly groups: readonly ParticipationGroup[];
  readonly labels: readonly LabelRow[];
  readonly unattributed: Amount;
  readonly secretariat: Amount;
  readonly narration: Amount;
  readonly silence: Silence;
  /** True where talk without a person may add to anyone's share. */
  readonly lowerBound: boolean;
}

/** What the rows of one meeting are made from. */
interface Floor {
  readonly meeting: Meeting;
  readonly speech: readonly Reading[];
  /** S: characters of speech in scope. */
  readonly chars: number;
  readonly query: Query;
  readonly silence: Silence;
}

/** The participation of a meeting, or of its discussion, by the groups of its list (DESIGN.md §4). */
export const participation = perMeeting((collection, id, scope): Participation => {
  const meeting = collection.meeting(id);
  const rates = attribution(meeting, scope);
  const speech = speechOf(collection, id, scope);
  const silence = silenceOf(speech);
  const query = speechQuery(id, scope);
  const floor = { meeting, speech, chars: rates.speech, query, silence };
  const apart = (voice: Attribution, whole: number) => {
    const readings = collection.readings(id).filter((it) => it.paragraph.attribution === voice);
    const heard = readings.filter((it) => scope.discussion !== true || it.isDiscussion);
    return amountOf(heard, whole, { ...query, voices: [voice] });
  };
  return {
    meeting: id,
    rates,
    groups: groupsOf(floor),
    labels: labelsOf(floor),
    unattributed: apart('anonymous', rates.speech),
    secretariat: apart('secretariat', 0),
    narration: apart('narration', 0),
    silence,
    lowerBound: silence === 'labels' || silence === 'unattributed',
  };
});

function silenceOf(speech: readonly Reading[]): Silence {
  const nameless = speech.filter((reading) => reading.person === null);
  const open = nameless.filter((reading) => reading.annotated === null);
  const anonymous = open.some((reading) => reading.paragraph.attribution === 'anonymous');
  if (speech.length === 0 || anonymous) return 'unattributed';
  if (open.length > 0) return 'labels';
  return nameless.length > 0 ? 'annotated' : 'text';
}

function groupsOf(floor: Floor): ParticipationGroup[] {
  const { minutes, persons } = floor.meeting;
  const groups = new Map<string | null, PersonRow[]>();
  for (const [attendee, { group }] of minutes.attendees.entries()) {
    const person = persons[attendee] ?? '';
    groups.set(group, [...(groups.get(group) ?? []), personRow(floor, person, attendee)]);
  }
  return [...groups].map(([heading, rows]) => ({
    heading,
    rows: rows.sort((a, b) => b.chars - a.chars),
  }));
}

function personRow(floor: Floor, person: string, attendee: number): PersonRow {
  const { speech, chars, query, silence } = floor;
  const theirs = speech.filter((reading) => reading.person === person);
  const added = speech.filter((reading) => reading.annotated === person);
  const own = amountOf(theirs, chars, { ...query, person });
  const indirect = theirs.filter((reading) => reading.paragraph.attribution === 'reported');
  const reported = amountOf(indirect, chars, query).chars;
  return {
    ...own,
    person,
    attendee,
    named: own.chars - reported,
    reported,
    annotated: added.length > 0 ? amountOf(added, chars, { ...query, annotated: person }) : null,
    silent: (silence === 'text' || silence === 'annotated') && theirs.length + added.length === 0,
  };
}

/** Labels that differ only in white space are one: a page break may have put some in. */
function labelsOf({ speech, chars, query }: Floor): LabelRow[] {
  const rows = new Map<string, { type: LabelRow['type']; label: string; readings: Reading[] }>();
  for (const reading of speech) {
    const { attribution: voice, speakerLabel } = reading.paragraph;
    if (reading.person !== null || voice === 'anonymous') continue;
    const type = voice === 'role' ? 'role' : 'unresolved';
    const label = speakerLabel ?? '';
    const key = type + label.replace(/\s+/g, '');
    const row = rows.get(key) ?? { type, label, readings: [] };
    rows.set(key, row);
    row.readings.push(reading);
  }
  return [...rows.values()]
    .map(({ type, label, readings }) => {
      const voices: Attribution[] = type === 'role' ? ['role'] : ['named', 'reported'];
      return { type, label, ...amountOf(readings, chars, { ...query, voices, label }) };
    })
    .sort((a, b) => b.chars - a.chars);
}
