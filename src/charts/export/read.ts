import { boxMarks } from './boxes';
import { drawingMarks, patternMarks } from './drawing';
import { textMarks } from './lines';
import type { Mark } from './mark';
import type { Drawing } from './picture';

/** White margin around a picture, in px. */
export const MARGIN = 24;

/** What the browser has laid out, as marks of a picture in the order they are painted. */
export function drawingOf(figure: HTMLElement): Drawing {
  const box = figure.getBoundingClientRect();
  const marks = marksOf(figure, new DOMPoint(box.left - MARGIN, box.top - MARGIN));
  return {
    width: Math.ceil(box.width + 2 * MARGIN),
    height: Math.ceil(box.height + 2 * MARGIN),
    patterns: [...patternsIn(marks)].flatMap((id) => patternMarks(figure.ownerDocument, id)),
    marks,
  };
}

function marksOf(element: Element, from: DOMPoint): Mark[] {
  if (getComputedStyle(element).display === 'none') return [];
  if (element.localName === 'svg') return drawingMarks(element, from);
  const inner = [...element.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return textMarks(node as Text, from);
    return node.nodeType === Node.ELEMENT_NODE ? marksOf(node as Element, from) : [];
  });
  return [...boxMarks(element, from), ...inner];
}

/** Ids of the patterns that marks are painted with. */
function patternsIn(marks: readonly (Mark | string)[]): ReadonlySet<string> {
  const found = marks.flatMap((mark): string[] => {
    if (typeof mark === 'string') return [];
    const id = /^url\(#(.+)\)$/.exec(String(mark.attributes.fill))?.[1];
    return [...(id === undefined ? [] : [id]), ...patternsIn(mark.children ?? [])];
  });
  return new Set(found);
}
