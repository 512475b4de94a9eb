import { FONTS } from './picture';
import { MARGIN } from './read';

/** Width of a figure in a report, in px; a table of many meetings may be wider. */
export const WIDTH = 960;

/** What a reader acts upon; on a picture nothing answers. */
const CONTROLS =
  '.twin, .take, .acts, .btn, .linkish, .sr, nav, select, input, textarea, label:has(input, select)';

/**
 * Lays a copy of a figure out of sight, in a page of its own: as wide as in a report, light whatever the
 * reader prefers, without its controls and with the stamp at its foot.
 */
export async function staged<T>(
  figure: HTMLElement,
  { copy, stamp }: { readonly copy: HTMLElement; readonly stamp: readonly string[] },
  read: (copy: HTMLElement) => T,
): Promise<T> {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  set(frame, { position: 'fixed', top: '0', left: '-99999px', border: '0', height: '1000px' });
  widen(frame, WIDTH);
  try {
    const page = await opened(frame);
    await dressed(page);
    hang(copy, figure, page);
    strip(copy);
    copy.append(footOf(page, stamp));
    if (copy.scrollWidth > WIDTH) widen(frame, copy.scrollWidth);
    return read(copy);
  } finally {
    frame.remove();
  }
}

function widen(frame: HTMLElement, width: number): void {
  set(frame, { width: `${width + 2 * MARGIN}px` });
}

function set(element: HTMLElement | SVGElement, rules: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(rules)) {
    element.style.setProperty(name, value, 'important');
  }
}

async function opened(frame: HTMLIFrameElement): Promise<Document> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The browser gave the frame no page.');
  return frame.contentDocument;
}

/** The style sheets of this page, on white paper, in the fonts that the file names. */
async function dressed(page: Document): Promise<void> {
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.dataset.theme = 'light';
  set(page.documentElement, {
    '--paper': '#fff',
    '--font': FONTS,
    // A link of a picture leads nowhere, so it looks like the words around it.
    '--accent': 'currentcolor',
    '--dur-2': '0s',
    'scrollbar-width': 'none',
  });
  const spacing = { 'text-autospace': 'no-autospace', 'text-spacing-trim': 'space-all' };
  set(page.body, { ...spacing, padding: `${MARGIN}px` });
  const sheets = document.querySelectorAll<HTMLElement>('link[rel="stylesheet"], style');
  await Promise.all([...sheets].map((sheet) => worn(page, sheet)));
  const defs = document.querySelector('svg.defs');
  if (defs) page.body.append(defs.cloneNode(true));
}

function worn(page: Document, sheet: HTMLElement): Promise<unknown> {
  const copy = page.importNode(sheet, true);
  const loaded = new Promise((resolve) => {
    copy.addEventListener('load', resolve);
    copy.addEventListener('error', resolve);
  });
  page.head.append(copy);
  return sheet.localName === 'link' ? loaded : Promise.resolve();
}

/** Around the copy stand the elements that stand around the figure, as far as rules may name them. */
function hang(copy: HTMLElement, figure: HTMLElement, page: Document): void {
  let outer: HTMLElement = copy;
  for (let at = figure.parentElement; at && at !== document.body; at = at.parentElement) {
    const around = page.importNode(at, false);
    set(around, { all: 'unset', display: 'block' });
    around.append(outer);
    outer = around;
  }
  page.body.append(outer);
}

/** Takes out what a reader acts upon, and shows what would scroll. */
function strip(copy: HTMLElement): void {
  for (const control of copy.querySelectorAll(CONTROLS)) control.remove();
  const foot = copy.querySelector('.fig-f');
  if (foot?.childElementCount === 0) foot.remove();
  for (const part of copy.querySelectorAll<HTMLElement>('*')) {
    if (/auto|scroll/.test(getComputedStyle(part).overflowX)) set(part, { overflow: 'visible' });
  }
}

function footOf(page: Document, stamp: readonly string[]): HTMLElement {
  const foot = page.createElement('div');
  set(foot, {
    'margin-top': '16px',
    'padding-top': '8px',
    'border-top': '1px solid var(--ink)',
    color: 'var(--ink-3)',
    font: '12px/1.6 var(--font)',
  });
  for (const line of stamp) {
    const row = page.createElement('p');
    row.textContent = line;
    foot.append(row);
  }
  return foot;
}
