import type { Page } from '@playwright/test';
import { expect, ready, test } from './fixtures';
import { M000, M001, M002 } from './routes';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('from one meeting to the next and back, by the tray and by the browser', async ({ page }) => {
  await page.goto(`#/meeting/${M000}?m=${M000},${M002}`);
  await ready(page);
  await page
    .locator('.tray')
    .getByRole('link', { name: /有識者会議/ })
    .first()
    .click();
  await expect(heading(page)).toContainText('施行等に関する有識者会議');
  await ready(page);
  await page.goBack();
  await expect(heading(page)).toContainText('戦略本部');
  await page.goForward();
  await expect(heading(page)).toContainText('施行等に関する有識者会議');
  await ready(page);
});

test('the way back leads to the place on the page that was left', async ({ page }) => {
  await page.goto(`#/meeting/${M000}`);
  await ready(page);
  const count = page.locator('main a.count:visible').nth(20);
  // By key: a pointer might scroll once more on its way to the link.
  await count.focus();
  const left = await page.evaluate(() => scrollY);
  expect(left).toBeGreaterThan(0);
  await count.press('Enter');
  await expect(page.locator('[data-list-head]')).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
});

test('the title of the window says what is shown', async ({ page }) => {
  await page.goto(`#/meeting/${M000}`);
  await expect(page).toHaveTitle('戦略本部 第22回 | 会議 | 議事くらべ');
});

test('a link shows the same view to somebody else', async ({ page, context }) => {
  await page.goto(`#/compare?m=${M000},${M001}&theme=workforce&sort=code&talk=1`);
  await ready(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await ready(other);
  // What is off the screen has no inner text: it is not laid out.
  const text = (one: Page) => one.locator('main').textContent();
  expect(await text(other)).toBe(await text(page));
  await other.reload();
  await ready(other);
  expect(await text(other)).toBe(await text(page));
});

test('a table that stands open stands open in the link too', async ({ page, context }) => {
  await page.goto('#/themes/workforce');
  await ready(page);
  await page.locator('summary', { hasText: '表で見る' }).first().click();
  await expect(page.locator('.twin-t tbody tr')).toHaveCount(4);
  await expect(page).toHaveURL(/table=theme-meetings/);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.locator('.twin-t tbody tr')).toHaveCount(4);
});

test('a meeting keeps its letter when another leaves the tray', async ({ page }) => {
  await page.goto(`#/?m=${M000},${M001}`);
  await ready(page);
  await page.locator('.tray .x').first().click();
  await expect(page.locator('.tray .chip')).toHaveCount(1);
  await expect(page.locator('.tray .chip > b')).toHaveText('B');
});

test('what a link names and the collection lacks is said, and the rest is shown', async ({
  page,
}) => {
  await page.goto(`#/compare?m=${M000},${M001},nobody`);
  await ready(page);
  await expect(page.locator('.tray')).toContainText('1件は、この収録にありません');
  await page.goto('#/meeting/nobody');
  await expect(heading(page)).toBeVisible();
  await page.goto('#/people/nobody');
  await expect(heading(page)).toBeVisible();
  await page.goto('#/themes/nobody');
  await expect(heading(page)).toContainText('規則にありません');
});

for (const [what, pattern] of [
  ['the manifest', '**/data/manifest.*.json'],
  ['the minutes', '**/data/00*.json'],
] as const) {
  test(`where ${what} cannot be read the page says so and tries again`, async ({ page }) => {
    await page.route(pattern, (answer) => answer.fulfill({ body: '{"schema":1,"id":' }));
    await page.goto(`#/meeting/${M000}`);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('読み込めませんでした');
    await expect(alert).toContainText(/\.(json|txt)/);
    await page.unroute(pattern);
    await alert.getByRole('button').click();
    await expect(heading(page)).toContainText('戦略本部');
  });
}
