import type { Lexicon, Theme } from '../lexicon';
import { comparableText } from '../text/normalise';
import type { Filter } from './expression';
import type { SearchedMeeting, SpeakerFacts } from './facts';
import { attributionOf, yearsOf } from './grammar';

/** What filters ask of a block. */
export interface Facts {
  readonly meeting: SearchedMeeting;
  /** Null for blocks that nobody speaks: titles, agenda, marks, lists. */
  readonly speaker: SpeakerFacts | null;
  /** Whether the text speaks of a theme. */
  isOn(theme: Theme): boolean;
}

/** A filter with its value understood: each asks one thing of a block. */
export type Test =
  | { readonly on: 'meeting'; readonly test: (meeting: SearchedMeeting) => boolean }
  | { readonly on: 'speaker'; readonly test: (speaker: SpeakerFacts) => boolean }
  | { readonly on: 'theme'; readonly themes: readonly Theme[] };

/** What a filter asks; what no value of its kind can mean lets nothing through. */
export function testOf({ field, value, whole }: Filter, lexicon: Lexicon): Test {
  const wanted = comparableText(value);
  const fits = (name: string): boolean => (whole ? name === wanted : name.includes(wanted));
  switch (field) {
    case 'speaker':
      return { on: 'speaker', test: ({ names }) => names.some(fits) };
    case 'attribution': {
      const known = attributionOf(value);
      return { on: 'speaker', test: ({ attribution }) => attribution === known };
    }
    case 'meeting':
      return { on: 'meeting', test: ({ id, names }) => isId(id, wanted) || names.some(fits) };
    case 'year': {
      const { first = Infinity, last = -Infinity } = yearsOf(value) ?? {};
      return { on: 'meeting', test: ({ year }) => year !== null && year >= first && year <= last };
    }
    case 'theme':
      return { on: 'theme', themes: themesOf(lexicon, wanted, fits) };
  }
}

/** An id as it stands, or its beginning up to a sign: 001 of 001_8a8d. */
function isId(id: string, wanted: string): boolean {
  const known = comparableText(id);
  return (
    known === wanted || (known.startsWith(wanted) && !/^[a-z0-9]/.test(known.slice(wanted.length)))
  );
}

/** By id, else by name in either language. */
function themesOf(
  { themes }: Lexicon,
  wanted: string,
  fits: (name: string) => boolean,
): readonly Theme[] {
  const named = themes.filter(({ id }) => comparableText(id) === wanted);
  if (named.length > 0) return named;
  return themes.filter(({ ja, en }) => [ja, en].map(comparableText).some(fits));
}

/** Whether a block passes. */
export function passes(test: Test, facts: Facts): boolean {
  if (test.on === 'meeting') return test.test(facts.meeting);
  if (test.on === 'theme') return test.themes.some((theme) => facts.isOn(theme));
  return facts.speaker !== null && test.test(facts.speaker);
}
