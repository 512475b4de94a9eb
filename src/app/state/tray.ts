/** Letters of the tray, in the order they are given out; each has a colour and a shape of its own. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

export type Letter = (typeof LETTERS)[number];

/** A slot keeps its letter when another is emptied, so a colour goes on meaning the same meeting. */
export type Slots = readonly (string | null)[];

/** Reads `m=`: ids parted by commas, an empty place is an empty slot. */
export function parseSlots(value: string | undefined): Slots {
  if (!value) return [];
  const ids = value.split(',').slice(0, LETTERS.length);
  return ids.map((id, at) => (id === '' || ids.indexOf(id) < at ? null : id));
}

export function formatSlots(slots: Slots): string {
  return slots
    .map((id) => id ?? '')
    .join(',')
    .replace(/,+$/, '');
}

/** Puts a meeting into the first free slot; null when all six are taken. */
export function added(slots: Slots, id: string): Slots | null {
  if (slots.includes(id)) return slots;
  const free = slots.indexOf(null);
  if (free >= 0) return slots.with(free, id);
  return slots.length < LETTERS.length ? [...slots, id] : null;
}

export function removed(slots: Slots, id: string): Slots {
  return slots.map((slot) => (slot === id ? null : slot));
}

/** The letter of a meeting, null when it is not in the tray. */
export function letterOf(slots: Slots, id: string): Letter | null {
  return LETTERS[slots.indexOf(id)] ?? null;
}
