import type { Item } from '../../core';
import type { Update } from '../store';

/*
 * What a reader does to the evidence box. Every one of these applied twice does what it does once, so that what is
 * shown can be ahead of what is kept.
 */

/** Puts items behind the others; one that is there already stays as it is. */
export function putting(items: readonly Item[]): Update<Item> {
  return (held) => {
    const known = new Set(held.map(({ id }) => id));
    return [...held, ...items.filter(({ id }) => !known.has(id) && known.add(id))];
  };
}

/** Takes items out. */
export function removing(ids: readonly string[]): Update<Item> {
  return (held) => held.filter(({ id }) => !ids.includes(id));
}

/** Puts an item in front of another, at the end for null or where the other is gone. */
export function moving(id: string, before: string | null): Update<Item> {
  return (held) => {
    const moved = held.find((one) => one.id === id);
    if (!moved || id === before) return held;
    const others = held.filter((one) => one !== moved);
    const at = others.findIndex((one) => one.id === before);
    return others.toSpliced(at < 0 ? others.length : at, 0, moved);
  };
}

/** Puts an item that was taken out back to where it was. */
export function restoring(item: Item, before: string | null): Update<Item> {
  return (held) => moving(item.id, before)(putting([item])(held));
}

/** Writes the reader's words beside an item. */
export function noting(id: string, note: string): Update<Item> {
  return (held) => held.map((one) => (one.id === id && one.note !== note ? { ...one, note } : one));
}

/** The id that an item one place up or down would stand in front of; undefined where there is no such place. */
export function neighbour(
  held: readonly Item[],
  id: string,
  step: -1 | 1,
): string | null | undefined {
  const at = held.findIndex((one) => one.id === id);
  if (at < 0 || !held[at + step]) return undefined;
  return held[step < 0 ? at - 1 : at + 2]?.id ?? null;
}
