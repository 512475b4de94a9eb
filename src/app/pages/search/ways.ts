import {
  filtersOf,
  parseQuery,
  tokensOf,
  withoutFilters,
  withoutPart,
  type Answer,
  type Ask,
  type Span,
} from '../../../core';

/** A query that asks for less than one that finds nothing. */
export interface Way {
  /** What it leaves out: the exact spelling, the filters, a word, the end of a word. */
  readonly kind: 'loose' | 'unfiltered' | 'without' | 'shorter';
  readonly ask: Ask;
}

/** A way on with what it finds. */
export interface Found extends Way {
  readonly answer: Answer;
}

/** Less than so many characters say too little. */
const LEAST = 2;

/** What a reader whose query finds nothing may try instead, of each kind the closest to it first. */
export function waysOn(ask: Ask): Way[] {
  const { typed } = ask;
  const words = wordsOf(typed);
  const way =
    (kind: Way['kind'], change: Partial<Ask> = {}) =>
    (typed: string): Way => ({ kind, ask: { ...ask, limit: 0, ...change, typed } });
  const loose = words.reduceRight((left, { text, ...span }) => replaced(left, span, text), typed);
  const [only] = words.length === 1 ? words : [];
  const bare = [typed, loose].map(withoutFilters);
  return [
    ...[loose].filter((one) => one !== typed).map(way('loose')),
    ...(isFiltered(ask) ? bare.map(way('unfiltered', { speech: false, kinds: [] })) : []),
    ...(only ? [] : words.map((word) => withoutPart(typed, word)).map(way('without'))),
    ...(only ? prefixes(only.text).map((short) => replaced(typed, only, short)) : []).map(
      way('shorter'),
    ),
  ].filter((one) => one.ask.typed.trim() !== '');
}

function replaced(typed: string, { from, to }: Span, text: string): string {
  return typed.slice(0, from) + text + typed.slice(to);
}

/** The first ways that find something: one of each kind, but every word that may be left out. */
export async function openWays(ask: Ask, find: (ask: Ask) => Promise<Answer>): Promise<Found[]> {
  const found: Found[] = [];
  for (const way of waysOn(ask)) {
    if (way.kind !== 'without' && found.some(({ kind }) => kind === way.kind)) continue;
    const answer = await find(way.ask);
    if (answer.blocks > 0) found.push({ ...way, answer });
  }
  return found;
}

function isFiltered({ typed, speech, kinds }: Ask): boolean {
  const { expression } = parseQuery(typed);
  return speech || kinds.length > 0 || (expression !== null && filtersOf(expression).length > 0);
}

/** What is looked for in the text, with where it is typed; for a phrase its words without the quotation marks. */
function wordsOf(typed: string) {
  return tokensOf(typed).tokens.flatMap((token) => {
    if (token.type !== 'operand' || token.negated || token.of.type === 'filter') return [];
    const { from, to, of } = token;
    return [{ from, to, text: of.type === 'phrase' ? of.text : typed.slice(from, to) }];
  });
}

/** A word without its last characters, the longest first. */
function prefixes(text: string): string[] {
  const characters = [...text];
  return characters
    .map((_, left) => characters.slice(0, left).join(''))
    .filter((_, left) => left >= LEAST)
    .reverse();
}
