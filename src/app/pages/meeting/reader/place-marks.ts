import type { Query } from '../../../../core';
import type { MarkRow } from '../../../figure-rows';
import { texts } from '../../../marks/texts';
import type { View } from '../../../state/view.svelte';
import { hitMarks, snippet, type Drawn } from './where';

/** What is looked for, in a record of so many characters. */
interface Sought {
  readonly item: string;
  readonly total: number;
  readonly query: Query;
}

/** The lines of the barcode as rows of a file: where each stands, with the words around it. */
export function placeMarks(drawn: Drawn, { item, total, query }: Sought, view: View): MarkRow[] {
  const t = texts[view.language];
  const [measure, definition] = t.place;
  const { meeting, collection, places } = drawn;
  const hits = hitMarks(drawn);
  return places.map(({ paragraph, span }, nth): MarkRow => ({
    meeting: meeting.id,
    item,
    part: meeting.minutes.paragraphs[paragraph]?.sectionLabel ?? '',
    measure,
    value: hits[nth]?.at ?? null,
    unit: t.units.chars,
    base: total,
    baseUnit: t.units.chars,
    definition,
    note: snippet(collection.text(meeting.id, paragraph), span),
    list: { query: { ...query, stretch: { from: paragraph, to: paragraph + 1 } }, unit: 'hits' },
  }));
}
