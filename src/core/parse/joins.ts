import type { Span } from '../model';
import { lineSpan, type Line } from './lines';

/** What the reading of running text needs to know of its surroundings. */
export interface Flow {
  readonly lines: readonly Line[];
  /** Whether a line opens something of its own (bullet, mark, heading …). */
  readonly opens: (line: Line) => boolean;
  /** Width at which lines were wrapped by hand, in half-width columns; null for one line per paragraph. */
  readonly wrap: number | null;
  /** The text is a bullet's: an indented line right below belongs to it. */
  readonly hanging?: boolean;
  /** The text stands behind a bullet or a speaker's mark: what follows a page break without one goes on. */
  readonly marked?: boolean;
  /** How far plain paragraphs stand in. */
  readonly indent: number;
  /** Every new paragraph has a mark or stands in. */
  readonly strict: boolean;
  /** Items end without a full stop, so that its absence tells nothing of a cut. */
  readonly loose: boolean;
}

/** Running text with the places it stands in. */
export interface Run {
  readonly pieces: readonly Span[];
  /** Folded. */
  readonly text: string;
  /** Index of the line below. */
  readonly next: number;
}

const ENDED = /[。.!?…][」』)】]{0,2}$/;
const CLOSED = /[」』)】〕]$/;
const GOES_ON = /^[、。,ーぁぃぅぇぉっゃゅょァィゥェォッャュョ）」』)]/;
const PARTICLE = /^[はがをにのとでもやへ]/;
const MID_SENTENCE = /[、はがをにのとで]$/;
const TITLE = /(?:について|の件|に関する件)$/;
const CUT = 20;

interface Gap {
  readonly blank: boolean;
  readonly page: boolean;
}

/** The last line read, its text folded, and the length of all so far. */
interface Sofar {
  readonly line: Line;
  readonly text: string;
  readonly length: number;
}

/** Reads running text from a column of a line on, across line breaks and page breaks that cut a sentence. */
export function readRun(flow: Flow, index: number, column: number): Run {
  const pieces: Span[] = [];
  const texts: string[] = [];
  let line = flow.lines[index];
  let next = index;
  let length = 0;
  for (let from = column; line; from = 0) {
    pieces.push(lineSpan(line, from));
    texts.push(line.fold.slice(from).trim());
    next = line.index + 1;
    const text = texts[texts.length - 1] ?? '';
    length += text.length;
    line = continuation(flow, { line, text, length });
  }
  return { pieces, text: texts.join(''), next: next - (flow.lines[0]?.index ?? 0) };
}

/** A heading's title from a column on; a title that fills its line goes on in the next. */
export function readTitleRun(
  flow: Flow,
  at: number,
  column: number,
): { readonly span: Span; readonly title: Span; readonly next: number } {
  const line = flow.lines[at];
  if (!line) return { span: { from: 0, to: 0 }, title: { from: 0, to: 0 }, next: at + 1 };
  const below = flow.lines[at + 1];
  const runs = below?.gap === null && isFull(flow, line) && !flow.opens(below);
  const to = lineSpan(runs && below ? below : line).to;
  const { from } = lineSpan(line, column);
  return {
    span: { from: lineSpan(line).from, to },
    title: { from, to },
    next: at + (runs ? 2 : 1),
  };
}

// The line that carries a text on, or undefined where it ends.
function continuation(flow: Flow, sofar: Sofar): Line | undefined {
  const base = flow.lines[0]?.index ?? 0;
  let at = sofar.line.index - base + 1;
  const gap = { blank: false, page: false };
  for (let between = flow.lines[at]?.gap; between; between = flow.lines[++at]?.gap)
    gap[between] = true;
  const next = flow.lines[at];
  if (!next) return undefined;
  if (flow.opens(next) && !isTorn(flow, sofar, gap)) return undefined;
  return goesOn(flow, sofar, gap, next) ? next : undefined;
}

function goesOn(flow: Flow, { line, text, length }: Sofar, gap: Gap, next: Line): boolean {
  const head = next.fold.trim();
  if (ENDED.test(text)) return endedGoesOn(flow, line, gap, next);
  if (!gap.blank && !gap.page) return true;
  if (GOES_ON.test(head) || /、$/.test(text)) return true;
  if (CLOSED.test(text)) return PARTICLE.test(head);
  if (TITLE.test(text)) return false;
  return MID_SENTENCE.test(text)
    ? gap.page || flow.loose || length >= CUT
    : !flow.loose && length >= CUT;
}

// A full stop may fall on the end of a wrapped line, and the lines of a bullet hang below its mark.
function endedGoesOn(flow: Flow, line: Line, gap: Gap, next: Line): boolean {
  const indent = next.text.length - next.text.trimStart().length;
  if (gap.page && flow.strict && flow.marked === true) return indent === 0;
  if (gap.blank) return false;
  if (indent === 0) return isFull(flow, line);
  return flow.hanging === true && !gap.page && indent !== flow.indent;
}

// A line wrapped by hand in mid-sentence goes on below, whatever the next line begins with.
function isTorn(flow: Flow, { line, text }: Sofar, gap: Gap): boolean {
  return (
    !gap.blank &&
    !gap.page &&
    !flow.loose &&
    !ENDED.test(text) &&
    !CLOSED.test(text) &&
    isFull(flow, line)
  );
}

/** Whether a line fills the width at which the text was wrapped by hand. */
export function isFull(flow: Pick<Flow, 'wrap'>, line: Line): boolean {
  return flow.wrap !== null && widthOf(line.text.trimEnd()) >= flow.wrap - 2;
}

/** Width in half-width columns: ASCII takes one, everything else two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u0100' ? 1 : 2;
  return width;
}

/** The width at which a text was wrapped by hand; null where lines are paragraphs. */
export function findWrap(lines: readonly Line[]): number | null {
  const printed = lines.filter(({ gap }) => gap === null);
  const cut = lines.filter((line, at) => {
    const below = lines[at + 1];
    const inside = line.gap === null && below?.gap === null && line.text.length > 15;
    return inside && !ENDED.test(line.fold.trim());
  });
  const widths = cut.map((line) => widthOf(line.text.trimEnd())).sort((a, b) => a - b);
  const middle = widths[widths.length >> 1] ?? 0;
  const near = widths.filter((width) => Math.abs(width - middle) <= 4).length;
  const wider = printed.filter(
    ({ text }) => text.length * 2 > middle && widthOf(text.trimEnd()) > middle + 6,
  );
  const wrapped =
    cut.length >= 3 && near * 3 >= widths.length * 2 && wider.length * 20 <= printed.length;
  return wrapped ? middle : null;
}
