import type { Lexicon } from '../lexicon';
import { digest } from '../text/digest';

const known = new WeakMap<Lexicon, string>();

/**
 * Eight hex digits that name the rules of the themes: equal for the same groups, themes, names, meanings, terms and
 * exceptions. The order of terms means nothing, and what was measured is no part of the rules.
 */
export function lexiconVersion(lexicon: Lexicon): string {
  const held = known.get(lexicon);
  if (held !== undefined) return held;
  const made = hex(JSON.stringify(contentOf(lexicon)));
  known.set(lexicon, made);
  return made;
}

function contentOf({ groups, themes }: Lexicon): unknown {
  return [
    groups.map(({ id, ja, en }) => [id, ja, en]),
    themes.map(({ id, group, ja, en, scope, terms, except = [] }) => {
      return [id, group, ja, en, scope.ja, scope.en, [...terms].sort(), [...except].sort()];
    }),
  ];
}

function hex(text: string): string {
  const value = Number.parseInt(digest(text), 36) % 2 ** 32;
  return value.toString(16).padStart(8, '0');
}
