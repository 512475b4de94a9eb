import {
  passages,
  type Collection,
  type Lexicon,
  type Meeting,
  type Passages,
  type Query,
  type Span,
} from '../../../../core';
import type { Params } from '../../../state/route';

/** So many themes can be marked at once: each has an underline of its own. */
export const MOST = 4;

/** How a layer is drawn: `word` for what was typed, else the place of its theme among the chosen. */
export type Slot = 'word' | 1 | 2 | 3 | 4;

/** Something the reader has chosen to see marked: a theme or a word. */
export interface Wanted {
  /** Id of the theme; `word` for what was typed. */
  readonly key: string;
  readonly slot: Slot;
  readonly query: Query;
  /** False where it stays chosen and is switched off for now. */
  readonly on: boolean;
}

/** The same with where it occurs. */
export interface Layer extends Wanted {
  /** In speech: what is counted. */
  readonly list: Passages;
  /** In what the secretariat and the minutes themselves say: marked, not counted. */
  readonly aside: Passages;
  readonly asideQuery: Query;
}

/** One hit: the `number`th of all that are switched on, from 1, in a paragraph. */
export interface Place {
  readonly number: number;
  readonly paragraph: number;
  readonly span: Span;
  readonly layer: Layer;
}

/** A marked stretch of a paragraph; `number` is null outside of speech, where nothing is counted. */
export interface Mark {
  readonly span: Span;
  readonly number: number | null;
  readonly slot: Slot;
}

/** What is marked: everything chosen, and the places of what is switched on, in the order of the text. */
export interface Highlight {
  readonly layers: readonly Layer[];
  readonly places: readonly Place[];
  /** By paragraph, in the order of the text. */
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
}

const SLOTS = [1, 2, 3, 4] as const;

/** What the address asks to mark, as far as it can be found: up to four themes, and a word. */
export function wantedOf(params: Params, id: string, lexicon: Lexicon): readonly Wanted[] {
  const { theme = '', off = '' } = params;
  const meetings = [id];
  const isOn = (key: string) => !off.split(',').includes(key);
  const themes = [...new Set(theme.split(','))]
    .filter((one) => lexicon.themes.some((known) => known.id === one))
    .slice(0, MOST)
    .flatMap((key, at): Wanted[] => {
      const slot = SLOTS[at];
      return slot ? [{ key, slot, query: { meetings, theme: key }, on: isOn(key) }] : [];
    });
  const typed = typedOf(params);
  if (!typed) return themes;
  const word: Wanted = {
    key: 'word',
    slot: 'word',
    query: { meetings, ...typed },
    on: isOn('word'),
  };
  return [...themes, word];
}

/** What was typed: a whole term, any text, or an expression of the search. */
function typedOf({ term = '', text = '', find = '' }: Params): Omit<Query, 'meetings'> | null {
  if (term.trim() !== '') return { term };
  if (text.trim() !== '') return { text };
  return find.trim() === '' ? null : { find };
}

/** Looks for what is wanted; null where nothing is. */
export function highlight(collection: Collection, wanted: readonly Wanted[]): Highlight | null {
  if (wanted.length === 0) return null;
  const layers = wanted.map((one): Layer => {
    const asideQuery: Query = { ...one.query, voices: ['secretariat', 'narration'] };
    const [list, aside] = [passages(collection, one.query), passages(collection, asideQuery)];
    return { ...one, list, aside, asideQuery };
  });
  const shown = layers.filter(({ on }) => on);
  const places = shown
    .flatMap((layer) => hitsOf(layer.list).map((hit) => ({ ...hit, layer })))
    .sort(inOrder)
    .map((hit, at): Place => ({ ...hit, number: at + 1 }));
  const quiet = shown.flatMap((layer) => hitsOf(layer.aside).map((hit) => ({ ...hit, layer })));
  const marks = new Map<number, Mark[]>();
  const mark = (paragraph: number, one: Mark) => {
    const held = marks.get(paragraph);
    if (held) held.push(one);
    else marks.set(paragraph, [one]);
  };
  for (const { paragraph, span, number, layer } of places) {
    mark(paragraph, { span, number, slot: layer.slot });
  }
  for (const { paragraph, span, layer } of quiet.sort(inOrder)) {
    mark(paragraph, { span, number: null, slot: layer.slot });
  }
  return { layers, places, marks };
}

interface Found {
  readonly paragraph: number;
  readonly span: Span;
}

function hitsOf({ rows }: Passages): Found[] {
  return rows.flatMap(({ paragraph, hits }) => hits.map((span) => ({ paragraph, span })));
}

/** By place; of two that begin together the longer first. */
function inOrder(a: Found, b: Found): number {
  return a.paragraph - b.paragraph || a.span.from - b.span.from || b.span.to - a.span.to;
}

/** The hit that the address names; null where it names none. */
export function currentPlace(places: readonly Place[], hit: string | undefined): Place | null {
  return places[Number(hit) - 1] ?? null;
}

/** Where a reader stands: at a hit, else at a paragraph, else nowhere. */
export interface Stand {
  readonly current: Place | null;
  readonly paragraph: number | null;
}

/** The next hit (or, for −1, the one before) from where the reader stands, around the end; null without hits. */
export function neighbour(
  places: readonly Place[],
  { current, paragraph }: Stand,
  step: 1 | -1,
): Place | null {
  if (current) return places.at((current.number - 1 + step) % places.length) ?? null;
  const from = paragraph ?? 0;
  if (step === 1) return places.find((place) => place.paragraph >= from) ?? places[0] ?? null;
  return places.findLast((place) => place.paragraph < from) ?? places.at(-1) ?? null;
}

/** The voice that has most of the hits: a person, or null for what has no name. */
export function leadingVoice(
  collection: Collection,
  meeting: Meeting,
  { list }: Pick<Layer, 'list'>,
): { readonly person: string | null; readonly hits: number } | null {
  const counts = new Map<string | null, number>();
  for (const { paragraph, hits } of list.rows) {
    const { person } = collection.reading(meeting.id, paragraph);
    counts.set(person, (counts.get(person) ?? 0) + hits.length);
  }
  const [top] = [...counts].sort(([, a], [, b]) => b - a);
  return top ? { person: top[0], hits: top[1] } : null;
}
