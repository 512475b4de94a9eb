import type { MeetingSummary } from '../core';
import type { View } from './state/view.svelte';

/** A line of the list of what can be added: a meeting, or several of them at once. */
export type Addable =
  | {
      readonly type: 'meeting';
      readonly id: string;
      readonly date: string | null;
      readonly href: string;
    }
  | {
      readonly type: 'council' | 'all';
      /** Name of the council; empty for all of the collection. */
      readonly body: string;
      readonly count: number;
      readonly href: string;
    };

interface Adds extends Pick<View, 'free' | 'adding' | 'addingAll'> {
  readonly chosen: readonly string[];
}

/**
 * What can be added to the tray, council by council in the order of their first meetings: several
 * meetings of one council also in one step, and the whole collection where it fits.
 */
export function addable(meetings: readonly MeetingSummary[], view: Adds): Addable[] {
  const open = meetings.filter(({ id }) => !view.chosen.includes(id));
  const councils = new Set(open.map(({ meta }) => meta.body));
  const rows = [...councils].flatMap((body) => {
    const theirs = open.filter(({ meta }) => meta.body === body);
    return [
      ...(body === '' ? [] : together('council', body, theirs, view)),
      ...theirs.flatMap((meeting) => single(meeting, view)),
    ];
  });
  return councils.size > 1 ? [...together('all', '', open, view), ...rows] : rows;
}

function single({ id, meta }: MeetingSummary, view: Adds): Addable[] {
  const href = view.adding(id);
  return href === null ? [] : [{ type: 'meeting', id, date: meta.date, href }];
}

/** One step for several, where it adds all that it names. */
function together(
  type: 'council' | 'all',
  body: string,
  meetings: readonly MeetingSummary[],
  view: Adds,
): Addable[] {
  const count = meetings.length;
  if (count < 2 || count > view.free) return [];
  return [{ type, body, count, href: view.addingAll(meetings.map(({ id }) => id)) }];
}
