import type { FigureItem, Item, Language, PassageItem } from '../../../core';
import { dataAddress } from './data-address';
import { STYLE } from './page-style';
import { factsOf, headingOf, headOf, type Collected, type Fact } from './facts';
import { marked, printable } from './pieces';
import { texts } from './texts';

/** Nothing is asked of anywhere and nothing runs: the file shows what it holds. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

type Child = Node | string;

/**
 * The collection as one HTML file that opens offline and without scripts. It is built of nodes and then serialised, so
 * that words of others are text in it whatever they hold. The nodes are never part of a document: a style sheet in one
 * would be held against the policy of this page.
 */
export function pageOf(collected: Collected): string {
  const { language, items } = collected;
  const make = maker(document.implementation.createHTMLDocument(''));
  const { title, counts, made } = headOf(collected);
  const page = make(
    'html',
    { lang: language },
    make(
      'head',
      {},
      make('meta', { charset: 'utf-8' }),
      make('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      make('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      make('meta', { name: 'referrer', content: 'no-referrer' }),
      make('title', {}, title),
      make('style', {}, STYLE),
    ),
    make(
      'body',
      {},
      make('header', {}, make('h1', {}, title), make('p', {}, counts), make('p', {}, made)),
      make('main', {}, ...items.map((item, at) => article(make, item, at + 1, language))),
      make('footer', {}, make('p', {}, texts[language].alone)),
    ),
  );
  return `<!doctype html>\n${new XMLSerializer().serializeToString(page)}\n`;
}

type Make = ReturnType<typeof maker>;

/** Makes elements of a page; attributes and text are never read as markup. */
function maker(page: Document) {
  return (name: string, attributes: Readonly<Record<string, string>>, ...children: Child[]) => {
    const element = page.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, printable(value));
    }
    element.append(
      ...children.map((child) => (typeof child === 'string' ? printable(child) : child)),
    );
    return element;
  };
}

function article(make: Make, item: Item, number: number, language: Language): HTMLElement {
  const t = texts[language];
  const note = item.note.trim();
  return make(
    'article',
    { id: `item-${number}` },
    make('h2', {}, `${number}. ${headingOf(item, language)}`),
    ...(item.type === 'passage' ? quotation(make, item) : drawing(make, item)),
    ...(note === '' ? [] : [make('h3', {}, t.note), make('p', { class: 'note' }, note)]),
    make('dl', {}, ...factsOf(item, language).flatMap((fact) => pair(make, fact))),
    ...(item.type === 'passage' ? sources(make, item, t) : values(make, item, t)),
  );
}

function quotation(make: Make, { text, hits }: PassageItem): Node[] {
  const words = marked(text, hits).map((stretch) =>
    stretch.hit ? make('mark', {}, stretch.text) : stretch.text,
  );
  return [make('blockquote', { lang: 'ja' }, ...words)];
}

function drawing(make: Make, { reading, picture, title }: FigureItem): Node[] {
  const size = { width: String(picture.width), height: String(picture.height) };
  const image = make('img', { src: dataAddress(picture.svg), alt: `${title} ${reading}`, ...size });
  return [make('p', { class: 'reading' }, reading), make('div', { class: 'picture' }, image)];
}

function pair(make: Make, { label, value, href, printed }: Fact): Node[] {
  const words = href === undefined ? value : make('a', { href, rel: 'noreferrer' }, value);
  return [make('dt', {}, label), make('dd', printed ? { lang: 'ja' } : {}, words)];
}

type Words = (typeof texts)[Language];

function sources(make: Make, { citation, raw, lines }: PassageItem, t: Words): Node[] {
  const rows = raw.map((line) => make('li', {}, line));
  return [
    make('h3', {}, t.citation),
    make('p', { class: 'citation', lang: 'ja' }, citation),
    make('h3', {}, t.raw),
    make('ol', { class: 'raw', lang: 'ja', start: String(lines.from) }, ...rows),
  ];
}

function values(make: Make, { table: { columns, rows } }: FigureItem, t: Words): Node[] {
  const head = make('tr', {}, ...columns.map((name) => make('th', { scope: 'col' }, name)));
  const body = rows.map((cells) =>
    make('tr', {}, ...cells.map((cell) => make('td', {}, String(cell ?? '')))),
  );
  const name = t.table(rows.length);
  return [
    make(
      'details',
      {},
      make('summary', {}, name),
      make(
        'div',
        { class: 'wide', tabindex: '0', role: 'group', 'aria-label': name },
        make('table', {}, make('thead', {}, head), make('tbody', {}, ...body)),
      ),
    ),
  ];
}
