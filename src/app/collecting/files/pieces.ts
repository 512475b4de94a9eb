import type { Span } from '../../../core';

/** A stretch of a text, marked or not. */
export interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

/** The text in stretches, those of the hits marked; joined they are the text. Hits are in order and do not overlap. */
export function marked(text: string, hits: readonly Span[]): readonly Stretch[] {
  const found = hits.flatMap(({ from, to }, at) => [
    { text: text.slice(hits[at - 1]?.to ?? 0, from), hit: false },
    { text: text.slice(from, to), hit: true },
  ]);
  return [...found, { text: text.slice(hits.at(-1)?.to ?? 0), hit: false }].filter(
    ({ text }) => text !== '',
  );
}

/** Without signs that no page can hold: control characters and halves of a surrogate pair. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]|\p{Cs}/gu, ' ');
}
