import { diagnostic, type Diagnostic } from '../../diagnostic';
import type { Minutes, Span } from '../../model';
import { valueOf } from '../header';
import { lineSpan } from '../lines';
import type { Reading } from '../reading';

/** Title, date and weekday. */
export function checkHeader(reading: Reading, { meta, paragraphs }: Minutes): Diagnostic[] {
  const found = [...checkDate(reading), ...checkKind(reading)];
  if (paragraphs.length === 0) found.push(diagnostic('no-body', lastLine(reading)));
  const { weekdayPrinted, weekdayActual, date } = meta;
  const span = weekdaySpan(reading);
  if (span && weekdayPrinted && weekdayActual && date && weekdayPrinted !== weekdayActual) {
    const values = { printed: weekdayPrinted, actual: weekdayActual, date };
    found.push(diagnostic('weekday-mismatch', span, values));
  }
  return found;
}

function weekdaySpan({ header: { printed } }: Reading): Span | null {
  if (!printed?.weekdaySpan) return null;
  const { from, to } = printed.weekdaySpan;
  return { from: printed.line.from + from, to: printed.line.from + to };
}

function checkDate({ header, regions }: Reading): Diagnostic[] {
  if (header.meta.date !== null) return [];
  const when = regions.fields.find(({ kind }) => kind === 'when');
  const first = regions.title.find(({ gap }) => gap === null);
  const at = when?.line ?? first;
  const span = at ? lineSpan(at) : { from: 0, to: 0 };
  const printed = when ? valueOf(when).slice(0, 40) : '';
  return printed === ''
    ? [diagnostic('no-date', span)]
    : [diagnostic('unreadable-date', span, { printed })];
}

function checkKind({ header, regions }: Reading): Diagnostic[] {
  const heading = regions.headingLabel;
  const { kind } = header.meta;
  if (!kind || !heading || !/^議事(?:概要|要旨|録)$/.test(heading) || heading === kind) return [];
  const line = regions.title.find(({ text }) => text.includes(kind));
  if (!line) return [];
  const from = line.from + line.text.indexOf(kind);
  return [diagnostic('kind-differs', { from, to: from + kind.length }, { title: kind, heading })];
}

function lastLine({ lines }: Reading): Span {
  const line = lines.findLast(({ gap }) => gap === null);
  return line ? lineSpan(line) : { from: 0, to: 0 };
}
