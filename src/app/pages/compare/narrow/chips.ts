import type { Text } from '../../../../charts/text';
import type { Lexicon, Manifest } from '../../../../core';
import { keys } from '../../../linked';
import { meetingWords } from '../../../meeting-words';
import { summaryOf } from '../../../state/manifest';
import type { View } from '../../../state/view.svelte';
import type { Side } from '../sides';
import { texts } from './texts';

/** What can be narrowed to, by its parameter: a theme, a person, a meeting. */
export const KINDS = ['theme', 'who', 'on'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing that the comparison is narrowed to. */
export interface Chip {
  readonly kind: Kind;
  readonly id: string;
  readonly name: Text;
  readonly keys: string;
  /** Its own page. */
  readonly page: string;
  /** This view without it. */
  readonly off: string;
}

/** Something in the address that the comparison cannot be narrowed to, said in a sentence, with the ways out. */
export interface Stray {
  readonly kind: Kind;
  readonly said: Text;
  readonly off: string;
  /** For a meeting that is known but not chosen: this view with it. */
  readonly add: string | null;
}

/** What the address narrows the comparison to, and what of it cannot be. */
export interface Narrowing {
  readonly chips: readonly Chip[];
  readonly strays: readonly Stray[];
}

/** What the names in an address are looked up in. */
export interface Known {
  readonly manifest: Manifest;
  readonly lexicon: Pick<Lexicon, 'themes'>;
  readonly sides: readonly Side[];
}

/** Reads the parameters `theme`, `who` and `on`. */
export function narrowingOf(known: Known, view: View): Narrowing {
  const named = KINDS.flatMap((kind) => {
    const id = view.route.params[kind];
    return id ? [{ kind, id, off: view.with({ [kind]: '' }) }] : [];
  });
  const found = named.map((one) => ({ ...one, ...LOOKUPS[one.kind](one.id, known, view) }));
  return {
    chips: found.flatMap((one) => ('name' in one ? [one] : [])),
    strays: found.flatMap((one) => ('said' in one ? [one] : [])),
  };
}

type Found = Pick<Chip, 'name' | 'keys' | 'page'> | Pick<Stray, 'said' | 'add'>;

const LOOKUPS: Readonly<Record<Kind, (id: string, known: Known, view: View) => Found>> = {
  theme: (id, { lexicon }, view) => {
    const theme = lexicon.themes.find((one) => one.id === id);
    if (!theme) return { said: texts[view.language].stray.theme(id), add: null };
    return {
      name: theme[view.language],
      keys: keys({ theme: id }),
      page: view.href('themes', id),
    };
  },
  who: (id, { manifest }, view) => {
    const person = manifest.persons.find((one) => one.id === id);
    if (!person) return { said: texts[view.language].stray.who(id), add: null };
    const name = { text: person.name, lang: 'ja' };
    return { name, keys: keys({ person: id }), page: view.href('people', id) };
  },
  on: (id, { manifest, sides }, view) => {
    const t = texts[view.language].stray;
    const side = sides.find((one) => one.id === id);
    const summary = summaryOf(manifest, id);
    if (side)
      return {
        name: [`${side.letter} `, ...meetingWords(side.summary, view)],
        keys: keys({ meeting: id }),
        page: view.href('meeting', id),
      };
    if (!summary) return { said: t.on(id), add: null };
    return { said: t.unchosen(meetingWords(summary, view)), add: view.adding(id) };
  },
};
