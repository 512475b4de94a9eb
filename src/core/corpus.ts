import type { Diagnostic } from './diagnostic';
import { needsGloss } from './glossary';
import type { Meeting, Person } from './meeting';
import type { Minutes, Source } from './model';
import { readMinutes } from './parse';
import { annotatedSpeakers, isMatched, type Annotation } from './people/annotations';
import { personIds, personsOf } from './people/persons';

/** What a reader of minutes gives back: `minutes` is null for what is no minutes, and the diagnostics say why. */
export type ReadMinutes = (source: Source) => {
  readonly minutes: Minutes | null;
  readonly diagnostics: readonly Diagnostic[];
};

/** A source with what was found in it; `meeting` is null for what is no minutes. */
export interface Compiled {
  readonly source: Source;
  readonly meeting: Meeting | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** All sources together. */
export interface Corpus {
  /** In the order of the files. */
  readonly compiled: readonly Compiled[];
  /** By date (undated last), then id. */
  readonly meetings: readonly Meeting[];
  readonly persons: readonly Person[];
  /** Annotations that find nothing they could be about. */
  readonly unmatched: readonly Annotation[];
}

/** From sources to meetings with people that are the same across meetings. */
export function compileCorpus(
  files: readonly { readonly source: Source }[],
  annotations: readonly Annotation[] = [],
  read: ReadMinutes = readMinutes,
): Corpus {
  const compiled = files.map(({ source }) => compileSource(source, annotations, read));
  const meetings = compiled.flatMap(({ meeting }) => meeting ?? []).sort(byDate);
  return {
    compiled,
    meetings,
    persons: personsOf(meetings, annotations),
    unmatched: annotations.filter((annotation) => !finds(annotation, meetings, annotations)),
  };
}

/** One source, read and annotated; the id of the meeting is the stem of its file. */
export function compileSource(
  source: Source,
  annotations: readonly Annotation[] = [],
  read: ReadMinutes = readMinutes,
): Compiled {
  const { minutes, diagnostics } = read(source);
  if (!minutes) return { source, meeting: null, diagnostics };
  const id = source.file.replace(/\.[^.]*$/, '');
  const own = annotations.filter(({ file }) => file === source.file);
  const persons = personIds(id, minutes, own);
  const annotated = annotatedSpeakers(minutes, own).map((seat) =>
    seat === null ? null : (persons[seat] ?? null),
  );
  const abbreviations = own.filter((annotation) => annotation.type === 'abbreviation');
  const meeting = { id, source, minutes, diagnostics, persons, annotated, abbreviations };
  return { source, meeting, diagnostics };
}

function finds(
  annotation: Annotation,
  meetings: readonly Meeting[],
  annotations: readonly Annotation[],
): boolean {
  const own = annotations.filter(({ file }) => file === annotation.file);
  const meeting = meetings.find(({ source }) => source.file === annotation.file);
  if (meeting === undefined) return false;
  return annotation.type === 'abbreviation'
    ? needsGloss(meeting, annotation)
    : isMatched(annotation, meeting.minutes, own);
}

/** By date, undated meetings last, then by id; code units, so that the order is the same everywhere. */
export function byDate(a: Meeting, b: Meeting): number {
  const key = ({ minutes, id }: Meeting): string => `${minutes.meta.date ?? '~'} ${id}`;
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
}
