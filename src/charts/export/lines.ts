import { canvas } from './canvas';
import { colourOf } from './colour';
import type { Mark } from './mark';

/** A stretch of text on one line, where the browser set it. */
interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

/** The words of a node as the lines they are set in; `from` is the corner of the picture. */
export function textMarks(node: Text, from: DOMPoint): Mark[] {
  const parent = node.parentElement;
  if (!parent || node.data.trim() === '') return [];
  const style = getComputedStyle(parent);
  const colour = style.visibility === 'visible' ? colourOf(style.color) : null;
  if (!colour) return [];
  const rise = ascent(style);
  return linesOf(node).map(({ text, box }) => ({
    name: 'text',
    attributes: {
      x: box.left - from.x,
      y: box.top - from.y + box.height * rise,
      ...fontOf(style),
      fill: colour.hex,
      'fill-opacity': colour.opacity < 1 ? colour.opacity : undefined,
      ...lengthOf(text, box.width),
    },
    children: [text],
  }));
}

/** Size and weight of a text, as attributes. */
export function fontOf({ fontSize, fontWeight }: CSSStyleDeclaration): Mark['attributes'] {
  return {
    'font-size': Number.parseFloat(fontSize),
    'font-weight': fontWeight === '400' ? undefined : fontWeight,
  };
}

/** The room a text has: another font is made to fit it. */
export function lengthOf(text: string, width: number): Mark['attributes'] {
  return text.length > 1 ? { textLength: width, lengthAdjust: 'spacingAndGlyphs' } : {};
}

/** How far above its baseline a font reaches, as part of the height of its box. */
function ascent({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const context = canvas();
  if (!context) return 0.8;
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText('国');
  return up / (up + down);
}

function linesOf(node: Text): Line[] {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  const whole =
    range.getClientRects().length === 1 ? [{ from: 0, to: node.length }] : stretches(node);
  return whole.flatMap(({ from, to }) => {
    const raw = node.data.slice(from, to);
    const text = raw.trim();
    if (text === '') return [];
    const start = from + raw.indexOf(text);
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    return [{ text: text.replace(/[ \t\r\n]+/g, ' '), box: range.getBoundingClientRect() }];
  });
}

/** Where the lines of a text begin and end: it wraps before a character that stands lower than the one before. */
function stretches(node: Text): { from: number; to: number }[] {
  const range = node.ownerDocument.createRange();
  const found: { from: number; to: number }[] = [];
  let from = 0;
  let middle: number | null = null;
  let at = 0;
  for (const character of node.data) {
    range.setStart(node, at);
    range.setEnd(node, at + character.length);
    const { top, height, width } = range.getBoundingClientRect();
    if (width > 0) {
      if (middle !== null && top > middle) {
        found.push({ from, to: at });
        from = at;
      }
      middle = top + height / 2;
    }
    at += character.length;
  }
  return [...found, { from, to: node.length }];
}
