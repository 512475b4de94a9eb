import { normalise } from '../../../core';
import type { BlockKind, Choice, Person, Row, Span } from '../../../core';

/** Rows of one meeting that follow each other. */
export interface Group {
  readonly meeting: string;
  readonly rows: readonly Row[];
}

export const KINDS: readonly BlockKind[] = ['paragraph', 'section', 'agenda', 'mark', 'attendee'];

/** People whose name holds what is typed only where an annotation corrects it: the text has another form. */
export function corrected(persons: readonly Person[], typed: string): Person[] {
  const wanted = normalise(typed).text;
  const holds = (name: string) => normalise(name).text.includes(wanted);
  return persons.filter(
    ({ name, variants }) => variants.some((form) => !holds(form)) && wanted !== '' && holds(name),
  );
}

/** Neighbours of one meeting together. */
export function grouped(rows: readonly Row[]): Group[] {
  const groups: { meeting: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.meeting === row.block.meeting) last.rows.push(row);
    else groups.push({ meeting: row.block.meeting, rows: [row] });
  }
  return groups;
}

/** Hits that one choice would leave. */
export function hitsOf<T>(choices: readonly Choice<T>[], wanted: T): number {
  return choices.find(({ value }) => value === wanted)?.hits ?? 0;
}

const AROUND = 34;

/** The hit with what stands before and after it, line breaks as blanks. */
export function inContext(text: string, { from, to }: Span) {
  const flat = (piece: string) => piece.replace(/\s+/g, ' ');
  return {
    before: flat(text.slice(Math.max(0, from - AROUND), from)),
    hit: flat(text.slice(from, to)),
    after: flat(text.slice(to, to + AROUND)),
  };
}
