import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, keptOffline, ready, test } from './fixtures';
import { english, M000, M001, M002 } from './routes';
import { builtSite, serve } from './site';

const BASKET = '#/basket';
const LIST = `#/passages?in=${M000}&theme=workforce&unit=hits`;

test.beforeEach(async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      throw new Error(`${violatedDirective} ${blockedURI}`);
    });
  });
});

test('passages and figures are put aside from anywhere and told, not doubled', async ({ page }) => {
  await page.goto(BASKET);
  await ready(page);
  await expect(page.locator('main .empty')).toContainText('まだ何も入っていません');

  await page.goto(LIST);
  await ready(page);
  const first = page.locator('[data-row="1"]');
  await put(first, '資料箱に入れました。');
  await put(first, 'すでに資料箱に入っています。');

  await page.goto(`#/meeting/${M000}?p=2-1`);
  await ready(page);
  await put(page.locator('.para.sel'), '資料箱に入れました。');

  await page.goto(`#/compare?m=${M001},${M002}`);
  await ready(page);
  const figure = page.locator('figure').first();
  await figure.locator('.take summary').click();
  await figure.getByRole('button', { name: '資料箱に入れる' }).click();
  await expect(figure.locator('.take [role="status"]')).toHaveText('資料箱に入れました。');
  await expect(page.locator('.mast .held')).toHaveText('3');

  await page.locator('.mast').getByRole('link', { name: '資料箱（3件）' }).click();
  await ready(page);
  await expect(entries(page)).toHaveCount(3);
  await expect(page.locator('[data-basket-count]')).toHaveText(/3件\s*段落 2・図 1/);
  await expect(page.locator('[data-state="same"]')).toHaveCount(2);
  expect(new URL(page.url()).hash).toBe(`${BASKET}?m=${M001},${M002}`);
});

test('a whole list is put aside at once, and that is undone', async ({ page }) => {
  await page.goto(LIST);
  await ready(page);
  const rows = await page.locator('[data-row]').count();
  await page.getByRole('button', { name: `この一覧をすべて資料箱に入れる（${rows}段落）` }).click();
  await expect(page.locator('.mast .held')).toHaveText(String(rows));
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.locator('.mast .held')).toHaveCount(0);
});

test('notes, title and order are kept across visits, also where a tab is left in mid-word', async ({
  page,
}) => {
  await fill(page, 3);
  const names = await entryIds(page);
  await page.getByLabel('この資料の題').fill('人材の論点');
  await note(page, 0).fill('一つ目');
  await expect(entries(page).first()).toContainText('保存しました');

  await entries(page).nth(2).getByRole('button', { name: /^上へ/ }).press('Enter');
  await expect(page.getByText('3件中2番目に移しました。')).toBeAttached();
  expect(await focused(page)).toMatch(/^上へ 2番/);
  const [a, b, c] = names;
  expect(await entryIds(page)).toEqual([a, c, b]);

  // By pointer: the second above the first.
  const handle = await entries(page).nth(1).locator('.handle').boundingBox();
  const first = await entries(page).first().boundingBox();
  await page.mouse.move(handle!.x + 5, handle!.y + 5);
  await page.mouse.down();
  await page.mouse.move(handle!.x + 5, first!.y + 5, { steps: 5 });
  await page.mouse.up();
  expect(await entryIds(page)).toEqual([c, a, b]);

  await note(page, 2).pressSequentially('書きかけ');
  await page.goto('about:blank');
  await page.goto(BASKET);
  await ready(page);
  expect(await entryIds(page)).toEqual([c, a, b]);
  await expect(note(page, 2)).toHaveValue('書きかけ');
  await expect(note(page, 1)).toHaveValue('一つ目');
  await expect(page.getByLabel('この資料の題')).toHaveValue('人材の論点');

  await entries(page).nth(1).getByRole('button', { name: /^外す/ }).click();
  await expect(entries(page)).toHaveCount(2);
  expect(await focused(page)).toBe('元に戻す');
  await page.keyboard.press('Enter');
  expect(await entryIds(page)).toEqual([c, a, b]);
  await expect(note(page, 1)).toHaveValue('一つ目');
});

test('two tabs that put aside at the same time lose nothing, and show each other', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(LIST);
    await ready(tab);
  }
  const button = (tab: Page, row: number) =>
    tab.locator(`[data-row="${row}"]`).getByRole('button', { name: '資料箱に入れる' });
  await Promise.all([1, 2, 3, 4].map((row) => button(row % 2 ? page : other, row).click()));
  for (const tab of [page, other]) await expect(tab.locator('.mast .held')).toHaveText('4');
  await page.goto(BASKET);
  await other.goto(BASKET);
  await note(page, 0).fill('こちらで書く');
  await expect(note(other, 0)).toHaveValue('こちらで書く');
});

test('the file brings everything to another device and doubles nothing', async ({
  page,
  browser,
}) => {
  await fill(page, 2);
  await note(page, 0).fill('要点');
  const { path } = await takeOut(page, 'ファイル');
  const names = await entryIds(page);

  const device = await browser.newContext({ baseURL: page.url().replace(/#.*/, '') });
  const there = await device.newPage();
  await there.goto(BASKET);
  await ready(there);
  const bring = there.locator('input[type="file"]');
  const foreign = Buffer.from('{"format":"other"}');
  await bring.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: foreign });
  await expect(there.getByRole('alert')).toContainText('書き出したファイルではないため');
  await bring.setInputFiles(path);
  await expect(there.getByText('2件を取り込みました。')).toBeVisible();
  expect(await entryIds(there)).toEqual(names);
  await expect(note(there, 0)).toHaveValue('要点');
  await bring.setInputFiles(path);
  await expect(there.getByText('0件を取り込みました。2件はすでに入っていました。')).toBeVisible();
  await expect(entries(there)).toHaveCount(2);

  await there.getByRole('button', { name: 'すべて消す' }).click();
  await expect(there.getByText('元に戻せません')).toBeVisible();
  await there.getByRole('button', { name: 'すべて消す' }).click();
  await expect(there.getByText('すべて消しました')).toBeVisible();
  await expect(entries(there)).toHaveCount(0);
  await device.close();
});

test('the HTML file shows all without scripts and without a network', async ({ page, browser }) => {
  await fill(page, 2);
  await putFigure(page);
  await page.goto(BASKET);
  await ready(page);
  await note(page, 0).fill('<script>alert(1)</script> ]]> "x" `y`');
  await page.getByLabel('この資料の題').fill('論点 & <資料>');
  await page.getByLabel('この資料の題').blur();
  const words = await entries(page).locator('blockquote').allInnerTexts();
  const { path } = await takeOut(page, 'HTML');

  const desk = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const asked: string[] = [];
  desk.on('request', (request) => asked.push(request.url()));
  const file = await desk.newPage();
  const told: string[] = [];
  file.on('console', (message) => told.push(message.text()));
  await file.goto(`file://${path}`);
  await expect(file.locator('h1')).toHaveText('論点 & <資料>');
  await expect(file.locator('article')).toHaveCount(3);
  expect(await file.locator('blockquote').allInnerTexts()).toEqual(words);
  expect(await file.locator('mark').count()).toBeGreaterThan(1);
  await expect(file.locator('.note')).toHaveText('<script>alert(1)</script> ]]> "x" `y`');
  await expect(file.locator('.citation')).toHaveCount(2);
  const image = file.locator('img');
  await expect(image).toBeVisible();
  expect(await image.evaluate((it) => (it as HTMLImageElement).naturalWidth)).toBeGreaterThan(900);
  await file.locator('summary').click();
  expect(await file.locator('tbody tr').count()).toBeGreaterThan(3);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([`file://${encodeURI(path)}`]);
  expect(told).toEqual([]);
  await desk.close();
});

test('Markdown and CSV hold what the page shows', async ({ page }) => {
  await fill(page, 2);
  await note(page, 0).fill('=要点');
  const words = await entries(page).locator('blockquote').allInnerTexts();
  const markdown = await readFile((await takeOut(page, 'Markdown')).path, 'utf8');
  const quotes = markdown
    .match(/^> .+<mark>.+$/gm)
    ?.map((line) => line.replace(/^> |<\/?mark>/g, ''));
  expect(quotes?.map((quote) => quote.replaceAll('\\', ''))).toEqual(words);
  const { path, name } = await takeOut(page, 'CSV');
  expect(name).toMatch(/^議事くらべ_資料箱_\w+\.csv$/);
  const csv = await readFile(path, 'utf8');
  expect(csv.startsWith('\ufeff番号,種類,')).toBe(true);
  expect(csv.trim().split('\r\n')).toHaveLength(3);
  expect(csv).toContain(",'=要点,");
});

test('a full disk is told with what to do, and nothing shown is lost', async ({ page }) => {
  await fill(page, 1);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
  });
  await note(page, 0).fill('残る');
  const told = page.locator('main [role="alert"]');
  await expect(told).toContainText('容量が足りません');
  await expect(note(page, 0)).toHaveValue('残る');
  const { path } = await takeOut(page, 'ファイルに書き出す');
  expect(await readFile(path, 'utf8')).toContain('"note": "残る"');
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the box opens, takes in and gives out', async ({ context }) => {
    const site = await serve(builtSite());
    const page = await context.newPage();
    await page.goto(site.url);
    await ready(page);
    await keptOffline(page);
    await site.stop();
    const tab = await context.newPage();
    await tab.goto(site.url + LIST);
    await ready(tab);
    await put(tab.locator('[data-row="1"]'), '資料箱に入れました。');
    await tab.goto(site.url + BASKET);
    await expect(tab.locator('[data-state="same"]')).toHaveCount(1);
    expect((await takeOut(tab, 'HTML')).name).toMatch(/\.html$/);
  });
});

for (const { name, lang, colorScheme, width } of [
  { name: 'Japanese, light, on a screen', lang: 'ja', colorScheme: 'light', width: 1280 },
  { name: 'English, dark, on a phone', lang: 'en', colorScheme: 'dark', width: 390 },
] as const) {
  test(`axe finds nothing and nothing is cut: ${name}`, async ({ page }) => {
    await fill(page, 2);
    await putFigure(page);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    await page.goto(lang === 'en' ? english(BASKET) : BASKET);
    await ready(page);
    for (const fold of await page.locator('main summary').all()) await fold.click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((n) => n.html) }))).toEqual(
      [],
    );
    const room = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(room).toBeLessThanOrEqual(width);
  });
}

function entries(page: Page): Locator {
  return page.locator('main [data-item]');
}

function note(page: Page, at: number): Locator {
  return entries(page).nth(at).locator('textarea');
}

function entryIds(page: Page): Promise<(string | null)[]> {
  return entries(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-item')));
}

/** The name of what has the focus. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim();
  });
}

async function put(passage: Locator, told: string): Promise<void> {
  await passage.getByRole('button', { name: /資料箱に入/ }).click();
  await expect(passage.locator('.put [role="status"]')).toHaveText(told);
}

/** Puts the first passages of a list aside and opens the box. */
async function fill(page: Page, count: number): Promise<void> {
  await page.goto(LIST);
  await ready(page);
  for (let row = 1; row <= count; row++) {
    await put(page.locator(`[data-row="${row}"]`), '資料箱に入れました。');
  }
  await page.goto(BASKET);
  await ready(page);
  await expect(entries(page)).toHaveCount(count);
}

async function putFigure(page: Page): Promise<void> {
  await page.goto('#/themes/workforce');
  await ready(page);
  const figure = page.locator('figure').first();
  await figure.locator('.take summary').click();
  await figure.getByRole('button', { name: '資料箱に入れる' }).click();
  await expect(figure.locator('.take [role="status"]')).toHaveText('資料箱に入れました。');
}

async function takeOut(page: Page, way: string): Promise<{ path: string; name: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('main')
      .getByRole('button', { name: new RegExp(`^${way}`) })
      .first()
      .click(),
  ]);
  const name = download.suggestedFilename();
  const path = test.info().outputPath(name);
  await download.saveAs(path);
  return { path, name };
}
