import type { MeetingSummary, Person } from '../../core';
import type { MarkRow } from '../figure-rows';
import { common } from '../i18n/common';
import type { View } from '../state/view.svelte';
import { runQuery } from '../strips';
import { texts } from './texts';

/** The strip of a meeting as rows of a file: one per stretch of a speaker, in order. */
export function runMarks(
  { id, runs }: MeetingSummary,
  persons: readonly Person[],
  { language }: View,
): MarkRow[] {
  const t = texts[language];
  const words = common[language];
  const [measure, definition] = t.run;
  const base = runs.reduce((sum, { chars }) => sum + chars, 0);
  return runs.map((run, at): MarkRow => {
    const person = persons.find((one) => one.id === (run.person ?? run.annotated));
    // The last run ends with the meeting; it has at most one paragraph per character.
    const end = runs[at + 1]?.paragraph ?? run.paragraph + run.chars;
    return {
      meeting: id,
      item: person?.name ?? run.label ?? words.attribution[run.attribution],
      part: words.attribution[run.attribution],
      measure,
      value: run.chars,
      unit: t.units.chars,
      base,
      baseUnit: t.units.chars,
      definition,
      ...(run.annotated === null ? {} : { note: words.byAnnotation }),
      list: { query: runQuery(id, run, end), unit: 'chars' },
    };
  });
}
