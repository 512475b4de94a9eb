import type { BarGroup, BarRow } from '../../../../charts/bars';
import type { Text } from '../../../../charts/text';
import {
  participation,
  type Collection,
  type Participation,
  type ParticipationGroup,
  type Scope,
} from '../../../../core';
import { number } from '../../../format';
import type { View } from '../../../state/view.svelte';
import type { Side } from '../sides';
import { headingOf } from './heading';
import type { Making } from './making';
import { annotatedBar, labelBar, personBar, unattributedBar } from './rows';
import { quietRows, silenceOf } from './silence';
import { texts } from './texts';

/** Unattributed talk goes on at a new line every so many characters. */
export const FOLD = 2000;

/** The bars of one meeting. */
export interface Column {
  readonly side: Side;
  readonly part: Participation;
  readonly groups: readonly BarGroup[];
  readonly apart: readonly BarRow[];
  readonly apartNote: Text;
  /** What can be said of those without speech by name. */
  readonly silence: Text;
}

export function columnOf(collection: Collection, side: Side, scope: Scope, making: Making): Column {
  const part = participation(collection, side.id, scope);
  const { view } = making;
  const t = texts[view.language];
  const labels = part.labels.map((row) => labelBar(row, view));
  return {
    side,
    part,
    groups: [
      ...part.groups.map((group) => personGroup(group, part, collection, making)),
      ...(labels.length > 0 ? [{ key: 'labels', heading: t.labels, rows: labels }] : []),
    ],
    apart: part.unattributed.chars > 0 ? [unattributedBar(part, view)] : [],
    apartNote: part.unattributed.chars > FOLD ? t.folded(number(FOLD)) : t.unfolded,
    silence: silenceOf(part, making),
  };
}

/** The longest bar of all columns that is not folded: what their one scale must hold. */
export function longestBar(columns: readonly Column[]): number {
  const rows = columns.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  return Math.max(
    1,
    ...rows.map(({ segments }) => segments.reduce((sum, it) => sum + it.value, 0)),
  );
}

function personGroup(
  group: ParticipationGroup,
  part: Participation,
  collection: Collection,
  making: Making,
): BarGroup {
  const { view } = making;
  const heard = group.rows.filter(({ chars }) => chars > 0);
  const annotated = group.rows.filter((row) => row.chars === 0 && row.annotated !== null);
  return {
    key: group.heading ?? '',
    heading: headingOf(group.heading, view),
    side: {
      text: sideOf(heard.length, group.rows.length, part, view),
      href: view.href('meeting', part.meeting, { show: 'attendees' }),
    },
    rows: [
      ...heard.map((row) => personBar(row, part, making)),
      ...annotated.flatMap((row) => annotatedBar(row, part, making)),
      ...quietRows(group.rows, part, collection, making),
    ],
    ...(annotated.length > 0 ? { note: texts[view.language].annotatedNote } : {}),
  };
}

/** How many of those listed speak by name; a lower bound where some talk has no person. */
function sideOf(spoken: number, listed: number, part: Participation, view: View): string {
  const t = texts[view.language];
  if (spoken === listed) return t.everyone(number(listed));
  if (!part.lowerBound) return t.spoke(number(spoken), number(listed));
  return spoken > 0 ? t.atLeast(number(spoken), number(listed)) : t.cannotTell(number(listed));
}
