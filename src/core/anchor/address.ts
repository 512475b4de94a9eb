import type { Anchor, Repeat, Rest } from './anchor';

/** Longest words that an address may hold, in UTF-16 units: what `anchorOf` makes is much shorter. */
const LONGEST = 200;

/** The address form of an anchor, without the meeting, which the path names; `paramsToAnchor` is the inverse. */
export function anchorToParams(anchor: Anchor): Record<string, string> {
  const { paragraph, line, quote, rest, prefix, suffix, repeat } = anchor;
  return {
    p: paragraph,
    qt: quote,
    ...(rest && { qe: rest.tail, qn: `${rest.length}.${rest.check}` }),
    ...(prefix && { pre: prefix }),
    ...(suffix && { suf: suffix }),
    ln: String(line),
    ...(repeat && { rep: `${repeat.nth}.${repeat.of}.${repeat.alike}` }),
  };
}

/** Reads an anchor out of an address; null where it holds none that can be looked for. */
export function paramsToAnchor(
  meeting: string,
  params: Readonly<Record<string, string>>,
): Anchor | null {
  const { p = '', qt = '', qe, qn, pre = '', suf = '', ln = '', rep } = params;
  const rest = restOf(qe, qn);
  const words = [qt, pre, suf, rest?.tail ?? ''];
  if (p === '' || qt.trim() === '' || !/^\d{1,7}$/.test(ln) || rest === undefined) return null;
  if (words.some(({ length }) => length > LONGEST)) return null;
  return {
    meeting,
    paragraph: p,
    line: Number(ln),
    quote: qt,
    rest,
    prefix: pre,
    suffix: suf,
    repeat: repeatOf(rep),
  };
}

/** Undefined for what is only half there. */
function restOf(tail: string | undefined, rest: string | undefined): Rest | null | undefined {
  if (tail === undefined && rest === undefined) return null;
  const [, length, check] = /^(\d{1,7})\.([0-9a-z]{1,12})$/.exec(rest ?? '') ?? [];
  if (!tail || length === undefined || check === undefined) return undefined;
  return { tail, length: Number(length), check };
}

function repeatOf(value: string | undefined): Repeat | null {
  const [, nth, of, alike] = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/.exec(value ?? '') ?? [];
  return nth === undefined ? null : { nth: Number(nth), of: Number(of), alike: Number(alike) };
}
