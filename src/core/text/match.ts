import type { Theme } from '../lexicon';
import type { Span } from '../model';
import { normalise, sourceSpan, type Normalised } from './normalise';

/** Terms by their first unit, the longest first: what may start at a place is one look-up. */
type Table = ReadonlyMap<string, readonly string[]>;

interface Matcher {
  readonly terms: Table;
  readonly except: Table;
}

const matchers = new WeakMap<Theme, Matcher>();

/**
 * Where a text speaks of a theme, as ranges of the source: leftmost, then longest, without overlap.
 * A Latin or digit edge of a term never lies inside a longer Latin word; what lies inside an exception does not count.
 */
export function themeHits(theme: Theme, within: Normalised): Span[] {
  const { terms, except } = matcherOf(theme);
  const masked = except.size > 0 ? maskedUntil(except, within.text) : null;
  const hits: Span[] = [];
  for (let at = 0; at < within.text.length;) {
    const length = longest(terms, within, at, masked?.[at] ?? 0);
    if (length > 0) hits.push(sourceSpan(within, at, length));
    at += Math.max(length, 1);
  }
  return hits;
}

function matcherOf(theme: Theme): Matcher {
  const known = matchers.get(theme);
  if (known) return known;
  const made = { terms: tableOf(theme.terms), except: tableOf(theme.except ?? []) };
  matchers.set(theme, made);
  return made;
}

function tableOf(terms: readonly string[]): Table {
  const table = new Map<string, string[]>();
  for (const term of [...new Set(terms.map((printed) => normalise(printed).text))]) {
    const first = term.charAt(0);
    if (first !== '') table.set(first, [...(table.get(first) ?? []), term]);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
}

function longest(terms: Table, within: Normalised, at: number, until: number): number {
  const candidates = terms.get(within.text.charAt(at)) ?? [];
  const term = candidates.find(
    (candidate) =>
      within.text.startsWith(candidate, at) &&
      at + candidate.length > until &&
      standsAlone(within, at, candidate.length),
  );
  return term?.length ?? 0;
}

/** Per place the end of the exception that covers it; 0 where none does. */
function maskedUntil(except: Table, text: string): Uint32Array {
  const until = new Uint32Array(text.length);
  let reach = 0;
  for (let at = 0; at < text.length; at++) {
    for (const term of except.get(text.charAt(at)) ?? []) {
      if (text.startsWith(term, at)) reach = Math.max(reach, at + term.length);
    }
    if (reach > at) until[at] = reach;
  }
  return until;
}

/** Whether neither edge of a stretch cuts a Latin word or a number: `ot` not in `notice`, but in `IT OT`. */
function standsAlone(within: Normalised, at: number, length: number): boolean {
  return !joins(within, at) && !joins(within, at + length);
}

function joins({ text, spaced }: Normalised, at: number): boolean {
  return isLatin(text, at - 1) && isLatin(text, at) && spaced[at] !== 1;
}

function isLatin(text: string, at: number): boolean {
  return /^[\p{Script=Latin}\d]/u.test(text.charAt(at));
}
