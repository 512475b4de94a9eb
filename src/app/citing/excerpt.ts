import type { Excerpt, Paragraph } from '../../core';

/** All of a paragraph. */
export function wholeOf({ pieces }: Pick<Paragraph, 'pieces'>, paragraph: number): Excerpt {
  const to = pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0);
  return { paragraph, span: { from: 0, to } };
}
