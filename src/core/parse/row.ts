import { isBarePost, isPost, isSoleRole } from './posts';

/** A person of a list as printed. */
export interface Row {
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
}

interface Found {
  readonly name: string;
  readonly title: string;
}

interface RowNotation {
  readonly name: string;
  readonly read: (text: string) => Found | null;
}

const NAME_PART = /^(?:[\p{Script=Han}々〆ヶケノ之ぁ-んァ-ヴー]{1,5}|[ァ-ヴー]{6,8})$/u;
const NAME =
  /^[\p{Script=Han}々〆ヶぁ-んァ-ヴー]{2,9}(?:[（(][\p{Script=Han}ァ-ヴぁ-ん]{1,2}[)）])?$/u;
const KATAKANA_NAME = /^[ァ-ヴー]{2,10}[・＝][ァ-ヴー]{2,10}(?:[・＝][ァ-ヴー]{2,10})?$/;
const LATIN_NAME = /^[A-Z][A-Za-z.'-]{1,20}$/;
const NOTE =
  /オンライン|ウェブ|[WｗＷ][EｅＥ][BｂＢ]|Web|リモート|途中|退席|退室|早退|欠席|代理|代わり|遅参|遅刻|遅れて|書面|テレビ会議|現地|出席|参加|^(?:副|共同)?(?:[議座会]長|委員長|部会長|主査|司会|進行)(?:代理|代行)?$|新任|から出席|まで/i;
const OFFICE =
  /(?:[省庁府局課]|協会|会社|機構|大学|連合会|組合|センター|事務所|委員会|審議会|団体|研究所|法人|資料|議題|概要)$/;
const NO_FAMILY =
  /^(?:専門|臨時|特別|有識者|関係|出席|欠席|各|全|外部|副|前|新|常任|民間|政府側|代表|担当|他|主任)$/;
/** Roles that a list prints behind a surname. */
export const MEETING_ROLE =
  '(?:(?:副|共同)?(?:会長|議長|座長|委員長|部会長|分科会長|本部長|主査|理事長)(?:職務)?(?:代理|代行)?|専門委員|臨時委員|特別委員|委員|構成員|本部員|オブザーバー?|参考人|幹事|会員)';
const LEADING_ROLE =
  /^((?:副|共同)?(?:[議座会]長|委員長|部会長|主査)(?:代理)?)[、，,・:：]\s?(.+)$/;
const NAME_AND_ROLE = new RegExp(
  `^([\\p{Script=Han}々ヶぁ-んァ-ヴー]{1,5}?(?:[（(][\\p{Script=Han}ァ-ヴぁ-ん]{1,2}[)）])?)(${MEETING_ROLE})$`,
  'u',
);

/** The notations of a row, tried in order. */
const ROWS: readonly RowNotation[] = [
  { name: 'name, tab, post', read: byTab },
  { name: 'family name, given name, post', read: byThree },
  { name: 'name（post）', read: byBracket },
  { name: 'name（role）, post', read: byRoleBetween },
  { name: 'name, post', read: byTwo },
  { name: 'post, name', read: postFirst },
  { name: '桑島部会長', read: byRole },
];

/** Reads a text as one person; null where it is none. */
export function maybeRow(line: string): Row | null {
  const { text, notes } = takeNotes(line);
  for (const { read } of ROWS) {
    const found = read(text);
    if (!found) continue;
    const { title, role } = takeRole(oneLine(found.title));
    return { name: found.name, title, notes: role === null ? notes : [role, ...notes] };
  }
  return null;
}

const SPREAD = [4, 3, 2].map(
  (length) => new RegExp(`(?<!\\S)\\S(?:\\s{1,6}\\S){${length - 1}}(?!\\S)`, 'g'),
);

/** Posts written with blanks between their characters are closed up: 課　　長, 副 参 事. */
export function closePosts(text: string): string {
  return SPREAD.reduce(
    (sofar, spread) =>
      sofar.replace(spread, (word) => {
        const bare = word.replace(/\s+/g, '');
        return isBarePost(bare) ? bare : word;
      }),
    text,
  );
}

/** Text on one line: every run of white space is one half-width space. */
export function oneLine(text: string): string {
  return closePosts(text)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^[（(]([^（()）]+)[)）]$/, '$1');
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
  const found =
    /\s*(?:[【［[＜<〈]([^【】［\][］＜＞<>〈〉]{1,40})[】］\]＞>〉]|[（(]([^（()）]{1,40})[)）])\s*$/.exec(
      text.slice(-60),
    );
  if (!found) return null;
  const note = (found[1] ?? found[2] ?? '').trim();
  if (found[1] === undefined && !NOTE.test(note)) return null;
  return { note, rest: text.slice(0, text.length - found[0].length) };
}

/** A printed name with one half-width space between its parts; null where the text is no name. */
export function maybeName(text: string): string | null {
  const parts = text.trim().split(/\s+/);
  if (parts.length === 1 && KATAKANA_NAME.test(text.trim())) return text.trim();
  if (parts.length > 2) {
    const spread = parts.every((part) => [...part].length === 1);
    return spread ? maybeName(parts.join('')) : null;
  }
  const plain =
    parts.every((part) => NAME_PART.test(part)) || (parts.length === 1 && NAME.test(text.trim()));
  const latin = parts.length === 2 && parts.every((part) => LATIN_NAME.test(part));
  const [family = '', given = ''] = parts;
  const post =
    (given !== '' && family.length > 1 && isBarePost(family)) ||
    (given.length > 1 && isPost(given)) ||
    (parts.length === 1 && text.trim().length > 3 && isPost(text)) ||
    OFFICE.test(text.trim());
  return (plain || latin) && !post && !isBarePost(parts.join('')) ? parts.join(' ') : null;
}

/** A name without a blank that is all of its line: 石田直人; null where it may be anything else. */
export function bareName(text: string): string | null {
  const bare = text.trim();
  return /^[\p{Script=Han}々]{2,4}[\p{Script=Han}ぁ-んァ-ヴー]{1,3}$/u.test(bare) &&
    !isOrganisation(bare)
    ? maybeName(bare)
    : null;
}

// 市民公募, 地域代表, 学識経験者
/** Whether a word names a body, an office or a kind of people. */
export function isOrganisation(text: string): boolean {
  return /[者会社部課局省庁室市県町村区国側募表般業係員界院所校園]$/.test(text);
}

// 赤荻 真由美⇥株式会社みずほフィナンシャルグループ 部付部長
function byTab(text: string): Found | null {
  const at = text.indexOf('\t');
  const name = at < 0 ? null : maybeName(text.slice(0, at));
  return name ? { name, title: text.slice(at) } : null;
}

// 飯田 陽一 内閣サイバー官
function byThree(text: string): Found | null {
  const [, family = '', given = '', title = ''] =
    /^(\S{1,5})\s+(\S{1,5})\s+(\S.*)$/.exec(text) ?? [];
  const name = family === '' ? null : maybeName(`${family} ${given}`);
  return name && !isPost(family) ? { name, title } : null;
}

// 飯田 陽一（内閣サイバー官）
function byBracket(text: string): Found | null {
  const [, head = '', title = ''] = /^([^（()）]{2,12})[（(](.{2,})[)）]$/.exec(text) ?? [];
  const name = head === '' ? null : maybeName(head);
  return name && !isPost(name) ? { name, title } : null;
}

// 川島 徹（会長）  弁護士: the role goes on as the first of the posts, from which it is taken
function byRoleBetween(text: string): Found | null {
  const [, head = '', role = '', title = ''] =
    /^([^（()）]{2,12})[（(]([^（()）]{2,8})[)）]\s*([^（()）\s].*)$/.exec(text) ?? [];
  const name = head === '' || !isSoleRole(role) ? null : maybeName(head);
  return name && !isPost(name) ? { name, title: `${role}、${title}` } : null;
}

// 座長、医師会長: the role in the meeting is a remark
function takeRole(title: string): { title: string; role: string | null } {
  const [, role = null, rest = ''] = LEADING_ROLE.exec(title) ?? [];
  return role === null ? { title, role } : { title: rest, role };
}

// 飯田陽一　内閣サイバー官 / 飯田 陽一
function byTwo(text: string): Found | null {
  const [, first = '', second = ''] = /^(\S{1,12})\s+(\S.*)$/.exec(text) ?? [];
  if (first === '' || isPost(first) || isOffice(first) || postFirst(second)) return null;
  const whole = maybeName(text);
  if (whole && first.length <= (/^[ァ-ヴー]+$/.test(first) ? 6 : 4) && second.length <= 4)
    return { name: whole, title: '' };
  const name = maybeName(first);
  return name && (isPost(second) || first.length >= 3) ? { name, title: second } : null;
}

// 内閣サイバー官　飯田 陽一
function postFirst(text: string): Found | null {
  const head = text.slice(0, 200);
  return (
    behindPost(/^(.*\S)\s+(\S{1,5}\s+\S{1,5})$/.exec(head)) ??
    behindPost(/^(.*\S)\s+(\S{1,9})$/.exec(head))
  );
}

function behindPost(found: RegExpExecArray | null): Found | null {
  const name = found ? maybeName(found[2] ?? '') : null;
  const post = found?.[1] ?? '';
  return name && (isPost(post) || isOffice(post)) ? { name, title: post } : null;
}

/** 県水道課　奥田: the office stands for the post; 別府 is a family. */
export function isOffice(text: string): boolean {
  return text.length > 2 && OFFICE.test(text);
}

/** 桑島部会長: the role is all that is printed. */
export function byRole(text: string): Found | null {
  const [, name = '', title = ''] = NAME_AND_ROLE.exec(text) ?? [];
  return name === '' || NO_FAMILY.test(name) ? null : { name, title };
}
