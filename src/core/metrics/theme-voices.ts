import type { Reading } from '../collection';
import { perMeeting } from '../memo';
import { speechOf, speechQuery } from './amount';
import { annotatedOf, inOrder, keyOf, voiceOf, type Voice, type VoiceHits } from './voices';

/** One who speaks of themes at a meeting; with a theme added, its query lists the hits. */
export interface ThemeVoice extends Voice {
  /** Hits by theme, of those it speaks of. */
  readonly hits: ReadonlyMap<string, VoiceHits>;
}

/** Who speaks of which theme at a meeting. */
export interface ThemeVoices {
  readonly meeting: string;
  /** Persons, then labels, then what has no name. Per theme their hits add up to those of the theme table. */
  readonly voices: readonly ThemeVoice[];
  /** What annotations tell of the labels: these hits stand among `voices` already. */
  readonly annotated: readonly ThemeVoice[];
}

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
    const named = annotatedOf(reading, base);
    if (named) gather(annotated, named, reading, spoken);
  }
  return { meeting, voices: inOrder([...voices.values()]), annotated: [...annotated.values()] };
});

type Gathered = Voice & { readonly hits: Map<string, VoiceHits> };

/** Adds what one paragraph says. */
function gather(
  into: Map<string, Gathered>,
  voice: Voice,
  { paragraph }: Reading,
  spoken: readonly (readonly [theme: string, hits: number])[],
): void {
  const key = keyOf(voice);
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
  return {
    voices: inOrder(joined(list.flatMap((one) => one.voices))),
    annotated: joined(list.flatMap((one) => one.annotated)),
  };
}

function joined(voices: readonly ThemeVoice[]): ThemeVoice[] {
  const found = new Map<string, Gathered>();
  for (const voice of voices) {
    const key = keyOf(voice);
    const held = found.get(key);
    const meetings = [...(held?.query.meetings ?? []), ...voice.query.meetings];
    const hits = held?.hits ?? new Map<string, VoiceHits>();
    found.set(key, { ...(held ?? voice), query: { ...voice.query, meetings }, hits });
    for (const [theme, count] of voice.hits) add(hits, theme, count);
  }
  return [...found.values()];
}
