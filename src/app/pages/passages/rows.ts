import type { Collection, Passage, Passages, Span, Unit } from '../../../core';

/** A passage as the list shows it: numbered, with the marks that its unit counts. */
export interface Row {
  readonly passage: Passage;
  /** Place in the list, from 1. */
  readonly number: number;
  /** Number of the first mark, from 1 over the whole list. */
  readonly first: number;
  readonly marks: readonly Span[];
  /** Ordinal in the list of the speech that begins here, null where none begins. */
  readonly speech: number | null;
}

/** Units that the list's head names, the counted one first; hits only where something is looked for. */
export function headUnits(unit: Unit, hasHits: boolean): Unit[] {
  const others: Unit[] = [...(hasHits ? (['hits'] as const) : []), 'paragraphs', 'chars'];
  return [unit, ...others.filter((other) => other !== unit)];
}

/** Numbers the rows of a list: paragraphs, marks (sentences where sentences are counted) and speeches. */
export function numbered(collection: Collection, list: Passages, unit: Unit): Row[] {
  let marks = 0;
  const speeches = new Set<string>();
  return list.rows.map((passage, at) => {
    const own = unit === 'sentences' ? passage.sentences : passage.hits;
    const first = marks + 1;
    marks += own.length;
    const ordinal = collection.meeting(passage.meeting).minutes.paragraphs[passage.paragraph]
      ?.speech;
    const key = `${passage.meeting} ${ordinal}`;
    const begins = ordinal !== null && ordinal !== undefined && !speeches.has(key);
    if (begins) speeches.add(key);
    return {
      passage,
      number: at + 1,
      first,
      marks: own,
      speech: begins && unit === 'speeches' ? speeches.size : null,
    };
  });
}
