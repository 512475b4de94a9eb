/** Milliseconds of the best of many runs, after some to warm up. `prepare` makes what a run works on, outside of the time. */
export function time<T = undefined>(
  act: (prepared: T | undefined) => unknown,
  { prepare, runs = 25 }: { readonly prepare?: () => T; readonly runs?: number } = {},
): number {
  const took = Array.from({ length: runs }, () => {
    const prepared = prepare?.();
    const start = performance.now();
    act(prepared);
    return performance.now() - start;
  });
  return Math.min(...took.slice(Math.floor(runs / 5)));
}

/** Machines differ, so each figure stands beside a naive one of the same run: the ratio is what to compare. */
export function report(what: string, ms: number, [than, base]: [string, number]): void {
  const ratio = (ms / base).toFixed(1);
  console.log(`${what}: ${ms.toFixed(2)} ms, ${ratio} times ${than} (${base.toFixed(2)} ms)`);
}
