import type { Annotation } from './people/annotations';
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
  readonly annotations: readonly Annotation[];
  readonly publications: Readonly<Record<string, Publication>>;
  /** By date, then id. */
  readonly meetings: readonly MeetingSummary[];
  readonly persons: readonly Person[];
}
