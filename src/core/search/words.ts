import { normalise } from '../text/normalise';

// `I S A C`: single Latin letters or digits apart by blanks are one word.
const APART = /(?<![a-z0-9])[a-z0-9](?:\s+[a-z0-9](?![a-z0-9]))+/gi;

/** What a reader typed as words, comparable; all of them must stand in one block. Blanks of any width part them. */
export function searchWords(typed: string): string[] {
  const joined = typed.normalize('NFKC').replace(APART, (apart) => apart.replace(/\s+/g, ''));
  const words = joined.split(/\s+/).map((word) => normalise(word).text);
  return [...new Set(words)].filter((word) => word !== '');
}
