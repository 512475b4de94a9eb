import type { Collection } from '../collection';
import type { Manifest } from '../manifest';
import { themeCounts } from '../summary';

/** The manifest as it would be under the rules of a collection, which holds all its meetings. */
export function underRules(manifest: Manifest, collection: Collection): Manifest {
  return {
    ...manifest,
    lexicon: collection.lexicon,
    meetings: manifest.meetings.map((summary) => {
      return { ...summary, themes: themeCounts(collection, summary.id) };
    }),
  };
}
