import type { Language } from '../../../../core';
import type { MarkRow } from '../../../figure-rows';
import type { ReferenceRow } from '../../../parts/references/rows';
import { texts as kinds } from '../../../parts/references/texts';
import { texts } from './texts';

/** The references for a file: one row each, with its kind, its sentence and where it leads. */
export function referenceMarks(
  rows: readonly ReferenceRow[],
  targetOf: (row: ReferenceRow) => string,
  language: Language,
): MarkRow[] {
  const t = texts[language];
  return rows.map((row) => ({
    meeting: row.reference.meeting,
    item: row.reference.printed,
    part: kinds[language].kinds[row.reference.kind],
    measure: t.measure,
    value: 1,
    unit: t.hits,
    definition: t.definition,
    note: `${targetOf(row)} / ${row.line} / ${row.sentence.replace(/\s+/g, '')}`,
  }));
}
