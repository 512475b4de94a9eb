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

// From this many places on that would have to be looked at, asking the index first is the shorter way.
const LONG = 5000;

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

  constructor(
    searchables: readonly Searchable[],
    lexicon: Lexicon,
    /** From how many places on the index is asked first. */
    readonly long = LONG,
  ) {
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
    if (this.stock.spoken.prepare()) return true;
    this.#candidates?.grow();
    return this.#candidates?.isComplete === false;
  }

  ask(ask: Ask): Answer {
    const { stock } = this;
    const { matches, text, problems, filters } = this.#knownOf(ask.typed);
    const failures = new Selection(stock, filters, ask).failures(matches.blocks);
    const passing = passingOf(failures);
    const held = { stock, matches, failures };
    const { groups, speech, passing: sum, bare } = groupsOf(held);
    return {
      problems,
      terms: termsOf(text).map((term) => term.text),
      searched: { meetings: stock.meetings.length, blocks: stock.size },
      ...sum,
      speech,
      groups,
      facets: facetsOf(held),
      total: sum.hits + bare,
      rows: rowsOf({ stock, matches, passing }, ask),
    };
  }

  /** The blocks in which a query holds, by number, ascending. */
  blocksOf(typed: string): Uint32Array {
    const { matches, filters } = this.#knownOf(typed);
    const checks = filters.map((filter) => this.stock.passes(filter));
    return matches.blocks.filter((block) => checks.every((check) => check(block)));
  }

  #knownOf(typed: string): Known {
    if (this.#known?.typed === typed) return this.#known;
    const parsed = parseQuery(typed);
    const { text, filters } = splitFilters(parsed.expression);
    const sought = parsed.expression ? text : NOTHING;
    const matches = evaluate(sought, this.stock, (term) => this.#find(term));
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
    const layer = this.stock.layerOf(term);
    const isLong = term.type === 'word' && layer.effortOf(term.text) >= this.long;
    const among = isLong ? this.#candidates?.of(term.text) : null;
    return among ? layer.findIn(term.text, among) : layer.find(term.text);
  }
}

function passingOf(failures: Uint8Array): Uint32Array {
  const passing = new Uint32Array(failures.length);
  let size = 0;
  for (let at = 0; at < failures.length; at++) if (failures[at] === 0) passing[size++] = at;
  return passing.subarray(0, size);
}

/** Holds nowhere. */
const NOTHING: Expression = { type: 'any', parts: [] };
