import type { Span } from '../model';
import type { Expression, Filter, Near, Term } from './expression';

/** A block as far as an expression asks about it. All ranges of a subject are on one scale. */
export interface Subject {
  /** Occurrences of a term, left to right without overlap. */
  occurrences(term: Term): readonly Span[];
  /** Whether what is known of the block passes. */
  passes(filter: Filter): boolean;
  /** Characters of comparable text that a range holds. */
  chars(range: Span): number;
}

/**
 * The hits of an expression in a block, in order without overlap; null where it does not hold. Empty where it holds
 * by what the block is or lacks: filters and negations bring no hits.
 */
export function match(expression: Expression, subject: Subject): Span[] | null {
  const hits = held(expression, subject);
  return hits && withoutOverlap(hits);
}

function held(expression: Expression, subject: Subject): readonly Span[] | null {
  switch (expression.type) {
    case 'word':
    case 'phrase':
      return orNull(subject.occurrences(expression));
    case 'near':
      return orNull(neighbours(expression, subject));
    case 'filter':
      return subject.passes(expression) ? [] : null;
    case 'not':
      return held(expression.of, subject) ? null : [];
    case 'any':
      return anyOf(expression.parts, subject);
    case 'all':
      return allOf(expression.parts, subject);
  }
}

function orNull(hits: readonly Span[]): readonly Span[] | null {
  return hits.length > 0 ? hits : null;
}

function anyOf(parts: readonly Expression[], subject: Subject): readonly Span[] | null {
  const holding = parts.map((part) => held(part, subject)).filter((hits) => hits !== null);
  return holding.length > 0 ? holding.flat() : null;
}

function allOf(parts: readonly Expression[], subject: Subject): readonly Span[] | null {
  const each: (readonly Span[])[] = [];
  for (const part of parts) {
    const hits = held(part, subject);
    if (!hits) return null;
    each.push(hits);
  }
  return each.flat();
}

/** The occurrences that belong to a whole chain: forwards each part keeps what is near the part before it, then backwards. */
function neighbours({ parts, within }: Near, subject: Subject): readonly Span[] {
  const kept = parts.map((part) => subject.occurrences(part));
  const near = (at: number, to: number, distance: number): void => {
    kept[at] = (kept[at] ?? []).filter((hit) =>
      (kept[to] ?? []).some((other) => isNear(hit, other, distance, subject)),
    );
  };
  for (let at = 1; at < kept.length; at++) near(at, at - 1, within[at - 1] ?? 0);
  for (let at = kept.length - 1; at > 0; at--) near(at - 1, at, within[at - 1] ?? 0);
  return kept.flat();
}

function isNear(a: Span, b: Span, distance: number, subject: Subject): boolean {
  if (a.from === b.from && a.to === b.to) return false;
  const [first, second] = a.from <= b.from ? [a, b] : [b, a];
  return second.from <= first.to || subject.chars({ from: first.to, to: second.from }) <= distance;
}

/** Ranges in order; of two that overlap the earlier, then longer one stays. */
function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  const ordered = [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
  for (const span of ordered) if (span.from >= (kept.at(-1)?.to ?? 0)) kept.push(span);
  return kept;
}
