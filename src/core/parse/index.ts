import type { Diagnostic } from '../diagnostic';
import type { AgendaItem, Minutes, Source } from '../model';
import { resolveSpeakers, splitNames } from '../people/resolve';
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
  return {
    meta: header.meta,
    attendees: splitNames(list.attendees, body.drafts, people),
    sections: body.sections,
    agenda: chooseAgenda(reading),
    paragraphs: resolveSpeakers(source, body.drafts, people),
    parts: coverLines(lines, [...claimHeader(reading), ...body.claims]),
  };
}

// 【決定事項】 and its like come first, then the header's list, then the numbered headings.
function chooseAgenda({ body, agenda }: Reading): readonly AgendaItem[] {
  if (body.agenda.length > 0) return body.agenda;
  return agenda.items.length > 0 ? agenda.items : agendaOfSections(body.sections);
}
