import type { Excerpt } from '../../core';

/*
 * Between the page and the text: a paragraph stands in an element that bears its index as `data-said` and holds its
 * joined text, in however many nodes, and nothing else.
 */

/** What a range of the page takes of the paragraphs inside `root`; of one whose element holds other words than its own, all. */
export function excerptsIn(
  root: Element,
  range: Range,
  lengthOf: (paragraph: number) => number,
): Excerpt[] {
  return [...root.querySelectorAll('[data-said]')].flatMap((element): Excerpt[] => {
    if (!range.intersectsNode(element)) return [];
    const paragraph = Number(element.getAttribute('data-said'));
    const whole = lengthOf(paragraph);
    const isOwn = element.textContent.length === whole;
    const from = isOwn ? offsetOf(element, range.startContainer, range.startOffset) : 0;
    const to = isOwn ? offsetOf(element, range.endContainer, range.endOffset) : whole;
    return from < to ? [{ paragraph, span: { from, to } }] : [];
  });
}

/** Signs of an element before a point of the page: none for a point before it, all for one behind. */
function offsetOf(element: Element, node: Node, offset: number): number {
  const inside = document.createRange();
  inside.selectNodeContents(element);
  const place = inside.comparePoint(node, offset);
  if (place < 0) return 0;
  if (place === 0) inside.setEnd(node, offset);
  return inside.toString().length;
}

/** The ranges of the page where excerpts stand; none for a paragraph that is not in the page. */
export function rangesOf(root: Element, excerpts: readonly Excerpt[]): Range[] {
  return excerpts.flatMap(({ paragraph, span }) => {
    const element = root.querySelector(`[data-said="${paragraph}"]`);
    const from = element && pointAt(element, span.from);
    const to = element && pointAt(element, span.to);
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    return [range];
  });
}

function pointAt(element: Element, offset: number): [Text, number] | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let rest = offset;
  for (let node = texts.nextNode(); node instanceof Text; node = texts.nextNode()) {
    if (rest <= node.length) return [node, rest];
    rest -= node.length;
  }
  return null;
}
