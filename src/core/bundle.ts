import { columns, recordsOf, type Openers } from './columns';
import type { Corpus } from './corpus';
import { shortNames } from './council';
import { door, index, list, nullable, number, oneOf, record, shape, text } from './door';
import { lexicon, type Lexicon } from './lexicon';
import { publication, type Manifest, type Sources } from './manifest';
import type { Meeting, MeetingSummary, Run, Seat, ThemeCount } from './meeting';
import { openMeta } from './meta';
import { ATTRIBUTIONS } from './model';
import { personAnnotation, type Annotation, type PersonAnnotation } from './people/annotations';
import { bareName } from './people/names';
import { summarise } from './summary';

/** What a manifest is made of besides the corpus. */
export interface BundleFacts extends Sources {
  readonly lexicon: Lexicon;
  readonly annotations: readonly Annotation[];
  /** File name of the shard of a meeting. */
  readonly shardOf: (meeting: Meeting) => string;
}

/** The front page of the bundle, still without the version, which is a hash of all this. */
export function buildManifest(corpus: Corpus, facts: BundleFacts): Omit<Manifest, 'version'> {
  const { updated, publications, shardOf } = facts;
  const shorts = shortNames(corpus.meetings.map(({ minutes }) => minutes.meta.body));
  const meetings = corpus.meetings.map((meeting): MeetingSummary => {
    const { body } = meeting.minutes.meta;
    const summary = summarise(meeting, facts.lexicon);
    // Where no council is printed only the id can name the meeting.
    const short = shorts.get(body) || meeting.id;
    return { ...summary, shard: shardOf(meeting), short };
  });
  const { persons } = corpus;
  return {
    schema: 1,
    updated,
    lexicon: facts.lexicon,
    annotations: facts.annotations.filter(isAboutPerson),
    publications,
    meetings,
    persons,
  };
}

/** Abbreviations stand with the text that uses them. */
function isAboutPerson(annotation: Annotation): annotation is PersonAnnotation {
  return annotation.type !== 'abbreviation';
}

/*
 * The manifest as JSON: runs, counts of themes, persons and seats as columns, ids of persons left out where they
 * follow from the name. `packManifest` and `openManifest` are inverse.
 */

type PackedSummary = Omit<MeetingSummary, 'themes'> & { readonly themes: readonly ThemeCount[] };

interface PackedPerson {
  readonly id: string | null;
  readonly name: string;
  readonly variants: readonly string[];
  /** How many of the seats, which stand in a list of their own, are this person's. */
  readonly seats: number;
}

type PackedManifest = Omit<Manifest, 'meetings' | 'persons'> & {
  readonly meetings: readonly PackedSummary[];
  readonly persons: readonly PackedPerson[];
  readonly seats: readonly Seat[];
};

/** The manifest as it is written. */
export function packManifest(manifest: Manifest): unknown {
  const { meetings, persons } = manifest;
  const packed = persons.map(({ id, name, variants, seats }): PackedPerson => {
    return { id: id === bareName(name) ? null : id, name, variants, seats: seats.length };
  });
  return {
    ...manifest,
    meetings: meetings.map((it) => {
      const counts = manifest.lexicon.themes.map(({ id }) => it.themes[id] ?? NONE);
      return { ...it, runs: columns(it.runs, keysOf(run)), themes: columns(counts, keysOf(NONE)) };
    }),
    persons: columns(packed, ['id', 'name', 'variants', 'seats']),
    seats: columns(
      persons.flatMap(({ seats }) => seats),
      keysOf(seat),
    ),
  };
}

function keysOf<T extends object>(record: T): (keyof T)[] {
  return Object.keys(record) as (keyof T)[];
}

const schema = oneOf([1]);

const run: Openers<Run> = {
  attribution: oneOf(ATTRIBUTIONS),
  chars: number,
  section: nullable(number),
  person: nullable(text),
  annotated: nullable(text),
  label: nullable(text),
  paragraph: number,
};

const summary = shape<PackedSummary>({
  id: text,
  file: text,
  shard: text,
  meta: openMeta,
  short: text,
  minutes: nullable(number),
  attendees: number,
  chars: shape({
    named: number,
    role: number,
    reported: number,
    anonymous: number,
    secretariat: number,
    narration: number,
  }),
  speech: number,
  rate: nullable(number),
  discussionRate: nullable(number),
  annotatedRate: nullable(number),
  record: nullable(oneOf(['named', 'partly', 'unnamed'])),
  paragraphs: number,
  sentences: number,
  speeches: number,
  speakers: number,
  runs: recordsOf(run),
  themes: recordsOf({ hits: number, paragraphs: number, sentences: number }),
  diagnostics: number,
  agenda: shape({ decision: number, report: number, item: number }),
});

const seat: Openers<Seat> = {
  meeting: text,
  attendee: index(Infinity),
  title: text,
  group: nullable(text),
  notes: list(text),
  chars: number,
  paragraphs: number,
  speeches: number,
  annotatedChars: number,
};

const openPacked = shape<PackedManifest>({
  schema,
  version: text,
  updated: nullable(text),
  lexicon,
  annotations: list(personAnnotation),
  publications: record(publication),
  meetings: list(summary),
  persons: recordsOf<PackedPerson>({
    id: nullable(text),
    name: text,
    variants: list(text),
    seats: index(Infinity),
  }),
  seats: recordsOf(seat),
});

/** Reads the manifest of the bundle; throws with the place of what is wrong and what to do. */
export const openManifest = door(
  'manifest',
  'The bundle is damaged or of another version: reload the page, or run "npm run compile" again.',
  (json, at): Manifest => {
    const { seats, ...rest } = openPacked(json, at);
    const ids = rest.lexicon.themes.map(({ id }) => id);
    let next = 0;
    return {
      ...rest,
      meetings: rest.meetings.map((it) => {
        return {
          ...it,
          themes: Object.fromEntries(ids.map((id, row) => [id, it.themes[row] ?? NONE])),
        };
      }),
      persons: rest.persons.map((it) => {
        const own = seats.slice(next, (next += it.seats));
        return { ...it, id: it.id ?? bareName(it.name), seats: own };
      }),
    };
  },
);

const NONE: ThemeCount = { hits: 0, paragraphs: 0, sentences: 0 };
