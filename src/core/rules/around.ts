import type { Reading } from '../collection';
import type { Span } from '../model';

/** What may go on a word: its kana ending, or the next piece of a compound. */
const BEFORE = /(?:\p{Script=Han}|[ァ-ヺー]|\p{Script=Latin}|\d){1,4}$|[ぁ-ゖ]{1,3}$/u;
const BEHIND = /^(?:[ぁ-ゖ]{1,4}(?:\p{Script=Han}|[ァ-ヺー]){0,4}|(?:\p{Script=Han}|[ァ-ヺー])+)/u;

/**
 * Strings around a hit that an exception could be made of, as printed, the likeliest first: the whole word that the hit
 * is a part of, then the hit with what follows it or stands before it. None reaches over a stop.
 */
export function around({ text, terms }: Reading, hit: Span): readonly string[] {
  const whole = terms.find(({ span }) => span.from <= hit.from && span.to >= hit.to);
  const wide = whole?.span ?? hit;
  const behind = BEHIND.exec(text.slice(wide.to))?.[0].length ?? 0;
  const before = BEFORE.exec(text.slice(0, wide.from))?.[0].length ?? 0;
  const spans = [
    wide,
    { from: wide.from, to: wide.to + behind },
    { from: wide.from - before, to: wide.to },
  ];
  const found = spans.map(({ from, to }) => text.slice(from, to).trim());
  return [...new Set(found)].filter((one) => one !== text.slice(hit.from, hit.to));
}
