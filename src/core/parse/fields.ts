import { kindOfField, type FieldKind } from './field-table';
import { nextContent, type Line } from './lines';

/** A heading of the header with the lines it governs. */
export interface Field {
  readonly kind: FieldKind;
  /** The heading without number and brackets, spaces removed: 日時, 構成員. */
  readonly label: string;
  readonly line: Line;
  /** Column of the value on the heading's own line; the length of the line where there is none. */
  readonly column: number;
  /** Lines from the one below the heading to the next heading. */
  readonly rest: readonly Line[];
}

/** A text cut into its three regions. */
export interface Regions {
  readonly title: readonly Line[];
  readonly fields: readonly Field[];
  /** The heading of the body (議事概要 …) where one is printed. */
  readonly heading: Line | null;
  readonly headingLabel: string | null;
  readonly body: readonly Line[];
}

// 1 日時 / １．日時： / 第1 日　時 / (1) / ア / ○ / ■ and the like, in front of a heading
const LEAD =
  /^\s*(?:第?[0-9]{1,2}(?![0-9年月日回])\s*[.):、]?|\([0-9]{1,2}\)|[ア-オ](?=[\s.)])[.)]?|[①-⑨]|[一二三四五六七八九十]{1,2}(?=[、.\s])[、.]?|[○●◎■□◆◇▪・*-])?\s*[【[<≪《〔「]?\s*/;
const NAME = /^(?:[一-龠々ぁ-ん・]\s{0,3}){2,14}/;
const CLOCK = /^\s*\(?(?:午前|午後)?\s?[0-9]{1,2}時(?:[0-9]{1,2}分|半)?\s*(?:開会|開始)/;
const OPENING =
  /^\s*(?:\([0-9]{1,2}\)|[0-9]{1,2}[.)\s]|第[0-9]{1,2}\s|[一二三四五六七八九十]{1,2}、|[①-⑳⑴-⒇]|[【[<≪《〔]|[○◎■□◆◇●]\s?(?:\(|\S{2,20}$)|\(\S{2,30}\)\s*$|議題\s?[0-9]|開\s?会\s*$)/;
const TAIL =
  /^\s*(?:\([^()]{0,40}\))?\s*(?:[】\]>≫》〕」]\s*(?:\([^()]{0,30}\))?\s*:?\s*|(?:\([^()]{0,30}\))?\s*(?::|\s|$))/;

/** Reads a line as a heading of the header; null where it is none. */
export function maybeField(line: Line): Omit<Field, 'rest'> | null {
  const head = line.fold.slice(0, 80);
  const lead = LEAD.exec(head)?.[0].length ?? 0;
  const printed = NAME.exec(head.slice(lead))?.[0] ?? '';
  for (let length = printed.length; length >= 2; length -= 1) {
    const label = printed.slice(0, length).replace(/\s/g, '');
    const kind = kindOfField(label);
    if (!kind) continue;
    const tail = TAIL.exec(head.slice(lead + length));
    if (tail) return { kind, label, line, column: lead + length + tail[0].length };
  }
  return null;
}

/** Cuts a text into title, fields of the header, and body. */
export function findRegions(lines: readonly Line[]): Regions {
  const found = findBody(lines);
  const printed = found?.line.index ?? lines.length;
  const header = lines.slice(0, printed);
  const heads = findHeads(header);
  const from = found ? printed : unprintedBody(lines, heads[heads.length - 1]);
  const first = heads[0]?.line.index ?? Math.min(from, header.length);
  return {
    title: header.slice(0, first),
    fields: heads.map((head, at) => ({
      ...head,
      rest: lines.slice(head.line.index + 1, heads[at + 1]?.line.index ?? Math.min(from, printed)),
    })),
    heading: found?.line ?? null,
    headingLabel: found?.label ?? null,
    body: lines.slice(found ? printed + 1 : from),
  };
}

// Below a list of attendees a heading 委員 or 構成員 is one of its groups.
function findHeads(header: readonly Line[]): Omit<Field, 'rest'>[] {
  const heads: Omit<Field, 'rest'>[] = [];
  let listed = false;
  for (const line of header) {
    const field = line.gap ? null : maybeField(line);
    if (!field || (field.kind === 'attendees' && line.fold.includes('。'))) {
      if (heads.length > 0 && line.gap === null && isSentence(line)) break;
      continue;
    }
    // 議事 above the heading of the body announces the agenda.
    const head: Omit<Field, 'rest'> = field.kind === 'body' ? { ...field, kind: 'agenda' } : field;
    if (field.kind === 'body' && (field.label !== '議事' || heads.length === 0)) continue;
    const above = heads[heads.length - 1];
    if (head.kind === 'attendees' && !opensList(head, above, listed)) continue;
    if (head.kind === 'absent' && above?.kind === 'attendees' && isLesser(head, above)) continue;
    listed ||= head.kind === 'attendees';
    heads.push(head);
  }
  return heads;
}

// 欠席：… without a number among the rows of a list that has one
function isLesser({ line }: Omit<Field, 'rest'>, above: Omit<Field, 'rest'>): boolean {
  return MARKED.test(above.line.fold) && !MARKED.test(line.fold);
}

const MARKED = /^\s*(?:第?[0-9]{1,2}[\s.):、]|\([0-9]|[①-⑳一二三四五六七八九十■□◆○●◎・【[<≪])/;

// 事務局 and the like are fields of their own where they are numbered as the others, or below the absentees.
function opensList(
  { label, line }: Omit<Field, 'rest'>,
  above: Omit<Field, 'rest'> | undefined,
  listed: boolean,
): boolean {
  if (above?.kind === 'absent' || /^\s*(?:第?[0-9]{1,2}[\s.):、]|■|□|◆)/.test(line.fold))
    return true;
  return !listed && !/^(?:事務局|説明|オブザーバー|関係者)/.test(label);
}

// Where no heading opens the body, it starts with the first sentence, or with the headings and marks above it.
function unprintedBody(lines: readonly Line[], head: Omit<Field, 'rest'> | undefined): number {
  const from = head?.line.index ?? 0;
  const first = firstHeading(lines, head);
  if (first >= 0) return first;
  const sentence = lines.findIndex(
    (line, at) => at > from && line.gap === null && isSentence(line),
  );
  if (sentence < 0) return lines.length;
  let start = sentence;
  for (let at = sentence - 1; at > lastOfAgenda(lines, head); at -= 1) {
    const line = lines[at];
    if (line?.gap === null && !OPENING.test(line.fold.slice(0, 60))) break;
    if (line?.gap === null) start = at;
  }
  return start;
}

// The last line of a list of items that stands right below 議題, as long as its numbers go up.
function lastOfAgenda(lines: readonly Line[], head: Omit<Field, 'rest'> | undefined): number {
  let last = head?.line.index ?? 0;
  if (head?.kind !== 'agenda') return last;
  let number = itemNumber(head.line.fold.slice(head.column)) ?? 0;
  for (let line = lines[last + 1]; line?.gap === null; line = lines[last + 1]) {
    const next = itemNumber(line.fold);
    if (next !== number + 1) break;
    number = next;
    last += 1;
  }
  return last;
}

function itemNumber(text: string): number | null {
  const digits = /^\s*\(?([0-9]{1,2})[).\s]/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

// Below a last field with its value beside it, a heading numbered 1 begins the body.
function firstHeading(lines: readonly Line[], head: Omit<Field, 'rest'> | undefined): number {
  const beside = head && head.column < head.line.text.trimEnd().length;
  if (!head || !beside || head.kind === 'agenda' || /^\s*[0-9]/.test(head.line.fold)) return -1;
  return lines.findIndex(
    ({ index, gap, fold }) =>
      index > head.line.index && gap === null && /^(?:1[\s.]|\(1\)|第1\s|一、)/.test(fold),
  );
}

function isSentence({ fold }: Line): boolean {
  return (
    (fold.length > 8 && /。/.test(fold.slice(0, 400)) && !/敬称略|以下同じ/.test(fold)) ||
    CLOCK.test(fold.slice(0, 40))
  );
}

// The first heading of a body below a field of the header. 議事 gives way to a fuller word further down.
function findBody(lines: readonly Line[]): Omit<Field, 'rest'> | null {
  let weak: Omit<Field, 'rest'> | null = null;
  let opened = false;
  for (const line of lines) {
    const field = line.gap ? null : maybeField(line);
    if (!field) continue;
    if (field.kind !== 'body') opened = true;
    else if (opened && isBare(field, lines) && !isLaterPart(field, lines)) {
      if (field.label !== '議事') return weak && weak.line.index + 40 < line.index ? weak : field;
      weak ??= field;
    }
  }
  return weak;
}

// ３ 議事 below １ 開会: the body began before it.
function isLaterPart({ label, line }: Omit<Field, 'rest'>, lines: readonly Line[]): boolean {
  const number = itemNumber(line.fold) ?? 0;
  if (label !== '議事' || number < 2) return false;
  const above = lines.slice(Math.max(0, line.index - 60), line.index);
  const first = above.findLast(({ gap, fold }) => gap === null && /^\s*1[.\s]/.test(fold));
  return first !== undefined && /^[^。]{2,30}$/.test(first.fold) && maybeField(first) === null;
}

// 議事概要 stands on a line of its own, with something below it.
function isBare({ line, column }: Omit<Field, 'rest'>, lines: readonly Line[]): boolean {
  return line.text.slice(column).trim() === '' && nextContent(lines, line.index + 1) !== null;
}
