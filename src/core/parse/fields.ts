import { nextContent, type Line } from './lines';

/** What a heading of the header announces. */
export type FieldKind = 'when' | 'where' | 'attendees' | 'absent' | 'agenda' | 'other' | 'body';

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

interface FieldRow {
  readonly kind: FieldKind;
  readonly labels: readonly string[];
}

/** The headings a header uses. A new one is a word in this table. */
const FIELDS: readonly FieldRow[] = [
  {
    kind: 'when',
    labels: ['日時', '開催日時', '開催日', '開催年月日', '年月日', '期日', '開催日時及び場所'],
  },
  {
    kind: 'when',
    labels: [
      '日時及び場所',
      '日時・場所',
      '日時場所',
      '時間',
      '開催時間',
      '開会及び閉会',
      '開閉会',
    ],
  },
  {
    kind: 'where',
    labels: ['場所', '開催場所', '会場', '開催方法', '開催形式', '実施方法', '場所等'],
  },
  {
    kind: 'attendees',
    labels: [
      '出席者',
      '出席者等',
      '出席委員',
      '出席構成員',
      '出席者名簿',
      '参加者',
      '構成員',
      '委員',
    ],
  },
  {
    kind: 'attendees',
    labels: ['出席者一覧', '主な出席者', '出席', '出席委員等', '委員名簿', '出席状況'],
  },
  {
    kind: 'attendees',
    labels: ['事務局', '説明者', '説明員', 'オブザーバー', '関係者', '事務局出席者', '事務局等'],
  },
  {
    kind: 'attendees',
    labels: ['説明のために出席した者', '説明のため出席した者', '出席した者', '出席職員'],
  },
  {
    kind: 'attendees',
    labels: [
      '説明のために出席した職員',
      '説明のため出席した職員',
      '出席した職員',
      '会議に出席した者',
    ],
  },
  { kind: 'absent', labels: ['欠席者', '欠席委員', '欠席構成員', '欠席'] },
  {
    kind: 'agenda',
    labels: ['議題', '議事次第', '次第', '審議事項', '協議事項', '案件', '付議事項', '議事事項'],
  },
  {
    kind: 'other',
    labels: ['配付資料', '配布資料', '会議資料', '資料', '公開', '傍聴者', '傍聴', '公開の可否'],
  },
  {
    kind: 'body',
    labels: [
      '議事概要',
      '議事の概要',
      '議事要旨',
      '議事の要旨',
      '議事録',
      '議事内容',
      '議事',
      '議事経過',
    ],
  },
  {
    kind: 'body',
    labels: ['要旨', '概要', '審議結果', '会議概要', '会議の概要', '会議内容', '審議内容'],
  },
  {
    kind: 'body',
    labels: [
      '会議の内容',
      '議事の内容',
      '議事の経過',
      '会議の経過',
      '審議の内容',
      '審議経過',
      '会議の結果',
      '議事の結果',
      '会議要旨',
      '結果概要',
      '議事の経過及び結果',
      '会議結果',
    ],
  },
  {
    kind: 'body',
    labels: ['審議概要', '発言要旨', '主な意見', '主な議論', '意見交換の概要', '議論の概要'],
  },
];

const KIND_OF = new Map(FIELDS.flatMap(({ kind, labels }) => labels.map((label) => [label, kind])));

// 1 日時 / １．日時： / 第1 日　時 / (1) / ア / ○ / ■ and the like, in front of a heading
const LEAD =
  /^\s*(?:第?[0-9]{1,2}(?![0-9年月日回])\s*[.):、]?|\([0-9]{1,2}\)|[ア-オ](?=[\s.)])[.)]?|[①-⑨]|[一二三四五六七八九十]{1,2}(?=[、.\s])[、.]?|[○●◎■□◆◇▪・*-])?\s*[【[<≪《〔「]?\s*/;
const NAME = /^(?:[一-龠々ぁ-ん・]\s{0,3}){2,14}/;
const CLOCK = /^\s*\(?(?:午前|午後)?\s?[0-9]{1,2}時(?:[0-9]{1,2}分|半)?\s*(?:開会|開始)/;
const OPENING =
  /^\s*(?:\([0-9]{1,2}\)|[0-9]{1,2}[.)\s]|第[0-9]{1,2}\s|[一二三四五六七八九十]{1,2}、|[①-⑳⑴-⒇]|[【[<≪《〔]|[○◎■□◆◇●]\s?(?:\(|\S{2,20}$)|\(\S{2,30}\)\s*$|議題\s?[0-9]|開\s?会\s*$)/;
const TAIL =
  /^\s*(?:\([^()]{0,30}\))?\s*(?:[】\]>≫》〕」]\s*(?:\([^()]{0,30}\))?\s*:?\s*|(?:\([^()]{0,30}\))?\s*(?::|\s|$))/;

/** Reads a line as a heading of the header; null where it is none. */
export function maybeField(line: Line): Omit<Field, 'rest'> | null {
  const head = line.fold.slice(0, 80);
  const lead = LEAD.exec(head)?.[0].length ?? 0;
  const printed = NAME.exec(head.slice(lead))?.[0] ?? '';
  for (let length = printed.length; length >= 2; length -= 1) {
    const label = printed.slice(0, length).replace(/\s/g, '');
    const kind = KIND_OF.get(label);
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
    if (head.kind === 'attendees' && !opensList(head, heads[heads.length - 1], listed)) continue;
    listed ||= head.kind === 'attendees';
    heads.push(head);
  }
  return heads;
}

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
  for (let at = sentence - 1; at > from; at -= 1) {
    const line = lines[at];
    if (line?.gap === null && !OPENING.test(line.fold.slice(0, 60))) break;
    if (line?.gap === null) start = at;
  }
  return start;
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
    else if (opened && isBare(field, lines)) {
      if (field.label !== '議事') return weak && weak.line.index + 40 < line.index ? weak : field;
      weak ??= field;
    }
  }
  return weak;
}

// 議事概要 stands on a line of its own, with something below it.
function isBare({ line, column }: Omit<Field, 'rest'>, lines: readonly Line[]): boolean {
  return line.text.slice(column).trim() === '' && nextContent(lines, line.index + 1) !== null;
}
