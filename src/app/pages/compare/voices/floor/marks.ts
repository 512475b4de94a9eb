import type { MarkRow } from '../../../../figure-rows';
import { common } from '../../../../i18n/common';
import { runQuery } from '../../../../strips';
import type { Making } from '../making';
import type { Floor } from './stretches';
import { texts } from './texts';

/** The stretches as rows of a file, in order. */
export function floorMarks(floors: readonly Floor[], { view, nameOf }: Making): MarkRow[] {
  const t = texts[view.language];
  const words = common[view.language];
  return floors.flatMap(({ side, stretches, total }) =>
    stretches.map(({ run, section }): MarkRow => {
      const whose = run.person ?? run.annotated;
      return {
        meeting: side.id,
        item: whose === null ? (run.label ?? words.attribution[run.attribution]) : nameOf(whose),
        part: section,
        measure: t.measure,
        value: run.chars,
        unit: t.chars,
        base: total,
        baseUnit: t.chars,
        definition: t.definition,
        note: run.annotated === null ? words.attribution[run.attribution] : words.byAnnotation,
        list: { query: runQuery(side.id, run, endOf(side.summary.runs, run)), unit: 'chars' },
      };
    }),
  );
}

/** The paragraph before which a run ends; the last one has at most one paragraph per character. */
function endOf(runs: Floor['side']['summary']['runs'], run: Floor['stretches'][number]['run']) {
  return runs[runs.indexOf(run) + 1]?.paragraph ?? run.paragraph + run.chars;
}
