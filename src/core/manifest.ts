import { door, nullable, oneOf, record, shape, text } from './door';
import type { PersonAnnotation } from './people/annotations';
import type { Lexicon } from './lexicon';
import type { MeetingSummary, Person } from './meeting';

/** What is known about where a source was published. Unknown is null; nothing is guessed. */
export interface Publication {
  readonly url: string | null;
  readonly terms: string | null;
}

/** The bundle's front page: all that overviews need. */
export interface Manifest {
  readonly schema: 1;
  /** First twelve hex digits of the hash over everything else. */
  readonly version: string;
  /** Date of the collection, `YYYY-MM-DD`, as `sources.json` states it. */
  readonly updated: string | null;
  readonly lexicon: Lexicon;
  readonly annotations: readonly PersonAnnotation[];
  readonly publications: Readonly<Record<string, Publication>>;
  /** By date, then id. */
  readonly meetings: readonly MeetingSummary[];
  readonly persons: readonly Person[];
}

/** Where the sources were published and when the collection was last brought up to date. */
export interface Sources {
  readonly updated: string | null;
  readonly publications: Readonly<Record<string, Publication>>;
}

/** Opens what is known of one source. */
export const publication = shape<Publication>({ url: nullable(text), terms: nullable(text) });

/** Reads `sources.json`; throws with the place of what is wrong and what to do. */
export const openSources = door(
  'sources.json',
  'Correct the file; seeds/sources.json shows the form.',
  (json, at): Sources => {
    const { updated, sources } = shape({
      schema: oneOf([1]),
      updated: nullable(text),
      sources: record(publication),
    })(json, at);
    return { updated, publications: sources };
  },
);
