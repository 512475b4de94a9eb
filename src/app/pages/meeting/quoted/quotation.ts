import {
  ANCHOR_KEYS,
  edits,
  excerptText,
  findAnchor,
  nearest,
  paramsToAnchor,
  threadOf,
  type Anchor,
  type Edit,
  type FoundAnchor,
  type Meeting,
} from '../../../../core';
import type { Params } from '../../../state/route';

const ANCHOR_PARAMS = ['p', ...ANCHOR_KEYS];

/** A quotation that an address points at, with where it stands now. */
export interface Quotation {
  readonly anchor: Anchor;
  readonly found: FoundAnchor;
}

/** What of an address is about a quotation, as one string: the same for as long as the quotation is. Empty for none. */
export function quotationKey(params: Params): string {
  if (!params.qt) return '';
  return JSON.stringify(ANCHOR_PARAMS.flatMap((key) => (params[key] ? [[key, params[key]]] : [])));
}

/** Looks for the quotation of a key in the meeting; null where it names none that can be looked for. */
export function quotationOf(meeting: Meeting, key: string): Quotation | null {
  const params = Object.fromEntries(JSON.parse(key) as [string, string][]);
  const anchor = paramsToAnchor(meeting.id, params);
  return anchor && { anchor, found: findAnchor(meeting, anchor) };
}

/** The words as they were quoted: of a long quotation the beginning and the end. */
export function quotedWords({ quote, rest }: Anchor): string {
  const words = rest ? `${quote}……${rest.tail}` : quote;
  return words.replaceAll('\n', '');
}

/**
 * What differs between the words quoted and the words found, a line for each stretch that was kept: all of a short
 * quotation, the beginning and the end of a long one. Empty where no difference shows.
 */
export function differences(meeting: Meeting, { anchor, found }: Quotation): readonly Edit[][] {
  if (found.state === 'lost') return [];
  const now = excerptText(threadOf(meeting), found.excerpts);
  const { quote, rest } = anchor;
  if (!rest) return different([edits(quote, now)]);
  const head = now.slice(0, nearest(now.slice(0, quote.length * 2), quote).to);
  return different([
    [...edits(quote, head), LEFT_OUT],
    [LEFT_OUT, ...edits(rest.tail, tailOf(now, rest.tail))],
  ]);
}

const LEFT_OUT: Edit = { type: 'kept', text: '……' };

function different(lines: Edit[][]): Edit[][] {
  return lines.filter((made) => made.some(({ type }) => type !== 'kept'));
}

/** The end of a text from where it begins like another end. */
function tailOf(text: string, tail: string): string {
  const end = text.slice(-tail.length * 2);
  return end.slice(nearest(end, tail).from);
}

/** The first words of a quotation that are likely to be found again. */
export function searchedFor({ quote }: Anchor): string {
  const [phrase = ''] = quote.split(/[、。，．\n]/).filter((part) => part.length >= 4);
  return phrase || quote;
}
