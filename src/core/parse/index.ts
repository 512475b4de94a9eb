import type { Diagnostic } from '../diagnostic';
import type { Minutes, Source } from '../model';
import { resolveSpeakers } from '../people/resolve';
import { agendaOfSections } from './agenda';
import { checkReading } from './checks';
import { claimHeader, coverLines } from './parts';
import { readSource, type Reading } from './reading';
import { refusal } from './refusal';

export { toRecord, type MinutesRecord } from './record';

/** What reading a source gives: its minutes, and what a careful reader should know of it. */
export interface ReadMinutes {
  readonly minutes: Minutes | null;
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads minutes and identifies their speakers as far as the document itself does. Total: whatever the
 * text, it answers; `minutes` is null where the text is no minutes, and a diagnostic says why.
 */
export function readMinutes(source: Source): ReadMinutes {
  const reading = readSource(source);
  const refused = refusal(reading);
  if (refused) return { minutes: null, diagnostics: [refused] };
  const minutes = toMinutes(reading);
  return { minutes, diagnostics: checkReading(reading, minutes) };
}

function toMinutes(reading: Reading): Minutes {
  const { source, lines, header, list, body, people } = reading;
  const agenda = body.agenda.length > 0 ? body.agenda : agendaOfSections(body.sections);
  return {
    meta: header.meta,
    attendees: list.attendees,
    sections: body.sections,
    agenda,
    paragraphs: resolveSpeakers(source, body.drafts, people),
    parts: coverLines(lines, [...claimHeader(reading), ...body.claims]),
  };
}
