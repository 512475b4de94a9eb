import { termParts, type Theme } from '../lexicon';
import type { Span } from '../model';
import { normalise, sourceSpan, type Normalised } from './normalise';
import { sentences } from './sentences';

/** A text in which themes are looked for. `sentences`, as ranges of the source, are asked for only where a rule needs them. */
export interface Readable {
  readonly normal: Normalised;
  readonly sentences: readonly Span[];
}

/** A hit with the term that catches it, as it is written in the rule. */
export interface Match {
  readonly span: Span;
  readonly term: string;
}

/** What may be a hit, on normalised text, and what else its sentence must then hold. */
interface Term {
  readonly printed: string;
  readonly text: string;
  readonly beside: readonly string[];
}

/** Terms by their first unit, the longest first: what may start at a place is one look-up. */
type Table = ReadonlyMap<string, readonly Term[]>;

interface Matcher {
  readonly terms: Table;
  readonly except: Table;
}

/** Whether the sentence around a place of the normalised text holds all these. Places are asked for from left to right. */
type Beside = (at: number, wanted: readonly string[]) => boolean;

const matchers = new WeakMap<Theme, Matcher>();

/**
 * Where a text speaks of a theme, as ranges of the source: leftmost, then longest, without overlap.
 * A Latin or digit edge of a term never lies inside a longer Latin word; what lies inside an exception does not count.
 * `A+B` counts each A in a sentence that also holds B; exceptions say nothing about B.
 */
export function themeHits(theme: Theme, within: Readable): Span[] {
  return themeMatches(theme, within).map(({ span }) => span);
}

/** The same with the term of each: of several that fit a place the longest, then the first of the rule. */
export function themeMatches(theme: Theme, within: Readable): Match[] {
  const { terms, except } = matcherOf(theme);
  const { normal } = within;
  const masked = except.size > 0 ? maskedUntil(except, normal.text) : null;
  const beside = besideIn(within);
  const hits: Match[] = [];
  for (let at = 0; at < normal.text.length;) {
    const term = terms
      .get(normal.text.charAt(at))
      ?.find(
        ({ text, beside: wanted }) =>
          at + text.length > (masked?.[at] ?? 0) && stands(text, normal, at) && beside(at, wanted),
      );
    if (term) {
      hits.push({ span: sourceSpan(normal, at, term.text.length), term: term.printed });
    }
    at += term?.text.length ?? 1;
  }
  return hits;
}

/** A text of its own, such as a heading, with what looking for themes needs of it. */
export function readable(text: string): Readable {
  return { normal: normalise(text), sentences: sentences(text) };
}

function matcherOf(theme: Theme): Matcher {
  const known = matchers.get(theme);
  if (known) return known;
  const except = (theme.except ?? []).map((printed) => ({
    printed,
    text: plain(printed),
    beside: [],
  }));
  const made = { terms: tableOf(theme.terms.map(termOf)), except: tableOf(except) };
  matchers.set(theme, made);
  return made;
}

function termOf(printed: string): Term {
  const [text = '', ...beside] = termParts(printed).map(plain);
  return { printed, text, beside };
}

function plain(printed: string): string {
  return normalise(printed).text;
}

function tableOf(terms: readonly Term[]): Table {
  const table = new Map<string, Term[]>();
  for (const term of terms) {
    const first = term.text.charAt(0);
    if (first !== '') table.set(first, [...(table.get(first) ?? []), term]);
  }
  for (const list of table.values()) list.sort((a, b) => b.text.length - a.text.length);
  return table;
}

/** Per place the end of the exception that covers it; 0 where none does. */
function maskedUntil(except: Table, text: string): Uint32Array {
  const until = new Uint32Array(text.length);
  let reach = 0;
  for (let at = 0; at < text.length; at++) {
    for (const term of except.get(text.charAt(at)) ?? []) {
      if (text.startsWith(term.text, at)) reach = Math.max(reach, at + term.text.length);
    }
    if (reach > at) until[at] = reach;
  }
  return until;
}

/** A sentence is looked through once for each text that must stand in it, however often it is asked. */
function besideIn(within: Readable): Beside {
  const { normal } = within;
  let sentence: Span = { from: 0, to: 0 };
  let next = 0;
  let known = new Map<string, boolean>();
  const holds = (wanted: string): boolean => {
    const found = known.get(wanted) ?? occurs(wanted, normal, sentence);
    known.set(wanted, found);
    return found;
  };
  return (at, wanted) => {
    if (wanted.length === 0) return true;
    while (at >= sentence.to && next < within.sentences.length) {
      sentence = { from: sentence.to, to: unitAt(normal, within.sentences[next], sentence.to) };
      known = new Map();
      next += 1;
    }
    return wanted.every(holds);
  };
}

/** The unit of the normalised text at which a sentence of the source ends; looked for from `from` on. */
function unitAt({ map, text }: Normalised, sentence: Span | undefined, from: number): number {
  let at = from;
  while (at < text.length && (map[at] ?? 0) < (sentence?.to ?? 0)) at += 1;
  return at;
}

function occurs(wanted: string, within: Normalised, { from, to }: Span): boolean {
  const sentence = within.text.slice(from, to);
  for (let at = sentence.indexOf(wanted); at >= 0; at = sentence.indexOf(wanted, at + 1)) {
    if (stands(wanted, within, from + at)) return true;
  }
  return false;
}

/** Whether a text stands at a place and neither edge cuts a Latin word or a number: `ot` not in `notice`, but in `IT OT`. */
function stands(text: string, within: Normalised, at: number): boolean {
  return within.text.startsWith(text, at) && !joins(within, at) && !joins(within, at + text.length);
}

function joins({ text, spaced }: Normalised, at: number): boolean {
  return isLatin(text, at - 1) && isLatin(text, at) && spaced[at] !== 1;
}

function isLatin(text: string, at: number): boolean {
  return /^[\p{Script=Latin}\d]/u.test(text.charAt(at));
}
