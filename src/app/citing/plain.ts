import type { Language } from '../../core';
import type { Cited } from './cited';
import { namedFacts } from './facts';

/** The words, then a line for each of the facts. */
export function plainOf(cited: Cited, language: Language): string {
  return [`「${cited.text}」`, ...namedFacts(cited, language)].join('\n');
}
