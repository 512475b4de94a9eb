import type { LegendItem } from '../../../../charts/legend';
import { plain } from '../../../../charts/text';
import type { Twin } from '../../../../charts/twin';
import { passages, type Attribution, type Theme, type ThemeVoice } from '../../../../core';
import type { MarkRow } from '../../../figure-rows';
import { counted, percent } from '../../../format';
import { common } from '../../../i18n/common';
import type { Words } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { link, series, sideQuery } from '../sides';
import { voicesOf, type Board, type Cast } from './casts';
import { COMPACT_FROM } from './choice';
import { DOTS, headingOf, labelOf, noteOf, totalOf } from './dots';
import { texts } from './texts';

/** How many hits of the theme in focus bear no name, and what this leaves unknown. */
export function dotsReading(focus: Theme, { collection, scope, tables, view }: Board): Words {
  const t = texts[view.language];
  const [first] = tables;
  if (!first) return [];
  const meetings = tables.map(({ side }) => side.id);
  const base = { ...sideQuery(first.side, scope), meetings, theme: focus.id };
  const count = (voices?: readonly Attribution[]) => {
    const query = { ...base, ...(voices ? { voices } : {}) };
    const { hits } = passages(collection, query);
    return { hits, words: [link(hits, 'hits', query, view)] };
  };
  const [all, nameless, role] = [count(), count(['anonymous']), count(['role'])];
  const each = tables.map((table) => ({
    letter: table.side.letter,
    row: table.rows.find(({ theme }) => theme === focus.id),
  }));
  const clause = ({ letter, row }: (typeof each)[number]) =>
    t.base(letter, row ? [link(row.hits, 'hits', row.query, view)] : []);
  const parts = tables.length < COMPACT_FROM ? series(each, clause, t.list) : [];
  return [
    ...t.total(focus[view.language], all.words, parts),
    ...(all.hits === 0
      ? []
      : nameless.hits > 0
        ? t.nameless(nameless.words, percent(nameless.hits / all.hits))
        : [t.noneNameless]),
    ...(role.hits > 0 ? t.roleOnly(role.words) : []),
    ...(nameless.hits > 0 ? [t.unknown] : []),
  ];
}

/** The kinds of dots that are drawn. */
export function dotsLegend(casts: readonly Cast[], { language }: View): LegendItem[] {
  const t = common[language];
  const shown = casts.flatMap(voicesOf);
  const has = (type: ThemeVoice['type']) => shown.some((voice) => voice.type === type);
  const item = (type: ThemeVoice['type'], text: string): LegendItem[] =>
    has(type) ? [{ type: 'texture', texture: DOTS[type], round: true, text }] : [];
  const reported = shown.some(({ hits }) =>
    [...hits.values()].some((one) => one.reported === one.hits),
  );
  return [
    ...item('person', t.attribution.named),
    ...(reported
      ? [{ type: 'texture', texture: 'dotted', round: true, text: t.attribution.reported } as const]
      : []),
    ...item('role', t.attribution.role),
    ...item('annotated', t.byAnnotation),
    ...item('unattributed', t.unattributed),
  ];
}

/** The dots as a table: a row per voice, a column per theme, each meeting with its sums first. */
export function dotsTwin(casts: readonly Cast[], board: Board): Twin {
  const { columns, view } = board;
  const t = texts[view.language];
  const cells = (voice: ThemeVoice) =>
    columns.map(({ id }) => {
      const { hits = 0 } = voice.hits.get(id) ?? {};
      return [id, hits > 0 ? link(hits, 'hits', { ...voice.query, theme: id }, view) : '0'];
    });
  return {
    columns: [
      { key: 'meeting', label: t.meeting },
      { key: 'speaker', label: t.speaker },
      { key: 'kind', label: t.kind },
      ...columns.map((theme) => ({ key: theme.id, label: theme[view.language], numeric: true })),
    ],
    rows: casts.flatMap((cast) => {
      const meeting = cast.side?.letter ?? plain(headingOf(cast, view));
      const sums = columns.map((theme) => [theme.id, totalOf(cast, theme, board)]);
      return [
        { meeting, speaker: t.sum, ...Object.fromEntries(sums) },
        ...voicesOf(cast).map((voice) => ({
          meeting,
          speaker: { ...labelOf(voice, board), href: '' },
          kind: kindOf(voice, view),
          ...Object.fromEntries(cells(voice)),
        })),
      ];
    }),
  };
}

function kindOf(voice: ThemeVoice, view: View): string {
  const { attribution } = common[view.language];
  if (voice.type === 'unattributed') return attribution.anonymous;
  return voice.type === 'person' ? attribution.named : noteOf(voice, view);
}

/** One row per dot. */
export function dotsRows(casts: readonly Cast[], board: Board): MarkRow[] {
  const { columns } = board;
  return casts.flatMap((cast) =>
    voicesOf(cast).flatMap((voice) =>
      columns.flatMap((theme) => dotFact(voice, theme, cast, board)),
    ),
  );
}

function dotFact(voice: ThemeVoice, theme: Theme, { side, tables }: Cast, board: Board): MarkRow[] {
  const { view } = board;
  const t = texts[view.language];
  const found = voice.hits.get(theme.id);
  if (!found) return [];
  const { hits, reported } = found;
  const rows = tables.flatMap((table) => table.rows.filter((it) => it.theme === theme.id));
  const said = reported > 0 ? t.reported(counted(reported, 'hits', view.language)) : '';
  return [
    {
      ...(side ? { meeting: side.id } : {}),
      item: theme[view.language],
      part: plain(labelOf(voice, board)),
      measure: t.measure,
      value: hits,
      unit: t.hitUnit,
      base: rows.reduce((sum, row) => sum + row.hits, 0),
      baseUnit: t.hitUnit,
      definition: t.definition,
      note: `${kindOf(voice, view)}${said}`,
      list: { query: { ...voice.query, theme: theme.id }, unit: 'hits' },
    },
  ];
}
