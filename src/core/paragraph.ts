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
