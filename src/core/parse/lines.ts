import { fold } from '../text/fold';
import type { Source, Span } from '../model';

/** A line of the source with its folded form, which has the same length. */
export interface Line {
  /** 0-based. */
  readonly index: number;
  readonly from: number;
  /** End without the line break. */
  readonly to: number;
  /** End with the line break. */
  readonly end: number;
  readonly text: string;
  readonly fold: string;
  /** Printed matter without content: a blank line, a page number, a running header. */
  readonly gap: 'blank' | 'page' | null;
}

/** The lines of a source. A text that ends in a line break has no empty last line. */
export function splitLines(source: Source): Line[] {
  const folded = fold(source.text);
  const lines: Line[] = [];
  for (let from = 0; from < source.text.length;) {
    const found = source.text.indexOf('\n', from);
    const to = found < 0 ? source.text.length : found;
    const text = source.text.slice(from, to);
    const gap = text.trim() === '' ? 'blank' : null;
    const end = found < 0 ? to : to + 1;
    lines.push({ index: lines.length, from, to, end, text, fold: folded.slice(from, to), gap });
    from = end;
  }
  return lines;
}

/** The span of a line's text from a column on, without white space at its ends. */
export function lineSpan(line: Line, column = 0, until = line.text.length): Span {
  const text = line.text.slice(column, until);
  const lead = text.length - text.trimStart().length;
  const from = line.from + column + lead;
  return { from, to: Math.max(from, line.from + column + text.trimEnd().length) };
}

/** The next line from `index` on that carries content, or null. */
export function nextContent(
  lines: readonly Line[],
  index: number,
  until = lines.length,
): Line | null {
  for (let at = index; at < until; at += 1) {
    const line = lines[at];
    if (line && line.gap === null) return line;
  }
  return null;
}
