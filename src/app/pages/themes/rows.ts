import type { BarGroup, BarRow } from '../../../charts/bars';
import type { MatrixColumn, MatrixGroup } from '../../../charts/matrix';
import type { Texture } from '../../../charts/paint';
import { pieces, plain, type Text } from '../../../charts/text';
import type { Twin } from '../../../charts/twin';
import { passages, type Collection, type Manifest, type Query, type Theme } from '../../../core';
import { counted, decimal } from '../../format';
import type { View } from '../../state/view.svelte';
import { ratePerThousand } from '../../theme-matrix';
import type { texts } from './texts';

type Texts = (typeof texts)['ja'] | (typeof texts)['en'];

/** The cell with the highest rate, in words; null for a matrix without hits. */
export function highest(groups: readonly MatrixGroup[], columns: readonly MatrixColumn[]) {
  const cells = groups.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.map((cell, at) => ({ row, cell, column: columns[at] }))),
  );
  const [top] = cells.sort((a, b) => b.cell.value - a.cell.value);
  if (!top?.column || top.cell.count === 0) return null;
  const { row, cell, column } = top;
  return {
    theme: plain(row.label),
    meeting: { text: plain(column.head), lang: 'ja' },
    rate: cell.text,
  };
}

/** The matrix as a table: rate and count in columns of their own. */
export function matrixTwin(
  columns: readonly MatrixColumn[],
  groups: readonly MatrixGroup[],
  t: Texts,
): Twin {
  return {
    columns: [
      { key: 'theme', label: t.corner },
      ...columns.flatMap(({ key, head }) => [
        { key, label: [...pieces(head), ` ${t.hits}`], numeric: true },
        { key: `${key} rate`, label: t.rate, numeric: true },
      ]),
    ],
    rows: groups.flatMap(({ rows }) =>
      rows.map((row) => {
        const cells = row.cells.flatMap(({ count, text, href }, at): [string, Text][] => [
          [columns[at]?.key ?? '', href ? [{ text: String(count), href }] : String(count)],
          [`${columns[at]?.key ?? ''} rate`, text],
        ]);
        return { theme: row.label, ...Object.fromEntries(cells) };
      }),
    ),
  };
}

/** One row per meeting that has the theme, by date. */
export function meetingRows({ meetings }: Manifest, theme: Theme, view: View): BarRow[] {
  return meetings.map(({ id, short, speech, themes }) => {
    const { hits = 0 } = themes[theme.id] ?? {};
    const text = counted(hits, 'hits', view.language);
    return {
      key: id,
      label: { text: short, lang: 'ja', href: view.href('meeting', id, { theme: theme.id }) },
      href: hits > 0 ? view.list({ meetings: [id], theme: theme.id }, 'hits') : null,
      value: hits,
      text,
      sub: decimal(ratePerThousand(hits, speech)),
      readout: `${short} ${text}`,
      segments: [{ value: hits, texture: 'solid' }],
      tone: view.paint(id),
    };
  });
}

interface Voice {
  readonly key: string;
  readonly name: Text;
  readonly texture: Texture;
  readonly query: Query;
  readonly isNamed: boolean;
  hits: number;
}

/** Who speaks of the theme at one meeting: persons, labels without a person, and what has no name. */
export function voicesOf(
  collection: Collection,
  id: string,
  theme: string,
  nameOf: (person: string) => string,
  unattributed: string,
): readonly Voice[] {
  const base = { meetings: [id], theme };
  const voices = new Map<string, Voice>();
  for (const row of passages(collection, base).rows) {
    const { person, paragraph } = collection.reading(id, row.paragraph);
    const { speakerLabel: label, attribution } = paragraph;
    const key = person ?? (attribution === 'anonymous' ? '' : `${attribution} ${label ?? ''}`);
    const known = voices.get(key);
    if (known) known.hits += row.hits.length;
    else voices.set(key, { key, hits: row.hits.length, ...described() });

    function described(): Omit<Voice, 'key' | 'hits'> {
      if (person !== null) {
        const name = { text: nameOf(person), lang: 'ja' };
        const texture = attribution === 'reported' ? 'dotted' : 'solid';
        return { name, texture, query: { ...base, person }, isNamed: true };
      }
      if (attribution === 'anonymous') {
        const query: Query = { ...base, voices: ['anonymous'] };
        return { name: unattributed, texture: 'hatched', query, isNamed: false };
      }
      const query: Query = { ...base, label: label ?? '', voices: [attribution] };
      const name = { text: label ?? '', lang: 'ja' };
      return { name, texture: 'outline', query, isNamed: false };
    }
  }
  return [...voices.values()].sort((a, b) => b.hits - a.hits);
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
