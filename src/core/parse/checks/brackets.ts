import { diagnostic, type Diagnostic } from '../../diagnostic';
import type { Minutes, Span } from '../../model';
import { sourceRange, textOf } from '../../paragraph';
import { fold } from '../../text/fold';
import type { Reading } from '../reading';

const OPEN = '「『(【〔';
const CLOSE = '」』)】〕';
// 1) or ア) in front of an item has no partner
const ITEM = /(?:^|[\s、。:・])(?:[0-9A-Za-zア-ン①-⑳]{1,3}|[注例]\d{0,2})$/;

/** Brackets without a partner within one paragraph, heading or row. One per place is enough. */
export function checkBrackets({ source }: Reading, minutes: Minutes): Diagnostic[] {
  const { paragraphs, sections, attendees, agenda } = minutes;
  const spans = [...sections, ...attendees, ...agenda].map(({ span }) => ({ pieces: [span] }));
  return [...paragraphs, ...spans].flatMap(({ pieces }) => {
    const text = textOf(source, pieces);
    const at = firstUnmatched(fold(text));
    return at === null ? [] : [report(pieces, at, text.charAt(at))];
  });
}

function report(pieces: readonly Span[], at: number, printed: string): Diagnostic {
  return diagnostic('unmatched-bracket', sourceRange(pieces, at, at + 1), { printed });
}

function firstUnmatched(text: string): number | null {
  const open: { readonly kind: number; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const opening = OPEN.indexOf(text.charAt(at));
    const closing = CLOSE.indexOf(text.charAt(at));
    if (opening >= 0) open.push({ kind: opening, at });
    if (closing < 0 || (open.length === 0 && isItem(text, at))) continue;
    if (open.at(-1)?.kind !== closing) return open.at(-1)?.at ?? at;
    open.pop();
  }
  return open[0]?.at ?? null;
}

function isItem(text: string, at: number): boolean {
  return text.charAt(at) === ')' && ITEM.test(text.slice(Math.max(0, at - 5), at));
}
