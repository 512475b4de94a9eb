import type { BarGroup } from '../../../charts/bars';
import type { Texture } from '../../../charts/paint';
import { plain, type Text } from '../../../charts/text';
import type { Twin } from '../../../charts/twin';
import { passages, type Collection, type Query, type Reading } from '../../../core';
import { counted } from '../../format';
import type { View } from '../../state/view.svelte';
import { linkedCount } from './rows';
import type { texts } from './texts';

type Texts = (typeof texts)['ja'] | (typeof texts)['en'];

/** One who speaks of a theme at a meeting: a person, a label without a person, or what has no name. */
export interface Voice {
  readonly key: string;
  readonly name: Text;
  readonly texture: Texture;
  readonly query: Query;
  readonly hits: number;
}

/** How those who speak are called. */
export interface Names {
  readonly of: (person: string) => string;
  readonly unattributed: string;
}

/** Who speaks of the theme at one meeting, most hits first. */
export function voicesOf(
  collection: Collection,
  meeting: string,
  theme: string,
  names: Names,
): readonly Voice[] {
  const base = { meetings: [meeting], theme };
  const voices = new Map<string, Voice>();
  for (const { paragraph, hits } of passages(collection, base).rows) {
    const voice = voiceOf(collection.reading(meeting, paragraph), base, names);
    const before = voices.get(voice.key)?.hits ?? 0;
    voices.set(voice.key, { ...voice, hits: before + hits.length });
  }
  return [...voices.values()].sort((a, b) => b.hits - a.hits);
}

function voiceOf({ person, paragraph }: Reading, base: Query, names: Names): Omit<Voice, 'hits'> {
  const { speakerLabel, attribution } = paragraph;
  if (person !== null) {
    const name = { text: names.of(person), lang: 'ja' };
    const texture = attribution === 'reported' ? 'dotted' : 'solid';
    return { key: person, name, texture, query: { ...base, person } };
  }
  if (attribution === 'anonymous') {
    const query: Query = { ...base, voices: ['anonymous'] };
    return { key: '', name: names.unattributed, texture: 'hatched', query };
  }
  const label = speakerLabel ?? '';
  const query: Query = { ...base, label, voices: [attribution] };
  const key = `${attribution} ${label}`;
  return { key, name: { text: label, lang: 'ja' }, texture: 'outline', query };
}

/** A meeting's voices as a group of bars; what has no name comes last and is never ranked. */
export function voiceGroup(
  voices: readonly Voice[],
  heading: Text,
  id: string,
  view: View,
): BarGroup {
  const ordered = [
    ...voices.filter(({ texture }) => texture !== 'hatched'),
    ...voices.filter(({ texture }) => texture === 'hatched'),
  ];
  const rows = ordered.map(({ key: own, name, texture, query, hits }) => {
    const text = counted(hits, 'hits', view.language);
    return {
      key: own,
      label: name,
      href: view.list(query, 'hits'),
      value: hits,
      text,
      readout: `${plain(name)} ${text}`,
      segments: [{ value: hits, texture }],
      tone: view.paint(id),
    };
  });
  return { key: id, heading, rows };
}

/** The groups as a table. */
export function voiceTwin(groups: readonly BarGroup[], t: Texts): Twin {
  return {
    columns: [
      { key: 'meeting', label: t.meeting },
      { key: 'speaker', label: t.speaker },
      { key: 'hits', label: t.hits, numeric: true },
    ],
    rows: groups.flatMap(({ heading = '', rows }) =>
      rows.map((row) => ({ meeting: heading, speaker: row.label, hits: linkedCount(row) })),
    ),
  };
}
