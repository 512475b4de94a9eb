/** The search as a reader uses it: what is typed, what is found, what a press changes, and that every count is its list. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, ready, test } from './fixtures';
import { english, M000, M001, M002, M003 } from './routes';

const field = (page: Page) => page.getByRole('searchbox');
const head = (page: Page) => page.locator('main .fig-read[role="status"]');
const lines = (page: Page) => page.locator('.kwic li');

async function open(page: Page, typed: string, rest = '') {
  await page.goto(`#/search?q=${encodeURIComponent(typed)}${rest}`);
  await ready(page);
  await expect(head(page)).toContainText(typed.trim());
}

/** Types and waits for the answer. */
async function type(page: Page, typed: string) {
  await field(page).fill(typed);
  await expect(head(page)).toContainText(typed.trim());
}

/** `26件・14箇所・3会議` as numbers. */
async function sums(page: Page): Promise<number[]> {
  const text = await head(page).locator('b[data-count]').innerText();
  return (text.match(/\d+/g) ?? []).map(Number);
}

test('what is typed is found wherever it stands, however it is written', async ({ page }) => {
  await open(page, '後藤');
  const found = lines(page).filter({ hasText: '本部員' });
  await expect(found).toHaveCount(1);
  await expect(found).toHaveAttribute('data-kind', 'mark');
  await expect(found.locator('.n')).toContainText('171行');
  await type(page, 'isac');
  await expect(page.locator(`[data-hits="${M001}"] mark`)).toHaveText(['I S A C', 'ISAC']);
  await type(page, 'ＡＩ');
  const wide = await sums(page);
  await type(page, 'ai');
  expect(await sums(page)).toEqual(wide);
  await expect(page).toHaveURL(/q=ai/);
});

test('words, quotation marks, alternatives, exclusion and nearness', async ({ page }) => {
  await open(page, '人材');
  const [all = 0, places = 0] = await sums(page);
  await type(page, '人材 育成');
  const [, both = 0] = await sums(page);
  await type(page, '人材 -育成');
  const [, without = 0] = await sums(page);
  expect(both + without).toBe(places);
  await type(page, '人材 | 育成');
  expect((await sums(page))[0]).toBeGreaterThan(all);
  await type(page, '人材 ~3 育成');
  expect((await sums(page))[1]).toBeLessThanOrEqual(both);
  await type(page, '"I S A C"');
  await expect(lines(page).locator('mark')).toHaveText(['I S A C']);
  await type(page, '6-2');
  await expect(page.locator('[data-problem]')).toHaveCount(0);
});

test('a line that a page break cut is marked as one', async ({ page }) => {
  await open(page, 'サイバーセキユリティ', '&as=cards');
  const card = page.locator(`[data-hits="${M000}"] li[data-kind="paragraph"]`);
  await expect(card.locator('mark')).toHaveText(['サイバーセキユリティ']);
  await expect(card.locator('footer a').first()).toContainText('263');
});

for (const { filter, press } of [
  { filter: 'meeting', press: '推進専門家会議' },
  { filter: 'year', press: '2019年' },
  { filter: 'attribution', press: '発言者の記載なし' },
  { filter: 'speaker', press: '石田 真敏' },
  { filter: 'theme', press: 'DX・クラウド' },
  { filter: 'kind', press: '議題・決定' },
]) {
  test(`a filter states what it leaves, and can be taken back: ${filter}`, async ({ page }) => {
    await open(page, '人材');
    const before = await sums(page);
    const choice = page.locator(`[data-facet="${filter}"] a`, { hasText: press });
    const count = Number(await choice.locator('[data-count]').getAttribute('data-count'));
    expect(count).toBeGreaterThan(0);
    await choice.click();
    await expect(page.locator(`[data-facet="${filter}"] a[aria-current]`)).toContainText(press);
    await expect(head(page).locator('b[data-count]')).toHaveAttribute('data-count', String(count));
    await expect(lines(page)).toHaveCount(count);
    await page.getByRole('link', { name: 'を外す' }).click();
    await expect(page.locator(`[data-facet="${filter}"] a[aria-current]`)).toHaveCount(0);
    expect(await sums(page)).toEqual(before);
    await page.goBack();
    await expect(lines(page)).toHaveCount(count);
  });
}

test('speech alone is what the list of passages holds', async ({ page }) => {
  await open(page, '人材 -育成 | 不足');
  await page.getByLabel('発言のみ').check();
  await expect(page.locator('.fig-read')).toContainText('段落');
  const [hits = 0, paragraphs = 0] = await sums(page);
  await page.getByRole('link', { name: '発言の該当箇所を一覧で開く' }).click();
  await ready(page);
  await expect(page.locator('[data-list-head] [data-unit="hits"]')).toHaveAttribute(
    'data-value',
    String(hits),
  );
  await expect(page.locator('[data-row]')).toHaveCount(paragraphs);
  await expect(page.locator('main .quote mark')).toHaveCount(hits);
});

test('lines in four orders, and passages', async ({ page }) => {
  await open(page, '人材');
  const count = await lines(page).count();
  for (const [name, side] of [
    ['直前の語', '.l'],
    ['直後の語', '.r'],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.locator('.kwic')).toHaveCount(1);
    await expect(lines(page)).toHaveCount(count);
    const beside = await page.locator(`.kwic ${side}`).allTextContents();
    // Equal beginnings stand together: none comes back after another.
    const next = beside.map((text) => (side === '.l' ? text.trimEnd().at(-1) : text.at(0)) ?? '');
    expect(next.filter((one, at) => one !== next[at - 1])).toHaveLength(new Set(next).size);
  }
  await page.getByRole('link', { name: '関連度の高い順', exact: true }).click();
  await page.getByRole('link', { name: '段落', exact: true }).click();
  const [, places = 0] = await sums(page);
  await expect(page.locator('.cards > li')).toHaveCount(places);
  await expect(page.locator('.cards mark')).toHaveCount(count);
  const nameless = page.locator('.cards > li', { hasText: '発言者の記載なし' }).first();
  await expect(nameless.getByText('引用を写す').first()).toBeVisible();
  await expect(page).toHaveURL(/order=rank/);
  await page.reload();
  await expect(page.locator('.cards mark')).toHaveCount(count);
});

test('places by meeting lead to the passages, and more results come on demand', async ({
  page,
}) => {
  await open(page, 'サイバー');
  const spots = page.locator(`[data-spots="${M002}"] svg a`);
  await expect(spots.first()).toBeVisible();
  await spots.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(spots.nth(1)).toBeFocused();
  const before = await lines(page).count();
  const [hits = 0] = await sums(page);
  await page.getByRole('link', { name: /^さらに.*残り/ }).click();
  await expect(lines(page)).toHaveCount(Math.min(hits, before + 200));
  await spots.last().focus();
  await page.keyboard.press('Enter');
  await ready(page);
  await expect(page).toHaveURL(new RegExp(`meeting/${M002}.*p=`));
  await expect(page.locator('main mark').first()).toBeVisible();
});

test('keys alone: / to the field, arrows through the results, Enter opens', async ({ page }) => {
  await open(page, 'PSIRT');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(lines(page).nth(0).locator('.n')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(lines(page).nth(1).locator('.n')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`meeting/${M000}`));
  await page.goBack();
  await expect(field(page)).toHaveValue('PSIRT');
});

test('every example of the help finds something', async ({ page }) => {
  for (const language of ['', '&lang=en']) {
    await open(page, 'AI', language);
    if (language === '') await page.locator('.help summary').click();
    const examples = page.locator('.help th a');
    for (let at = 0; at < (await examples.count()); at++) {
      const typed = (await examples.nth(at).textContent()) ?? '';
      await examples.nth(at).click();
      await expect(field(page)).toHaveValue(typed);
      await expect(head(page)).toContainText(typed);
      await expect(lines(page).first()).toBeVisible();
      await expect(page.locator('[data-problem]')).toHaveCount(0);
    }
  }
});

test('what cannot be read is pointed at, and what finds nothing has ways on', async ({ page }) => {
  await open(page, '人材 ~ 育成');
  const problem = page.locator('[data-problem]');
  await expect(problem.locator('em')).toHaveText('~');
  await expect(problem).toContainText('10字');
  await type(page, '"ＩＳＡＣ"');
  const way = page.locator('[data-way="loose"] a');
  const count = Number((await way.innerText()).match(/（(\d+)件/)?.[1]);
  await way.click();
  await expect(head(page).locator('b[data-count]')).toHaveAttribute('data-count', String(count));
  await type(page, 'オリンピック 会議:003');
  await page.locator('[data-way="unfiltered"] a').click();
  await expect(field(page)).toHaveValue('オリンピック');
  await expect(lines(page).first()).toBeVisible();
  await type(page, '人材 ない語');
  await expect(page.locator('[data-way="without"] a')).toContainText('人材');
});

test('the words are drawn like a theme, each number with its list', async ({ page }) => {
  await open(page, '人材 育成', '&as=figures');
  const figures = page.locator('main figure');
  await expect(figures).toHaveCount(3);
  const total = figures.first().locator('.fig-read a');
  const hits = Number((await total.innerText()).replace(/\D/g, ''));
  const bars = figures.first().locator('[data-count]');
  const counts = await bars.evaluateAll((all) => all.map((one) => Number(one.dataset['count'])));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(hits);
  await expect(figures.nth(1).locator('svg a.hit')).toHaveCount(hits);
  const voices = await figures
    .nth(2)
    .locator('[data-count]')
    .evaluateAll((all) => all.map((one) => Number(one.dataset['count'])));
  expect(voices.reduce((sum, count) => sum + count, 0)).toBe(hits);
  await figures
    .nth(2)
    .getByRole('link', { name: /発言者の記載なし/ })
    .click();
  await expect(page.locator('[data-list-head]')).toContainText(`${voices.at(-1)}件`);
});

for (const [name, address] of [
  ['lines with a problem', `#/search?q=${encodeURIComponent('人材 ~ 育成 会議:001')}`],
  ['passages', '#/search?q=AI&as=cards'],
  ['figures', '#/search?q=AI&as=figures'],
  ['nothing', `#/search?q=${encodeURIComponent('"ＩＳＡＣ"')}`],
] as const) {
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    for (const route of [address, english(address)]) {
      await page.goto(route);
      await ready(page);
      await page.locator('.help summary').click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map((n) => n.html) }));
      expect(found).toEqual([]);
      await page.locator('.help summary').click();
    }
  });
}

test('the start page leads here', async ({ page }) => {
  await page.goto('#/');
  await ready(page);
  await field(page).fill('オリンピック');
  await field(page).press('Enter');
  await expect(page.locator(`[data-hits="${M000}"]`)).toBeVisible();
  await expect(page.locator(`[data-hits="${M003}"]`)).toHaveCount(0);
});
