import { ATTRIBUTIONS, type Attribution, type Span } from './model';

/**
 * What a number counts. Every figure in the interface carries one query, and the list it opens
 * answers the same query: that is how a count equals its list.
 */
export interface Query {
  /** Ids of meetings. */
  readonly meetings: readonly string[];
  /** Default: the four that make up speech. */
  readonly voices?: readonly Attribution[];
  /** Person as the text alone identifies them. */
  readonly person?: string;
  /** Person as an annotation identifies them: paragraphs whose speaker only an annotation tells. */
  readonly annotated?: string;
  /** A speaker label that resolves to no attendee, whether or not an annotation tells who it is. */
  readonly label?: string;
  /** Index of a section, −1 for what stands under no heading; with one meeting. */
  readonly section?: number;
  /** Half-open range of paragraphs by index, for one run of a speaker; with one meeting. */
  readonly stretch?: Span;
  /** True: without greetings and closing words. */
  readonly discussion?: boolean;
  /** Theme id: only paragraphs with a hit; hits are the theme's. */
  readonly theme?: string;
  /** A whole term (DESIGN: a run of script); hits are its whole-term uses. */
  readonly term?: string;
  /** Any text; hits are its occurrences on normalised text. */
  readonly text?: string;
  /** A search as typed, with operators and filters: only paragraphs in which it holds; hits are those of its words. */
  readonly find?: string;
}

/** One row of the list. */
export interface Passage {
  readonly meeting: string;
  /** Index into the paragraphs of the meeting. */
  readonly paragraph: number;
  /** What is counted, as ranges of the paragraph's joined text; empty for a query without theme, term, text or words to find. */
  readonly hits: readonly Span[];
  /** Sentences with a hit (all sentences where the query names none), as ranges of the joined text. */
  readonly sentences: readonly Span[];
  readonly chars: number;
}

/** The list with its head. */
export interface Passages {
  readonly rows: readonly Passage[];
  readonly hits: number;
  readonly paragraphs: number;
  readonly sentences: number;
  readonly speeches: number;
  readonly chars: number;
}

/** What a number is a number of. */
export type Unit = 'hits' | 'paragraphs' | 'sentences' | 'speeches' | 'chars';

/** The address form of a query, without the keys it leaves open; `paramsToQuery` is the inverse. */
export function queryToParams(query: Query): Record<string, string> {
  const params: Record<string, string | undefined> = {
    in: query.meetings.map(escapeId).join(','),
    who: query.person,
    by: query.annotated,
    label: query.label,
    voice: query.voices?.join(','),
    sec: query.section === undefined ? undefined : String(query.section + 1),
    at: query.stretch && `${query.stretch.from}-${query.stretch.to}`,
    talk: query.discussion ? '1' : undefined,
    theme: query.theme,
    term: query.term,
    text: query.text,
    find: query.find,
  };
  return Object.fromEntries(
    Object.entries(params).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}

/** Reads a query out of an address. What an address cannot mean (an unknown voice, a section that is no number) is left out, and a meeting named twice counts once. */
export function paramsToQuery(params: Readonly<Record<string, string>>): Query {
  const named = params['voice']?.split(',') ?? [];
  const voices = ATTRIBUTIONS.filter((known) => named.includes(known));
  const section = /^\d{1,6}$/.test(params['sec'] ?? '') ? Number(params['sec']) - 1 : undefined;
  const ids = (params['in'] ?? '').split(',').filter(Boolean).map(unescapeId);
  return {
    meetings: [...new Set(ids)],
    ...given('voices', voices.length > 0 ? voices : undefined),
    ...given('person', params['who']),
    ...given('annotated', params['by']),
    ...given('label', params['label']),
    ...given('section', section),
    ...given('stretch', stretchOf(params['at'])),
    ...given('discussion', params['talk'] === '1' ? true : undefined),
    ...given('theme', params['theme']),
    ...given('term', params['term']),
    ...given('text', params['text']),
    ...given('find', params['find']),
  };
}

function stretchOf(value: string | undefined): Span | undefined {
  const [, from, to] = /^(\d{1,6})-(\d{1,6})$/.exec(value ?? '') ?? [];
  return from === undefined ? undefined : { from: Number(from), to: Number(to) };
}

function given<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: V });
}

// A comma parts ids, so one inside an id is escaped.
function escapeId(id: string): string {
  return id.replace(/[%,]/g, encodeURIComponent);
}

function unescapeId(id: string): string {
  return id.replace(/%2C/g, ',').replace(/%25/g, '%');
}
