import type { Span } from '../model';

/**
 * What a reader typed, understood. It is looked for in one block at a time: a node either holds there, with the hits it
 * brings along (filters and negations bring none), or does not.
 */
export type Expression = Term | Near | Filter | Not | All | Any;

/** What stands in a text and is counted there. */
export type Term = Word | Phrase;

/** Any text, as `normalise` makes it; never empty. */
export interface Word {
  readonly type: 'word';
  readonly text: string;
}

/** Characters exactly as printed, save line breaks, which are the printer's; never empty. */
export interface Phrase {
  readonly type: 'phrase';
  readonly text: string;
}

/** Terms in a chain, each at most so many characters from the one before it, whichever stands first. */
export interface Near {
  readonly type: 'near';
  readonly parts: readonly Term[];
  /** One number fewer than parts. */
  readonly within: readonly number[];
}

/** Every kind of filter that can be typed. */
export const FIELDS = ['speaker', 'meeting', 'theme', 'attribution', 'year'] as const;

export type Field = (typeof FIELDS)[number];

/** A condition on what is known of a block. */
export interface Filter {
  readonly type: 'filter';
  readonly field: Field;
  /** As typed, without quotes. */
  readonly value: string;
  /** Typed in quotes: the value is the whole name, not a part of it. */
  readonly whole: boolean;
  /** Where it was typed. */
  readonly span: Span;
}

export interface Not {
  readonly type: 'not';
  readonly of: Expression;
}

export interface All {
  readonly type: 'all';
  readonly parts: readonly Expression[];
}

export interface Any {
  readonly type: 'any';
  readonly parts: readonly Expression[];
}

/** The terms that can bring hits, in the order typed: those that are not excluded. */
export function termsOf(expression: Expression): Term[] {
  return leaves(expression, true);
}

/** All terms, those that are excluded too. */
export function leavesOf(expression: Expression): Term[] {
  return leaves(expression, false);
}

function leaves(expression: Expression, isBringing: boolean): Term[] {
  switch (expression.type) {
    case 'word':
    case 'phrase':
      return [expression];
    case 'filter':
      return [];
    case 'not':
      return isBringing ? [] : leaves(expression.of, false);
    default:
      return expression.parts.flatMap((part) => leaves(part, isBringing));
  }
}

/** All filters, wherever they stand. */
export function filtersOf(expression: Expression): Filter[] {
  switch (expression.type) {
    case 'filter':
      return [expression];
    case 'not':
      return filtersOf(expression.of);
    case 'all':
    case 'any':
      return expression.parts.flatMap(filtersOf);
    default:
      return [];
  }
}

/** Filters that everything found must pass, which can be exchanged one by one, apart from what else is asked for. */
export function splitFilters(expression: Expression | null): {
  readonly text: Expression;
  readonly filters: readonly Filter[];
} {
  const parts = expression?.type === 'all' ? expression.parts : expression ? [expression] : [];
  const rest = parts.filter((part) => part.type !== 'filter');
  const [only] = rest;
  return {
    text: only && rest.length === 1 ? only : { type: 'all', parts: rest },
    filters: parts.filter((part) => part.type === 'filter'),
  };
}
