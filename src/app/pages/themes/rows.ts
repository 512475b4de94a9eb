import type { BarRow } from '../../../charts/bars';
import type { MatrixColumn, MatrixGroup } from '../../../charts/matrix';
import { pieces, plain, type Text } from '../../../charts/text';
import type { Twin } from '../../../charts/twin';
import type { Manifest, MeetingSummary, Theme } from '../../../core';
import { counted, decimal } from '../../format';
import { meetingWords, type Words } from '../../meeting-words';
import type { View } from '../../state/view.svelte';
import { ratePerThousand } from '../../theme-matrix';
import { linkedCount } from '../../voices';
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

/** The short name of a meeting, with its session where another meeting of the collection has the same name. */
export function nameAmong(
  meetings: readonly MeetingSummary[],
  meeting: MeetingSummary,
  view: View,
): Words {
  const { short } = meeting;
  const isShared = meetings.filter((one) => one.short === short).length > 1;
  return isShared ? meetingWords(meeting, view) : [{ text: short, lang: 'ja' }];
}

/** One row per meeting that has the theme, by date. */
export function meetingRows({ meetings }: Manifest, theme: Theme, view: View): BarRow[] {
  return meetings.map((meeting) => {
    const { id, speech, themes } = meeting;
    const [name = '', ...session] = nameAmong(meetings, meeting, view);
    const { hits = 0 } = themes[theme.id] ?? {};
    const text = counted(hits, 'hits', view.language);
    return {
      key: id,
      label: [
        { text: plain(name), lang: 'ja', href: view.href('meeting', id, { theme: theme.id }) },
        ...session,
      ],
      href: hits > 0 ? view.list({ meetings: [id], theme: theme.id }, 'hits') : null,
      value: hits,
      text,
      sub: decimal(ratePerThousand(hits, speech)),
      readout: `${plain([name, ...session])} ${text}`,
      segments: [{ value: hits, texture: 'solid' }],
      tone: view.paint(id),
    };
  });
}

/** The same rows as a table, with paragraphs and sentences. */
export function meetingTwin(
  { meetings }: Manifest,
  theme: Theme,
  rows: readonly BarRow[],
  t: Texts,
): Twin {
  return {
    columns: [
      { key: 'meeting', label: t.meeting },
      { key: 'hits', label: t.hits, numeric: true },
      { key: 'paragraphs', label: t.paragraphs, numeric: true },
      { key: 'sentences', label: t.sentences, numeric: true },
      { key: 'rate', label: t.rate, numeric: true },
    ],
    rows: rows.map((row, at) => ({
      meeting: row.label,
      hits: linkedCount(row),
      paragraphs: String(meetings[at]?.themes[theme.id]?.paragraphs ?? 0),
      sentences: String(meetings[at]?.themes[theme.id]?.sentences ?? 0),
      rate: row.sub ?? '',
    })),
  };
}

export function totalOf(rows: readonly BarRow[]): number {
  return rows.reduce((sum, { value }) => sum + value, 0);
}

/** The largest value, at least 1, so that a scale has an extent. */
export function largest(rows: readonly BarRow[]): number {
  return Math.max(1, ...rows.map(({ value }) => value));
}
