import { colourOf } from './colour';
import type { Mark } from './mark';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof SIDES)[number];

/** The textures of `Textures.svelte`, by how a style sheet draws them outside of a drawing. */
const TEXTURES = [
  ['repeating-linear-gradient', 'hatched'],
  ['radial-gradient', 'dotted'],
] as const;

/** A border of a box, where it can be seen. */
interface Border {
  readonly side: Side;
  readonly width: number;
  readonly hex: string;
  readonly dash: string | undefined;
}

/** What a box paints itself: its ground, its hairlines, its borders. */
export function boxMarks(element: Element, from: DOMPoint): Mark[] {
  const style = getComputedStyle(element);
  if (style.visibility !== 'visible') return [];
  const ground = groundOf(element, style);
  const borders = SIDES.flatMap((side) => borderOf(style, side));
  const hairlines = style.backgroundImage === 'none' ? 0 : Number(style.getPropertyValue('--n'));
  if (!ground && borders.length === 0 && !hairlines) return [];
  const rx = Number.parseFloat(style.borderTopLeftRadius) || undefined;
  return [...element.getClientRects()].flatMap((rect) => {
    const box = new DOMRect(rect.x - from.x, rect.y - from.y, rect.width, rect.height);
    const fill = ground && { fill: ground.hex, 'fill-opacity': seen(ground.opacity), rx };
    return [
      ...(fill ? [rectMark(box, fill)] : []),
      ...(hairlines ? ticks(box, hairlines, colourOf(style.getPropertyValue('--rule'))?.hex) : []),
      ...borders.map((border) => borderMark(box, border)),
    ];
  });
}

/** The colour of a box, or the pattern in the colour of the meeting around it. */
function groundOf(element: Element, { backgroundImage, backgroundColor }: CSSStyleDeclaration) {
  const texture = TEXTURES.find(([image]) => backgroundImage.startsWith(image))?.[1];
  if (!texture) return colourOf(backgroundColor);
  const toned = element.closest('.ma, .mb, .mc, .md, .me, .mf');
  const tone = /(?:^|\s)m([a-f])(?:\s|$)/.exec(toned?.getAttribute('class') ?? '')?.[1] ?? '0';
  return { hex: `url(#${texture}-${tone})`, opacity: 1 };
}

function seen(opacity: number): number | undefined {
  return opacity < 1 ? opacity : undefined;
}

function borderOf(style: CSSStyleDeclaration, side: Side): Border[] {
  const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
  const kind = style.getPropertyValue(`border-${side}-style`);
  const colour = colourOf(style.getPropertyValue(`border-${side}-color`));
  if (!(width > 0) || kind === 'none' || kind === 'hidden' || !colour) return [];
  const dash = kind === 'dashed' ? `${width * 3} ${width * 2}` : undefined;
  return [{ side, width, hex: colour.hex, dash: kind === 'dotted' ? `${width} ${width}` : dash }];
}

/** A plain border is an area, so that thin ones stay sharp; a broken one is a line along its middle. */
function borderMark(box: DOMRect, { side, width, hex, dash }: Border): Mark {
  const across = side === 'top' || side === 'bottom';
  const x = side === 'right' ? box.right - width : box.left;
  const y = side === 'bottom' ? box.bottom - width : box.top;
  if (dash === undefined) {
    const area = new DOMRect(x, y, across ? box.width : width, across ? width : box.height);
    return rectMark(area, { fill: hex });
  }
  const [x1, y1] = across ? [x, y + width / 2] : [x + width / 2, y];
  const [x2, y2] = across ? [box.right, y1] : [x1, box.bottom];
  return line({ x1, y1, x2, y2 }, { stroke: hex, 'stroke-width': width, 'stroke-dasharray': dash });
}

/** The hairlines at the ticks of a plot, which part it evenly. */
function ticks(box: DOMRect, parts: number, stroke: string | undefined): Mark[] {
  return Array.from({ length: parts + 1 }, (_, at) => {
    const x = box.left + 0.5 + ((box.width - 1) * at) / parts;
    return line({ x1: x, y1: box.top, x2: x, y2: box.bottom }, { stroke });
  });
}

function rectMark({ x, y, width, height }: DOMRect, paint: Mark['attributes']): Mark {
  return { name: 'rect', attributes: { x, y, width, height, ...paint } };
}

function line(place: Mark['attributes'], paint: Mark['attributes']): Mark {
  return { name: 'line', attributes: { ...place, ...paint } };
}
