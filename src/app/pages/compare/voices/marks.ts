import type { Amount, Participation } from '../../../../core';
import type { MarkRow } from '../../../figure-rows';
import { common } from '../../../i18n/common';
import { plain } from '../../../../charts/text';
import { headingOf } from './heading';
import type { Making } from './making';
import { texts } from './texts';

/** The bars of all meetings as rows of a file: persons, labels, speech without a speaker. Null where it cannot be told. */
export function voiceMarks(parts: readonly Participation[], making: Making): MarkRow[] {
  return parts.flatMap((part) => [
    ...personMarks(part, making),
    ...labelMarks(part, making),
    ...(part.unattributed.chars > 0
      ? [markOf(part, texts[making.view.language].apart, part.unattributed, making)]
      : []),
  ]);
}

function markOf(part: Participation, item: string, amount: Amount, { view }: Making): MarkRow {
  const t = texts[view.language];
  return {
    meeting: part.meeting,
    item,
    measure: t.measure,
    value: amount.chars,
    unit: t.chars,
    base: part.rates.speech,
    baseUnit: t.chars,
    definition: t.definition,
    ...(amount.chars > 0 ? { list: { query: amount.query, unit: 'chars' } } : {}),
  };
}

function personMarks(part: Participation, making: Making): MarkRow[] {
  const { view, nameOf } = making;
  const t = texts[view.language];
  const words = common[view.language];
  return part.groups.flatMap(({ heading, rows }) =>
    rows.flatMap((row): MarkRow[] => {
      const group = plain(headingOf(heading, view));
      const own = { ...markOf(part, nameOf(row.person), row, making), part: group };
      const added = row.annotated
        ? [
            {
              ...markOf(part, nameOf(row.person), row.annotated, making),
              part: group,
              note: words.byAnnotation,
            },
          ]
        : [];
      if (row.chars > 0) return [{ ...own, note: part.lowerBound ? t.lowerBound : '' }, ...added];
      if (added.length > 0) return added;
      return part.lowerBound ? [{ ...own, value: null, note: words.unknown }] : [own];
    }),
  );
}

function labelMarks(part: Participation, making: Making): MarkRow[] {
  const t = texts[making.view.language];
  return part.labels.map((row) => ({
    ...markOf(part, row.label === '' ? t.noLabel : row.label, row, making),
    part: t.labels,
    note: row.type === 'role' ? t.role : t.unresolved,
  }));
}
