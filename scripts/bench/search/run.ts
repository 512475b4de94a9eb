import { comparableText } from '../../../src/core';
import { madeMeetings, poolOfSeeds } from './collection';
import { ENGINES, wordsOf, type Engine } from './engines';
import { queriesFor } from './queries';

/** What one engine does on one collection. */
export interface Measured {
  readonly blocks: number;
  readonly chars: number;
  readonly queries: number;
  readonly recall: number;
  readonly precision: number;
  readonly build: number;
  /** Megabytes that building takes and keeps. */
  readonly heap: number;
  readonly p50: number;
  readonly p95: number;
}

/** Measures one engine on one collection in a process of its own and prints the figures as JSON: ENGINE MEETINGS QUERIES PASSES. */
export function main([
  name = '',
  size = '4',
  some = '1000',
  passes = '3',
]: readonly string[]): void {
  const make = ENGINES[name];
  if (!make) throw new Error(`There is no engine "${name}".`);
  const all = madeMeetings(poolOfSeeds(), Number(size));
  const texts = all.flatMap(({ blocks }) => blocks).map(({ text }) => text);
  const queries = sample(queriesFor(texts), Number(some));
  const before = memory();
  const start = performance.now();
  const engine = make(all);
  const build = performance.now() - start;
  const heap = memory() - before;
  const times = timesOf(engine, queries, Number(passes));
  const measured: Measured = {
    blocks: texts.length,
    chars: texts.reduce((sum, { length }) => sum + length, 0),
    queries: queries.length,
    ...truthOf(engine, queries, texts),
    build,
    heap,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
  console.log(JSON.stringify(measured));
}

/** Evenly from all kinds. */
function sample(queries: readonly string[], count: number): string[] {
  const step = Math.max(1, queries.length / count);
  return queries.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

function memory(): number {
  // What was freed by the first round may free more in the second.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

/** Milliseconds per query, the best of several passes over all of them. */
function timesOf(engine: Engine, queries: readonly string[], passes: number): number[] {
  const best = queries.map(() => Infinity);
  for (let pass = 0; pass < passes; pass++) {
    queries.forEach((typed, at) => {
      const start = performance.now();
      engine.show(typed);
      best[at] = Math.min(best[at] ?? Infinity, performance.now() - start);
    });
  }
  return best;
}

/** Recall and precision of the blocks against going through all normalised texts with `includes`. */
function truthOf(engine: Engine, queries: readonly string[], texts: readonly string[]) {
  const plain = texts.map(comparableText);
  let [right, found, wanted] = [0, 0, 0];
  for (const typed of queries) {
    const words = wordsOf(typed);
    const holds = (at: number): boolean => words.every((word) => plain[at]?.includes(word));
    const answer = engine.found(typed);
    right += answer.filter(holds).length;
    found += answer.length;
    wanted += [...plain.keys()].filter(holds).length;
  }
  return { recall: right / wanted, precision: right / found };
}

function quantile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0;
}
