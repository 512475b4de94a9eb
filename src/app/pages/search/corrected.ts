import { normalise, type Person } from '../../../core';

/** People whose name holds one of the words only where an annotation corrects it: the text has another form. */
export function corrected(persons: readonly Person[], words: readonly string[]): Person[] {
  const wanted = words.map((word) => normalise(word).text).filter((word) => word !== '');
  const holds = (name: string, word: string) => normalise(name).text.includes(word);
  return persons.filter(({ name, variants }) =>
    wanted.some((word) => holds(name, word) && variants.some((form) => !holds(form, word))),
  );
}
