import type { Source } from '../model';
import { Resolver } from '../people/labels';
import { readAgenda, type AgendaList } from './agenda';
import { readAttendees, type ListReading } from './attendees';
import type { Block } from './blocks';
import { readBody, type Body } from './body';
import { findRegions, type Regions } from './fields';
import { openScene, readBlocks } from './grammar';
import { partGlued } from './glued';
import { readHeader, type Header } from './header';
import { splitLines, type Line } from './lines';
import { knownNames } from './marks';
import { markPages } from './pages';
import { spokenNames } from './spoken';

/** Everything the parser saw in one source. */
export interface Reading {
  readonly source: Source;
  readonly lines: readonly Line[];
  readonly regions: Regions;
  readonly header: Header;
  readonly list: ListReading;
  readonly agenda: AgendaList;
  readonly blocks: readonly Block[];
  readonly body: Body;
  readonly people: Resolver;
}

/** Reads a source stage by stage. */
export function readSource(source: Source): Reading {
  const lines = partGlued(markPages(splitLines(source)));
  const regions = findRegions(lines);
  const header = readHeader(regions);
  const list = readAttendees(regions.fields, spokenNames(regions.body));
  const agenda = readAgenda(regions.fields);
  const known = knownNames(list.attendees.map(({ name }) => name));
  const blocks = readBlocks(
    openScene(regions.body, known, regions.heading ? [regions.heading] : []),
  );
  const body = readBody(source, blocks, known);
  const people = new Resolver(list.attendees, body.drafts);
  return { source, lines, regions, header, list, agenda, blocks, body, people };
}
