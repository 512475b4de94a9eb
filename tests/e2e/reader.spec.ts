import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LONG, writeLong } from '../generated/collection';
import { expect, ready, test } from './fixtures';
import { M000, M001, M003 } from './routes';
import { buildGenerated, serve, type Site } from './site';

const reader = (id: string, params = '') => `#/meeting/${id}${params}`;

async function open(page: Page, route: string): Promise<void> {
  await page.goto(route);
  await ready(page);
  await expect(page.locator('#glossary')).toBeVisible();
}

test('themes are marked together, numbered through, and switched by key', async ({ page }) => {
  await open(page, reader(M000, '?theme=workforce'));
  const one = await page.locator('.txt mark[id]').count();
  await page.getByLabel('テーマ（四つまで）').selectOption('international');
  await expect(page).toHaveURL(/theme=workforce,international/);
  const both = await page.locator('.txt mark[id]').count();
  expect(both).toBeGreaterThan(one);
  await expect(page.locator('.step')).toContainText(`– / ${both}`);
  await page.keyboard.press('n');
  await expect(page.locator('mark.on').first()).toBeInViewport();
  await expect(page.locator('.step')).toContainText(`/ ${both}`);
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/off=international/);
  await expect(page.locator('.txt mark[id]')).toHaveCount(one);
  await expect(page.getByRole('button', { name: /国際.*消している/ })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await page.keyboard.press('2');
  await expect(page.locator('.txt mark[id]')).toHaveCount(both);
});

test('the bar at the top says who speaks under what heading, and the rail follows', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, reader(M001));
  await page
    .locator('.chunk')
    .nth(8)
    .evaluate((chunk) => chunk.scrollIntoView());
  await expect(page.locator('.now .voice')).toHaveText(/発言者の記載なし/);
  await expect(page.locator('.rail [aria-current="location"]').first()).toBeVisible();
  const covered = await page.evaluate(() => {
    const [tray, bar] = ['.tray', '.now'].map((one) =>
      document.querySelector(one)!.getBoundingClientRect(),
    );
    return tray!.bottom - bar!.top;
  });
  expect(covered).toBeLessThanOrEqual(1);
});

test('on a phone the rail is one press away, leads to a talk and closes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, reader(M000, '?p=2-30'));
  await page.locator('.now').getByRole('button', { name: '目次' }).click();
  const rail = page.locator('.rail');
  await expect(rail).toBeVisible();
  await rail.getByRole('link', { name: '後藤 厚宏' }).click();
  await expect(rail).toBeHidden();
  await expect(page.locator('.now .voice')).toHaveText(/後藤 厚宏/);
});

test('an abbreviation opens its explanation with the line, by key as well, and gives the focus back', async ({
  page,
}) => {
  await open(page, reader(M000));
  const psirt = page.locator('[data-gloss="PSIRT"]');
  await expect(psirt).toHaveCount(1);
  await psirt.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'PSIRT' });
  await expect(card).toContainText('プロダクトサートとは');
  await expect(card.getByRole('link', { name: '原文 181行' })).toBeVisible();
  await expect(card.locator('[data-unit="hits"]')).toHaveText('6件');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(psirt).toBeFocused();
});

test('the list of abbreviations tells the text from annotations, and its counts open lists', async ({
  page,
}) => {
  await open(page, reader(M003));
  const row = (short: string) => page.locator('.glossary tr', { hasText: short });
  await expect(row('TLPT')).toContainText('本文の説明');
  await expect(row('NCO')).toContainText('注記による');
  await row('NCO').locator('[data-unit="hits"]').click();
  await ready(page);
  await expect(page.locator('mark[id^="hit-"]')).toHaveCount(1);
});

test('the source stands beside the whole text, line for line, with what was joined and corrected', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, reader(M000, '?raw=beside&line=137'));
  await expect(page.locator('#line-137')).toBeInViewport();
  const row = page.locator('.para', { has: page.locator('#line-137') });
  await expect(row.locator('.raw li')).toContainText([
    '最後に',
    '空行（ページの変わり目）',
    'での体制',
  ]);
  const [text, raw] = await Promise.all(
    [row.locator('p.src'), row.locator('.raw')].map((one) => one.boundingBox()),
  );
  expect(raw!.x).toBeGreaterThan(text!.x + text!.width);
  await open(page, reader(M001, '?raw=beside'));
  await page.locator('.raw-head summary').click();
  const corrected = page.locator('#line-22');
  await expect(corrected).toContainText('穴戸');
  await expect(corrected.locator('.remark')).toContainText('注記による：宍戸 常寿');
});

test.describe('a record of 300,000 characters', () => {
  const dir = mkdtempSync(join(tmpdir(), 'giji-long-'));
  let site: Site;

  test.beforeAll(async () => {
    test.setTimeout(240_000);
    await buildGenerated(dir, writeLong);
    site = await serve(join(dir, 'site'));
  });

  test.afterAll(async () => {
    await site.stop();
    rmSync(dir, { recursive: true });
  });

  test('stands in the page as a whole, to be searched, and its addresses lead to their places', async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const url = `${site.url}${reader(LONG)}`;
    await page.goto(url);
    await ready(page);
    const last = page.locator('.speech').last();
    await expect(last).toContainText('旨挨拶がなされた', { timeout: 60_000 });
    const chars = await page
      .locator('.txt .para p.src')
      .evaluateAll((all) => all.reduce((sum, one) => sum + (one.textContent ?? '').length, 0));
    expect(chars).toBeGreaterThan(250_000);
    const id = await page.locator('.para').nth(-3).getAttribute('id');
    await page.goto(`${url}?p=${id!.replace('p-', '')}`);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport({ timeout: 60_000 });
    await page.goto(`${url}?raw=beside&line=7001`);
    await expect(page.locator('#line-7001')).toBeInViewport({ timeout: 60_000 });
  });
});
