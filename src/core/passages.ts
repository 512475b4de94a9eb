import type { Collection, Reading } from './collection';
import { SPEECH, type Span } from './model';
import type { Passage, Passages, Query } from './query';
import { readingFinder } from './search/reading';
import { findAll, normalise } from './text/normalise';

/** Where a reading says what the query asks for; null where it does not. */
type Finder = (reading: Reading) => readonly Span[] | null;

/**
 * The list behind a number: the paragraphs a query counts, in the order of its meetings, with hits, sentences, speeches
 * and characters. Every figure shown is one of the sums of this list. Meetings not at hand have no rows; a theme the
 * rules do not name has no hits. Where several of find, text, term and theme are asked for, all must occur; the first
 * of them is what is counted.
 */
export function passages(collection: Collection, query: Query): Passages {
  const finders = findersOf(collection, query);
  const rows = query.meetings
    .filter((id) => collection.has(id))
    .flatMap((id) => collection.readings(id))
    .filter((reading) => belongs(reading, query))
    .flatMap((reading) => passageOf(reading, finders));
  return { rows, ...sums(collection, rows) };
}

function passageOf(reading: Reading, finders: readonly Finder[]): Passage[] {
  const found = finders.map((find) => find(reading));
  if (found.some((hits) => hits === null)) return [];
  const hits = found[0] ?? [];
  const sentences = reading.sentences.filter(
    ({ from, to }) => hits.length === 0 || hits.some((hit) => hit.from >= from && hit.from < to),
  );
  const { meeting, index, paragraph } = reading;
  return [{ meeting: meeting.id, paragraph: index, hits, sentences, chars: paragraph.chars }];
}

function findersOf(collection: Collection, { find, text, term, theme }: Query): Finder[] {
  const finders: Finder[] = [];
  if (find !== undefined) finders.push(readingFinder(find, collection.lexicon));
  if (text !== undefined) finders.push(({ normal }) => orNull(findAll(normal, text)));
  if (term !== undefined) finders.push(termFinder(term));
  if (theme !== undefined) finders.push(themeFinder(collection, theme));
  return finders;
}

function termFinder(printed: string): Finder {
  const wanted = normalise(printed).text;
  return ({ terms }) => orNull(terms.filter(({ term }) => term === wanted).map(({ span }) => span));
}

function themeFinder(collection: Collection, id: string): Finder {
  const theme = collection.lexicon.themes.find((known) => known.id === id);
  return (reading) => (theme ? orNull(reading.themeHits(theme)) : null);
}

function orNull(hits: readonly Span[]): readonly Span[] | null {
  return hits.length > 0 ? hits : null;
}

function belongs(reading: Reading, query: Query): boolean {
  const { paragraph, index } = reading;
  const { stretch } = query;
  return (
    (query.voices ?? SPEECH).includes(paragraph.attribution) &&
    (query.person === undefined || reading.person === query.person) &&
    (query.annotated === undefined || reading.annotated === query.annotated) &&
    (query.label === undefined || hasLabel(reading, query.label)) &&
    (query.section === undefined || (paragraph.section ?? -1) === query.section) &&
    (stretch === undefined || (index >= stretch.from && index < stretch.to)) &&
    (query.discussion !== true || reading.isDiscussion)
  );
}

/** Labels are compared without white space: a page break may have put some in. */
function hasLabel({ person, paragraph }: Reading, label: string): boolean {
  const bare = (printed: string): string => printed.replace(/\s+/g, '');
  return person === null && bare(paragraph.speakerLabel ?? '') === bare(label);
}

function sums(collection: Collection, rows: readonly Passage[]): Omit<Passages, 'rows'> {
  const speeches = new Set<string>();
  const total = { hits: 0, paragraphs: rows.length, sentences: 0, chars: 0 };
  for (const { meeting, paragraph, hits, sentences, chars } of rows) {
    const { speech } = collection.reading(meeting, paragraph).paragraph;
    if (speech !== null) speeches.add(`${meeting} ${speech}`);
    total.hits += hits.length;
    total.sentences += sentences.length;
    total.chars += chars;
  }
  return { ...total, speeches: speeches.size };
}
