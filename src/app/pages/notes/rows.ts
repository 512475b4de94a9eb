import type { Diagnostic, DiagnosticCode, Meeting, Severity, Span } from '../../../core';
import { placeParams, within, type Line, type Sheet } from '../../printed';
import type { Params } from '../../state/route';

/** A diagnostic with the meeting whose source it is about. */
export interface Note {
  readonly meeting: string;
  readonly found: Diagnostic;
}

/** What of the notes is shown, as it stands in the address; an empty string lets all through. */
export interface Filter {
  readonly of: string;
  readonly code: string;
  readonly level: string;
}

export interface Group {
  readonly meeting: Meeting;
  readonly found: readonly Diagnostic[];
}

export const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** Every note on the meetings, in the order of meetings and sources. */
export function notesOf(meetings: readonly Meeting[]): Note[] {
  return meetings.flatMap(({ id, diagnostics }) =>
    diagnostics
      .toSorted((a, b) => a.span.from - b.span.from)
      .map((found) => ({ meeting: id, found })),
  );
}

export function filtered(notes: readonly Note[], { of, code, level }: Filter): Note[] {
  return notes.filter(
    ({ meeting, found }) =>
      (of === '' || of === meeting) &&
      (code === '' || code === found.code) &&
      (level === '' || level === found.severity),
  );
}

/** The notes by meeting, in the order of the meetings; those without any are left out. */
export function grouped(notes: readonly Note[], meetings: readonly Meeting[]): Group[] {
  return meetings
    .map((meeting) => ({
      meeting,
      found: notes.filter((note) => note.meeting === meeting.id).map(({ found }) => found),
    }))
    .filter(({ found }) => found.length > 0);
}

/** The codes that occur, the graver and then the more frequent first. */
export function codesOf(notes: readonly Note[]): DiagnosticCode[] {
  const counts = new Map<DiagnosticCode, { grave: number; count: number }>();
  for (const { found } of notes) {
    const grave = LEVELS.indexOf(found.severity);
    counts.set(found.code, { grave, count: (counts.get(found.code)?.count ?? 0) + 1 });
  }
  return [...counts]
    .sort(([, a], [, b]) => a.grave - b.grave || b.count - a.count)
    .map(([code]) => code);
}

/** A line of the source, cut around the place that a note is about. */
export interface Excerpt {
  readonly number: number;
  readonly text: string;
  readonly marks: readonly Span[];
}

/** The lines that a note is about; blank ones between two others are left out. */
export function excerpts(sheet: Sheet, place: Span): Excerpt[] {
  const lines = sheet.touched(place);
  const printed = lines.filter(({ text }) => text.trim() !== '');
  return (printed.length > 0 ? printed : lines.slice(0, 1)).map((line) => excerpt(line, place));
}

function excerpt(line: Line, place: Span): Excerpt {
  const [mark] = within(line, place);
  return { number: line.number, ...(mark ? cut(line.text, mark) : { text: line.text, marks: [] }) };
}

const AROUND = 40;

/** A line cut at both ends where it is long, with the place as a range of what is left. */
export function cut(line: string, place: Span): Pick<Excerpt, 'text' | 'marks'> {
  const from = Math.max(0, place.from - AROUND);
  const to = Math.min(line.length, place.to + AROUND);
  const before = from > 0 ? '…' : '';
  const shift = before.length - from;
  return {
    text: before + line.slice(from, to) + (to < line.length ? '…' : ''),
    marks: [{ from: place.from + shift, to: place.to + shift }],
  };
}

/** What shows the place of a note in the reader; where it lies in the list of attendees, the list is open, too. */
export function readerParams(meeting: Meeting, sheet: Sheet, offset: number): Params {
  const { parts } = meeting.minutes;
  const part = parts.find(({ span }) => offset >= span.from && offset < span.to);
  const place = placeParams(meeting, sheet, offset);
  return part?.type === 'attendee' ? { show: 'attendees', ...place } : place;
}
