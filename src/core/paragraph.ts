import type { Paragraph, Source, Span } from './model';
import { slice } from './source';

/** The text of a paragraph: its pieces joined, without bullet, number and mark. */
export function paragraphText(source: Source, paragraph: Pick<Paragraph, 'pieces'>): string {
  return textOf(source, paragraph.pieces);
}

/** The pieces of a source joined. */
export function textOf(source: Source, pieces: readonly Span[]): string {
  return pieces.map((piece) => slice(source, piece)).join('');
}

/** Code points without any white space, half or full width: the unit of every character count. */
export function countChars(text: string): number {
  let count = 0;
  for (const character of text) if (!/\s/.test(character)) count += 1;
  return count;
}

/** The range of the source that a range of the joined pieces takes, whatever stands between them included. */
export function sourceRange(pieces: readonly Span[], from: number, to: number): Span {
  return { from: sourceOffset(pieces, from), to: sourceOffset(pieces, to - 1) + 1 };
}

function sourceOffset(pieces: readonly Span[], offset: number): number {
  let rest = offset;
  for (const piece of pieces) {
    if (rest < piece.to - piece.from) return piece.from + rest;
    rest -= piece.to - piece.from;
  }
  return pieces[pieces.length - 1]?.to ?? 0;
}
