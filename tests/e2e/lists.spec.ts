/** Numbers that count no passages: each leads to the list with exactly those rows, held against the annotation. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, ready, test } from './fixtures';
import { M000, M001, M002, M003 } from './routes';

interface Gold {
  attendees: { name: string }[];
  agenda: { kind: string }[];
}

const golds = Object.fromEntries(
  [M000, M001, M002, M003].map((id) => {
    const path = join(import.meta.dirname, `../samples/gold/${id}.json`);
    return [id, JSON.parse(readFileSync(path, 'utf8')) as Gold];
  }),
);

const numberOf = async (link: Locator) =>
  Number(/[\d,]+/.exec(await link.innerText())?.[0].replaceAll(',', ''));

/** Follows a link and says how many rows its number promises. */
async function follow(page: Page, link: Locator): Promise<number> {
  const promised = await numberOf(link);
  await link.click();
  await ready(page);
  return promised;
}

for (const [id, { attendees }] of Object.entries(golds)) {
  test(`the number of attendees leads to the list: ${id.slice(0, 3)}`, async ({ page }) => {
    await page.goto('');
    await ready(page);
    const card = page.locator('.card', { has: page.locator(`a[href*="meeting/${id}"]`) });
    const promised = await follow(page, card.getByRole('link', { name: /^出席/ }));
    expect(promised).toBe(attendees.length);
    await expect(page.locator('[aria-labelledby="attendees"] [data-row]')).toHaveCount(promised);
  });
}

test('the number of people leads to all of them, each once', async ({ page }) => {
  await page.goto('');
  await ready(page);
  const promised = await follow(page, page.getByText('名簿の人').getByRole('link'));
  const names = Object.values(golds).flatMap(({ attendees }) => attendees.map(({ name }) => name));
  expect(promised).toBe(new Set(names).size);
  await expect(page.locator('main tbody tr')).toHaveCount(promised);
});

test('the number of notes leads to as many notes', async ({ page }) => {
  await page.goto('');
  await ready(page);
  const promised = await follow(page, page.getByText('原文への指摘').getByRole('link'));
  expect(promised).toBeGreaterThan(20);
  await expect(page.locator('main li[data-row]')).toHaveCount(promised);
});

test('decisions and reports lead to their lists', async ({ page }) => {
  await page.goto(`#/meeting/${M000}`);
  await ready(page);
  const link = page.getByRole('link', { name: /^決定\d+件・報告\d+件$/ });
  const numbers = [...(await link.innerText()).matchAll(/\d+/g)].map(([digits]) => Number(digits));
  await link.click();
  const { agenda } = golds[M000]!;
  for (const [at, kind] of ['decision', 'report'].entries()) {
    expect(numbers[at]).toBe(agenda.filter((item) => item.kind === kind).length);
    await expect(page.locator(`[data-agenda="${kind}"] li`)).toHaveCount(numbers[at] ?? 0);
  }
});
