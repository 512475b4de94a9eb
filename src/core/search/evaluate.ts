import type { Span } from '../model';
import {
  filtersOf,
  leavesOf,
  termsOf,
  type Expression,
  type Filter,
  type Term,
} from './expression';
import type { Occurrences } from './layer';
import { Leaf } from './leaf';
import { match, type Subject } from './match';
import { bm25 } from './rank';
import { KINDS, type Stock } from './stock';
import { TextSubject } from './text';

/** Blocks in which an expression holds, ascending, with what their rank rests on. */
export interface Matches {
  readonly blocks: Uint32Array;
  /** Hits per block. */
  readonly hits: Uint32Array;
  /** BM25 per block. */
  readonly scores: Float64Array;
}

/** Where a term stands; an index may narrow where to look, the text decides. */
export type Find = (term: Term) => Occurrences;

/** Where an expression holds. One that asks for no text is about paragraphs alone, and brings no hits. */
export function evaluate(expression: Expression, stock: Stock, find: Find): Matches {
  const reading = new Reading(expression, stock, find);
  const blocks: number[] = [];
  const hits: number[] = [];
  const scores: number[] = [];
  for (const block of reading.candidates()) {
    const count = reading.countAt(block);
    if (count === null) continue;
    blocks.push(block);
    hits.push(count);
    scores.push(reading.score);
  }
  return {
    blocks: Uint32Array.from(blocks),
    hits: Uint32Array.from(hits),
    scores: Float64Array.from(scores),
  };
}

const PARAGRAPH = KINDS.indexOf('paragraph');

/** An expression that is read block by block, in ascending order. */
class Reading implements Subject {
  readonly #leaves: readonly Leaf[];
  readonly #scored: readonly Leaf[];
  readonly #filters: ReadonlyMap<Filter, (block: number) => boolean>;
  readonly #isUniform: boolean;
  #block = -1;

  constructor(
    readonly expression: Expression,
    readonly stock: Stock,
    find: Find,
  ) {
    this.#leaves = leavesOf(expression).map(
      (term) => new Leaf(term, stock.layerOf(term), find(term)),
    );
    const scored = termsOf(expression);
    this.#scored = this.#leaves.filter(({ term }) => scored.includes(term));
    this.#filters = new Map(filtersOf(expression).map((it) => [it, stock.passes(it)]));
    this.#isUniform = isUniform(expression);
  }

  candidates(): Iterable<number> {
    const some = this.#mayHold(this.expression);
    if (some) return some;
    const { kindOf } = this.stock;
    const all = kindOf.keys();
    return this.#leaves.length > 0 ? all : [...all].filter((block) => kindOf[block] === PARAGRAPH);
  }

  /** Hits in a block; null where the expression does not hold. */
  countAt(block: number): number | null {
    this.#block = block;
    for (const leaf of this.#leaves) leaf.moveTo(block);
    const isDirect = this.#isUniform && this.stock.isIntricate[block] === 0;
    const { type } = this.expression;
    if (isDirect && (type === 'word' || type === 'phrase')) return this.#leaves[0]?.count ?? null;
    const subject = isDirect ? this : this.#textOf(block);
    return match(this.expression, subject)?.length ?? null;
  }

  get score(): number {
    const { plain } = this.stock;
    const length = plain.lengthOf(this.#block);
    return this.#scored.reduce(
      (sum, { weight, count }) => sum + bm25(weight, count, length, plain.average),
      0,
    );
  }

  occurrences(term: Term): readonly Span[] {
    return this.#leafOf(term)?.spans ?? [];
  }

  passes(filter: Filter): boolean {
    return this.#filters.get(filter)?.(this.#block) ?? false;
  }

  chars({ from, to }: Span): number {
    return to - from;
  }

  #textOf(block: number): Subject {
    const text = this.stock.blocks[block]?.text ?? '';
    return new TextSubject(text, (filter) => this.passes(filter));
  }

  #leafOf(term: Term): Leaf | undefined {
    return this.#leaves.find((leaf) => leaf.term === term);
  }

  /** Blocks where a part may hold, ascending; null where any may. */
  #mayHold(part: Expression): Uint32Array | null {
    switch (part.type) {
      case 'word':
      case 'phrase':
        return this.#leafOf(part)?.occurrences.blocks ?? null;
      case 'near':
      case 'all': {
        const known = part.parts.map((it) => this.#mayHold(it)).filter((some) => some !== null);
        return known.length > 0 ? known.reduce(inBoth) : null;
      }
      case 'any': {
        const each = part.parts.map((it) => this.#mayHold(it));
        return each.every((some) => some !== null) ? each.reduce(inEither) : null;
      }
      case 'filter':
      case 'not':
        return null;
    }
  }
}

/** Whether all ranges of an expression are on the scale of one layer, and `~` on that of comparable text. */
function isUniform(expression: Expression): boolean {
  const types = new Set(leavesOf(expression).map(({ type }) => type));
  return types.size <= 1 && !(types.has('phrase') && hasNear(expression));
}

function hasNear(expression: Expression): boolean {
  if (expression.type === 'not') return hasNear(expression.of);
  if (expression.type === 'all' || expression.type === 'any') return expression.parts.some(hasNear);
  return expression.type === 'near';
}

function inBoth(a: Uint32Array, b: Uint32Array): Uint32Array {
  const both = new Uint32Array(Math.min(a.length, b.length));
  let size = 0;
  for (let at = 0, other = 0; at < a.length; at++) {
    const block = a[at] ?? 0;
    while ((b[other] ?? Infinity) < block) other++;
    if (b[other] === block) both[size++] = block;
  }
  return both.subarray(0, size);
}

function inEither(a: Uint32Array, b: Uint32Array): Uint32Array {
  return Uint32Array.from(new Set([...a, ...b])).sort();
}
