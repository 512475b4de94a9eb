import type { Lexicon } from '../lexicon';
import type { Answer, Ask } from './answer';
import type { Searchable } from './blocks';
import { Candidates } from './candidates';
import { evaluate, type Matches } from './evaluate';
import { filtersOf, splitFilters, termsOf } from './expression';
import type { Expression, Filter, Term } from './expression';
import { facetsOf } from './facets';
import { groupsOf } from './groups';
import type { Occurrences } from './layer';
import { parseQuery, type Parsed } from './parse';
import type { SearchProblem } from './problems';
import { Selection } from './selection';
import { Stock } from './stock';
import { rowsOf } from './window';

// Above this many meetings going through the text is the faster engine altogether, and needs no index.
const INDEXED_MEETINGS = 200;

/** The last query with all its matches: another filter, order or window of it is not searched for again. */
interface Known extends Parsed {
  readonly typed: string;
  readonly text: Expression;
  readonly filters: readonly Filter[];
  readonly matches: Matches;
}

/**
 * Substring search over blocks: what it finds holds the expression, and what holds it is found.
 * An index may narrow where to look; the normalised text decides.
 */
export class Search {
  readonly stock: Stock;
  readonly #candidates: Candidates | null;
  #known: Known | null = null;

  constructor(searchables: readonly Searchable[], lexicon: Lexicon) {
    const stock = new Stock(searchables, lexicon);
    this.stock = stock;
    const isSmall = stock.meetings.length <= INDEXED_MEETINGS;
    this.#candidates = isSmall ? new Candidates(stock.size, (at) => stock.plain.of(at)) : null;
  }

  /**
   * Does a few milliseconds of what makes answers fuller (themes among the facets) and faster (the index), and answers
   * whether more is to be done. Answers are right before, between and after.
   */
  prepare(): boolean {
    const theme = this.stock.lexicon.themes.find((it) => !this.stock.isMasked(it));
    if (theme) this.stock.mask(theme);
    else this.#candidates?.grow();
    return theme !== undefined || this.#candidates?.isComplete === false;
  }

  ask(ask: Ask): Answer {
    const known = this.#knownOf(ask.typed);
    const { matches } = known;
    const selection = new Selection(this.stock, known.filters, ask);
    const failures = Uint8Array.from(matches.blocks, (block) => selection.failures(block));
    const passing = Uint32Array.from(failures.keys()).filter((at) => failures[at] === 0);
    const { groups, speech } = groupsOf(this.stock, matches, failures);
    return {
      problems: known.problems,
      terms: termsOf(known.text).map(({ text }) => text),
      searched: { meetings: this.stock.meetings.length, blocks: this.stock.size },
      hits: groups.reduce((sum, { hits }) => sum + hits, 0),
      blocks: passing.length,
      speech,
      groups,
      facets: facetsOf(this.stock, matches, failures),
      total: passing.reduce((total, at) => total + Math.max(1, matches.hits[at] ?? 0), 0),
      rows: rowsOf({ expression: known.text, stock: this.stock, matches, passing }, ask),
    };
  }

  #knownOf(typed: string): Known {
    if (this.#known?.typed === typed) return this.#known;
    const parsed = parseQuery(typed);
    const { text, filters } = splitFilters(parsed.expression);
    const matches = parsed.expression
      ? evaluate(text, this.stock, (term) => this.#find(term))
      : NO_MATCHES;
    const problems = [...parsed.problems, ...this.#unknownValues(typed, parsed)];
    return (this.#known = { ...parsed, problems, typed, text, filters, matches });
  }

  /** Filters whose value nothing in the collection fits. */
  #unknownValues(typed: string, { expression }: Parsed): SearchProblem[] {
    const filters = expression ? filtersOf(expression) : [];
    return filters
      .filter((filter) => !this.stock.knows(filter))
      .map(({ value, span }) => {
        const [name = ''] = typed.slice(span.from, span.to).split(/[:：]/, 1);
        return { code: 'unknown-value', values: { name, value }, ...span };
      });
  }

  #find(term: Term): Occurrences {
    const among = term.type === 'word' ? this.#candidates?.of(term.text) : undefined;
    return this.stock.layerOf(term).find(term.text, among ?? undefined);
  }
}

const NO_MATCHES: Matches = {
  blocks: new Uint32Array(0),
  hits: new Uint32Array(0),
  scores: new Float64Array(0),
};
