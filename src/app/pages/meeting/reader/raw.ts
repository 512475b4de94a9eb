import type { Diagnostic, Meeting, Paragraph, Part, Span } from '../../../../core';
import { within, type Line, type Sheet } from '../../../printed';

/** A line of the source as the reader sees it beside the text. */
export interface RawLine {
  readonly line: Line;
  /** What of the line was pointed at. */
  readonly marks: readonly Span[];
  /** `text`: stands in the text; `blank`, `printed`: dropped from it, without or with something printed. */
  readonly kind: 'text' | 'blank' | 'printed';
}

/** The lines of a paragraph from its first piece to its last, with what was dropped between them. */
export function rawLines(
  sheet: Sheet,
  { pieces }: Pick<Paragraph, 'pieces'>,
  pointed: readonly Span[],
): RawLine[] {
  const span = { from: pieces[0]?.from ?? 0, to: pieces.at(-1)?.to ?? 0 };
  return sheet.touched(span).map((line) => {
    return { line, kind: kindOf(line, pieces), marks: marksOn(line, pointed) };
  });
}

/** What became of a line among those of a paragraph; without pieces all of it is text. */
export function kindOf(line: Line, pieces: readonly Span[] | null): RawLine['kind'] {
  if (line.text.trim() === '') return 'blank';
  const isText = !pieces || pieces.some((piece) => within(line, piece).length > 0);
  return isText ? 'text' : 'printed';
}

/** What of a line is pointed at, in order and without overlap. */
export function marksOn(line: Line, pointed: readonly Span[]): Span[] {
  const marks = pointed.flatMap((span) => within(line, span)).sort((a, b) => a.from - b.from);
  return marks.filter(({ from }, at) => at === 0 || from >= (marks[at - 1]?.to ?? 0));
}

/** Pairs of lines between which a paragraph was joined. */
export function joinedLines(
  sheet: Sheet,
  { pieces }: Pick<Paragraph, 'pieces'>,
): readonly (readonly [number, number])[] {
  return pieces.slice(1).flatMap((piece, at) => {
    const before = sheet.lineAt((pieces[at]?.to ?? 1) - 1);
    const after = sheet.lineAt(piece.from);
    return after > before ? [[before, after] as const] : [];
  });
}

/** Parts by line: what a line of the source became. A line takes the part in which its first sign stands. */
export function partOfLine({ minutes }: Meeting, { from, text }: Line): Part | undefined {
  const at = from + Math.max(0, text.search(/\S/));
  let low = 0;
  let high = minutes.parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((minutes.parts[middle]?.span.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return minutes.parts[low];
}

/** What was found, by the lines it touches. */
export function notesByLine(
  { diagnostics }: Meeting,
  sheet: Sheet,
): ReadonlyMap<number, readonly Diagnostic[]> {
  const notes = new Map<number, Diagnostic[]>();
  for (const note of diagnostics) {
    for (const { number } of sheet.touched(note.span)) {
      notes.set(number, [...(notes.get(number) ?? []), note]);
    }
  }
  return notes;
}
