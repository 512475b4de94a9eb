import type { BarGroup } from '../../../charts/bars';
import type { Texture } from '../../../charts/paint';
import { plain, type Text } from '../../../charts/text';
import type { Twin } from '../../../charts/twin';
import {
  themeVoices,
  type Collection,
  type Query,
  type ThemeVoice,
  type VoiceHits,
} from '../../../core';
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
  return themeVoices(collection, meeting)
    .voices.flatMap((voice) => {
      const found = voice.hits.get(theme);
      return found ? [shown(voice, found, theme, names)] : [];
    })
    .sort((a, b) => b.hits - a.hits);
}

function shown(
  { type, who, query }: ThemeVoice,
  { hits, reported }: VoiceHits,
  theme: string,
  names: Names,
): Voice {
  const said = { key: `${type} ${who}`, query: { ...query, theme }, hits };
  if (type === 'unattributed') return { ...said, name: names.unattributed, texture: 'hatched' };
  const text = type === 'person' ? names.of(who) : who;
  const spoken = reported === hits ? 'dotted' : 'solid';
  return {
    ...said,
    name: { text, lang: 'ja' },
    texture: type === 'person' ? spoken : 'outline',
  };
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
