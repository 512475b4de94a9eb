import type { Locator, Page } from '@playwright/test';
import { expect, ready, test } from './fixtures';
import { M000, M001 } from './routes';

const LIST = `#/passages?in=${M000}&text=PSIRT&unit=hits`;

const WAYS = [
  [
    '報告書の書式',
    /^「.*」（サイバーセキュリティ戦略本部第22回議事概要、2019年5月23日、後藤 厚宏　/s,
  ],
  ['項目別の書式', /\n発言者：後藤 厚宏　.*原文の発言者表示は「後藤本部員/],
  ['Markdown', /^> .*\n>\n> — 後藤 厚宏/],
  ['BibTeX（文献目録）', /^@report\{giji-000_[^]*\n\}$/],
  ['CSL-JSON（文献管理ソフト）', /^\[\n {2}\{\n {4}"id": "giji-000_/],
  ['この箇所のURL', /^http:\/\/[\w.:]+\/#\/meeting\/000_4cce325ae5bf9678\?p=[\w%&=.~-]+$/],
] as const;

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Copies in one of the ways from an open menu. */
async function copied(page: Page, menu: Locator, way: string): Promise<string> {
  await menu.getByRole('button', { name: way, exact: true }).click();
  await expect(menu.getByRole('status')).toContainText(`写しました：${way}`);
  return clipboard(page);
}

async function open(place: Locator): Promise<Locator> {
  await place.getByRole('button', { name: '引用を写す' }).click();
  return place.locator('.cite');
}

/** Opens an address anew, as from another program. */
async function follow(page: Page, address: string) {
  await page.goto('about:blank');
  await page.goto(address);
  await ready(page);
}

const notice = (page: Page) => page.getByRole('status', { name: '引用した箇所' });
const chosen = (page: Page) => page.locator('.para.sel');
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('quotation') ?? [])].map((range) => String(range)).join(''),
  );

test('a citation is copied from a list in every form, and its address finds the passage', async ({
  page,
}) => {
  await page.goto(LIST);
  await ready(page);
  const menu = await open(page.locator('.quote').first());
  for (const [way, form] of WAYS) expect(await copied(page, menu, way)).toMatch(form);
  await follow(page, await clipboard(page));
  await expect(chosen(page)).toBeInViewport();
  await expect(chosen(page).locator('p.src')).toContainText('PSIRT');
  await expect(notice(page)).toBeEmpty();
});

test('the menu opens and copies by key alone, and closes by Escape', async ({ page }) => {
  await page.goto(LIST);
  await ready(page);
  const name = page.getByRole('button', { name: '引用を写す' }).first();
  await name.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '報告書の書式' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.cite').first().getByRole('status')).toContainText('写しました');
  expect(await clipboard(page)).toContain('本サイト収録テキスト 181行');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '報告書の書式' })).toBeHidden();
  await expect(name).toBeFocused();
});

test('an opinion without a name is cited as that, from the reader', async ({ page }) => {
  await page.goto(`#/meeting/${M001}?p=6-1`);
  await ready(page);
  const menu = await open(chosen(page));
  expect(await copied(page, menu, '報告書の書式')).toContain('、発言者の記載なし、');
});

/** Selects signs of a paragraph, as with the pointer. */
async function select(page: Page, from: number, to: number, paragraph = '6-1') {
  await page.locator(`#p-${paragraph} p.src`).evaluate(
    (element, [start, end]) => {
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()!;
      document.getSelection()!.setBaseAndExtent(text, start!, text, end!);
    },
    [from, to],
  );
}

test('words selected in the text are cited, and marked where their address opens', async ({
  page,
}) => {
  await page.goto(`#/meeting/${M001}?p=6-1`);
  await ready(page);
  await select(page, 3, 12);
  await page.keyboard.press('c');
  await page.keyboard.press('Enter');
  const bar = page.getByRole('region', { name: '選んだ箇所' });
  expect(await copied(page, bar, '報告書の書式')).toMatch(/^「新しいものをつくる」（/);
  await follow(page, await copied(page, bar, 'この箇所のURL'));
  expect(await marked(page)).toBe('新しいものをつくる');
  await expect(notice(page)).toBeEmpty();
});

test('an address whose line or words no longer fit says so', async ({ page }) => {
  await page.goto(`#/meeting/${M001}?p=6-1`);
  await ready(page);
  const menu = await open(chosen(page));
  const address = new URL(await copied(page, menu, 'この箇所のURL'));
  const params = new URLSearchParams(address.hash.split('?')[1]);
  const tampered = (changes: Record<string, string>) =>
    `#/meeting/${M001}?${new URLSearchParams({ ...Object.fromEntries(params), ...changes })}`;

  await follow(page, tampered({ ln: '70' }));
  await expect(notice(page)).toContainText('引用したときは70行、いまの収録テキストでは75行です');
  await expect(chosen(page)).toBeInViewport();

  const words = params.get('qt')!;
  await follow(page, tampered({ qt: words.replace('新しい', '古い') }));
  await expect(notice(page)).toContainText('引用した文が変わっています');
  await expect(notice(page).locator('del')).toHaveText(['古']);
  await expect(chosen(page)).toBeInViewport();

  await follow(
    page,
    tampered({ qt: '月の裏側の観測について審議した。', qe: '', qn: '', pre: '', suf: '' }),
  );
  await expect(notice(page)).toContainText('引用した文が見当たりません');
  await expect(notice(page)).toContainText('月の裏側の観測について審議した。');
  await expect(chosen(page)).toHaveCount(0);
  await notice(page).getByRole('link', { name: '閉じる' }).click();
  await expect(notice(page)).toBeEmpty();
});

test('where the browser lets no page copy, the text stands in a field', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.goto(LIST);
  await ready(page);
  const menu = await open(page.locator('.quote').first());
  await menu.getByRole('button', { name: '報告書の書式' }).click();
  await expect(menu.getByRole('status')).toContainText('自動で写せません');
  await expect(menu.getByRole('textbox', { name: '写す文' })).toHaveValue(/出典URL未登録/);
});

test('a list is taken out whole, as Markdown and as a table', async ({ page }) => {
  await page.goto(LIST);
  await ready(page);
  const whole = page.locator('.whole');
  await whole.getByRole('button', { name: '一覧をMarkdownで写す' }).click();
  await expect(whole.getByRole('status')).toHaveText('一覧を写しました');
  expect(await clipboard(page)).toMatch(/^6件・1段落・353字\n\n> /);
  const download = page.waitForEvent('download');
  await whole.getByRole('button', { name: '一覧をCSVで保存' }).click();
  expect((await download).suggestedFilename()).toMatch(/^該当箇所_[0-9a-f]+\.csv$/);
});
