import { markup, type Mark } from './mark';

/** A drawn figure, in px, with what its marks refer to. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Patterns by the ids that marks paint with. */
  readonly patterns: readonly Mark[];
  readonly marks: readonly Mark[];
}

/** Fonts of Windows, macOS and Linux that have Japanese; none is carried along. */
export const FONTS =
  "'Hiragino Sans','Yu Gothic','Meiryo','Noto Sans JP','Noto Sans CJK JP',sans-serif";

/** The drawing as an SVG file on white paper: no style sheet, no HTML inside, so that Office and Inkscape open it. */
export function pictureOf(
  { width, height, patterns, marks }: Drawing,
  said: { readonly title: string; readonly reading: string; readonly language: string },
): string {
  const defs: Mark[] =
    patterns.length > 0 ? [{ name: 'defs', attributes: {}, children: patterns }] : [];
  const svg: Mark = {
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': FONTS,
      'xml:lang': said.language,
      role: 'img',
    },
    children: [
      { name: 'title', attributes: {}, children: [said.title] },
      { name: 'desc', attributes: {}, children: [said.reading] },
      ...defs,
      { name: 'rect', attributes: { width, height, fill: '#ffffff' } },
      ...marks,
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup(svg)}\n`;
}
