import { flushSync } from 'svelte';
import type { Sheet } from '../sheet';
import type { Aside, Kit, Said, Way } from '../taking';
import { plain } from '../text';
import { csvOf } from './csv';
import { pngOf } from './image';
import { pictureOf, type Drawing } from './picture';
import { drawingOf } from './read';
import { save } from './save';
import { staged, WIDTH } from './stage';

/** A figure as it stands in the page. */
export interface Taken {
  readonly figure: HTMLElement | undefined;
  readonly said: Said;
  readonly data: () => Sheet | Promise<Sheet>;
  /** Draws the plots for another width, as part of the present one. */
  readonly shrink: (scale: number) => void;
}

/** Hands the figure out in one of the ways and says so; fails where the browser does not let it. */
export async function take(way: Way, taken: Taken, kit: Kit): Promise<string> {
  if (way === 'aside') return kit.aside(await asideOf(taken, kit));
  await handOut(way, taken, kit);
  return kit.done[way];
}

async function asideOf(taken: Taken, kit: Kit): Promise<Aside> {
  const { svg, width, height } = await drawn(taken, kit);
  return { said: taken.said, sheet: await taken.data(), picture: { svg, width, height } };
}

async function handOut(way: Way, taken: Taken, kit: Kit): Promise<void> {
  const name = kit.name(plain(taken.said.title));
  if (way === 'sentence') return navigator.clipboard.writeText(kit.sentence(taken.said));
  if (way === 'picture') {
    const image = drawn(taken, kit).then(pixels);
    return navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
  }
  if (way === 'csv') {
    const sheet = csvOf(await taken.data());
    return save(new Blob([sheet], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
  }
  const picture = await drawn(taken, kit);
  if (way === 'png') return save(await pixels(picture), `${name}.png`);
  return save(new Blob([picture.svg], { type: 'image/svg+xml' }), `${name}.svg`);
}

interface Picture extends Pick<Drawing, 'width' | 'height'> {
  readonly svg: string;
}

async function drawn({ figure, said, shrink }: Taken, kit: Kit): Promise<Picture> {
  if (!figure) throw new Error('The figure is not in the page.');
  const copy = narrowed(figure, shrink);
  const drawing = await staged(figure, { copy, stamp: kit.stamp }, drawingOf);
  const [title, reading] = [plain(said.title), plain(said.reading)];
  const language = document.documentElement.lang;
  return { ...drawing, svg: pictureOf(drawing, { title, reading, language }) };
}

function pixels({ svg, width, height }: Picture): Promise<Blob> {
  return pngOf(svg, width, height);
}

/** A copy of the figure whose plots are drawn for the width of a picture; the page shows nothing of it. */
function narrowed(figure: HTMLElement, shrink: (scale: number) => void): HTMLElement {
  shrink(Math.min(1, WIDTH / figure.clientWidth));
  flushSync();
  const copy = figure.cloneNode(true) as HTMLElement;
  shrink(1);
  flushSync();
  return copy;
}
