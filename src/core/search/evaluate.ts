import type { Span } from '../model';
import type { Expression } from './expression';
import type { Layer } from './layer';
import type { Find } from './leaf';
import { Numbers } from './numbers';
import type { Stock } from './stock';
import { Sweep } from './sweep';

/** Blocks in which an expression holds, ascending, with their hits. */
export interface Matches {
  readonly blocks: Uint32Array;
  /** Per block the index of its first hit; one entry more closes the last. */
  readonly begins: Uint32Array;
  /** Where each hit begins in the text of the layer. */
  readonly from: Uint32Array;
  readonly endOf: (hit: number) => number;
  readonly layer: Layer;
  /** Of the block at a place of `blocks`: hits as ranges of its printed text. */
  readonly printedHitsAt: (at: number) => readonly Span[];
  /** Of the block at a place of `blocks`: BM25. */
  readonly scoreOf: (at: number) => number;
}

/** Where an expression holds. One that asks for no text is about paragraphs alone, and brings no hits. */
export function evaluate(expression: Expression, stock: Stock, find: Find): Matches {
  const sweep = new Sweep(expression, stock, find);
  const found = sweep.ofTerm() ?? gathered(sweep);
  const blockAt = (at: number): number => found.blocks[at] ?? -1;
  return {
    ...found,
    layer: sweep.layer,
    printedHitsAt: (at) => sweep.printedHitsIn(blockAt(at)) ?? [],
    scoreOf: (at) => sweep.scoreOf(blockAt(at)),
  };
}

function gathered(sweep: Sweep): Pick<Matches, 'blocks' | 'begins' | 'from' | 'endOf'> {
  const [blocks, begins, from, to] = [new Numbers(), new Numbers(), new Numbers(), new Numbers()];
  for (const block of sweep.candidates()) {
    const hits = sweep.hitsIn(block);
    if (!hits) continue;
    blocks.push(block);
    begins.push(from.size);
    const start = sweep.layer.starts[block] ?? 0;
    for (const hit of hits) {
      from.push(start + hit.from);
      to.push(start + hit.to);
    }
  }
  begins.push(from.size);
  const ends = to.all;
  const endOf = (hit: number): number => ends[hit] ?? 0;
  return { blocks: blocks.all, begins: begins.all, from: from.all, endOf };
}

/** How many hits the block at a place has. */
export function hitsAt({ begins }: Matches, at: number): number {
  return (begins[at + 1] ?? 0) - (begins[at] ?? 0);
}
