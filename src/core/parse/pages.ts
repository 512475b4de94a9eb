import type { Line } from './lines';

// - 3 -, 3, (2), Page 3:, 3/10, 3ページ
const PAGE_MARK =
  /^(?:-\s?[0-9]{1,3}\s?-|\(?[0-9]{1,3}\)?|(?:page|p\.?)\s?[0-9]{1,3}\s?:?|[0-9]{1,3}\s?\/\s?[0-9]{1,3}|[0-9]{1,3}\s?(?:ページ|頁))$/i;
const LONGEST_HEADER = 60;
// ○（野原本部員）, 【会長】, ・text, …する。: what returns from page to page all the same
const SPEAKS = /^[○●・\-【(〔]|[。、:]$/;

/** Finds what page breaks leave behind: page numbers, and headers that run from page to page. */
export function markPages(lines: readonly Line[]): Line[] {
  const marked = lines.map((line) => (isPageMark(line) ? asPage(line) : line));
  const headers = runningHeaders(marked);
  if (headers.size === 0) return marked;
  return marked.map((line, at) => (headers.has(at) ? asPage(line) : line));
}

function asPage(line: Line): Line {
  return { ...line, gap: 'page' };
}

function isPageMark({ text, fold }: Line): boolean {
  const bare = fold.length <= 40 ? fold.trim() : '';
  return (bare === '' && text.includes('\f')) || PAGE_MARK.test(bare);
}

// A line beside a page mark that stands beside another one too, or repeats the first line of the text.
function runningHeaders(lines: readonly Line[]): Set<number> {
  const beside = neighbours(lines);
  const counts = new Map<string, number>();
  for (const at of beside) counts.set(keyOf(lines[at]), (counts.get(keyOf(lines[at])) ?? 0) + 1);
  const first = lines.findIndex(({ gap }) => gap === null);
  const head = headOf(lines, first);
  const found = [...beside].filter((at) => {
    const key = keyOf(lines[at]);
    const repeated = (counts.get(key) ?? 0) > 1 && !SPEAKS.test(key);
    const titled = at > head.until && key.length > 5 && head.text.includes(key);
    return key.length > 3 && at !== first && (repeated || titled);
  });
  return new Set(found);
}

// The title may stand on several lines that a running header joins.
function headOf(lines: readonly Line[], first: number): { text: string; until: number } {
  const printed = lines.slice(first, first + 16).filter(({ gap }) => gap === null);
  const head = printed.slice(0, 5);
  return { text: head.map(keyOf).join(''), until: head[head.length - 1]?.index ?? first };
}

function neighbours(lines: readonly Line[]): Set<number> {
  const beside = new Set<number>();
  let above = -1;
  let after = false;
  lines.forEach((line, at) => {
    if (line.gap === 'page') {
      if (above >= 0) beside.add(above);
      after = true;
    } else if (line.gap === null) {
      if (after) beside.add(at);
      after = false;
      above = at;
    }
  });
  return new Set([...beside].filter((at) => (lines[at]?.text.length ?? 0) <= LONGEST_HEADER));
}

function keyOf(line: Line | undefined): string {
  return (line?.fold ?? '').slice(0, LONGEST_HEADER).replace(/\s/g, '');
}
