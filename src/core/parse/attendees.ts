import type { Attendee, Span } from '../model';
import type { Field } from './fields';
import { lineSpan, type Line } from './lines';
import { maybeRow, oneLine, type Row } from './rows';

/** What the lines of a list are: rows with their continuation lines, and headings of groups. */
export interface ListReading {
  readonly attendees: readonly Attendee[];
  /** Per attendee the lines it takes. */
  readonly rows: readonly (readonly Line[])[];
  readonly labels: readonly Line[];
}

interface Draft extends Row {
  readonly lines: Line[];
  group: string | null;
  title: string;
  /** Blank lines stand between the row above and this one. */
  readonly apart: boolean;
}

const GROUP_MARK =
  /^\s*[○●◎■◆□◇・]\s*([^\s].{0,24})$|^\s*[（(【[〔<＜]\s*(.{1,24}?)\s*[)）】\]〕>＞]\s*$/;
const GROUP_WORD =
  /^(?:\S{0,8}(?:委員|構成員|事務局|オブザーバー?|政府側|関係(?:省庁|府省|者)|説明者|参考人|有識者|幹事|大臣|本部員|メンバー|出席者|[議座会]長))(?:[（(][^）)]*[)）])?$/;
const NO_GROUP = /^(?:出席者|参加者|出席)/;

/** Reads the lists of attendees under their headings. */
export function readAttendees(fields: readonly Field[]): ListReading {
  const drafts: Draft[] = [];
  const labels: Line[] = [];
  for (const field of fields) if (field.kind === 'attendees') readList(field, drafts, labels);
  numberParts(drafts);
  return {
    attendees: drafts.map(finish),
    rows: drafts.map(({ lines }) => lines),
    labels,
  };
}

function finish({ lines, name, title, group, notes }: Draft): Attendee {
  return { span: spanOf(lines), name, title, group, notes };
}

function spanOf(lines: readonly Line[]): Span {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) return { from: 0, to: 0 };
  return { from: lineSpan(first).from, to: lineSpan(last).to };
}

function readList(field: Field, drafts: Draft[], labels: Line[]): void {
  let group: string | null = NO_GROUP.test(field.label) ? null : field.label;
  let apart = false;
  for (const line of field.rest) {
    const row = line.gap === null ? maybeRow(line.text) : null;
    if (line.gap !== null) apart ||= line.gap === 'blank';
    else if (row) drafts.push({ ...row, lines: [line], group, apart });
    else {
      const heading = maybeGroup(line);
      if (heading !== null) {
        group = heading;
        labels.push(line);
      } else extend(drafts, line);
    }
    if (line.gap === null) apart = false;
  }
}

/** The heading of a group: ○構成員, （大臣、大臣政務官）, 【委 員】, or a bare 事務局. */
export function maybeGroup(line: Line): string | null {
  const text = line.text.trim();
  const found = GROUP_MARK.exec(text);
  const marked = found?.[1] ?? found?.[2];
  if (marked !== undefined) return closeUp(marked);
  return GROUP_WORD.test(text.replace(/\s/g, '')) ? closeUp(text) : null;
}

// 委 員 → 委員
function closeUp(text: string): string {
  return /^\S(?:\s+\S)+$/.test(text)
    ? text.replace(/\s/g, '')
    : oneLine(text.replace(/[:：]$/, ''));
}

// A post that runs over two lines.
function extend(drafts: readonly Draft[], line: Line): void {
  const last = drafts[drafts.length - 1];
  if (!last) return;
  last.title = oneLine(`${last.title} ${line.text}`);
  last.lines.push(line);
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
