import type { Piece } from '../../../../charts/text';
import type { Person } from '../../../../core';
import { keys } from '../../../linked';
import type { View } from '../../../state/view.svelte';

/** What rows are made with: the words of the view and the names of people. */
export interface Making {
  readonly view: View;
  readonly persons: readonly Person[];
  readonly nameOf: (person: string) => string;
}

/** A name that narrows the comparison to the person. */
export function nameLink(person: string, { view, nameOf }: Making): Piece {
  const href = view.with({ who: person });
  return { text: nameOf(person), lang: 'ja', href, keys: keys({ person }) };
}

/** What a row of a person at a meeting stands for. */
export function personKeys(person: string, meeting: string): string {
  return keys({ person, meeting });
}
