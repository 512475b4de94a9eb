import {
  lexiconVersion,
  spokenReadings,
  themeChanges,
  sightings,
  type Collection,
  type Lexicon,
  type RuleSet,
  type Sighting,
  type Theme,
  type ThemeChange,
} from '../../../core';
import { inSlices } from '../../slices';

/** Rules that can be chosen on the page: those of the bundle, the draft, those that were saved. */
export interface Version {
  /** What addresses call it: `bundle`, `draft` or the hash. */
  readonly key: string;
  readonly name: string;
  readonly version: string;
  readonly lexicon: Lexicon;
  /** Null for the rules of the bundle. */
  readonly set: RuleSet | null;
}

export function versionsOf(
  bundle: Lexicon,
  draft: RuleSet | null,
  saved: readonly RuleSet[],
  names: { readonly bundle: string; readonly draft: string },
): readonly Version[] {
  const of = (key: string, name: string, lexicon: Lexicon, set: RuleSet | null): Version => {
    return { key, name, version: lexiconVersion(lexicon), lexicon, set };
  };
  const others = saved.map((set) => of(lexiconVersion(set.lexicon), set.name, set.lexicon, set));
  return [
    of('bundle', names.bundle, bundle, null),
    ...(draft ? [of('draft', names.draft, draft.lexicon, draft)] : []),
    // A file made by hand may hold the same rules twice.
    ...others.filter((one, at) => others.findIndex(({ key }) => key === one.key) === at),
  ];
}

/** Which hits of two versions a number counts. */
export type Shown = 'before' | 'after' | 'came' | 'went';
export const SHOWN: readonly Shown[] = ['before', 'after', 'came', 'went'];

/** A theme of two versions with all hits of both. */
export interface Compared {
  readonly id: string;
  readonly before: Theme | null;
  readonly after: Theme | null;
  readonly change: ThemeChange;
  readonly found: readonly Sighting[];
}

/** The themes that differ, with their hits under both rules; null when it was called off. */
export async function compared(
  collection: Collection,
  before: Lexicon,
  after: Lexicon,
  isOff: () => boolean,
): Promise<readonly Compared[] | null> {
  const of = ({ themes }: Lexicon, id: string) => themes.find((one) => one.id === id) ?? null;
  const changed = themeChanges(before, after).flatMap(({ id, change }) => {
    return change ? [{ id, before: of(before, id), after: of(after, id), change }] : [];
  });
  const found = new Map<string, Sighting[]>(changed.map(({ id }) => [id, []]));
  const end = await inSlices(
    spokenReadings(collection),
    (reading) => {
      for (const one of changed)
        found.get(one.id)?.push(...sightings(reading, one.before, one.after));
    },
    isOff,
  );
  return end && !isOff()
    ? changed.map((one) => ({ ...one, found: found.get(one.id) ?? [] }))
    : null;
}

/** The hits that a number counts. */
export function shownOf(found: readonly Sighting[], shown: Shown): readonly Sighting[] {
  if (shown === 'before') return found.filter(({ fate }) => fate !== 'came');
  if (shown === 'after') return found.filter(({ fate }) => fate !== 'went');
  return found.filter(({ fate }) => fate === shown);
}

/** The file of a version, in the form of `seeds/themes.json`. */
export function fileOfRules({ name, lexicon }: Version): string {
  return `${JSON.stringify({ name, ...lexicon }, null, 1)}\n`;
}
