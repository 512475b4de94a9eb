import { turnovers, type ThemeRow, type Turnover } from '../../../../../core';
import { date } from '../../../../format';
import { meetingWords, type Words } from '../../../../meeting-words';
import { keys } from '../../../../linked';
import type { View } from '../../../../state/view.svelte';
import type { SideTable } from '../tables';
import { hitsOf } from '../tables';
import { successionsOf } from './time';
import { texts } from './texts';

/** A theme that comes up or is heard no more, with its hits where it is spoken of. */
export interface Turned {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly keys: string;
  readonly hits: Words;
}

/** From one meeting of a council to the next. */
export interface Turn {
  readonly key: string;
  readonly title: Words;
  readonly arrived: readonly Turned[];
  readonly gone: readonly Turned[];
}

/** The steps of one council, the latest first. */
export interface Council {
  readonly body: string;
  readonly turns: readonly Turn[];
}

/** What comes up and what is heard no more, council by council; empty where no two meetings are of one council. */
export function councilsOf(
  tables: readonly SideTable[],
  name: (theme: string) => string,
  view: View,
): Council[] {
  return successionsOf(tables).map(({ body, meetings }) => {
    const own = meetings.flatMap((id) => tables.find(({ meeting }) => meeting === id) ?? []);
    const turns = turnovers(own).map((turn) => turnOf(turn, own, name, view));
    return { body, turns: turns.reverse() };
  });
}

function turnOf(
  { from, to, arrived, gone }: Turnover,
  tables: readonly SideTable[],
  name: (theme: string) => string,
  view: View,
): Turn {
  const t = texts[view.language];
  const turned = (meeting: string) => (row: ThemeRow) => ({
    key: row.theme,
    label: name(row.theme),
    href: view.with({ theme: row.theme }),
    keys: keys({ theme: row.theme }),
    hits: [`${letterOf(tables, meeting)}\u00a0`, hitsOf(row, view)],
  });
  return {
    key: to,
    title: t.step(sittingOf(tables, from, view), sittingOf(tables, to, view)),
    arrived: arrived.map(turned(to)),
    gone: gone.map(turned(from)),
  };
}

function letterOf(tables: readonly SideTable[], id: string): string {
  return tables.find(({ meeting }) => meeting === id)?.side.letter ?? '';
}

/** `A 第3回`, by the date where no session is printed. */
function sittingOf(tables: readonly SideTable[], id: string, view: View): Words {
  const side = tables.find(({ meeting }) => meeting === id)?.side;
  if (!side) return [];
  const { session, date: day } = side.summary.meta;
  const [, number] = meetingWords(side.summary, view);
  const said = session === null ? (day ? date(day, view.language) : '') : (number ?? '');
  return [`${side.letter}\u00a0`, typeof said === 'string' ? said.trim() : said];
}
