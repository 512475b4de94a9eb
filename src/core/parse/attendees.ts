import type { Attendee, Span } from '../model';
import { fold } from '../text/fold';
import type { Field } from './fields';
import { lineSpan, type Line } from './lines';
import { isPost, isSecretariat } from './posts';
import { bareName, oneLine, type Row } from './row';
import { isColumnRole, isDitto, readRows } from './rows';

/** What the lines of a list are: rows with their continuation lines, and headings of groups. */
export interface ListReading {
  readonly attendees: readonly Attendee[];
  /** Per attendee the lines it takes. */
  readonly rows: readonly (readonly Line[])[];
  readonly labels: readonly Line[];
}

interface Draft extends Row {
  readonly lines: Line[];
  /** Where the row stands, for several on one line. */
  readonly column: number;
  readonly until: number;
  group: string | null;
  title: string;
  /** A blank line stands above this row. */
  readonly apart: boolean;
}

const GROUP_MARK =
  /^\s*[○●◎■◆□◇・▼＊*]\s*(\S.{0,24})$|^\s*[（(【[〔<＜≪《［]\s*(.{1,24}?)\s*[)）】\]〕>＞≫》］]\s*$/;
const GROUP_WORD =
  /^(?:\S{0,10}(?:委員|構成員|事務局|オブザーバー?|政府側|関係(?:省庁|府省|者|機関|団体)|説明者|参考人|有識者|幹事|大臣|本部員|メンバー|[議座会]長|出席者|欠席者|代理出席|随行者?))(?:[（(][^）)]*[)）])?[:：]?$/;
const GROUP_AND_ROWS =
  /^\s*(?:[（(【[〔<＜]([^（()）【】]{1,12})[)）】\]〕>＞]|([^\s（(]{1,12})[:：])\s*(?=\S)/;
const PROXY = /^\s*[（(]\s*(?:代理|代わり|途中|オンライン)[^（()）]{0,30}[)）]\s*$/;
const REMARK = /敬称略|五十音|順不同|名簿|別紙|以下同じ|◎.*[○◯〇]/;
const ABSENT = /欠席/;
const RANK =
  /([◎○●△▲☆★])\s?(?:は|:|…|=|印は)?\s?((?:副|共同)?(?:会長|議長|座長|委員長|部会長|本部長|主査)(?:代理|代行)?)/g;

/** Reads the lists of attendees under their headings. */
export function readAttendees(fields: readonly Field[]): ListReading {
  const list = new List();
  for (const field of fields) if (field.kind === 'attendees') list.take(field);
  numberParts(list.drafts);
  return {
    attendees: list.drafts.map(finish),
    rows: list.drafts.map(({ lines }) => lines),
    labels: list.labels,
  };
}

function finish({ lines, column, until, name, title, group, notes }: Draft): Attendee {
  return { span: spanOf(lines, column, until), name, title, group, notes };
}

function spanOf(lines: readonly Line[], column: number, until: number): Span {
  const [first] = lines;
  const last = lines[lines.length - 1];
  if (!first || !last) return { from: 0, to: 0 };
  if (last === first) return lineSpan(first, column, until);
  return { from: lineSpan(first, column).from, to: lineSpan(last).to };
}

class List {
  readonly drafts: Draft[] = [];
  readonly labels: Line[] = [];
  #group: string | null = null;
  #column: string | null = null;
  #absent = false;
  #fresh = true;
  #apart = false;
  /** A line of this group was read as a post alone. */
  #posts = false;
  #open = 0;
  #ranks = new Map<string, string>();

  take(field: Field): void {
    this.#openGroup(groupOf(field.label));
    for (const line of [field.line, ...field.rest]) this.#readRanks(line);
    if (field.column < field.line.text.trimEnd().length) this.#line(field.line, field.column);
    for (const line of field.rest) {
      if (line.gap === null) this.#line(line, 0);
      this.#apart = line.gap === 'blank' || (line.gap === 'page' && this.#apart);
    }
  }

  #openGroup(group: string | null): void {
    this.#group = group;
    this.#column = null;
    this.#absent = group !== null && ABSENT.test(group);
    this.#fresh = true;
    this.#posts = false;
  }

  // （◎会長、○副会長）
  #readRanks({ fold: folded }: Line): void {
    if (!/[◎○●△▲☆★]/.test(folded) || folded.length > 80) return;
    const found = [...folded.matchAll(RANK)];
    if (found.length > 1 || /^\s*[(※]|\(/.test(folded)) {
      for (const [, mark = '', role = ''] of found) this.#ranks.set(mark, role);
    }
  }

  #line(line: Line, from: number): void {
    const text = withoutRemark(line.text.slice(from));
    if (PROXY.test(text) && this.#remark(line, text)) return;
    if (REMARK.test(fold(text)) && readRows(text).length === 0) return void this.labels.push(line);
    const lead = GROUP_AND_ROWS.exec(text);
    const led = lead?.[1] ?? lead?.[2];
    if (lead && led !== undefined && (isGroupWord(led) || isColonGroup(led, lead[0]))) {
      this.#openGroup(closeUp(led));
      return this.#rows(line, from + lead[0].length);
    }
    const heading = readRows(text).length > 0 ? null : (maybeGroup(text) ?? this.#office(line));
    if (heading !== null && !this.#ranks.has(text.trim().charAt(0))) {
      this.#openGroup(heading);
      this.labels.push(line);
    } else this.#rows(line, from);
  }

  // （代理：湯浅主任） on the line below a member is a note on him.
  #remark(line: Line, text: string): boolean {
    const last = this.drafts[this.drafts.length - 1];
    if (!last || this.#absent) return false;
    this.drafts[this.drafts.length - 1] = {
      ...last,
      notes: [...last.notes, text.trim().slice(1, -1)],
    };
    last.lines.push(line);
    return true;
  }

  // △△省 at the margin, where the people stand indented
  #office({ text }: Line): string | null {
    const above = this.drafts[this.drafts.length - 1]?.lines[0];
    const margin = /^\S+$/.test(text.trimEnd()) && above !== undefined && /^\s/.test(above.text);
    return margin && /[省庁府局課室部市県町村区]$/.test(text.trim()) ? text.trim() : null;
  }

  #rows(line: Line, from: number): void {
    const text = withoutRemark(line.text.slice(from));
    const column = columnRole(text);
    const behind = column ? readRows(text.slice(column.length)) : [];
    if (column && behind.length > 0) {
      this.#column = isDitto(column.word) ? this.#column : column.word;
      return this.#add(behind, line, from);
    }
    const rows = column ? [] : this.#rowsOf(text);
    if (column) {
      this.#openGroup(column.word);
      this.labels.push(line);
    } else if (rows.length > 0) this.#add(rows, line, from);
    else this.#extend(line, text);
  }

  // 石田直人 alone on its line is a person until posts follow in a column of their own.
  #rowsOf(text: string): readonly Row[] {
    const rows = readRows(text);
    if (rows.length > 0 || this.#posts || this.#absent) return rows;
    const name = bareName(text);
    return name === null ? [] : [{ name, title: '', notes: [] }];
  }

  #add(rows: readonly Row[], line: Line, from: number): void {
    this.#fresh = false;
    const rank = this.#ranks.get(fold(line.text.slice(from)).trim().charAt(0));
    let at = from;
    rows.forEach((row, index) => {
      const column = Math.max(at, findName(line.text, row.name, at));
      at = column + row.name.length;
      if (this.#absent || row.notes.some((note) => ABSENT.test(note))) return;
      const next = rows[index + 1];
      const until = next ? Math.max(at, findName(line.text, next.name, at)) : line.text.length;
      const notes = rank === undefined ? row.notes : [...row.notes, rank];
      const group = this.#column ?? this.#group;
      this.drafts.push({
        ...row,
        notes,
        lines: [line],
        column: index === 0 ? from : column,
        until,
        group,
        apart: this.#apart,
      });
    });
    this.#apart = false;
  }

  // Where names stand above and posts below, the first row of the group that has no post yet.
  #untitled(above: number): number {
    const group = this.#column ?? this.#group;
    while (this.#open < above) {
      const draft = this.drafts[this.#open];
      if (draft?.title === '' && draft.group === group) break;
      this.#open += 1;
    }
    return this.#open;
  }

  // A post that runs over two lines, or one of a column of posts below a column of names. An office
  // right below the heading of its group is no person.
  #extend(line: Line, text: string): void {
    const above = this.drafts.length - 1;
    const last = this.drafts[isPost(text) || this.#posts ? this.#untitled(above) : above];
    const own = /。|^\s*(?:\([0-9]|[0-9]{1,2}[.)\s])/.test(fold(text));
    if (this.#fresh || this.#absent || !last || own) return void this.labels.push(line);
    this.#posts = true;
    last.title = oneLine(`${last.title} ${text}`);
    last.lines.push(line);
    this.#apart = false;
  }
}

const COLUMN_LEAD = /^\s*[・•-]?\s*/;

// The role in a column before the name, also spread: 会　　長　　三浦　茂. `length` is where the name begins.
function columnRole(text: string): { word: string; length: number } | null {
  const lead = COLUMN_LEAD.exec(text)?.[0].length ?? 0;
  let word = '';
  let found: { word: string; length: number } | null = null;
  for (let at = lead; at < Math.min(text.length, lead + 30) && word.length < 12; at += 1) {
    if (/\s/.test(text.charAt(at))) continue;
    word += text.charAt(at);
    const gap = /^[:：]?\s+(?=\S)/.exec(text.slice(at + 1, at + 30))?.[0].length;
    const whole = !/\s/.test(text.slice(lead, at)) || !isSecretariat(word) || word.length < 4;
    if (gap !== undefined && whole && isColumnRole(word)) found = { word, length: at + 1 + gap };
    else if (found && gap === undefined && !/\S\s/.test(text.slice(lead, at))) break;
  }
  return found && { ...found, word: found.word.replace(/[:：]$/, '') };
}

// 構成員 says who they are, 出席委員 that they are 委員, 出席者 nothing.
function groupOf(heading: string): string | null {
  const word = heading.replace(/^(?:主な)?(?:出席|参加)|(?:名簿|一覧|状況|等|出席者)$/g, '');
  return /^(?:委員|構成員|本部員|事務局|説明者|説明員|オブザーバー|関係者)$/.test(word)
    ? word
    : null;
}

// 赤塚、井手、榎（敬称略）
function withoutRemark(text: string): string {
  return text.replace(
    /(?<=\S)[（(][^（()）]{0,20}(?:敬称略|五十音順|順不同)[^（()）]{0,20}[)）]\s*$/,
    '',
  );
}

// 企業：黒木 翔（…）
function isColonGroup(word: string, lead: string): boolean {
  return /[:：]/.test(lead) && word.length <= 10 && !/^[0-9０-９]/.test(word);
}

function findName(text: string, name: string, from: number): number {
  return text.indexOf(name.split(' ')[0] ?? name, from);
}

// ○構成員, （大臣、大臣政務官）, 【委 員】, or a bare 事務局
function maybeGroup(line: string): string | null {
  const text = line.trim();
  const found = GROUP_MARK.exec(text);
  const marked = found?.[1] ?? found?.[2];
  if (marked !== undefined) return REMARK.test(marked) ? null : closeUp(marked);
  return isGroupWord(text) ? closeUp(text) : null;
}

function isGroupWord(text: string): boolean {
  return /^(?:\S+|\S(?:\s+\S)+)$/.test(text.trim()) && GROUP_WORD.test(text.replace(/\s/g, ''));
}

// 委 員 → 委員
function closeUp(text: string): string {
  const bare = text.replace(/[:：]\s*$/, '').trim();
  return /^\S(?:\s+\S)+$/.test(bare) ? bare.replace(/\s/g, '') : oneLine(bare);
}

// Where no heading is printed and blank lines part the list, its parts are numbered.
function numberParts(drafts: readonly Draft[]): void {
  const breaks = drafts.slice(1).filter(({ apart }) => apart).length;
  const parted = breaks > 0 && breaks * 2 < drafts.length - 1;
  if (!parted || drafts.some(({ group }) => group !== null)) return;
  let part = 1;
  drafts.forEach((draft, index) => {
    if (index > 0 && draft.apart) part += 1;
    draft.group = String(part);
  });
}
