import { isPost } from './posts';
import {
  bareName,
  byRole,
  isOffice,
  isOrganisation,
  maybeName,
  maybeRow,
  MEETING_ROLE,
  takeNotes,
  type Row,
} from './row';

const EACH = new RegExp(`^(.{0,9}?)(?:の)?各\\s?(${MEETING_ROLE})$`);
// 柿沼審議官, 久米課長補佐; not 総務課長
const NAME_AND_OFFICE =
  /^(?!総務|企画|人事|財|農|環境|健康|福祉|教育|学|税|市民|建|土木|都市|観光|商|産業|水|林|医|保|介護|子|防|危機|消防|情報|広報|秘書|法|経|会計|管|契約|施設|政策|計画|調|振興|推進|生活|文化|国|交通|住|道|河川|港|下水|森|畜|園芸|地|労|雇用|業務|事|指導|技術|研|開発|審査|監|統|本|担当|主|所管|関係|大臣|官房|緑|同|副|次|局|部)([\p{Script=Han}々ヶ]{2,3})(審議官|参事官|企画官|専門官|[課室部局係班次]長(?:補佐)?|課長代理|主事|主査|主任|主幹|参事|技師)$/u;

// 山田 太郎（甲大学教授）　鈴木 花子（乙市長）; 山田 太郎⇥甲大学教授⇥鈴木 花子⇥乙市長
/** Several people with their posts on one line; null where it is none such. */
export function severalWithPosts(text: string): Row[] | null {
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
/** Several names on one line; null where it is none such. */
export function severalNames(text: string): Row[] | null {
  return namesByBlanks(text) ?? namesByCommas(text);
}

// 大槻　　仁　　　　大槻　久美; 江田　　茂（早退）　轟　　陽子; 山田太郎　鈴木花子
function namesByBlanks(text: string): Row[] | null {
  if (text.length > 200 || /[、，,\t]/.test(text)) return null;
  const tokens = text.match(/[^\s（(]+(?:[（(][^（()）]{1,20}[)）])?/g) ?? [];
  if (
    tokens.length < 2 ||
    tokens.some((token) => isPost(token) || (token.length > 2 && isOrganisation(token)))
  )
    return null;
  const whole = tokens.every((token) => bareName(takeNotes(token).text) !== null);
  if (!whole && (tokens.length < 4 || tokens.length % 2 > 0)) return null;
  const people = whole
    ? tokens
    : tokens.flatMap((token, at) => (at % 2 > 0 ? [`${tokens[at - 1]} ${token}`] : []));
  const rows = people.map((one) => {
    const { text: printed, notes } = takeNotes(one);
    const name = maybeName(printed);
    return name === null || (!whole && !name.includes(' ')) ? null : { name, title: '', notes };
  });
  return rows.every((row) => row !== null) ? rows : null;
}

function namesByCommas(text: string): Row[] | null {
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
