import { plain } from '../../../../../charts/text';
import type { GroupEvenness } from '../../../../../core';
import type { MarkRow } from '../../../../figure-rows';
import type { View } from '../../../../state/view.svelte';
import { headingOf } from '../heading';
import { refusals, type Even } from './even';
import { texts } from './texts';

/** Evenness as rows of a file; null with the reason where it is not worked out. */
export function evenMarks(evens: readonly Even[], view: View): MarkRow[] {
  const t = texts[view.language];
  return evens.flatMap((one): MarkRow[] => {
    const { side, even } = one;
    const top = { meeting: side.id, item: t.measures.top, measure: t.measures.top, unit: '' };
    const definition = t.definitions.top;
    if (even.type === 'refused') {
      return [{ ...top, value: null, definition, note: refusals([one], view).join('') }];
    }
    const groups = even.groups.flatMap((group) => groupMarks(side.id, group, view));
    return [{ ...top, value: even.topThree, definition }, ...groups];
  });
}

function groupMarks(meeting: string, group: GroupEvenness, view: View): MarkRow[] {
  const t = texts[view.language];
  const mark = (measure: string, value: number | null): MarkRow => ({
    meeting,
    item: plain(headingOf(group.heading, view)),
    measure,
    value,
    unit: '',
    definition: t.definitions.gini,
  });
  return [
    mark(t.measures.among, group.amongSpeakers),
    mark(t.measures.all, group.withSilent),
  ].filter(({ value }) => value !== null);
}
