import {
  evenness,
  participation,
  referencesOf,
  themeTable,
  themeVoices,
  vocabularyOf,
  type Collection,
  type Scope,
} from '../../../core';
import { whenIdle } from '../../idle';

type Measure = (collection: Collection, id: string, scope: Scope) => unknown;

/**
 * The measures of one meeting that the comparison asks for, each of which is taken once. Listed when asked for: the
 * bundler may bring this page in before what it measures with.
 */
function measures(): readonly Measure[] {
  return [themeTable, themeVoices, participation, evenness, vocabularyOf, referencesOf];
}

/**
 * Takes the measures of all meetings while the browser has nothing else to do, so that one that is chosen
 * next is there at once. Answers with what ends it.
 */
export function warm(collection: Collection): () => void {
  const steps = [{}, { discussion: true }].flatMap((scope) =>
    collection.meetings.flatMap(({ id }) =>
      measures().map((measure) => () => void measure(collection, id, scope)),
    ),
  );
  let at = 0;
  let asked = whenIdle(next);
  function next() {
    steps[at]?.();
    at += 1;
    if (at < steps.length) asked = whenIdle(next);
  }
  return () => asked();
}
