/** A stretch of text that is in a language of its own, or leads somewhere. */
export interface Piece {
  readonly text: string;
  /** Set for words shown as printed; they keep their language on every page. */
  readonly lang?: string;
  readonly href?: string;
  /** How a link is read aloud where its words alone do not say what it opens; it holds these words. */
  readonly label?: string;
  /** What it stands for, tokens parted by blanks; printed as `data-keys`. */
  readonly keys?: string;
}

/** Words as the caller has them: a plain string, or pieces between which a line may break. */
export type Text = string | Piece | readonly (string | Piece)[];

/** The pieces of a text, in order. */
export function pieces(text: Text): readonly Piece[] {
  const list = Array.isArray(text) ? (text as readonly (string | Piece)[]) : [text as string];
  return list.map((piece) => (typeof piece === 'string' ? { text: piece } : piece));
}

/** The text alone, for names that are read aloud. */
export function plain(text: Text): string {
  return pieces(text)
    .map((piece) => piece.text)
    .join('');
}

/** A number with its unit: `11,597字`, `＋1.8`, `93.3%`, `13段落`, `6か月`, `第3回`; or letters: `B・C`. */
const FIGURE =
  /((?<!\p{L})[A-Z](?:・[A-Z])+(?!\p{L})|[＋−+第]?\d[\d,.]*(?:[%％]|か月|\p{Script=Han}{1,2})?)/u;

/** Splits at numbers with their units; the odd entries are what must stay on one line. */
export function figures(text: string): readonly string[] {
  return text.split(FIGURE);
}

/** Phrases of a label; a line may break after ・ and ／, though not between single letters. */
export function phrases(text: string): readonly string[] {
  return text.split(/(?<=[・／])(?<!(?<![A-Za-z])[A-Z]・(?=[A-Z](?![A-Za-z])))/);
}

/** Estimated width in px at a font size: full-width characters are 1 em, the others 0.6 em. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += character < '\u2000' ? 0.6 : 1;
  return ems * size;
}
