// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { excerptsIn, rangesOf } from '../../../src/app/citing/places';

const TEXTS = ['一つ目の段落。', '二つ目の段落。', '三つ目。'];

/** Paragraphs as the reader draws them: with marks inside, and something of ours between them. */
function page(): HTMLElement {
  const root = document.createElement('div');
  TEXTS.forEach((text, index) => {
    const line = document.createElement('a');
    line.textContent = '12';
    const element = document.createElement('p');
    element.setAttribute('data-said', String(index));
    const mark = document.createElement('mark');
    mark.textContent = text.slice(2, 4);
    element.append(text.slice(0, 2), mark, text.slice(4));
    root.append(line, element);
  });
  document.body.replaceChildren(root);
  return root;
}

function range(root: HTMLElement, from: [number, number, number], to: [number, number, number]) {
  const [start, end] = [from, to].map(([paragraph, node]) => {
    const child = root.querySelector(`[data-said="${paragraph}"]`)!.childNodes[node]!;
    return child instanceof Text ? child : child.firstChild!;
  });
  const made = document.createRange();
  made.setStart(start!, from[2]);
  made.setEnd(end!, to[2]);
  return made;
}

const lengthOf = (paragraph: number) => TEXTS[paragraph]!.length;

describe('excerptsIn', () => {
  it('counts the signs of a paragraph through the marks in it', () => {
    const root = page();
    const selected = range(root, [1, 1, 1], [1, 2, 2]);
    expect(excerptsIn(root, selected, lengthOf)).toEqual([
      { paragraph: 1, span: { from: 3, to: 6 } },
    ]);
  });

  it('takes the paragraphs between the first and the last whole', () => {
    const root = page();
    const selected = range(root, [0, 2, 1], [2, 0, 1]);
    expect(excerptsIn(root, selected, lengthOf)).toEqual([
      { paragraph: 0, span: { from: 5, to: 7 } },
      { paragraph: 1, span: { from: 0, to: 7 } },
      { paragraph: 2, span: { from: 0, to: 1 } },
    ]);
  });

  it('leaves out a paragraph that the selection only touches', () => {
    const root = page();
    const selected = range(root, [0, 0, 0], [1, 0, 0]);
    expect(excerptsIn(root, selected, lengthOf).map(({ paragraph }) => paragraph)).toEqual([0]);
  });

  it('takes all of a paragraph whose element holds other words than its own', () => {
    const root = page();
    root.querySelector('[data-said="0"] mark')!.append('注');
    const selected = range(root, [0, 0, 1], [0, 0, 2]);
    expect(excerptsIn(root, selected, lengthOf)).toEqual([
      { paragraph: 0, span: { from: 0, to: 7 } },
    ]);
  });
});

describe('rangesOf', () => {
  it('is the inverse of excerptsIn', () => {
    const root = page();
    const excerpts = [
      { paragraph: 0, span: { from: 3, to: 7 } },
      { paragraph: 1, span: { from: 0, to: 5 } },
    ];
    expect(rangesOf(root, excerpts).map(String)).toEqual(['の段落。', '二つ目の段']);
  });

  it('has none for a paragraph that is not in the page', () => {
    expect(rangesOf(page(), [{ paragraph: 9, span: { from: 0, to: 1 } }])).toEqual([]);
  });
});
