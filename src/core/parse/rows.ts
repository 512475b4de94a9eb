import { fold } from '../text/fold';
import { isBarePost, isPost, isSecretariat, isSharedRole, isSoleRole } from './posts';

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

const NAME_PART = /^[\p{Script=Han}々〆ヶケノ之ぁ-んァ-ヴー]{1,5}$/u;
const NAME =
  /^[\p{Script=Han}々〆ヶぁ-んァ-ヴー]{2,9}(?:[（(][\p{Script=Han}ァ-ヴぁ-ん]{1,2}[)）])?$/u;
const LATIN_NAME = /^[A-Z][A-Za-z.'-]{1,20}$/;
const NOTE =
  /オンライン|[WｗＷ][EｅＥ][BｂＢ]|Web|リモート|途中|退席|退室|早退|欠席|代理|代わり|遅参|遅刻|書面|テレビ会議|現地|出席|^(?:副|共同)?(?:[議座会]長|委員長|部会長|主査|司会|進行)(?:代理|代行)?$|新任|から出席|まで/i;
const OFFICE =
  /(?:[省庁府局課]|協会|会社|機構|大学|連合会|組合|センター|事務所|委員会|審議会|団体|研究所|法人|資料|議題|概要)$/;
const NO_FAMILY =
  /^(?:専門|臨時|特別|有識者|関係|出席|欠席|各|全|外部|副|前|新|常任|民間|政府側|代表|担当|他|主任)$/;
const MEETING_ROLE =
  '(?:(?:副|共同)?(?:会長|議長|座長|委員長|部会長|分科会長|本部長|主査|理事長)(?:職務)?(?:代理|代行)?|専門委員|臨時委員|特別委員|委員|構成員|本部員|オブザーバー?|参考人|幹事|会員)';
const LEADING_ROLE =
  /^((?:副|共同)?(?:[議座会]長|委員長|部会長|主査)(?:代理)?)[、，,・:：]\s?(.+)$/;
const NAME_AND_ROLE = new RegExp(
  `^([\\p{Script=Han}々ヶぁ-んァ-ヴー]{1,5}?)(${MEETING_ROLE})$`,
  'u',
);

const EACH = new RegExp(`^(.{0,9}?)(?:の)?各\\s?(${MEETING_ROLE})$`);
// 柿沼審議官, 久米課長補佐; not 総務課長
const NAME_AND_OFFICE =
  /^(?!総務|企画|人事|財|農|環境|健康|福祉|教育|学|税|市民|建|土木|都市|観光|商|産業|水|林|医|保|介護|子|防|危機|消防|情報|広報|秘書|法|経|会計|管|契約|施設|政策|計画|調|振興|推進|生活|文化|国|交通|住|道|河川|港|下水|森|畜|園芸|地|労|雇用|業務|事|指導|技術|研|開発|審査|監|統|本|担当|主|所管|関係|大臣|官房|緑|同|副|次|局|部)([\p{Script=Han}々ヶ]{2,3})(審議官|参事官|企画官|専門官|[課室部局係班次]長(?:補佐)?|課長代理|主事|主査|主任|主幹|参事|技師)$/u;

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

/** Reads a line as the persons it lists; empty where it lists none. */
export function readRows(line: string): Row[] {
  const text = line
    .replace(/[\s、]*(?:ほか|他|外)[\s0-9０-９約]*[名人]\s*$/, '')
    .replace(/[、，,]\s*$/, '')
    .replace(/^\s*(?:[-・○●◎▪■◆•*]|[0-9０-９]{1,2}[.．)）](?![0-9０-９])|[①-⑳⑴-⒇])\s*/, '')
    .trim();
  return (
    severalWithPosts(text) ?? severalNames(text) ?? [maybeRow(text)].filter((row) => row !== null)
  );
}

function maybeRow(line: string): Row | null {
  const { text, notes } = takeNotes(line);
  for (const { read } of ROWS) {
    const found = read(text);
    if (!found) continue;
    const { title, role } = takeRole(oneLine(found.title));
    return { name: found.name, title, notes: role === null ? notes : [role, ...notes] };
  }
  return null;
}

/** Text on one line: every run of white space is one half-width space. */
export function oneLine(text: string): string {
  return text
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
  const found = /\s*(?:[【［[]([^【】［\][］]{1,40})[】］\]]|[（(]([^（()）]{1,40})[)）])\s*$/.exec(
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
function isOrganisation(text: string): boolean {
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
  if (whole && first.length <= 4 && second.length <= 4) return { name: whole, title: '' };
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

// 県水道課　奥田: the office stands for the post; 別府 is a family.
function isOffice(text: string): boolean {
  return text.length > 2 && OFFICE.test(text);
}

// 桑島部会長: the role is all that is printed
function byRole(text: string): Found | null {
  const [, name = '', title = ''] = NAME_AND_ROLE.exec(text) ?? [];
  return name === '' || NO_FAMILY.test(name) ? null : { name, title };
}

// 山田 太郎（甲大学教授）　鈴木 花子（乙市長）; 山田 太郎⇥甲大学教授⇥鈴木 花子⇥乙市長
function severalWithPosts(text: string): Row[] | null {
  const brackets = text.match(/[^（()）]{2,12}[（(][^（()）]{2,60}[)）]/g) ?? [];
  if (
    brackets.length > 1 &&
    brackets.join('').length >= text.replace(/[\s、，]+$/, '').length - 2
  ) {
    return allRows(brackets.map((one) => one.replace(/^[\s、，]+/, '')));
  }
  const cells = text.split(/\t+/);
  if (cells.length < 4 || cells.length % 2 > 0) return null;
  return allRows(cells.flatMap((cell, at) => (at % 2 > 0 ? [`${cells[at - 1]}\t${cell}`] : [])));
}

function allRows(texts: readonly string[]): Row[] | null {
  const rows = texts.map(maybeRow).filter((row) => row !== null);
  return rows.length === texts.length ? rows : null;
}

// 桑島部会長、梅津、小峰の各委員: the role behind the last name is that of all before it without one
function severalNames(text: string): Row[] | null {
  const parts = text.replace(/[。\s]+$/, '').split(separator(text));
  const long = parts.some((part) => part.length > 24);
  if (parts.length < 2 || long || text.includes('\t')) return null;
  const found = parts.map(nameAndRole);
  const certain =
    found.some(({ name, office }) => name !== null && !office) ||
    found.every(({ name }) => name !== null);
  const rows: { name: string; title: string | null; notes: readonly string[] }[] = [];
  let settled = 0;
  for (const { name, title, notes, shared, office } of found) {
    if (shared) {
      for (const row of rows.slice(settled)) row.title ??= title;
      settled = rows.length;
    }
    if (name !== null && (!office || certain)) rows.push({ name, title, notes });
    else if (!shared) return null;
  }
  return rows.map(({ name, title, notes }) => ({ name, title: title ?? '', notes }));
}

// 安藤・今村・梅原 where no comma parts the names
function separator(text: string): RegExp {
  const dotted =
    !/[、，,]/.test(text) && /^(?:[^・\s]{1,4}(?:[（(][^（()）]+[)）])?・){2,}/.test(text);
  return dotted ? /・/ : /[、，,]\s*|\s+(?=\S{1,6}(?:の)?各)/;
}

interface Listed {
  readonly name: string | null;
  readonly title: string | null;
  readonly notes: readonly string[];
  /** 各委員: the title is that of all before. */
  readonly shared: boolean;
  /** 木内課長: it might be an office's head instead of a name, as 総務課長 is. */
  readonly office: boolean;
}

function nameAndRole(part: string): Listed {
  const { text, notes } = takeNotes(part);
  // 産業課 半田課長
  const [, office = '', behind = ''] = /^(\S{2,12})\s+(\S{3,10})$/.exec(text) ?? [];
  const theirs = isOffice(office) ? NAME_AND_OFFICE.exec(behind) : null;
  if (theirs) return listedOf(theirs[1] ?? null, `${office} ${theirs[2] ?? ''}`, notes);
  const listed = { notes, shared: false, office: false };
  const [, last = '', all = ''] = EACH.exec(text) ?? [];
  if (all !== '') return { ...listed, name: maybeName(last), title: all, shared: true };
  const role = byRole(text);
  if (role) return { ...listed, ...role };
  const row = maybeRow(text);
  if (row) return { ...listed, name: row.name, title: row.title || null };
  const [, name = '', title = ''] = NAME_AND_OFFICE.exec(text) ?? [];
  if (name !== '') return { ...listed, name, title, office: !/^(?:審|参|企|専)/.test(title) };
  return { ...listed, name: isPost(text) ? null : maybeName(text), title: null };
}

function listedOf(name: string | null, title: string, notes: readonly string[]): Listed {
  return { name, title, notes, shared: false, office: false };
}

/** Whether a word in a column before the name tells the group: 委員, 会長, 事務局, 〃. */
export function isColumnRole(word: string): boolean {
  const bare = fold(word).replace(/[\s:]/g, '');
  return (
    isSharedRole(bare) ||
    isSoleRole(bare) ||
    isSecretariat(bare) ||
    isDitto(bare) ||
    /^(?:説明|出席|列席|随行).*者$/.test(bare) ||
    /^(?:国|都|道|府|県|市|区|町|村|行政|当局)側?$/.test(bare)
  );
}

/** Whether a word repeats the one above: 〃, 同. */
export function isDitto(word: string): boolean {
  return /^[〃々"″同]$/.test(word);
}
