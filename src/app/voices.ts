import type { BarGroup, BarRow } from '../charts/bars';
import type { Texture } from '../charts/paint';
import { plain, type Text } from '../charts/text';
import type { Twin } from '../charts/twin';
import { queryVoices, type Collection, type Query, type QueryVoice } from '../core';
import { counted } from './format';
import type { View } from './state/view.svelte';

/** One who says something that is counted: a person, a label without a person, or what has no name. */
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

/** Who says what the query counts, most hits first. */
export function voicesOf(collection: Collection, query: Query, names: Names): readonly Voice[] {
  return queryVoices(collection, query)
    .voices.map((voice) => shown(voice, names))
    .sort((a, b) => b.hits - a.hits);
}

function shown({ type, who, query, hits, reported }: QueryVoice, names: Names): Voice {
  const said = { key: `${type} ${who}`, query, hits };
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

/** The groups as a table, under these heads. */
export function voiceTwin(
  groups: readonly BarGroup[],
  heads: { readonly meeting: string; readonly speaker: string; readonly hits: string },
): Twin {
  return {
    columns: [
      { key: 'meeting', label: heads.meeting },
      { key: 'speaker', label: heads.speaker },
      { key: 'hits', label: heads.hits, numeric: true },
    ],
    rows: groups.flatMap(({ heading = '', rows }) =>
      rows.map((row) => ({ meeting: heading, speaker: row.label, hits: linkedCount(row) })),
    ),
  };
}

/** A count as a table cell: the number, and the link where it opens something. */
export function linkedCount({ value, href }: BarRow): Text {
  return href ? { text: String(value), href } : String(value);
}
