import type { Collection } from './collection';
import type { Query } from './query';

/** The part of a query that a measure of one meeting leaves open. */
type Scope = Pick<Query, 'discussion'>;

/**
 * A measure of one meeting that is taken once per collection, meeting and scope and then held as long as
 * the collection is: another choice of meetings works out only what is new. What it answers is shared by
 * all who ask, so nobody may change it; a measure that throws is asked again.
 */
export function perMeeting<T>(
  measure: (collection: Collection, id: string, scope: Scope) => T,
): (collection: Collection, id: string, scope?: Scope) => T {
  const known = new WeakMap<Collection, Map<string, T>>();
  return (collection, id, scope = {}) => {
    const held = known.get(collection) ?? new Map<string, T>();
    known.set(collection, held);
    const key = `${scope.discussion === true ? 'discussion' : 'all'} ${id}`;
    const taken = held.get(key);
    if (taken !== undefined || held.has(key)) return taken as T;
    const made = measure(collection, id, scope);
    held.set(key, made);
    return made;
  };
}
