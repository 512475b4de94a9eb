import type { Diagnostic } from '../diagnostic';
import type { Minutes, Source } from '../model';
import { resolveSpeakers } from '../people/resolve';
import { agendaOfSections } from './agenda';
import { readAttendees, type ListReading } from './attendees';
import { readBody, type Body, type Claim } from './body';
import { findRegions, type Regions } from './fields';
import { openScene, readBlocks } from './grammar';
import { readHeader } from './header';
import { splitLines, type Line } from './lines';
import { knownNames } from './marks';
import { coverLines } from './parts';

export { toRecord, type MinutesRecord } from './record';

/** Everything the parser saw of one source, before anybody is identified. */
export interface Reading {
  readonly lines: readonly Line[];
  readonly regions: Regions;
  readonly header: ReturnType<typeof readHeader>;
  readonly list: ListReading;
  readonly body: Body;
}

/**
 * Reads minutes and identifies their speakers as far as the document itself does. Total: whatever the
 * text, it answers; `minutes` is null where the text is no minutes, and a diagnostic says why.
 */
export function readMinutes(source: Source): {
  minutes: Minutes | null;
  diagnostics: Diagnostic[];
} {
  const reading = readSource(source);
  return { minutes: toMinutes(source, reading), diagnostics: [] };
}

function readSource(source: Source): Reading {
  const lines = splitLines(source);
  const regions = findRegions(lines);
  const header = readHeader(regions);
  const list = readAttendees(regions.fields);
  const known = knownNames(list.attendees.map(({ name }) => name));
  const body = readBody(source, readBlocks(openScene(regions.body, known)), known);
  return { lines, regions, header, list, body };
}

function toMinutes(source: Source, reading: Reading): Minutes {
  const { lines, header, list, body } = reading;
  const agenda = body.agenda.length > 0 ? body.agenda : agendaOfSections(body.sections);
  return {
    meta: header.meta,
    attendees: list.attendees,
    sections: body.sections,
    agenda,
    paragraphs: resolveSpeakers(source, list.attendees, body.drafts),
    parts: coverLines(lines, [...claimHeader(reading), ...body.claims]),
  };
}

function claimHeader({ regions, list }: Reading): Claim[] {
  const claims: Claim[] = [];
  const claim = (lines: readonly Line[], type: Claim['type'], of: number | null = null): void => {
    for (const line of lines) if (line.gap === null) claims.push({ from: line.from, type, of });
  };
  claim(regions.title, 'title');
  list.rows.forEach((rows, of) => claim(rows, 'attendee', of));
  claim(list.labels, 'label');
  const taken = new Set(claims.map(({ from }) => from));
  for (const { line, kind, rest } of regions.fields) {
    claim([line], kind === 'attendees' ? 'label' : 'meta');
    claim(
      rest.filter(({ from }) => !taken.has(from)),
      'meta',
    );
  }
  if (regions.heading) claim([regions.heading], 'label');
  return claims;
}
