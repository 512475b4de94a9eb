import { execFileSync } from 'node:child_process';
import type { Measured } from './search/run';

/**
 * Which engines run on how many meetings, and how often: the best of so many passes counts. Above 200 meetings no index
 * is made, and `queries` are fewer where all of them would take minutes.
 */
const RUNS: readonly {
  readonly meetings: number;
  readonly passes: number;
  readonly engines: readonly { name: string; queries?: number; passes?: number }[];
}[] = [
  {
    meetings: 4,
    passes: 12,
    engines: [
      { name: 'giji-kurabe' },
      { name: 'with index' },
      { name: 'flexsearch' },
      { name: 'fuse.js' },
    ],
  },
  {
    meetings: 100,
    passes: 8,
    engines: [
      { name: 'giji-kurabe' },
      { name: 'with index' },
      { name: 'flexsearch' },
      { name: 'fuse.js' },
    ],
  },
  {
    meetings: 1000,
    passes: 5,
    engines: [
      { name: 'giji-kurabe' },
      { name: 'flexsearch' },
      { name: 'fuse.js', queries: 30, passes: 1 },
    ],
  },
];

/** Times the search on made-up collections beside two libraries that do the same work, each in a process of its own. */
export function benchSearch(): void {
  console.log(
    'search: milliseconds until 50 hits are found, confirmed, ranked and highlighted; ours with counts, facets and groups',
  );
  for (const { meetings, engines, passes: usual } of RUNS) {
    let base: Measured | undefined;
    for (const { name, queries = 1000, passes = usual } of engines) {
      const measured = measure(name, [meetings, queries, passes]);
      base ??= measured;
      console.log(line(name, meetings, measured, base));
    }
  }
}

function measure(name: string, numbers: readonly number[]): Measured {
  const args = [
    '--expose-gc',
    '--max-old-space-size=4096',
    'scripts/run.mjs',
    'scripts/bench/search/run.ts',
    name,
  ];
  const printed = execFileSync(process.execPath, [...args, ...numbers.map(String)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });
  return JSON.parse(printed) as Measured;
}

function line(name: string, meetings: number, it: Measured, base: Measured): string {
  const fixed = (value: number, digits: number, width: number) =>
    value.toFixed(digits).padStart(width);
  return [
    `  ${String(meetings).padStart(4)} meetings  ${name.padEnd(11)}`,
    `recall ${it.recall.toFixed(3)} precision ${it.precision.toFixed(3)}`,
    `build ${fixed(it.build, 0, 6)} ms  heap ${fixed(it.heap, 1, 6)} MB`,
    `p50 ${fixed(it.p50, 2, 7)}  p95 ${fixed(it.p95, 2, 7)} ms`,
    `${(it.p95 / base.p95).toFixed(1)} times ours`,
    `${it.queries} queries`,
  ].join('  ');
}
