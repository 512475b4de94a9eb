import type { Attendee, Span } from '../model';
import { fold } from '../text/fold';
import { columnRole, postsBelowNames, segmentsOf, withoutDitto } from './columns';
import type { Field } from './fields';
import {
  groupAhead,
  groupOf,
  isIndentedUnder,
  isListRemark,
  maybeGroup,
  numberParts,
  withoutRemark,
} from './groups';
import { lineSpan, type Line } from './lines';
import { isPost, isSoleRole } from './posts';
import { Ranks } from './ranks';
import { bareName, oneLine, takeNotes, type Row } from './row';
import { isDitto, readRows } from './rows';
import { partSpoken } from './spoken';

/** What the lines of a list are: rows with their continuation lines, and headings of groups. */
export interface ListReading {
  readonly attendees: readonly Attendee[];
  /** Per attendee the lines it takes. */
  readonly rows: readonly (readonly Line[])[];
  readonly labels: readonly Line[];
}

interface Draft extends Row {
  readonly lines: Line[];
  /** Those of its lines that stand together, without a post in a column further down. */
  readonly own: Line[];
  /** Where the row stands, for several on one line. */
  readonly column: number;
  readonly until: number;
  readonly titles: string[];
  notes: readonly string[];
  group: string | null;
  /** A blank line stands above this row. */
  readonly apart: boolean;
}

/** A stretch of a line; `text` is what it says where 〃 was written. */
interface Stretch {
  readonly line: Line;
  readonly from: number;
  readonly until: number;
  readonly text: string;
}

const PROXY = /^\s*[（(]\s*(?:代理|代わり|途中|オンライン)[^（()）]{0,30}[)）]\s*$/;
const ABSENT = /欠席/;
const LONGEST_TITLE = 8;
const LONGEST_ROW = 2000;
// 兼　災害医療担当部長 below a post
const DOUBLED = /^\s*兼\s/;

/** Reads the lists of attendees under their headings; `spoken` are the names that the marks of the body use. */
export function readAttendees(fields: readonly Field[], spoken: ReadonlySet<string>): ListReading {
  const list = new List(spoken);
  for (const field of fields) if (field.kind === 'attendees') list.take(field);
  numberParts(list.drafts);
  return {
    attendees: list.drafts.map(finish),
    rows: list.drafts.map(({ lines }) => lines),
    labels: list.labels,
  };
}

function finish({ own, column, until, name, titles, group, notes }: Draft): Attendee {
  return {
    span: spanOf(own, column, until),
    name,
    title: oneLine(titles.join(' ')),
    group,
    notes,
  };
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
  #ranks = new Ranks();
  /** The row above as printed, with its own 〃 filled in. */
  #above = '';
  #spoken: ReadonlySet<string>;

  constructor(spoken: ReadonlySet<string>) {
    this.#spoken = spoken;
  }

  take(field: Field): void {
    this.#openGroup(groupOf(field.label));
    for (const line of [field.line, ...field.rest]) this.#ranks.learn(line);
    if (field.column < field.line.text.trimEnd().length) this.#line(field.line, field.column);
    const posts = postsBelowNames(field.rest);
    const gap = { blank: false, page: false };
    for (const [at, line] of field.rest.entries()) {
      if (line.gap !== null) {
        gap[line.gap] = true;
        continue;
      }
      // A blank line that comes with a page break parts nothing.
      this.#apart = gap.blank && !gap.page;
      gap.blank = gap.page = false;
      if (DOUBLED.test(line.text) && this.#doubled(line)) continue;
      if (posts.has(line) || DOUBLED.test(line.text))
        this.#extend(line, line.text, posts.has(line));
      else if (isIndentedUnder(line, field.rest[at + 1])) this.#heading(line);
      else this.#line(line, 0);
    }
  }

  // 県土整備部長 above 兼　港湾統括監　古賀　巧: the line above was no post of the person before
  #doubled(line: Line): boolean {
    const [row, second] = readRows(line.text.replace(/^\s*兼\s*/, ''));
    const last = this.drafts[this.drafts.length - 1];
    if (!row || second || !last || last.lines.length < 2 || last.titles.length < 2) return false;
    const above = last.lines.pop();
    last.own.pop();
    const first = last.titles.pop() ?? '';
    this.#add([{ ...row, title: `${first} 兼 ${row.title}` }], {
      line,
      from: 0,
      until: line.text.length,
      text: line.text,
    });
    if (above) this.labels.push(above);
    return true;
  }

  #heading(line: Line): void {
    this.#openGroup(line.text.replace(/^\s*[・○●■◆◇]?/, '').trim());
    this.labels.push(line);
  }

  #openGroup(group: string | null): void {
    this.#group = group;
    this.#column = null;
    this.#absent = group !== null && ABSENT.test(group);
    this.#fresh = true;
    this.#posts = false;
  }

  #line(line: Line, from: number): void {
    if (line.text.length > LONGEST_ROW) return void this.labels.push(line);
    const text = partSpoken(withoutRemark(line.text.slice(from)), this.#spoken);
    if (PROXY.test(text) && this.#remark(line, text)) return;
    if (isListRemark(text) && readRows(text).length === 0) return void this.labels.push(line);
    const ahead = groupAhead(text);
    if (ahead) {
      this.#openGroup(ahead.group);
      return this.#segments(line, from + ahead.length);
    }
    const heading = maybeGroup(text) ?? this.#office(line);
    if (heading !== null && !this.#ranks.knows(text.trim().charAt(0))) {
      this.#openGroup(heading);
      this.labels.push(line);
    } else this.#segments(line, from);
  }

  // （代理：湯浅主任） on the line below a member is a note on him.
  #remark(line: Line, text: string): boolean {
    const last = this.drafts[this.drafts.length - 1];
    if (!last || this.#absent) return false;
    last.notes = [...last.notes, text.trim().slice(1, -1)];
    last.lines.push(line);
    last.own.push(line);
    return true;
  }

  // △△省 at the margin, where the people stand indented
  #office({ text }: Line): string | null {
    const above = this.drafts[this.drafts.length - 1]?.lines[0];
    const margin = /^\S+$/.test(text.trimEnd()) && above !== undefined && /^\s/.test(above.text);
    const office = margin && /[省庁府局課室部市県町村区]$/.test(text.trim());
    return office && readRows(text).length === 0 ? text.trim() : null;
  }

  #segments(line: Line, from: number): void {
    const text = partSpoken(withoutRemark(line.text.slice(from)), this.#spoken);
    const whole = from === 0 ? withoutDitto(text, this.#above) : null;
    this.#above = whole ?? line.text;
    if (whole !== null) return this.#rows({ line, from, until: line.text.length, text: whole });
    const starts = segmentsOf(text);
    starts.forEach((start, at) => {
      const end = starts[at + 1] ?? text.length;
      const until = starts[at + 1] === undefined ? line.text.length : from + end;
      this.#rows({ line, from: from + start, until, text: text.slice(start, end) });
    });
  }

  #rows(stretch: Stretch): void {
    const { line, text } = stretch;
    const column = columnRole(text);
    const behind = column ? readRows(text.slice(column.length)) : [];
    if (column && behind.length > 0) {
      this.#column = isDitto(column.word) ? this.#column : column.word;
      this.#add(behind, stretch);
      // One 座長 is no heading for those below.
      if (isSoleRole(column.word)) this.#column = null;
      return;
    }
    const rows = column ? [] : this.#rowsOf(text);
    if (column) {
      this.#openGroup(column.word);
      this.labels.push(line);
    } else if (rows.length > 0) this.#add(rows, stretch);
    else this.#extend(line, text, false);
  }

  // 石田直人 alone on its line is a person until posts follow in a column of their own.
  #rowsOf(text: string): readonly Row[] {
    const rows = readRows(text);
    if (rows.length > 0 || this.#posts || this.#absent) return rows;
    const name = bareName(text);
    return name === null ? [] : [{ name, title: '', notes: [] }];
  }

  #add(rows: readonly Row[], { line, from, until }: Stretch): void {
    this.#fresh = false;
    let at = from;
    rows.forEach((row, index) => {
      const column = Math.max(at, findName(line.text, row.name, at));
      at = column + row.name.length;
      if (this.#absent || row.notes.some((note) => ABSENT.test(note))) return;
      const next = rows[index + 1];
      const rank =
        this.#ranks.of(line.text.slice(from, column)) ??
        (rows.length === 1 ? this.#ranks.of(line.text) : null);
      this.drafts.push({
        ...row,
        titles: [isDitto(row.title) ? (this.drafts.at(-1)?.titles.join(' ') ?? '') : row.title],
        notes: rank === null ? row.notes : [...row.notes, rank],
        lines: [line],
        own: [line],
        column: index === 0 ? from : column,
        until: next ? Math.max(at, findName(line.text, next.name, at)) : until,
        group: this.#column ?? this.#group,
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
      if (draft?.titles.join('') === '' && draft.group === group) break;
      this.#open += 1;
    }
    return this.#open;
  }

  // A post that runs over two lines, or one of a column of posts below a column of names. An office
  // right below the heading of its group is no person.
  #extend(line: Line, text: string, column: boolean): void {
    const above = this.drafts.length - 1;
    const next = column || isPost(text) || this.#posts;
    const last = this.drafts[next ? this.#untitled(above) : above];
    const own = /。|^\s*(?:\([0-9]|[0-9]{1,2}[.)\s])/.test(fold(text));
    const long = (last?.titles.length ?? 0) > LONGEST_TITLE;
    if (this.#fresh || this.#absent || !last || own || long) return void this.labels.push(line);
    this.#posts = true;
    const { text: title, notes } = column ? takeNotes(text) : { text, notes: [] };
    last.titles.push(title);
    last.notes = [...last.notes, ...notes];
    last.lines.push(line);
    if (last === this.drafts[above]) last.own.push(line);
    this.#apart = false;
  }
}

function findName(text: string, name: string, from: number): number {
  return text.indexOf(name.split(' ')[0] ?? name, from);
}
