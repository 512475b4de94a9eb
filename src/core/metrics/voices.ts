import type { Collection, Reading } from '../collection';
import { SPEECH, type Attribution } from '../model';
import { passages } from '../passages';
import type { Query } from '../query';

/** One who speaks, as far as the text tells who it is. */
export interface Voice {
  /**
   * `person`: someone of the list; `role`, `unresolved`: a label that no attendee answers to, a role or a name;
   * `unattributed`: no speaker is given; `annotated`: a person whom only an annotation names.
   */
  readonly type: 'person' | 'role' | 'unresolved' | 'unattributed' | 'annotated';
  /** Id of the person, or the label as printed; empty for what has no name. */
  readonly who: string;
  /** The list of what it says. */
  readonly query: Query;
}

export interface VoiceHits {
  readonly hits: number;
  /** Of these, in speech that is reported. */
  readonly reported: number;
}

/** One who says what a query counts; its query lists the hits. */
export type QueryVoice = Voice & VoiceHits;

/** Who says what a query counts: persons, then labels, then what has no name. The hits add up to those of the query. */
export interface QueryVoices {
  readonly voices: readonly QueryVoice[];
  /** What annotations tell of the labels: these hits stand among `voices` already. */
  readonly annotated: readonly QueryVoice[];
}

const ORDER: readonly Voice['type'][] = ['person', 'role', 'unresolved', 'unattributed'];

/** Each in the order of the first hit; a query for secretariat or narration has no voices. */
export function queryVoices(collection: Collection, query: Query): QueryVoices {
  const voices = new Map<string, QueryVoice>();
  const annotated = new Map<string, QueryVoice>();
  for (const { meeting, paragraph, hits } of passages(collection, query).rows) {
    const reading = collection.reading(meeting, paragraph);
    if (!SPEECH.includes(reading.paragraph.attribution)) continue;
    const reported = reading.paragraph.attribution === 'reported' ? hits.length : 0;
    add(voices, voiceOf(reading, query), { hits: hits.length, reported });
    const named = annotatedOf(reading, query);
    if (named) add(annotated, named, { hits: hits.length, reported });
  }
  return { voices: inOrder([...voices.values()]), annotated: [...annotated.values()] };
}

function add(into: Map<string, QueryVoice>, voice: Voice, said: VoiceHits): void {
  const before = into.get(keyOf(voice)) ?? { ...voice, hits: 0, reported: 0 };
  const { hits, reported } = before;
  into.set(keyOf(voice), {
    ...before,
    hits: hits + said.hits,
    reported: reported + said.reported,
  });
}

/** Persons, then labels, then what has no name. */
export function inOrder<T extends Voice>(voices: readonly T[]): T[] {
  return ORDER.flatMap((type) => voices.filter((voice) => voice.type === type));
}

/** The same for one voice wherever it speaks: labels that differ only in white space are one. */
export function keyOf({ type, who }: Voice): string {
  return `${type} ${who.replace(/\s+/g, '')}`;
}

/** Who speaks a paragraph of speech, with the part of a query that is said so. */
export function voiceOf({ person, paragraph }: Reading, base: Query): Voice {
  const { attribution, speakerLabel } = paragraph;
  if (person !== null) return { type: 'person', who: person, query: { ...base, person } };
  if (attribution === 'anonymous') {
    return { type: 'unattributed', who: '', query: within(base, ['anonymous']) };
  }
  const label = speakerLabel ?? '';
  const isRole = attribution === 'role';
  const query = within({ ...base, label }, isRole ? ['role'] : ['named', 'reported']);
  return { type: isRole ? 'role' : 'unresolved', who: label, query };
}

/** The person whom only an annotation names behind a paragraph; null where there is none. */
export function annotatedOf({ annotated }: Reading, base: Query): Voice | null {
  if (annotated === null) return null;
  return { type: 'annotated', who: annotated, query: { ...base, annotated } };
}

function within(base: Query, voices: readonly Attribution[]): Query {
  const asked = base.voices;
  return { ...base, voices: voices.filter((voice) => !asked || asked.includes(voice)) };
}
