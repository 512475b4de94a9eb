import { colourOf } from './colour';
import { fontOf, lengthOf } from './lines';
import type { Mark } from './mark';

/** Attributes that say where, along the side of the drawing that a percentage of them is meant of. */
const ACROSS = ['x', 'x1', 'x2', 'cx', 'dx', 'width', 'rx'];
const DOWN = ['y', 'y1', 'y2', 'cy', 'dy', 'height', 'ry'];
const OTHERS = ['r', 'd', 'points', 'transform', 'text-anchor'];

/** What holds marks and paints nothing itself. */
const HOLDERS = ['g', 'a', 'svg', 'switch'];
const SHAPES = ['rect', 'circle', 'ellipse', 'line', 'path', 'polygon', 'polyline'];

/** A drawing in the page as marks at their place in the picture: every place in px, every colour of its own. */
export function drawingMarks(svg: Element, from: DOMPoint): Mark[] {
  const box = svg.getBoundingClientRect();
  const children = marksIn(svg, box);
  const transform = `translate(${(box.left - from.x).toFixed(2)} ${(box.top - from.y).toFixed(2)})`;
  return children.length > 0 ? [{ name: 'g', attributes: { transform }, children }] : [];
}

/** The pattern with this id, in its colours. */
export function patternMarks(page: Document, id: string): Mark[] {
  const pattern = page.getElementById(id);
  if (!pattern) return [];
  const kept = ['id', 'width', 'height', 'patternUnits', 'patternTransform'];
  const pairs = kept.map((name) => [name, pattern.getAttribute(name) ?? undefined] as const);
  const children = marksIn(pattern, new DOMRect());
  return [{ name: 'pattern', attributes: Object.fromEntries(pairs), children }];
}

function marksIn(holder: Element, box: DOMRect): Mark[] {
  return [...holder.children].flatMap((child) => markOf(child, box));
}

function markOf(element: Element, box: DOMRect): Mark[] {
  const style = getComputedStyle(element);
  const name = element.localName;
  if (style.display === 'none' || style.visibility !== 'visible') return [];
  if (HOLDERS.includes(name)) return held(element, style, box);
  if (name === 'use') return used(element, style, box);
  if (name === 'text') return [textMark(element, style, box)];
  const paint = paintOf(style);
  if (!SHAPES.includes(name) || (paint.fill === 'none' && !paint.stroke)) return [];
  return [{ name, attributes: { ...placeOf(element, box), ...paint } }];
}

function held(element: Element, { opacity }: CSSStyleDeclaration, box: DOMRect): Mark[] {
  const children = marksIn(element, box);
  const transform = element.getAttribute('transform') ?? undefined;
  const faint = opacity === '1' ? undefined : opacity;
  if (transform === undefined && faint === undefined) return children;
  return [{ name: 'g', attributes: { transform, opacity: faint }, children }];
}

/** A shape that stands elsewhere is drawn here, in the colours of this place. */
function used(element: Element, style: CSSStyleDeclaration, box: DOMRect): Mark[] {
  const shape = element.ownerDocument.getElementById(idIn(element.getAttribute('href') ?? ''));
  if (!shape) return [];
  const { x = 0, y = 0 } = placeOf(element, box);
  const transform = `translate(${Number(x).toFixed(2)} ${Number(y).toFixed(2)})`;
  const attributes = { ...placeOf(shape, box), ...paintOf(style), transform };
  return [{ name: shape.localName, attributes }];
}

function textMark(element: Element, style: CSSStyleDeclaration, box: DOMRect): Mark {
  const words = element.textContent ?? '';
  const attributes = {
    ...placeOf(element, box),
    ...fontOf(style),
    ...paintOf(style),
    ...lengthOf(words, (element as SVGTextContentElement).getComputedTextLength()),
  };
  return { name: 'text', attributes, children: [...element.childNodes].flatMap(spanned) };
}

/** Words of a text, those in a colour or weight of their own apart. */
function spanned(node: Node): (Mark | string)[] {
  if (!(node instanceof Element) && node.nodeType !== Node.ELEMENT_NODE) {
    return node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [];
  }
  const element = node as Element;
  const style = getComputedStyle(element);
  if (element.localName !== 'tspan') return [];
  const attributes = { ...fontOf(style), ...paintOf(style) };
  return [{ name: 'tspan', attributes, children: [...element.childNodes].flatMap(spanned) }];
}

/** Where an element stands: percentages become px of the drawing. */
function placeOf(element: Element, box: DOMRect): Record<string, string | number | undefined> {
  const place = (names: readonly string[], whole: number) =>
    names.map((name) => [name, inPx(element.getAttribute(name), whole)] as const);
  const others = OTHERS.map((name) => [name, element.getAttribute(name) ?? undefined] as const);
  return Object.fromEntries([...place(ACROSS, box.width), ...place(DOWN, box.height), ...others]);
}

function inPx(value: string | null, whole: number): number | undefined {
  if (value === null) return undefined;
  const read = Number.parseFloat(value);
  return value.endsWith('%') ? (read / 100) * whole : read;
}

/** How an element is painted; what SVG takes for granted is left out. */
function paintOf(style: CSSStyleDeclaration): Record<string, string | number | undefined> {
  const [fill, stroke] = [paint(style.fill), paint(style.stroke)];
  const width = Number.parseFloat(style.strokeWidth);
  const line = stroke && width > 0 ? strokeOf(style, stroke, width) : {};
  const faint = (Number(style.opacity) || 1) * (fill?.opacity ?? 1);
  return { fill: fill?.hex ?? 'none', 'fill-opacity': faint < 1 ? faint : undefined, ...line };
}

function strokeOf(style: CSSStyleDeclaration, { hex, opacity }: Paint, width: number) {
  const dash = style.strokeDasharray;
  return {
    stroke: hex,
    'stroke-opacity': opacity < 1 ? opacity : undefined,
    'stroke-width': width,
    'stroke-dasharray': dash === 'none' ? undefined : dash.replaceAll('px', ''),
    'stroke-linejoin': style.strokeLinejoin === 'miter' ? undefined : style.strokeLinejoin,
    'paint-order': style.paintOrder === 'normal' ? undefined : style.paintOrder,
  };
}

interface Paint {
  readonly hex: string;
  readonly opacity: number;
}

function paint(computed: string): Paint | null {
  return computed.startsWith('url(')
    ? { hex: `url(#${idIn(computed)})`, opacity: 1 }
    : colourOf(computed);
}

/** `#shape-a`, `url("#hatched-a")` → the id */
export function idIn(reference: string): string {
  return /#([^"')]+)/.exec(reference)?.[1] ?? '';
}
