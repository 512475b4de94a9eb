import { csvFormatRow } from 'd3';
import type { Sheet } from '../sheet';

type Cell = Sheet['rows'][number][number];

/** Told first, so that Excel reads the rest as UTF-8. */
const BOM = '\ufeff';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** The sheet as a file for spreadsheets and statistics alike (RFC 4180); no text of it is run as a formula. */
export function csvOf({ columns, rows }: Sheet): string {
  return BOM + [columns, ...rows].map((row) => `${csvFormatRow(row.map(harmless))}\r\n`).join('');
}

/** A number stays one, also below zero; of a text, what could be a formula gets an apostrophe before it. */
function harmless(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
