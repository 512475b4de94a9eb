import type { Collection } from '../collection';
import { ATTRIBUTIONS } from '../model';
import { passages } from '../passages';
import type { Query } from '../query';
import { isAttributed } from './attribution';

/** What a query counts, and how many persons are known behind it. */
export interface Counts {
  readonly hits: number;
  readonly paragraphs: number;
  readonly sentences: number;
  /** Persons who say it by name (named or reported), on the text alone; a lower bound unless `complete`. */
  readonly speakers: number;
  /** Paragraphs of it that bear a name: those `speakers` are found in, the list of `attributedQuery`. */
  readonly attributed: number;
  /** Whether the person behind every paragraph of it is known. */
  readonly complete: boolean;
}

/** Every figure is one of the list that `passages` gives for the same query. */
export function countsOf(collection: Collection, query: Query): Counts {
  const { rows, hits, paragraphs, sentences } = passages(collection, query);
  const bearing = rows
    .map((row) => collection.reading(row.meeting, row.paragraph))
    .filter(({ paragraph }) => isAttributed(paragraph.attribution));
  const persons = bearing.flatMap(({ person }) => person ?? []);
  return {
    hits,
    paragraphs,
    sentences,
    speakers: new Set(persons).size,
    attributed: bearing.length,
    complete: persons.length === paragraphs,
  };
}

/** The list of what bears a name among the paragraphs of a query, whether or not the name is on the list of attendees. */
export function attributedQuery(query: Query): Query {
  return { ...query, voices: ATTRIBUTIONS.filter(isAttributed) };
}
