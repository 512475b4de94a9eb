import type { MeetingSummary } from '../meeting';
import type { ThemeRow, ThemeTable } from './theme-table';

/** Meetings of one council, one after the other. */
export interface Succession {
  readonly body: string;
  /** Ids, by date, then session; at least two. */
  readonly meetings: readonly string[];
}

/** What two meetings of one council that follow each other do not both speak of. */
export interface Turnover {
  readonly from: string;
  readonly to: string;
  /** Rows of the later meeting: themes it speaks of and the earlier one does not, most hits first. */
  readonly arrived: readonly ThemeRow[];
  /** Rows of the earlier meeting: themes the later one speaks of no more, most hits first. */
  readonly gone: readonly ThemeRow[];
}

type Dated = Pick<MeetingSummary, 'id' | 'meta'>;

/**
 * The councils with at least two of these meetings on different days, in the order given. One council is
 * one printed name; a meeting without a name or a date follows nothing.
 */
export function successions(meetings: readonly Dated[]): Succession[] {
  const byBody = new Map<string, Dated[]>();
  for (const meeting of meetings) {
    const { body, date } = meeting.meta;
    if (body !== '' && date !== null) byBody.set(body, [...(byBody.get(body) ?? []), meeting]);
  }
  return [...byBody]
    .filter(([, own]) => new Set(own.map(({ meta }) => meta.date)).size > 1)
    .map(([body, own]) => ({ body, meetings: own.sort(byDate).map(({ id }) => id) }));
}

function byDate({ meta: x }: Dated, { meta: y }: Dated): number {
  const [before, after] = [x.date ?? '', y.date ?? ''];
  if (before !== after) return before < after ? -1 : 1;
  return (x.session ?? 0) - (y.session ?? 0);
}

/**
 * Which themes come up and which are heard no more from one meeting of a council to the next of those
 * given: one has at least one hit, the other none. The tables are of one succession, in its order.
 */
export function turnovers(tables: readonly ThemeTable[]): Turnover[] {
  return tables.slice(1).flatMap((after, at) => {
    const before = tables[at];
    if (!before) return [];
    return {
      from: before.meeting,
      to: after.meeting,
      arrived: missingIn(before, after),
      gone: missingIn(after, before),
    };
  });
}

/** The themes that the second has and the first has not. */
function missingIn({ rows: none }: ThemeTable, { rows }: ThemeTable): ThemeRow[] {
  return rows
    .filter(({ hits }, at) => hits > 0 && none[at]?.hits === 0)
    .sort((x, y) => y.hits - x.hits);
}
