import type { Mark, Slot } from './highlight';

/** The sign of each layer, so that none is told by colour alone; a lone word needs none. */
export const SIGNS: Readonly<Record<Slot, string>> = { word: '', 1: '①', 2: '②', 3: '③', 4: '④' };

/** The signs of what is marked in a paragraph, each once, in the order of the layers. */
export function signsOf(marks: readonly Pick<Mark, 'slot'>[]): string {
  return [...new Set(marks.map(({ slot }) => SIGNS[slot]))].sort().join('');
}
