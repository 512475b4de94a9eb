import { join } from 'node:path';
import { attribution, locator, message, unmatchedSentence } from '../src/core';
import type { Compiled, Corpus, Diagnostic, Language, Source } from '../src/core';

/** What the compiler prints, and how many errors it found. */
export interface Report {
  readonly lines: readonly string[];
  readonly errors: number;
}

/** Diagnostics as a compiler prints them, then one aligned line per meeting. */
export function report(dir: string, corpus: Corpus, language: Language): Report {
  const found = corpus.compiled.flatMap(({ source, diagnostics }) =>
    diagnostics.flatMap((it) => diagnosticLines(join(dir, source.file), source, it, language)),
  );
  const unmatched = corpus.unmatched.map((it) => {
    return `${join(dir, 'annotations.json')} error annotation-unmatched: ${unmatchedSentence(it)[language]}`;
  });
  const errors = corpus.compiled.flatMap(({ diagnostics }) =>
    diagnostics.filter(({ severity }) => severity === 'error'),
  );
  const lines = [...found, ...unmatched, ...table(corpus.compiled.map((it) => row(it, language)))];
  return { lines, errors: errors.length + unmatched.length };
}

/** A diagnostic: place, severity, code and sentence, then the line with carets under the place. */
export function diagnosticLines(
  path: string,
  source: Source,
  diagnostic: Diagnostic,
  language: Language,
): string[] {
  const { severity, code, span } = diagnostic;
  const { line, column } = locator(source.text)(span.from);
  const printed = source.text.split('\n')[line - 1] ?? '';
  return [
    `${path}:${line}:${column} ${severity} ${code}: ${message(diagnostic, language)}`,
    ...excerpt(printed, column - 1, span.to - span.from),
    '',
  ];
}

const BEFORE = 24;
const AFTER = 40;

/** The part of a line around a place, and below it a caret for every column of the place. */
function excerpt(line: string, at: number, length: number): string[] {
  const from = Math.max(0, at - BEFORE);
  const to = Math.min(line.length, at + BEFORE + AFTER);
  const end = Math.min(to, at + Math.max(1, length));
  const lead = (from > 0 ? '…' : '') + shown(line.slice(from, at));
  const place = shown(line.slice(at, end));
  const rest = shown(line.slice(end, to)) + (to < line.length ? '…' : '');
  const carets = '^'.repeat(Math.max(1, width(place)));
  return [`  ${lead}${place}${rest}`, `  ${' '.repeat(width(lead))}${carets}`];
}

/** A tab or another control character as one space, so that it takes one column. */
function shown(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** Council, number, date, attendees, characters of speech, attribution rate, diagnostics. */
function row({ source, meeting, diagnostics }: Compiled, language: Language): string[] {
  const ja = language === 'ja';
  const notes = `${ja ? '指摘' : 'notes'} ${diagnostics.length}`;
  if (!meeting) return [source.file, ja ? '読めません' : 'not minutes', '', '', '', '', notes];
  const { meta, attendees } = meeting.minutes;
  const { speech, rate } = attribution(meeting);
  const session = meta.session === null ? '–' : ja ? `第${meta.session}回` : `no. ${meta.session}`;
  return [
    meta.body,
    session,
    meta.date ?? (ja ? '日付なし' : 'no date'),
    `${attendees.length}${ja ? '人' : ' attendees'}`,
    `${grouped(speech)}${ja ? '字' : ' characters'}`,
    `${ja ? '記名' : 'named'} ${rate === null ? '–' : `${(rate * 100).toFixed(1)}%`}`,
    notes,
  ];
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Rows of cells with columns one under the other; a cell that starts with a digit stands to the right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((cells) => width(cells[column] ?? ''))),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => {
        const gap = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)));
        return /^\d/.test(cell) ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}

// Full-width characters take two columns of a terminal.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns of a terminal that a text takes. */
export function width(text: string): number {
  return [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0);
}
