import type { Span } from '../model';
import { filtersOf, leavesOf, termsOf } from './expression';
import type { Expression, Filter, Term } from './expression';
import type { Layer } from './layer';
import { Leaf, type Find } from './leaf';
import { match, type Subject } from './match';
import { bm25 } from './rank';
import { KINDS, type Stock } from './stock';
import { TextSubject } from './text';

const PARAGRAPH = KINDS.indexOf('paragraph');

/** An expression that is read block by block. */
export class Sweep implements Subject {
  /** The layer to which the ranges of hits refer: that of the quoted text where all terms are quoted. */
  readonly layer: Layer;
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
    const terms = leavesOf(expression);
    this.#leaves = terms.map((term) => new Leaf(term, stock.layerOf(term), find(term)));
    const scored = termsOf(expression);
    this.#scored = this.#leaves.filter(({ term }) => scored.includes(term));
    this.#filters = new Map(filtersOf(expression).map((it) => [it, stock.passes(it)]));
    const isQuoted = terms.length > 0 && terms.every(({ type }) => type === 'phrase');
    this.layer = isQuoted ? stock.printed : stock.plain;
    // `~` counts comparable characters.
    this.#isUniform = isQuoted ? !hasNear(expression) : terms.every(({ type }) => type === 'word');
  }

  /** Blocks where the expression may hold, ascending. */
  candidates(): Iterable<number> {
    const some = this.#mayHold(this.expression);
    if (some) return some;
    const { kindOf } = this.stock;
    const all = kindOf.keys();
    return this.#leaves.length > 0 ? all : [...all].filter((block) => kindOf[block] === PARAGRAPH);
  }

  /** All that is found of an expression that is one term; null for any other. */
  ofTerm() {
    const { type } = this.expression;
    const [only] = this.#leaves;
    if (!only || (type !== 'word' && type !== 'phrase')) return null;
    const { blocks, begins, places: from } = only.occurrences;
    const { length } = only.term.text;
    return { blocks, begins, from, endOf: (hit: number): number => (from[hit] ?? 0) + length };
  }

  /** Hits in a block as ranges of its text in the layer; null where the expression does not hold. */
  hitsIn(block: number): readonly Span[] | null {
    this.#moveTo(block);
    const isDirect = this.#isUniform && this.stock.isIntricate[block] === 0;
    return isDirect ? match(this.expression, this) : this.#matchText(block);
  }

  /** BM25 of a block, by the occurrences of its terms. */
  scoreOf(block: number): number {
    this.#moveTo(block);
    const { plain } = this.stock;
    const length = plain.lengthOf(block);
    let score = 0;
    for (const { weight, count } of this.#scored)
      score += bm25(weight, count, { length, average: plain.average });
    return score;
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

  #moveTo(block: number): void {
    this.#block = block;
    for (const leaf of this.#leaves) leaf.moveTo(block);
  }

  /** Hits in a block as ranges of its printed text; null where the expression does not hold. */
  printedHitsIn(block: number): readonly Span[] | null {
    this.#moveTo(block);
    return match(this.expression, this.#textOf(block));
  }

  #textOf(block: number): TextSubject {
    const text = this.stock.blocks[block]?.text ?? '';
    return new TextSubject(text, (filter) => this.passes(filter));
  }

  /** On the printed text, then put on the scale of the layer. */
  #matchText(block: number): Span[] | null {
    const subject = this.#textOf(block);
    const hits = match(this.expression, subject);
    const isPlain = this.layer === this.stock.plain;
    return hits?.map((hit) => (isPlain ? subject.onPlain(hit) : subject.onOneLine(hit))) ?? null;
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
        return each.every((some) => some !== null) ? each.reduce(inEither, NOWHERE) : null;
      }
      case 'filter':
      case 'not':
        return null;
    }
  }
}

const NOWHERE = new Uint32Array(0);

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
