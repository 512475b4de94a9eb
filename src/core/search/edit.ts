import { FIELD_NAMES } from './grammar';
import { splitFilters, type Field } from './expression';
import type { Language } from '../diagnostic';
import { parseQuery } from './parse';

/** What is typed of a filter that everything found must pass; empty where none is. */
export function filterValues(typed: string, field: Field): string[] {
  const { expression } = parseQuery(typed);
  const { filters } = splitFilters(expression);
  return filters.filter((filter) => filter.field === field).map(({ value }) => value);
}

/** The query with a filter in place of those of its kind, for exactly this value; without them for null. */
export function withFilter(
  typed: string,
  { field, value }: { readonly field: Field; readonly value: string | null },
  language: Language,
): string {
  const { filters } = splitFilters(parseQuery(typed).expression);
  const spans = filters.filter((filter) => filter.field === field).map(({ span }) => span);
  let rest = typed;
  for (const { from, to } of spans.toReversed()) rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  const words = spans.length > 0 ? rest.replace(/\s+/g, ' ').trim() : rest.trim();
  return value === null ? words : `${words} ${written(FIELD_NAMES[field][language], value)}`.trim();
}

function written(name: string, value: string): string {
  return value.includes('"') ? `${name}:「${value}」` : `${name}:"${value}"`;
}
