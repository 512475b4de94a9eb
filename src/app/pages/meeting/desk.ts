import type { Piece } from '../../../charts/text';
import type { Collection, Manifest, Query, Unit } from '../../../core';
import { counted } from '../../format';
import type { View } from '../../state/view.svelte';
import { texts } from './texts';

/** How names are found and addresses made. */
export interface Desk {
  readonly collection: Collection;
  readonly manifest: Pick<Manifest, 'persons'>;
  readonly view: View;
}

/** A person's name as a link to the page of that person. */
export function nameOf({ manifest, view }: Desk, person: string): Piece {
  const text = manifest.persons.find(({ id }) => id === person)?.name ?? person;
  return { text, lang: 'ja', href: view.href('people', person) };
}

/** A count inside a sentence, as a link to what it counts. */
export function linked({ view }: Desk, value: number, unit: Unit, query: Query): Piece {
  const text = counted(value, unit, view.language);
  return value > 0 ? { text, href: view.list(query, unit) } : { text };
}

/** The printed heading of a part of the list, or its number where none is printed. */
export function groupHeading(heading: string | null, { view }: Desk): Piece {
  if (heading !== null && !/^\d+$/.test(heading)) return { text: heading, lang: 'ja' };
  return { text: texts[view.language].group(heading ?? '') };
}
