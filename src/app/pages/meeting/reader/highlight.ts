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

/** One hit: the `number`th of all, from 1, in a paragraph. */
export interface Place {
  readonly number: number;
  readonly paragraph: number;
  readonly span: Span;
}

/** What is marked in one paragraph; `first` is the number of the first hit, null outside of speech, where nothing is counted. */
export interface Marks {
  readonly hits: readonly Span[];
  readonly first: number | null;
}

/** What a reader has chosen to see marked, with where it occurs. */
export interface Highlight {
  readonly query: Query;
  /** In speech: what is counted. */
  readonly list: Passages;
  /** In what the secretariat and the minutes themselves say: marked, not counted. */
  readonly aside: Passages;
  readonly asideQuery: Query;
  readonly places: readonly Place[];
  readonly marks: ReadonlyMap<number, Marks>;
}

/** The query that the address asks to mark; null where it asks for nothing that can be found. */
export function highlightQuery(params: Params, id: string, lexicon: Lexicon): Query | null {
  const { theme = '', term = '', text = '', find = '' } = params;
  const meetings = [id];
  if (lexicon.themes.some((known) => known.id === theme)) return { meetings, theme };
  if (term.trim() !== '') return { meetings, term };
  if (text.trim() !== '') return { meetings, text };
  return find.trim() === '' ? null : { meetings, find };
}

export function highlight(collection: Collection, query: Query): Highlight {
  const asideQuery: Query = { ...query, voices: ['secretariat', 'narration'] };
  const [list, aside] = [passages(collection, query), passages(collection, asideQuery)];
  const places: Place[] = [];
  const marks = new Map<number, Marks>();
  for (const { paragraph, hits } of aside.rows) marks.set(paragraph, { hits, first: null });
  for (const { paragraph, hits } of list.rows) {
    marks.set(paragraph, { hits, first: places.length + 1 });
    for (const span of hits) places.push({ number: places.length + 1, paragraph, span });
  }
  return { query, list, aside, asideQuery, places, marks };
}

/** The hit that the address names; null where it names none. */
export function currentPlace(places: readonly Place[], hit: string | undefined): Place | null {
  return places[Number(hit) - 1] ?? null;
}

/** Where a reader stands: at a hit, else at a selected paragraph, else nowhere. */
export interface Stand {
  readonly current: Place | null;
  readonly selected: number | null;
}

/** The next hit (or, for −1, the one before) from where the reader stands, around the end; null without hits. */
export function neighbour(
  places: readonly Place[],
  { current, selected }: Stand,
  step: 1 | -1,
): Place | null {
  if (current) return places.at((current.number - 1 + step) % places.length) ?? null;
  const from = selected ?? 0;
  if (step === 1) return places.find(({ paragraph }) => paragraph >= from) ?? places[0] ?? null;
  return places.findLast(({ paragraph }) => paragraph < from) ?? places.at(-1) ?? null;
}

/** The voice that has most of the hits: a person, or null for what has no name. */
export function leadingVoice(
  collection: Collection,
  meeting: Meeting,
  { list }: Pick<Highlight, 'list'>,
): { readonly person: string | null; readonly hits: number } | null {
  const counts = new Map<string | null, number>();
  for (const { paragraph, hits } of list.rows) {
    const { person } = collection.reading(meeting.id, paragraph);
    counts.set(person, (counts.get(person) ?? 0) + hits.length);
  }
  const [top] = [...counts].sort(([, a], [, b]) => b - a);
  return top ? { person: top[0], hits: top[1] } : null;
}
