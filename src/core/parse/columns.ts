import { widthOf } from './joins';
import type { Line } from './lines';
import { isPost, isSecretariat } from './posts';
import { bareName, maybeName } from './row';
import { isColumnRole, isDitto, readRows } from './rows';

const COLUMN_LEAD = /^\s*[・•-]?\s*/;
const RANKED = /^[◎○●△▲☆★]\s?/;

/** The role in a column before the name; `length` is where the name begins. */
export interface ColumnRole {
  readonly word: string;
  readonly length: number;
}

/** Reads the role in a column before the name, also spread: 会　　長　　三浦　茂, 学識経験者　◎越智　直人. */
export function columnRole(text: string): ColumnRole | null {
  const lead = COLUMN_LEAD.exec(text)?.[0].length ?? 0;
  let word = '';
  let found: ColumnRole | null = null;
  for (let at = lead; at < Math.min(text.length, lead + 30) && word.length < 12; at += 1) {
    if (/\s/.test(text.charAt(at))) continue;
    word += text.charAt(at);
    const gap = /^[:：]?\s+(?=\S)/.exec(text.slice(at + 1, at + 30))?.[0].length;
    const whole = !/\s/.test(text.slice(lead, at)) || !isSecretariat(word) || word.length < 4;
    const fits = gap !== undefined && whole;
    if (fits && (isColumnRole(word) || RANKED.test(text.slice(at + 1 + gap))))
      found = { word, length: at + 1 + gap };
    else if (found && gap === undefined && !/\S\s/.test(text.slice(lead, at))) break;
  }
  return found && { ...found, word: found.word.replace(/[:：]$/, '') };
}

/**
 * A line whose 〃 is replaced by what stands above it: all that begins left of the column after the 〃. So 〃 副参事 below
 * 水産振興課 課長 山田 is 水産振興課 副参事. Null where the line has none.
 */
export function withoutDitto(text: string, above: string): string | null {
  const [, lead = '', mark = '', gap = '', rest = ''] = /^(\s*)(\S)(\s+)(\S.*)$/.exec(text) ?? [];
  if (!isDitto(mark) || above === '') return null;
  const column = widthOf(lead + mark + gap);
  const until = column - 2;
  const first = /^\s*\S+/.exec(above)?.[0] ?? '';
  let prefix = first;
  for (const { 0: token, index } of above.matchAll(/\S+/g)) {
    if (widthOf(above.slice(0, index)) < until) prefix = above.slice(0, index + token.length);
    else break;
  }
  // The columns stay where they are for the 〃 below.
  return prefix + ' '.repeat(Math.max(1, column - widthOf(prefix))) + rest;
}

/** Where the columns of a line that holds several people begin: 座　長　大泉 和彦（教授）　　委　員　白鳥 恵（隊員）. */
export function segmentsOf(text: string): number[] {
  const starts = [0];
  for (const { 0: gap, index } of text.slice(0, 400).matchAll(/\s{2,}|[　\t]|[、，]\s*/g)) {
    const at = index + gap.length;
    const last = starts[starts.length - 1] ?? 0;
    if (at >= text.length || index <= last) continue;
    if (isPerson(text.slice(last, index)) && columnRole(text.slice(at)) && isPerson(text.slice(at)))
      starts.push(at);
  }
  return starts;
}

function isPerson(text: string): boolean {
  const role = columnRole(text);
  return role !== null && !isDitto(role.word) && readRows(text.slice(role.length)).length > 0;
}

/** The lines of a list that hold the posts of as many names that stand above them, one a line. */
export function postsBelowNames(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  const printed = lines.filter(({ gap }) => gap === null);
  for (let at = 0; at < printed.length;) {
    const names = countWhile(printed, at, isNameAlone);
    const posts = countWhile(printed, at + names, (line) => !isNameAlone(line) && !isMarked(line));
    if (names > 1 && posts === names && someArePosts(printed.slice(at + names, at + names + posts)))
      for (const line of printed.slice(at + names, at + names + posts)) found.add(line);
    at += Math.max(1, names + posts);
  }
  return found;
}

function countWhile(lines: readonly Line[], from: number, holds: (line: Line) => boolean): number {
  let at = from;
  for (let line = lines[at]; line && holds(line); line = lines[++at]);
  return at - from;
}

function isNameAlone({ text }: Line): boolean {
  const bare = text.slice(0, 40).trim();
  const name = maybeName(bare);
  return name !== null && (name.includes(' ') || bareName(bare) !== null);
}

function isMarked({ text }: Line): boolean {
  return /^\s*[（(【[〔<＜≪《［○●◎■◆]/.test(text);
}

function someArePosts(lines: readonly Line[]): boolean {
  return (
    lines.filter(({ text }) => isPost(text.replace(/[【［（(][^【】［］()（）]*[】］)）]\s*$/, '')))
      .length *
      2 >
    lines.length
  );
}
