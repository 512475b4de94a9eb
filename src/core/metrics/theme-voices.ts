import type { Reading } from '../collection';
import { perMeeting } from '../memo';
import type { Attribution } from '../model';
import type { Query } from '../query';
import { speechOf, speechQuery } from './amount';

/** One who speaks of themes at a meeting, as far as the text tells who it is. */
export interface ThemeVoice {
  /**
   * `person`: someone of the list; `role`, `unresolved`: a label that no attendee answers to, a role or a name;
   * `unattributed`: no speaker is given; `annotated`: a person whom only an annotation names.
   */
  readonly type: 'person' | 'role' | 'unresolved' | 'unattributed' | 'annotated';
  /** Id of the person, or the label as printed; empty for what has no name. */
  readonly who: string;
  /** Hits by theme, of those it speaks of. */
  readonly hits: ReadonlyMap<string, VoiceHits>;
  /** Its speech in scope; with a theme added, the list of the hits. */
  readonly query: Query;
}

export interface VoiceHits {
  readonly hits: number;
  /** Of these, in speech that is reported. */
  readonly reported: number;
}

/** Who speaks of which theme at a meeting. */
export interface ThemeVoices {
  readonly meeting: string;
  /** Persons, then labels, then what has no name. Per theme their hits add up to those of the theme table. */
  readonly voices: readonly ThemeVoice[];
  /** What annotations tell of the labels: these hits stand among `voices` already. */
  readonly annotated: readonly ThemeVoice[];
}

const ORDER: readonly ThemeVoice['type'][] = ['person', 'role', 'unresolved', 'unattributed'];

/** Who speaks of the themes at a meeting, or in its discussion; each in the order of the first hit. */
export const themeVoices = perMeeting((collection, meeting, scope): ThemeVoices => {
  const voices = new Map<string, Gathered>();
  const annotated = new Map<string, Gathered>();
  const base = speechQuery(meeting, scope);
  for (const reading of speechOf(collection, meeting, scope)) {
    const spoken = collection.lexicon.themes.flatMap((theme) => {
      const hits = reading.themeHits(theme).length;
      return hits > 0 ? [[theme.id, hits] as const] : [];
    });
    if (spoken.length === 0) continue;
    gather(voices, voiceOf(reading, base), reading, spoken);
    const { annotated: who } = reading;
    if (who === null) continue;
    const query = { ...base, annotated: who };
    gather(annotated, { type: 'annotated', who, query }, reading, spoken);
  }
  const ordered = ORDER.flatMap((type) => [...voices.values()].filter((it) => it.type === type));
  return { meeting, voices: ordered, annotated: [...annotated.values()] };
});

type Named = Omit<ThemeVoice, 'hits'>;
type Gathered = Named & { readonly hits: Map<string, VoiceHits> };

function voiceOf({ person, paragraph }: Reading, base: Query): Named {
  const { attribution, speakerLabel } = paragraph;
  if (person !== null) return { type: 'person', who: person, query: { ...base, person } };
  if (attribution === 'anonymous') {
    return { type: 'unattributed', who: '', query: { ...base, voices: ['anonymous'] } };
  }
  const label = speakerLabel ?? '';
  const voices: Attribution[] = attribution === 'role' ? ['role'] : ['named', 'reported'];
  const type = attribution === 'role' ? 'role' : 'unresolved';
  return { type, who: label, query: { ...base, voices, label } };
}

/** Adds what one paragraph says; labels that differ only in white space are one. */
function gather(
  into: Map<string, Gathered>,
  voice: Named,
  { paragraph }: Reading,
  spoken: readonly (readonly [theme: string, hits: number])[],
): void {
  const key = voice.type + voice.who.replace(/\s+/g, '');
  const gathered = into.get(key) ?? { ...voice, hits: new Map<string, VoiceHits>() };
  into.set(key, gathered);
  for (const [theme, hits] of spoken) {
    add(gathered.hits, theme, { hits, reported: paragraph.attribution === 'reported' ? hits : 0 });
  }
}

function add(sums: Map<string, VoiceHits>, theme: string, { hits, reported }: VoiceHits): void {
  const before = sums.get(theme) ?? { hits: 0, reported: 0 };
  sums.set(theme, { hits: before.hits + hits, reported: before.reported + reported });
}

/**
 * The voices of several meetings as one list, in the same order: a person is one by id, a label by its printed form, which
 * does not say that one person stands behind it everywhere. The queries name the meetings that have hits.
 */
export function joinThemeVoices(list: readonly ThemeVoices[]): Omit<ThemeVoices, 'meeting'> {
  const voices = list.flatMap((one) => one.voices);
  return {
    voices: ORDER.flatMap((type) => joined(voices.filter((it) => it.type === type))),
    annotated: joined(list.flatMap((one) => one.annotated)),
  };
}

function joined(voices: readonly ThemeVoice[]): ThemeVoice[] {
  const found = new Map<string, Gathered>();
  for (const voice of voices) {
    const key = voice.who.replace(/\s+/g, '');
    const held = found.get(key);
    const meetings = [...(held?.query.meetings ?? []), ...voice.query.meetings];
    const hits = held?.hits ?? new Map<string, VoiceHits>();
    found.set(key, { ...(held ?? voice), query: { ...voice.query, meetings }, hits });
    for (const [theme, count] of voice.hits) add(hits, theme, count);
  }
  return [...found.values()];
}
