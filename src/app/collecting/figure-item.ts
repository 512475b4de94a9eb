import type { Aside } from '../../charts/taking';
import { plain } from '../../charts/text';
import { digest, lexiconVersion, type FigureItem, type Manifest } from '../../core';

/** What the page adds to a figure that is put aside. */
export interface Surroundings {
  readonly sentence: string;
  readonly stamp: readonly string[];
  /** Address of the view in this application. */
  readonly address: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/** The figure with its picture and its values, so that it needs the collection no longer. */
export function figureItem(
  { version, updated, lexicon }: Manifest,
  { said, sheet, picture }: Aside,
  { sentence, stamp, address, now }: Surroundings,
): FigureItem {
  const words = {
    title: plain(said.title),
    unit: plain(said.unit),
    reading: plain(said.reading),
    source: said.source === undefined ? '' : plain(said.source),
  };
  const table = { columns: sheet.columns, rows: sheet.rows };
  return {
    id: `figure/${digest(JSON.stringify([words, table, version]))}`,
    type: 'figure',
    added: now,
    note: '',
    address,
    version: { data: version, updated, rules: lexiconVersion(lexicon) },
    ...words,
    sentence,
    stamp,
    picture,
    table,
  };
}
