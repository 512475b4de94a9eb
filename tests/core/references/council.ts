import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Collection } from '../../../src/core/collection';
import { compileCorpus } from '../../../src/core/corpus';
import { sourceRange } from '../../../src/core/paragraph';
import { referencesOf, type MeetingTarget, type Reference } from '../../../src/core/references';
import { locator, openSource } from '../../../src/core/source';
import { seedLexicon } from '../../from-gold';

const folder = join(import.meta.dirname, 'council-of-five');

/** Some meetings of the made-up council of five, through the real parser; ids are `1` to `5`. */
export function councilOf(sessions: readonly number[]): Collection {
  const files = sessions.map((session) => {
    const name = `${session}.txt`;
    return { source: openSource(name, readFileSync(join(folder, name), 'utf8')) };
  });
  return new Collection(compileCorpus(files).meetings, seedLexicon());
}

/** A reference as the lists made by hand write it: line, words, kind, and where it leads. */
export type Row = readonly [line: number, printed: string, kind: string, target: string];

/** The references of a meeting as rows; `own` is this meeting's paper, `paper of 1` another's. */
export function rowsOf(collection: Collection, id: string): Row[] {
  const meeting = collection.meeting(id);
  const locate = locator(meeting.source.text);
  return referencesOf(collection, id).map(({ paragraph, span, printed, kind, target }) => {
    const pieces = meeting.minutes.paragraphs[paragraph]!.pieces;
    const { line } = locate(sourceRange(pieces, span.from, span.to).from);
    return [line, printed, kind, targetName({ meeting: id, target })];
  });
}

function targetName({ meeting, target }: Pick<Reference, 'meeting' | 'target'>): string {
  if (target.type !== 'paper') return meetingName(target);
  const name = meetingName(target.of);
  return name === meeting ? 'own' : `paper of ${name}`;
}

function meetingName(target: MeetingTarget): string {
  if (target.type === 'meeting') return target.id;
  return target.type === 'outside' ? 'outside' : target.why;
}
