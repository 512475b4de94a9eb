/** How many meetings can be compared at once. */
export const LIMIT = 30;

/**
 * Letters of the tray, in the order they are given out: A to Z, then AA to AD. The first six have a colour
 * and a shape of their own, the others are drawn in ink.
 */
export const LETTERS: readonly string[] = Array.from({ length: LIMIT }, (_, at) =>
  at < 26 ? letterAt(at) : `A${letterAt(at - 26)}`,
);

/** A slot keeps its letter when another is emptied, so a colour goes on meaning the same meeting. */
export type Slots = readonly (string | null)[];

/** Reads `m=`: ids parted by commas, an empty place is an empty slot. */
export function parseSlots(value: string | undefined): Slots {
  if (!value) return [];
  const ids = value.split(',').slice(0, LIMIT);
  return ids.map((id, at) => (id === '' || ids.indexOf(id) < at ? null : id));
}

export function formatSlots(slots: Slots): string {
  return slots
    .map((id) => id ?? '')
    .join(',')
    .replace(/,+$/, '');
}

/** Puts a meeting into the first free slot; null when all are taken. */
export function added(slots: Slots, id: string): Slots | null {
  if (slots.includes(id)) return slots;
  const free = slots.indexOf(null);
  if (free >= 0) return slots.with(free, id);
  return slots.length < LIMIT ? [...slots, id] : null;
}

/** Puts several in, one after the other, as many as there are free slots. */
export function addedAll(slots: Slots, ids: readonly string[]): Slots {
  return ids.reduce((all, id) => added(all, id) ?? all, slots);
}

export function removed(slots: Slots, id: string): Slots {
  return slots.map((slot) => (slot === id ? null : slot));
}

/** The letter of a meeting, null when it is not in the tray. */
export function letterOf(slots: Slots, id: string): string | null {
  return LETTERS[slots.indexOf(id)] ?? null;
}

function letterAt(at: number): string {
  return String.fromCharCode(65 + at);
}
