import type { Paragraph, Source } from './model';

/** The text of a paragraph as it reads, its pieces joined: pages cut it, the reader does not see where. */
export function paragraphText(source: Source, paragraph: Pick<Paragraph, 'pieces'>): string {
  return paragraph.pieces.map(({ from, to }) => source.text.slice(from, to)).join('');
}
