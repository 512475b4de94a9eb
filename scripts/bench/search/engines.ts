import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import {
  comparableText,
  normalise,
  occurrences,
  parseQuery,
  Search,
  termsOf,
  type Lexicon,
  type Searchable,
  type Span,
} from '../../../src/core';
import { bm25, inverseFrequency } from '../../../src/core/search/rank';

/** Blocks with their hits, the best first, until there are fifty hits. */
export type Shown = readonly { readonly text: string; readonly hits: readonly Span[] }[];

/** A search over blocks that is timed. */
export interface Engine {
  /** The blocks that hold every word, by number, ascending; not timed. */
  readonly found: (typed: string) => readonly number[];
  /** What is timed: found, confirmed, counted, ranked, fifty hits highlighted. */
  readonly show: (typed: string) => Shown;
}

export const HITS = 50;

/** Themes are read in the background and by no peer, so the engines are timed without. */
const NO_RULES: Lexicon = { version: 1, measured: null, groups: [], themes: [] };

/** Every engine by its name; building one is timed. */
export const ENGINES: Readonly<Record<string, (all: readonly Searchable[]) => Engine>> = {
  // The whole answer of the page: counts, facets and groups besides the fifty hits.
  'giji-kurabe': (all) => ours(new Search(all, NO_RULES)),
  'with index': (all) => {
    const search = new Search(all, NO_RULES);
    while (search.prepare());
    return ours(search);
  },
  flexsearch: (all) => {
    const texts = textsOf(all);
    const index = new Index({ encode: bigrams, tokenize: 'strict', resolution: 1, cache: false });
    texts.forEach(({ plain }, at) => index.add(at, plain));
    return peer(texts, (words) => {
      const long = words.filter((word) => word.length > 1);
      if (long.length === 0) return [...texts.keys()];
      const found = long.map((word) => index.search(word, { limit: texts.length }) as number[]);
      return found.sort((a, b) => a.length - b.length)[0] ?? [];
    });
  },
  'fuse.js': (all) => {
    const texts = textsOf(all);
    const fuse = new Fuse(
      texts.map(({ plain }) => plain),
      {
        useExtendedSearch: true,
        ignoreLocation: true,
        threshold: 0,
        isCaseSensitive: true,
        shouldSort: false,
        ignoreFieldNorm: true,
      },
    );
    return peer(texts, (words) =>
      fuse.search(words.map((word) => `'"${word}"`).join(' ')).map(({ refIndex }) => refIndex),
    );
  },
};

function ours(search: Search): Engine {
  const ask = { order: 'rank', speech: false, kinds: [], meetings: [], offset: 0 } as const;
  return {
    found: (typed) => [...search.blocksOf(typed)],
    show: (typed) =>
      search
        .ask({ ...ask, typed, limit: HITS })
        .rows.map(({ block: { text }, hits }) => ({ text, hits })),
  };
}

interface Text {
  readonly printed: string;
  readonly plain: string;
}

function textsOf(all: readonly Searchable[]): Text[] {
  return all
    .flatMap(({ blocks }) => blocks)
    .map(({ text }) => ({ printed: text, plain: comparableText(text) }));
}

/** The words of a query, as they are looked for in comparable text. */
export function wordsOf(typed: string): string[] {
  const { expression } = parseQuery(typed);
  return expression ? termsOf(expression).map(({ text }) => text) : [];
}

/** Gives an engine that only narrows the rest of the work: the same steps by the same functions. */
function peer(
  texts: readonly Text[],
  narrow: (words: readonly string[]) => readonly number[],
): Engine {
  const average = texts.reduce((sum, { plain }) => sum + plain.length, 0) / texts.length;
  const holding = (words: readonly string[]): number[] =>
    narrow(words).filter((at) => words.every((word) => texts[at]?.plain.includes(word)));
  return {
    found: (typed) => holding(wordsOf(typed)).sort((a, b) => a - b),
    show: (typed) => {
      const words = wordsOf(typed);
      const found = holding(words);
      const idf = inverseFrequency(found.length, texts.length);
      const scored = found.map((at) => {
        const plain = texts[at]?.plain ?? '';
        const lengths = { length: plain.length, average };
        const scores = words.map((word) => bm25(idf, countOf(plain, word), lengths));
        return { at, score: scores.reduce((a, b) => a + b, 0) };
      });
      scored.sort((a, b) => b.score - a.score || a.at - b.at);
      return highlighted(scored, texts, words);
    },
  };
}

function highlighted(
  scored: readonly { readonly at: number }[],
  texts: readonly Text[],
  words: readonly string[],
): Shown {
  const shown: { text: string; hits: Span[] }[] = [];
  let left = HITS;
  for (const { at } of scored) {
    if (left <= 0) break;
    const text = texts[at]?.printed ?? '';
    const normal = normalise(text);
    const hits = words.flatMap((word) => occurrences(normal, word)).slice(0, left);
    shown.push({ text, hits });
    left -= hits.length;
  }
  return shown;
}

function countOf(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count += 1;
  return count;
}

function bigrams(text: string): string[] {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) =>
    text.slice(at, at + 2),
  );
  return [...new Set(pairs)];
}
