import type { Dot, DotColumn, DotGroup, DotRow } from '../../../../charts/dots';
import type { Texture } from '../../../../charts/paint';
import { plain, type Piece, type Text } from '../../../../charts/text';
import type { Query, Theme, ThemeVoice, VoiceHits } from '../../../../core';
import { counted } from '../../../format';
import { common } from '../../../i18n/common';
import { keys } from '../../../linked';
import { meetingWords } from '../../../meeting-words';
import type { View } from '../../../state/view.svelte';
import { sideQuery } from '../sides';
import type { Board, Cast } from './casts';
import { texts } from './texts';

/** How the voices are drawn; a person of whom all is reported is dotted. */
export const DOTS: Readonly<Record<ThemeVoice['type'], Texture>> = {
  person: 'solid',
  role: 'outline',
  unresolved: 'outline',
  unattributed: 'hatched',
  annotated: 'dashed',
};

export function dotColumns({ columns, view }: Board): DotColumn[] {
  return columns.map((theme) => ({
    key: theme.id,
    label: theme[view.language],
    href: view.with({ theme: theme.id }),
    keys: keys({ theme: theme.id }),
    on: theme === columns[0],
  }));
}

export function dotGroups(casts: readonly Cast[], board: Board): DotGroup[] {
  const { columns } = board;
  return casts.map((cast) => {
    const row = (voice: ThemeVoice) => dotRow(voice, cast, board);
    return {
      key: cast.side?.id ?? 'all',
      heading: headingOf(cast, board.view),
      tone: cast.side?.tone ?? '0',
      totals: columns.map((theme) => totalOf(cast, theme, board)),
      rows: [...cast.persons.map(row), ...moreOf(cast, board.view), ...cast.labels.map(row)],
      apart: cast.apart.map(row),
      ...(cast.side ? { keys: keys({ meeting: cast.side.id }) } : {}),
    };
  });
}

/** The name of the meeting under its letter, or how many meetings are together. */
export function headingOf({ side, tables }: Pick<Cast, 'side' | 'tables'>, view: View): Text {
  if (!side) return texts[view.language].together(tables.length);
  const [name, ...session] = meetingWords(side.summary, view);
  const words = `${side.letter}\u00a0${plain(name ?? '')}`;
  const own = { href: view.with({ on: side.id }), keys: keys({ meeting: side.id }) };
  return [{ text: words, lang: 'ja', ...own }, ...session];
}

/** All hits of a theme at the meetings of a cast, as a link to them. */
export function totalOf({ tables }: Cast, theme: Theme, { scope, view }: Board): Piece {
  const found = tables.flatMap(({ side, rows }) =>
    rows.flatMap((row) =>
      row.theme === theme.id && row.hits > 0 ? [{ side, hits: row.hits }] : [],
    ),
  );
  const hits = found.reduce((sum, one) => sum + one.hits, 0);
  const [first] = found;
  const text = counted(hits, 'hits', view.language);
  if (!first) return { text };
  const query: Query = {
    ...sideQuery(first.side, scope),
    meetings: found.map(({ side }) => side.id),
    theme: theme.id,
  };
  return { text, href: view.list(query, 'hits') };
}

/** What folds or unfolds the persons with fewer hits. */
function moreOf({ hidden, beyond }: Cast, view: View): DotRow[] {
  const t = texts[view.language];
  if (beyond === 0) return [];
  const open = view.listed('dots').includes('rows');
  const href = view.with({ dots: view.toggled('dots', 'rows', !open) });
  const label = { text: open ? t.fewerRows : t.moreRows(hidden), href };
  return [{ key: 'more', label, tone: '0', dots: [] }];
}

function dotRow(voice: ThemeVoice, { side }: Cast, board: Board): DotRow {
  const { view } = board;
  const note = noteOf(voice, view);
  return {
    key: `${voice.type} ${voice.who}`,
    label: labelOf(voice, board),
    tone: side?.tone ?? '0',
    dots: board.columns.map((theme) => {
      const found = voice.hits.get(theme.id);
      return found ? dotOf(voice, found, theme, board) : null;
    }),
    keys: keys({ person: personOf(voice), meeting: side?.id }),
    ...(note === '' ? {} : { note }),
  };
}

/** Whose words these are: a person's name leads to that person here, a label stands as printed. */
export function labelOf({ type, who }: ThemeVoice, { view, nameOf }: Board): Piece {
  if (type === 'unattributed') return { text: common[view.language].unattributed };
  if (type === 'role' || type === 'unresolved') return { text: who, lang: 'ja' };
  return { text: nameOf(who), lang: 'ja', href: view.with({ who }) };
}

/** What kind of voice it is, where the name alone does not say it. */
export function noteOf({ type }: ThemeVoice, { language }: View): string {
  const t = common[language];
  if (type === 'role') return t.attribution.role;
  if (type === 'unresolved') return t.unresolved;
  return type === 'annotated' ? texts[language].within : '';
}

/** The person behind a voice, as far as one is known. */
export function personOf({ type, who }: ThemeVoice): string | undefined {
  return type === 'person' || type === 'annotated' ? who : undefined;
}

function dotOf(voice: ThemeVoice, found: VoiceHits, theme: Theme, board: Board): Dot {
  const { view } = board;
  const t = texts[view.language];
  const { hits, reported } = found;
  const count = counted(hits, 'hits', view.language);
  const part = reported > 0 ? t.reported(counted(reported, 'hits', view.language)) : '';
  const name = `${plain(labelOf(voice, board))} ${noteOf(voice, view)}`.trim();
  return {
    count: hits,
    texture: reported === hits ? 'dotted' : DOTS[voice.type],
    href: view.list({ ...voice.query, theme: theme.id }, 'hits'),
    label: `${name} ${theme[view.language]} ${count}${part}`,
    keys: keys({ theme: theme.id, person: personOf(voice), meeting: meetingOf(voice) }),
  };
}

function meetingOf({ query: { meetings } }: ThemeVoice): string | undefined {
  return meetings.length === 1 ? meetings[0] : undefined;
}
