import type { Corpus } from './corpus';
import { shortNames } from './council';
import {
  door,
  fields,
  index,
  list,
  nullable,
  number,
  oneOf,
  record,
  refuse,
  shape,
  text,
} from './door';
import type { Opener } from './door';
import type { Lexicon, Measured, Theme, ThemeGroup } from './lexicon';
import type { Manifest, Publication } from './manifest';
import type { Meeting, MeetingSummary, Person, Run, Seat, ThemeCount } from './meeting';
import { ATTRIBUTIONS } from './model';
import { annotation, type Annotation, type Bilingual } from './people/annotations';
import { openMeta } from './shard';
import { summarise } from './summary';

/** Where the sources were published and when the collection was last brought up to date. */
export interface Sources {
  readonly updated: string | null;
  readonly publications: Readonly<Record<string, Publication>>;
}

/** What a manifest is made of besides the corpus. */
export interface BundleFacts extends Sources {
  readonly lexicon: Lexicon;
  readonly annotations: readonly Annotation[];
  /** File name of the shard of a meeting. */
  readonly shardOf: (meeting: Meeting) => string;
}

/** The front page of the bundle, still without the version, which is a hash of all this. */
export function buildManifest(corpus: Corpus, facts: BundleFacts): Omit<Manifest, 'version'> {
  const { lexicon, annotations, updated, publications, shardOf } = facts;
  const shorts = shortNames(corpus.meetings.map(({ minutes }) => minutes.meta.body));
  const meetings = corpus.meetings.map((meeting): MeetingSummary => {
    const { body } = meeting.minutes.meta;
    const summary = summarise(meeting, lexicon);
    return { ...summary, shard: shardOf(meeting), short: shorts.get(body) ?? body };
  });
  const { persons } = corpus;
  return { schema: 1, updated, lexicon, annotations, publications, meetings, persons };
}

const schema = oneOf([1]);

const openTheme: Opener<Theme> = (value, at) => {
  const theme = shape<Omit<Theme, 'except'>>({
    id: text,
    group: text,
    ja: text,
    en: text,
    scope: shape<Bilingual>({ ja: text, en: text }),
    terms: list(term),
  })(value, at);
  const { except } = fields(value, at);
  return except === undefined ? theme : { ...theme, except: list(term)(except, `${at}.except`) };
};

function term(value: unknown, at: string): string {
  return text(value, at).trim() === ''
    ? refuse(at, 'a term that is not empty', value)
    : text(value, at);
}

const lexicon: Opener<Lexicon> = (value, at) => {
  const rules = shape<Lexicon>({
    version: number,
    measured: nullable(
      shape<Measured>({
        precision: number,
        recall: number,
        basis: shape<Bilingual>({ ja: text, en: text }),
      }),
    ),
    groups: list(shape<ThemeGroup>({ id: text, ja: text, en: text })),
    themes: list(openTheme),
  })(value, at);
  const group = oneOf(rules.groups.map(({ id }) => id));
  rules.themes.forEach((theme, place) => {
    group(theme.group, `${at}.themes[${place}].group`);
    const first = rules.themes.findIndex(({ id }) => id === theme.id);
    if (first !== place) refuse(`${at}.themes[${place}].id`, 'an id of its own', theme.id);
  });
  return rules;
};

/** Reads the rules of the themes; throws with the place of what is wrong and what to do. */
export const openLexicon = door(
  'themes.json',
  'Correct the file; seeds/themes.json shows the form.',
  lexicon,
);

const publication = shape<Publication>({ url: nullable(text), terms: nullable(text) });

/** Reads `sources.json`; throws with the place of what is wrong and what to do. */
export const openSources = door(
  'sources.json',
  'Correct the file; seeds/sources.json shows the form.',
  (json, at): Sources => {
    const { updated, sources } = shape({
      schema,
      updated: nullable(text),
      sources: record(publication),
    })(json, at);
    return { updated, publications: sources };
  },
);

const run = shape<Run>({
  attribution: oneOf(ATTRIBUTIONS),
  chars: number,
  section: nullable(number),
  person: nullable(text),
  annotated: nullable(text),
  label: nullable(text),
  paragraph: number,
});

const summary = shape<MeetingSummary>({
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
  runs: list(run),
  themes: record(shape<ThemeCount>({ hits: number, paragraphs: number, sentences: number })),
  diagnostics: number,
  agenda: shape({ decision: number, report: number, item: number }),
});

const seat = shape<Seat>({
  meeting: text,
  attendee: index(Infinity),
  title: text,
  group: nullable(text),
  notes: list(text),
  chars: number,
  paragraphs: number,
  speeches: number,
  annotatedChars: number,
});

/** Reads the manifest of the bundle; throws with the place of what is wrong and what to do. */
export const openManifest = door(
  'manifest',
  'The bundle is damaged or of another version: reload the page, or run "npm run compile" again.',
  shape<Manifest>({
    schema,
    version: text,
    updated: nullable(text),
    lexicon,
    annotations: list(annotation),
    publications: record(publication),
    meetings: list(summary),
    persons: list(shape<Person>({ id: text, name: text, variants: list(text), seats: list(seat) })),
  }),
);
