import { fold } from '../text/fold';
import type { Line } from './lines';
import { isPost } from './posts';
import { oneLine } from './row';
import { isColumnRole, readRows } from './rows';

const GROUP_MARK =
  /^\s*[○●◎■◆□◇・▼＊*]\s*(\S.{0,24})$|^\s*[（(【[〔<＜≪《［]\s*(.{1,24}?)\s*[)）】\]〕>＞≫》］]\s*$/;
const GROUP_WORD =
  /^(?:\S{0,10}(?:委員|構成員|事務局|オブザーバー?|政府側|関係(?:省庁|府省|者|機関|団体)|説明者|参考人|有識者|幹事|大臣|本部員|メンバー|[議座会]長|出席者|欠席者|代理出席|随行者?))(?:[（(][^）)]*[)）])?[:：]?$/;
const GROUP_AND_ROWS =
  /^\s*(?:[（(【[〔<＜]([^（()）【】]{1,12})[)）】\]〕>＞]|((?:[^\s（(:：、]\s{0,4}){1,12})[:：])\s*(?=\S)/;
const LIST_MARK = /^\s*[・○●■◆◇]?/;
// (1) 委員, ② 事務局
const NUMBERED = /^\s*(?:[(（][0-9０-９]{1,2}[)）]|[①-⑳])\s*/;
const REMARK = /敬称略|五十音|順不同|名簿|別紙|以下同じ|◎.*[○◯〇]/;

/** Whether a line of a list is a remark on the list: 敬称略, 五十音順. */
export function isListRemark(text: string): boolean {
  return REMARK.test(fold(text));
}

/** The group a heading of a list names: 構成員 says who they are, 出席者 nothing. */
export function groupOf(heading: string): string | null {
  const word = heading.replace(/^主な/, '').replace(/(?:名簿|一覧|状況|等)$/, '');
  return /^(?:出席)?(?:委員|構成員|本部員|会員|幹事)$|^(?:事務局|事務局職員|説明者|説明員|オブザーバー?|関係者|[^出参]{1,8}側?出席(?:者|職員))$/.test(
    word,
  )
    ? word
    : null;
}

/** A group in front of its rows on one line: （事務局）片桐審議官, 企業：黒木 翔（…）. */
export function groupAhead(text: string): { group: string; length: number } | null {
  const found = GROUP_AND_ROWS.exec(text);
  const word = found?.[1] ?? found?.[2];
  if (!found || word === undefined) return null;
  const colon =
    /[:：]/.test(found[0]) && word.replace(/\s/g, '').length <= 10 && !/^[0-9０-９]/.test(word);
  const known = isGroupWord(word) || isColumnRole(word);
  const before =
    /^\s*[（(【[〔]/.test(found[0]) && readRows(text.slice(found[0].length)).length > 0;
  const absent = /^欠席/.test(word) && found[1] !== undefined;
  return known || colon || before || absent
    ? { group: closeUp(word), length: found[0].length }
    : null;
}

/** The group a line announces: ○構成員, （大臣、大臣政務官）, 【委 員】, or a bare 事務局; null where it is a row. */
export function maybeGroup(line: string): string | null {
  const text = line
    .replace(NUMBERED, '')
    .replace(/\s*[(（]?\s?[0-9０-９]{1,3}\s?[人名]\s?[)）]?\s*$/, '')
    .trim();
  const found = GROUP_MARK.exec(text);
  const marked = found?.[1] ?? found?.[2];
  if (marked === undefined && !isGroupWord(text)) return null;
  if (readRows(line).length > 0 || (marked !== undefined && isListRemark(marked))) return null;
  return closeUp(marked ?? text);
}

function isGroupWord(text: string): boolean {
  return /^(?:\S+|\S(?:\s+\S)+)$/.test(text.trim()) && GROUP_WORD.test(text.replace(/\s/g, ''));
}

// 委 員 → 委員
function closeUp(text: string): string {
  const bare = text.replace(/[:：]\s*$/, '').trim();
  return /^\S(?:\s+\S)+$/.test(bare) ? bare.replace(/\s/g, '') : oneLine(bare);
}

/** Whether a line says what kind of people stand further in below it: 使用者. */
export function isIndentedUnder({ text, gap }: Line, below: Line | undefined): boolean {
  const word = text.replace(LIST_MARK, '').trim();
  if (gap !== null || below?.gap !== null || !/^[一-龠ァ-ヴー・]{2,10}$/.test(word)) return false;
  if (isPost(word) && !isColumnRole(word)) return false;
  return indentOf(below.text) > indentOf(text) && readRows(below.text).length > 0;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

/** A row without the remark behind it: 赤塚、井手、榎（敬称略）, 湊　奈央（計5人）. */
export function withoutRemark(text: string): string {
  return text.replace(
    /(?<=\S)[（(](?:[^（()）]{0,20}(?:敬称略|五十音順|順不同)[^（()）]{0,20}|[計全他外]?\s?[0-9０-９]{1,3}\s?[人名])[)）]\s*$/,
    '',
  );
}

/** Where no heading is printed and blank lines part a list, its parts are numbered. */
export function numberParts(
  drafts: readonly { group: string | null; readonly apart: boolean }[],
): void {
  const breaks = drafts.slice(1).filter(({ apart }) => apart).length;
  const parted = breaks > 0 && breaks * 2 < drafts.length - 1;
  if (!parted || drafts.some(({ group }) => group !== null)) return;
  let part = 1;
  drafts.forEach((draft, index) => {
    if (index > 0 && draft.apart) part += 1;
    draft.group = String(part);
  });
}
