import { isPost } from './posts';

/** A row of a list of attendees as printed. */
export interface Row {
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
}

interface RowNotation {
  readonly name: string;
  readonly read: (text: string) => { name: string; title: string } | null;
}

const NAME_PART = /^[\p{Script=Han}々〆ヶぁ-んァ-ヴー]{1,5}$/u;
const NAME = /^[\p{Script=Han}々〆ヶぁ-んァ-ヴー]{2,9}$/u;
const LATIN_NAME = /^[A-Z][A-Za-z.'-]{1,20}$/;
const NOTE =
  /オンライン|[WｗW][EｅE][BｂB]|Web|リモート|途中|退席|退室|欠席|代理|遅参|書面|テレビ会議|現地|出席|[議座会]長|委員長|主査|司会|新任|敬称/i;

/** The notations of a row, tried in order. */
const ROWS: readonly RowNotation[] = [
  { name: 'name, tab, post', read: byTab },
  { name: 'family name, given name, post', read: byThree },
  { name: 'name（post）', read: byBracket },
  { name: 'name, post', read: byTwo },
  { name: 'post, name', read: postFirst },
];

/** Reads a line as a person of the list; null where it is none. */
export function maybeRow(line: string): Row | null {
  const { text, notes } = takeNotes(line.replace(/^\s*[-・○●◎▪■◆•]\s*/, '').trim());
  for (const { read } of ROWS) {
    const found = read(text);
    if (found) return { name: found.name, title: oneLine(found.title), notes };
  }
  return null;
}

/** Text on one line: every run of white space is one half-width space. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Takes printed remarks off a row: 【議長】, （オンライン出席）. */
export function takeNotes(line: string): { text: string; notes: string[] } {
  const notes: string[] = [];
  let text = line;
  for (let found = lastNote(text); found; found = lastNote(text)) {
    notes.unshift(found.note);
    text = found.rest;
  }
  return { text, notes };
}

function lastNote(text: string): { note: string; rest: string } | null {
  const found = /\s*(?:【([^【】]{1,40})】|[（(]([^（()）]{1,40})[)）])\s*$/.exec(text.slice(-60));
  if (!found) return null;
  const square = found[1];
  const note = (square ?? found[2] ?? '').trim();
  if (square === undefined && !NOTE.test(note)) return null;
  return { note, rest: text.slice(0, text.length - found[0].length) };
}

/** A printed name with one half-width space between its parts; null where the text is no name. */
export function maybeName(text: string): string | null {
  const parts = text.trim().split(/\s+/);
  if (parts.length > 2 && parts.every((part) => [...part].length === 1))
    return maybeName(parts.join(''));
  if (parts.length > 2) return null;
  const plain =
    parts.every((part) => NAME_PART.test(part)) || (parts.length === 1 && NAME.test(text));
  const latin = parts.length === 2 && parts.every((part) => LATIN_NAME.test(part));
  const given = parts[1] ?? '';
  return (plain || latin) && !(given.length > 1 && isPost(given)) ? parts.join(' ') : null;
}

// 赤荻 真由美⇥株式会社みずほフィナンシャルグループ 部付部長
function byTab(text: string): { name: string; title: string } | null {
  const at = text.indexOf('\t');
  if (at < 0) return null;
  const name = maybeName(text.slice(0, at));
  return name ? { name, title: text.slice(at) } : null;
}

// 飯田 陽一 内閣サイバー官
function byThree(text: string): { name: string; title: string } | null {
  const found = /^(\S{1,5})\s+(\S{1,5})\s+(\S.*)$/.exec(text);
  if (!found) return null;
  const name = maybeName(`${found[1]} ${found[2]}`);
  return name && !isPost(found[1] ?? '') ? { name, title: found[3] ?? '' } : null;
}

// 飯田 陽一（内閣サイバー官）
function byBracket(text: string): { name: string; title: string } | null {
  const found = /^([^（()）]{2,12})[（(](.{2,})[)）]$/.exec(text);
  const name = found ? maybeName(found[1] ?? '') : null;
  return name && !isPost(name) ? { name, title: found?.[2] ?? '' } : null;
}

// 飯田陽一　内閣サイバー官 / 飯田 陽一
function byTwo(text: string): { name: string; title: string } | null {
  const found = /^(\S{1,9})\s+(\S.*)$/.exec(text);
  if (!found) return null;
  const [, first = '', second = ''] = found;
  if (isPost(first)) return null;
  const whole = maybeName(text);
  if (whole && first.length <= 4 && second.length <= 4) return { name: whole, title: '' };
  const name = maybeName(first);
  return name && isPost(second) ? { name, title: second } : null;
}

// 内閣サイバー官　飯田 陽一
function postFirst(text: string): { name: string; title: string } | null {
  const found = /^(.*\S)\s+(\S{1,5}\s+\S{1,5}|\S{2,9})$/.exec(text.slice(0, 200));
  if (!found) return null;
  const name = maybeName(found[2] ?? '');
  return name && isPost(found[1] ?? '') ? { name, title: found[1] ?? '' } : null;
}
