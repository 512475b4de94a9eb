import type { Source, Span } from './model';

/** Line and column, 1-based, columns in UTF-16 units; for display only. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** The one definition of a source: byte order mark off, CRLF and CR to LF. */
export function openSource(file: string, raw: string): Source {
  return { file, text: raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') };
}

/** Offsets at which each line starts; the first is 0. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Turns offsets into points by binary search. Offsets outside the text are held to its ends. */
export function locator(text: string): (offset: number) => Point {
  const starts = lineStarts(text);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** The text of a span. */
export function slice(source: Source, span: Span): string {
  return source.text.slice(span.from, span.to);
}
