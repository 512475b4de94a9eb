import type { Block } from './blocks';
import { findWrap, readRun, type Flow } from './joins';
import { lineSpan, nextContent, type Line } from './lines';
import { beginsWithName, isSpeakerLabel, type Known } from './marks';
import { isSecretariat, isSharedRole, isSoleRole } from './posts';

/** The body with all that telling its notations apart needs. */
export interface Scene extends Flow {
  readonly known: Known;
}

/** What a row of the grammar reads: blocks, and the place of the line below them. */
export interface BlockReading {
  readonly blocks: readonly Block[];
  readonly next: number;
}

/** A notation: `starts` sees it in the first line, `read` takes it. */
export interface Notation {
  readonly name: string;
  readonly starts: (line: Line, scene: Scene) => boolean;
  readonly read: (scene: Scene, at: number, line: Line) => BlockReading;
}

const HEAD = 120;
const BULLET = /^\s*(?:[-・●•◆■□▪‣*→⇒](?![-])\s*|○\s*)+/;
const EMPTY_BULLET = /^\s*[-・●•◆■□▪‣*→⇒○]+\s*$/;
const CLOSING = /^[\s\-*~・…(]*(?:以\s*上|了)[\s\-*~・…)。]*$|^\s*\((?:文責|速報)[^()]*\)\s*$/;
const LIST_LABEL = /^\s*[【[<〔≪]\s*(決定|報告|審議|協議|議決)\s?(?:事項|案件)\s*[】\]>〕≫]\s*$/;
const NUMBER =
  /^\s*(\([0-9]{1,2}\)|[0-9]{1,2}(?:[.)](?![0-9])|(?=\s))|第[0-9]{1,2}(?=\s)|[①-⑳]|[一二三四五六七八九十]{1,2}(?=、)|[ア-コ](?=[\s.)])[.)]?|\([ア-コ]\))[\s、]*(?=\S)/;
const BRACKETED = /^\s*○?\s*([【〔[(])(.{1,100})([】〕\])])\s*$/;
const STOPPED = /[。?!)」]\s*$/;
const CIRCLE = /^\s*○\s*(?=\S)/;

/** The notations of a body, tried in order; a line that none of them knows is a plain paragraph. */
export const NOTATIONS: readonly Notation[] = [
  {
    name: 'closing line',
    starts: ({ fold }) => CLOSING.test(fold.slice(0, HEAD)),
    read: readClosing,
  },
  { name: 'empty bullet', starts: ({ fold }) => EMPTY_BULLET.test(fold), read: readEmptyBullet },
  {
    name: '【決定事項】',
    starts: ({ fold }) => LIST_LABEL.test(fold.slice(0, HEAD)),
    read: readListLabel,
  },
  { name: '○（野原本部員）', starts: startsBracketedMark, read: readBracketedMark },
  { name: '（拍手）', starts: startsStage, read: readStage },
  {
    name: '【論点１】',
    starts: ({ fold }) => /^\s*【[^】]{1,60}】\s*$/.test(fold),
    read: readSquareHeading,
  },
  { name: '○飯田議長', starts: startsCircleMark, read: readCircleMark },
  { name: '○村井委員　text', starts: startsInlineMark, read: readInlineMark },
  { name: '座長：text', starts: startsColonMark, read: readColonMark },
  { name: '(1) 討議', starts: ({ fold }) => NUMBER.test(fold.slice(0, HEAD)), read: readNumbered },
  { name: '○開会挨拶', starts: startsCircleHeading, read: readCircleHeading },
  { name: '- bullet', starts: ({ fold }) => BULLET.test(fold.slice(0, HEAD)), read: readBullet },
];

/** Prepares the lines of a body for reading. */
export function openScene(lines: readonly Line[], known: Known): Scene {
  const scene: Scene = {
    lines,
    known,
    wrap: findWrap(lines),
    loose: isLoose(lines),
    opens: (line) => NOTATIONS.some(({ starts }) => starts(line, scene)),
  };
  return scene;
}

function isLoose(lines: readonly Line[]): boolean {
  const bullets = lines.filter(({ fold }) => BULLET.test(fold.slice(0, HEAD)) && fold.length > 8);
  const ended = bullets.filter(({ fold }) => STOPPED.test(fold.slice(-10)));
  return bullets.length >= 3 && ended.length * 2 < bullets.length;
}

/** Reads a body to its end. */
export function readBlocks(scene: Scene): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < scene.lines.length;) {
    const line = scene.lines[at];
    if (!line || line.gap !== null) {
      at += 1;
      continue;
    }
    const notation = NOTATIONS.find(({ starts }) => starts(line, scene));
    const reading = notation ? notation.read(scene, at, line) : readPlain(scene, at);
    blocks.push(...reading.blocks);
    at = Math.max(reading.next, at + 1);
  }
  return blocks;
}

function readPlain(scene: Scene, at: number, column = 0): BlockReading {
  const { pieces, text, next } = readRun(scene, at, column);
  return { blocks: [{ type: 'text', pieces, text, bullet: false, number: null }], next };
}

function readClosing(_: Scene, at: number, line: Line): BlockReading {
  return { blocks: [{ type: 'noise', span: lineSpan(line), sort: 'closing' }], next: at + 1 };
}

function readEmptyBullet(_: Scene, at: number, line: Line): BlockReading {
  return { blocks: [{ type: 'noise', span: lineSpan(line), sort: 'empty bullet' }], next: at + 1 };
}

function readListLabel(_: Scene, at: number, line: Line): BlockReading {
  const word = LIST_LABEL.exec(line.fold)?.[1] ?? '';
  const list = word === '報告' ? 'report' : /決/.test(word) ? 'decision' : null;
  return { blocks: [{ type: 'label', span: lineSpan(line), list }], next: at + 1 };
}

// The text between the outer brackets of a line, as a range of columns.
function innerColumns(line: Line): [number, number] | null {
  const found = BRACKETED.exec(line.fold.slice(0, HEAD + 20));
  if (!found || !isPair(found[1] ?? '', found[3] ?? '') || !isOneBracket(found[2] ?? ''))
    return null;
  const from = line.fold.indexOf(found[1] ?? '') + 1;
  return [from, from + (found[2] ?? '').length];
}

function isPair(open: string, close: string): boolean {
  return '【〔[('.indexOf(open) === '】〕])'.indexOf(close);
}

// (a)(b) is no single bracket.
function isOneBracket(inner: string): boolean {
  let depth = 0;
  for (const character of inner) {
    if ('【〔[('.includes(character)) depth += 1;
    if ('】〕])'.includes(character)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function startsBracketedMark(line: Line, { known }: Scene): boolean {
  const inner = innerColumns(line);
  return inner !== null && isSpeakerLabel(line.text.slice(...inner), known);
}

function readBracketedMark(_: Scene, at: number, line: Line): BlockReading {
  const inner = innerColumns(line) ?? [0, line.text.length];
  return { blocks: [ownMark(line, line.text.slice(...inner))], next: at + 1 };
}

function ownMark(line: Line, label: string): Block {
  return { type: 'mark', span: lineSpan(line), label: label.trim(), inline: false };
}

// (「異議なし」と声あり), （休憩）
function startsStage(line: Line): boolean {
  return (
    /^\s*\(/.test(line.fold) &&
    innerColumns(line) !== null &&
    !NUMBER.test(line.fold.slice(0, HEAD))
  );
}

function readStage(_: Scene, at: number, line: Line): BlockReading {
  return { blocks: [{ type: 'stage', pieces: [lineSpan(line)] }], next: at + 1 };
}

function readSquareHeading(_: Scene, at: number, line: Line): BlockReading {
  const span = lineSpan(line);
  return { blocks: [{ type: 'heading', span, number: '', title: span }], next: at + 1 };
}

// ○飯田議長, ○柳瀬金融庁総合政策局総括審議官
function startsCircleMark(line: Line, { known }: Scene): boolean {
  const found = CIRCLE.exec(line.fold);
  return found !== null && isSpeakerLabel(line.text.slice(found[0].length), known);
}

function readCircleMark(_: Scene, at: number, line: Line): BlockReading {
  const column = CIRCLE.exec(line.fold)?.[0].length ?? 0;
  return { blocks: [ownMark(line, line.text.slice(column))], next: at + 1 };
}

interface Inline {
  readonly label: string;
  /** Column at which the speech begins. */
  readonly column: number;
}

// ○村井委員　text, 【北山会長】text, 山田課長　text
function maybeInline({ text, fold }: Line, known: Known): Inline | null {
  const head = fold.slice(0, HEAD);
  const square = /^\s*○?\s*[【〔[]([^【】〔〕[\]]{1,40})[】〕\]]\s*(?=\S)/.exec(head);
  const spaced =
    /^(\s*○\s*)(\S{2,40})\s+(?=\S)/.exec(head) ??
    /^()(\S{2,20})[\u3000\t](?=\S)/.exec(text.slice(0, HEAD));
  const inner = square?.[1];
  if (square && inner !== undefined) {
    const from = head.indexOf(inner);
    const label = text.slice(from, from + inner.length);
    return isSpeakerLabel(label, known) ? { label, column: square[0].length } : null;
  }
  if (!spaced) return null;
  const lead = spaced[1]?.length ?? 0;
  const label = text.slice(lead, lead + (spaced[2]?.length ?? 0));
  const sure = lead > 0 || beginsWithName(label, known);
  return sure && isSpeakerLabel(label, known) ? { label, column: spaced[0].length } : null;
}

function startsInlineMark(line: Line, { known }: Scene): boolean {
  return maybeInline(line, known) !== null;
}

function readInlineMark(scene: Scene, at: number, line: Line): BlockReading {
  const { label, column } = maybeInline(line, scene.known) ?? { label: '', column: 0 };
  return markAndText(scene, at, line, label, column);
}

function markAndText(
  scene: Scene,
  at: number,
  line: Line,
  label: string,
  column: number,
): BlockReading {
  const until = line.text.slice(0, column).trimEnd().length;
  const mark: Block = {
    type: 'mark',
    span: lineSpan(line, 0, until),
    label: label.trim(),
    inline: true,
  };
  if (line.text.slice(column).trim() === '')
    return { blocks: [{ ...mark, inline: false }], next: at + 1 };
  const speech = readPlain(scene, at, column);
  return { blocks: [mark, ...speech.blocks], next: speech.next };
}

// 座長：text, 委員：text, 事務局（小暮）：text, ○菅国務大臣：text
function maybeColon({ text, fold }: Line, known: Known): Inline | null {
  const found = /^(\s*○?\s*\(?)([^:。、「」]{1,30}?)\)?\s*:\s*/.exec(fold.slice(0, 60));
  if (!found) return null;
  const lead = found[1]?.length ?? 0;
  const label = text.slice(lead, lead + (found[2]?.length ?? 0)).trim();
  const sure =
    isSecretariat(label) ||
    isSharedRole(label) ||
    isSoleRole(label) ||
    beginsWithName(label, known);
  const marked = fold.includes('○') && isSpeakerLabel(label, known);
  return sure || marked ? { label, column: found[0].length } : null;
}

function startsColonMark(line: Line, { known }: Scene): boolean {
  return maybeColon(line, known) !== null;
}

function readColonMark(scene: Scene, at: number, line: Line): BlockReading {
  const { label, column } = maybeColon(line, scene.known) ?? { label: '', column: 0 };
  return markAndText(scene, at, line, label, column);
}

// A number before a title is a heading; before a whole sentence it is the paragraph's number.
function readNumbered(scene: Scene, at: number, line: Line): BlockReading {
  const found = NUMBER.exec(line.fold.slice(0, HEAD));
  const column = found?.[0].length ?? 0;
  const lead = line.text.slice(0, column).trim();
  const number = line.text
    .slice(line.text.indexOf(lead.charAt(0)))
    .slice(0, found?.[1]?.length ?? 0);
  if (isTitle(line, column)) {
    const title = lineSpan(line, column);
    return { blocks: [{ type: 'heading', span: lineSpan(line), number, title }], next: at + 1 };
  }
  const { pieces, text, next } = readRun(scene, at, column);
  return { blocks: [{ type: 'text', pieces, text, bullet: false, number }], next };
}

function isTitle({ fold }: Line, column: number): boolean {
  const title = fold.slice(column).trim();
  return title.length <= 80 && !/[。、はがをに]$/.test(title) && !/。/.test(title);
}

// ○開会挨拶: a short line with a circle that does not stand in a row of such lines.
function startsCircleHeading(line: Line, scene: Scene): boolean {
  const found = CIRCLE.exec(line.fold);
  if (!found || line.fold.length > 45 || !isTitle(line, found[0].length)) return false;
  const below = nextContent(scene.lines, line.index - (scene.lines[0]?.index ?? 0) + 1);
  return (
    below !== null &&
    (!CIRCLE.test(below.fold) ||
      startsCircleMark(below, scene) ||
      startsBracketedMark(below, scene))
  );
}

function readCircleHeading(_: Scene, at: number, line: Line): BlockReading {
  const column = CIRCLE.exec(line.fold)?.[0].length ?? 0;
  const number = line.text.trim().charAt(0);
  const title = lineSpan(line, column);
  return { blocks: [{ type: 'heading', span: lineSpan(line), number, title }], next: at + 1 };
}

function readBullet(scene: Scene, at: number, line: Line): BlockReading {
  const column = BULLET.exec(line.fold.slice(0, HEAD))?.[0].length ?? 0;
  const loose = scene.loose || isUnstopped(scene.lines[at - 1]);
  const { pieces, text, next } = readRun({ ...scene, loose }, at, column);
  return { blocks: [{ type: 'text', pieces, text, bullet: true, number: null }], next };
}

// A bullet right above without a full stop: the list is one of titles.
function isUnstopped(above: Line | undefined): boolean {
  return (
    above !== undefined &&
    BULLET.test(above.fold.slice(0, HEAD)) &&
    !STOPPED.test(above.fold.slice(-10))
  );
}
