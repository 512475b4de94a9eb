import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, ready, test } from './fixtures';
import { M000, M001, M002, M003 } from './routes';

declare global {
  interface Window {
    violations: string[];
  }
}

const PAGES = {
  overview: '#/?open=protect,threat,response,rules,capacity,world',
  'compare, two': `#/compare?m=${M001},${M002}`,
  'compare, four': `#/compare?m=${M000},${M001},${M002},${M003}`,
  meeting: `#/meeting/${M002}?theme=workforce`,
  themes: '#/themes',
  theme: '#/themes/workforce',
  person: `#/people/${encodeURIComponent('後藤厚宏')}`,
};

/** How many figures a page has at least. */
const FIGURES: Record<keyof typeof PAGES, number> = {
  overview: 3,
  'compare, two': 8,
  'compare, four': 8,
  meeting: 3,
  themes: 1,
  theme: 2,
  person: 1,
};

test.beforeEach(async ({ context }) => {
  test.setTimeout(600_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.violations.push(`${violatedDirective} ${blockedURI}`),
    );
  });
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

for (const [name, route] of Object.entries(PAGES) as [keyof typeof PAGES, string][]) {
  test(`every figure hands out its values: ${name}`, async ({ page }) => {
    let compared = 0;
    for (const figure of await figuresOf(page, route, FIGURES[name])) {
      const { rows, head } = readCsv(await take(figure, 'CSV', textOf));
      expect(rows.length, await titleOf(figure)).toBeGreaterThan(0);
      expect(rows.every((row) => row.length === head.length)).toBe(true);
      const table = rows.map((row) => Object.fromEntries(head.map((key, at) => [key, row[at]!])));
      for (const row of table) {
        expect(row.定義, await titleOf(figure)).not.toBe('');
        expect(row.指標).not.toBe('');
        expect(row.値 === '' ? row.備考 : row.値, `${await titleOf(figure)} ${row.項目}`).not.toBe(
          '',
        );
      }
      const held = await heldAgainst(figure, table);
      expect(held.filter(({ said, count }) => !said.includes(count))).toEqual([]);
      compared += held.length;
    }
    if (name !== 'person') expect(compared).toBeGreaterThan(3);
  });

  test(`every figure hands out a drawing and an image: ${name}`, async ({ page, context }) => {
    // Files are opened apart from the app and its policy.
    const desk = await context.newPage();
    for (const figure of await figuresOf(page, route, FIGURES[name])) {
      const svg = await take(figure, 'SVG', textOf);
      const told = await desk.evaluate(inSvg, svg);
      expect(told).toMatchObject({ error: null, foreign: 0, unresolved: [], dressed: 0 });
      for (const part of ['.fig-t', '.fig-read', '.fig-f > p']) {
        for (const words of await figure.locator(part).allInnerTexts()) {
          expect(told.words).toContain(bare(words));
        }
      }
      expect(told.words).toMatch(
        /出典：.+／出典URL未登録.*収録データ\d+年\d+月\d+日（版\w+）テーマ規則版\w+（収録の規則）議事くらべhttp:/,
      );
      const image = await desk.evaluate(inPng, await take(figure, 'PNG', base64Of));
      expect(image.width).toBeGreaterThan(900);
      expect(image.inked, await titleOf(figure)).toBeGreaterThan(0.005);
      expect(image.colours).toBeGreaterThan(20);
    }
  });
}

test('the sentence is copied as one paragraph with base, source, date and address', async ({
  page,
}) => {
  const [figure] = await figuresOf(page, PAGES['compare, two'], 8);
  await choose(figure!, '文を写す');
  await expect(figure!.locator('.take [role="status"]')).toHaveText('文を写しました');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(bare(copied)).toContain(bare(await figure!.locator('.fig-read').innerText()));
  expect(bare(copied)).toContain(bare(await figure!.locator('.fig-u').innerText()));
  expect(copied).toContain('出典：A サイバーセキュリティ推進専門家会議 第1回（2025年9月19日）');
  expect(copied).toContain(page.url());
  expect(copied).not.toContain('\n');
});

test('a figure is copied as an image', async ({ page }) => {
  const [figure] = await figuresOf(page, PAGES.person, 1);
  await choose(figure!, '図を画像として写す');
  await expect(figure!.locator('.take [role="status"]')).toHaveText('図を写しました');
  const types = await page.evaluate(async () => {
    const items = await navigator.clipboard.read();
    return items.flatMap((item) => item.types);
  });
  expect(types).toContain('image/png');
});

test('where a browser cannot copy images, it says what to do instead', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'ClipboardItem', { value: null }));
  const [figure] = await figuresOf(page, PAGES.person, 1);
  await choose(figure!, '図を画像として写す');
  await expect(figure!.locator('.take [role="status"]')).toContainText('PNGの保存をお使いください');
});

test('the menu works by keyboard alone and gives the focus back', async ({ page }) => {
  const [figure] = await figuresOf(page, PAGES.person, 1);
  const summary = figure!.locator('.take summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  const first = figure!.locator('.take button').first();
  await expect(first).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first).toBeHidden();
  await expect(summary).toBeFocused();
});

test('a picture is the same from a dark page and light, as wide from a phone', async ({ page }) => {
  const svgOf = async () => {
    const figures = await figuresOf(page, `#/compare?m=${M000},${M001}`, 8);
    return take(figures[0]!, 'SVG', textOf);
  };
  const light = await svgOf();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await svgOf()).toBe(light);
  await page.setViewportSize({ width: 390, height: 800 });
  expect(/viewBox="[^"]+"/.exec(await svgOf())?.[0].split(' ')[2]).toBe('1008');
});

test('a comparison is printed as a report: its subject at the head, no controls', async ({
  page,
}) => {
  await figuresOf(page, PAGES['compare, two'], 8);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.front tbody tr')).toHaveCount(2);
  await expect(page.locator('.front')).toContainText('収録データ');
  await expect(page.locator('.front')).toContainText(page.url());
  for (const control of ['.nav', '.tray', '.take', 'nav.parts', '.btn', 'select']) {
    for (const one of await page.locator(control).all()) await expect(one).toBeHidden();
  }
  await page.setViewportSize({ width: 703, height: 1000 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

/** The figures of a page, all of them drawn. */
async function figuresOf(page: Page, route: string, least: number): Promise<Locator[]> {
  await page.goto('about:blank');
  await page.goto(route);
  await ready(page);
  const figures = page.locator('main figure:has(.take)');
  await expect.poll(() => figures.count()).toBeGreaterThanOrEqual(least);
  await expect(page.locator('main figure:not(:has(.take))')).toHaveCount(0);
  return figures.all();
}

function titleOf(figure: Locator): Promise<string> {
  return figure.locator('.fig-t').innerText();
}

async function choose(figure: Locator, way: string): Promise<void> {
  await figure.locator('.take summary').click();
  await figure.locator('.take button', { hasText: way }).click();
}

async function take<T>(
  figure: Locator,
  kind: 'CSV' | 'SVG' | 'PNG',
  read: (download: Download) => Promise<T>,
): Promise<T> {
  const coming = figure.page().waitForEvent('download');
  await choose(figure, kind);
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^議事くらべ_[^\\s/]+_[0-9a-f]{12}\\.${kind.toLowerCase()}$`),
  );
  await expect(figure.locator('.take [role="status"]')).toHaveText(`${kind}を保存しました`);
  return read(download);
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

async function base64Of(download: Download): Promise<string> {
  return readFile(await download.path(), 'base64');
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): { head: string[]; rows: string[][] } {
  expect(text.startsWith('\ufeff')).toBe(true);
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end !== ',') rows.push([]);
  }
  const [head = [], ...body] = rows.slice(0, -1);
  return { head, rows: body };
}

/** Counts printed in the figure beside the values of the file that count the same list. */
async function heldAgainst(figure: Locator, table: Record<string, string>[]) {
  const values = new Map<string, string[]>();
  for (const row of table) {
    const key = listKey(row.該当箇所のURL ?? '');
    if (key) values.set(key, [...(values.get(key) ?? []), row.値!]);
  }
  const links = await figure
    .locator('.fig-b a[data-count][href*="/passages?"]')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('href') ?? '', one.getAttribute('data-count') ?? '']),
    );
  return links.flatMap(([href = '', count = '']) => {
    const said = values.get(listKey(href) ?? '');
    return said ? [{ href, count, said }] : [];
  });
}

/** What a list is of, without what the view carries along. */
function listKey(address: string): string | null {
  const [, query] = address.split('/passages?');
  if (query === undefined) return null;
  const params = new URLSearchParams(query);
  for (const carried of ['m', 'lang', 'rules']) params.delete(carried);
  params.sort();
  return params.toString();
}

function inSvg(svg: string) {
  const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const uses = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? '');
  return {
    error: root.querySelector('parsererror')?.textContent ?? null,
    foreign: root.querySelectorAll('foreignObject, style, script, image').length,
    dressed: root.querySelectorAll('[class], [style]').length,
    unresolved: uses.filter((id) => !root.querySelector(`[id="${id}"]`)),
    words: [...root.querySelectorAll('text')]
      .map((text) => text.textContent)
      .join('')
      .replace(/\s+/g, ''),
  };
}

async function inPng(base64: string) {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
  const white = 0xffffffff;
  return {
    width: image.width,
    inked: pixels.filter((pixel) => pixel !== white).length / pixels.length,
    colours: new Set(pixels).size,
  };
}
