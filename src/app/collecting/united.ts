import type { Span } from '../../core';

/** Ranges that may overlap as ranges that do not: what overlaps becomes one. Given by their beginnings, in order. */
export function united(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const { from, to } of spans) {
    const last = all.at(-1);
    if (last && from < last.to)
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else all.push({ from, to });
  }
  return all;
}
