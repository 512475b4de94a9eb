import type { Span } from '../model';

const CLOSING: Readonly<Record<string, string>> = {
  '」': '「',
  '』': '『',
  '）': '（',
  ')': '(',
  '】': '【',
  '〕': '〔',
};
const OPENING = new Set(Object.values(CLOSING));
const STOP = new Set('。｡！？');

/**
 * The sentences of a paragraph as ranges that touch and cover it. A sentence ends after 。！？ outside brackets;
 * a bracket that is never closed holds nothing together, and what follows the last stop is a sentence.
 */
export function sentences(text: string): Span[] {
  const inside = bracketed(text);
  const spans: Span[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const ends = STOP.has(text.charAt(at)) && !STOP.has(text.charAt(at + 1)) && !inside[at];
    if (!ends) continue;
    spans.push({ from, to: at + 1 });
    from = at + 1;
  }
  const last = spans.at(-1);
  if (last && text.slice(from).trim() === '')
    spans[spans.length - 1] = { ...last, to: text.length };
  else if (text !== '') spans.push({ from, to: text.length });
  return spans;
}

/** Per unit 1 where it stands between a bracket and its partner. */
function bracketed(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (OPENING.has(mark)) open.push({ mark, at });
    const partner = CLOSING[mark];
    const start = partner === undefined ? -1 : open.findLastIndex((held) => held.mark === partner);
    if (start < 0) continue;
    inside.fill(1, open[start]?.at, at);
    open.length = start;
  }
  return inside;
}
