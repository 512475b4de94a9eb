import type { Reading } from '../collection';
import type { Lexicon } from '../lexicon';
import type { Span } from '../model';
import { filtersOf, type Filter } from './expression';
import { meetingFacts, speakerFacts } from './facts';
import { passes, testOf, type Test } from './filters';
import { match } from './match';
import { parseQuery } from './parse';
import { TextSubject } from './text';

/**
 * What a search finds in a paragraph, read and matched as the search page does it: the hits, none where only filters
 * or exclusions hold, null where it does not hold. A search that asks for nothing holds nowhere.
 */
export function readingFinder(
  typed: string,
  lexicon: Lexicon,
): (reading: Reading) => readonly Span[] | null {
  const { expression } = parseQuery(typed);
  if (!expression) return () => null;
  const tests = new Map(filtersOf(expression).map((filter) => [filter, testOf(filter, lexicon)]));
  return (reading) =>
    match(
      expression,
      new TextSubject(reading.text, (filter) => holds(tests, filter, reading), reading.normal),
    );
}

function holds(tests: ReadonlyMap<Filter, Test>, filter: Filter, reading: Reading): boolean {
  const test = tests.get(filter);
  const { meeting, index } = reading;
  return (
    test !== undefined &&
    passes(test, {
      meeting: meetingFacts(meeting),
      speaker: speakerFacts(meeting, index),
      isOn: (theme) => reading.themeHits(theme).length > 0,
    })
  );
}
