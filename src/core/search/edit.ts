import type { Language } from '../diagnostic';
import type { Span } from '../model';
import { filtersOf, splitFilters, type Field, type Filter } from './expression';
import { FIELD_NAMES } from './grammar';
import { parseQuery } from './parse';

/** The filters that hold for the whole of a query: neither negated nor one of several alternatives. */
export function wholeFilters(typed: string): readonly Filter[] {
  return splitFilters(parseQuery(typed).expression).filters;
}

/** A query kept to a value, in quotes where it is the whole name; one of the same filter that held for the whole gives way. */
export function withFilter(typed: string, field: Field, value: string, language: Language): string {
  const bare = withoutField(typed, field);
  const written = `${FIELD_NAMES[field][language]}:${value}`;
  const behind = joined(bare, written);
  // Behind `"人材` or `AI |` it would become part of them.
  return endsWhole(behind, field) ? behind : inFront(written, bare);
}

function endsWhole(typed: string, field: Field): boolean {
  const filters = wholeFilters(typed);
  return filters.some((one) => one.field === field && one.span.to === typed.length);
}

/** A filter before a query; what that query asks for in vain at its start, such as `|`, is left out until both are read. */
function inFront(written: string, typed: string): string {
  const whole = joined(written, typed);
  const isRead = wholeFilters(whole).some(({ span }) => span.from === 0);
  const [first] = parseQuery(typed).problems;
  if (isRead || !first || first.to <= first.from) return whole;
  return inFront(written, typed.slice(0, first.from) + typed.slice(first.to));
}

/** A query without what keeps the whole of it to a value of this filter. */
export function withoutField(typed: string, field: Field): string {
  const held = wholeFilters(typed).filter((one) => one.field === field);
  return cutAll(typed, held);
}

/** A query without any filter, wherever one stands. */
export function withoutFilters(typed: string): string {
  const { expression } = parseQuery(typed);
  return expression ? cutAll(typed, filtersOf(expression)) : typed;
}

/** A query without what stands in a range of it, and without the sign that joined that to the rest. */
export function withoutPart(typed: string, { from, to }: Span): string {
  const before = typed.slice(0, from).replace(/(?<![^\s|｜])[-－−]$/u, '');
  const after = typed.slice(to).trimStart();
  const alternative = /\s*[|｜]\s*$/u;
  if (alternative.test(before)) return joined(before.replace(alternative, ''), after);
  return joined(before, after.replace(/^[|｜]\s*/u, ''));
}

/** From the last to the first, so that the ranges of those before stay right. */
function cutAll(typed: string, filters: readonly Filter[]): string {
  return filters
    .toSorted((a, b) => b.span.from - a.span.from)
    .reduce((left, { span }) => withoutPart(left, span), typed);
}

function joined(...parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
}
