import { normalise, type Lexicon, type Query, type Theme } from '../../../../core';

/** What the passages of the columns have in common: a theme, or a word as it is typed. */
export type Subject =
  | { readonly type: 'theme'; readonly theme: Theme }
  | { readonly type: 'word'; readonly word: string };

/** The word of the address, else its theme, else what is offered first; null where nothing is. */
export function subjectOf(
  { word, theme }: { readonly word: string; readonly theme: string },
  { themes }: Pick<Lexicon, 'themes'>,
  first: Theme | undefined,
): Subject | null {
  if (normalise(word).text !== '') return { type: 'word', word: word.trim() };
  const chosen = themes.find(({ id }) => id === theme) ?? first;
  return chosen ? { type: 'theme', theme: chosen } : null;
}

/** The part of a query that asks for it. A word is any string, so that longer words which hold it are found too. */
export function askFor(subject: Subject): Pick<Query, 'theme' | 'text'> {
  return subject.type === 'theme' ? { theme: subject.theme.id } : { text: subject.word };
}
