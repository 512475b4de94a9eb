import type { Page } from '@playwright/test';
import { expect, ready, test } from './fixtures';
import { recount } from './recount';
import { M000, M001, M002, M003 } from './routes';

const pair = `#/compare?m=${M000},${M001}&theme=workforce`;

/** Letters of the columns with the passage that each shows. */
function passages(page: Page): Promise<[string, string][]> {
  return page
    .locator('[data-column]')
    .evaluateAll((columns) =>
      columns.map((column): [string, string] => [
        column.getAttribute('data-column') ?? '',
        column.querySelector('[data-passage]')?.getAttribute('data-passage') ?? '',
      ]),
    );
}

/** Ids of the passages of a list, in order. */
async function listed(page: Page, route: string): Promise<string[]> {
  await page.goto(route);
  await ready(page);
  return page
    .locator('[data-passage]')
    .evaluateAll((quotes) => quotes.map((quote) => quote.getAttribute('data-passage') ?? ''));
}

test('stepping moves every column to its next passage, in the address, and back', async ({
  page,
}) => {
  const lists = [
    await listed(page, `#/passages?in=${M000}&theme=workforce&unit=hits`),
    await listed(page, `#/passages?in=${M001}&theme=workforce&unit=hits`),
  ];
  await page.goto(pair);
  await ready(page);
  expect(await passages(page)).toEqual([
    ['A', lists[0]![0]],
    ['B', lists[1]![0]],
  ]);
  const next = page.getByRole('button', { name: '次へ' });
  await next.click();
  await next.click();
  await expect(page).toHaveURL(/&at=3$/);
  const third = [
    ['A', lists[0]![2]],
    ['B', lists[1]![2]],
  ];
  expect(await passages(page)).toEqual(third);
  await page.reload();
  await ready(page);
  expect(await passages(page)).toEqual(third);
  await page.getByRole('button', { name: '前へ' }).click();
  expect(await passages(page)).toEqual([
    ['A', lists[0]![1]],
    ['B', lists[1]![1]],
  ]);
  await page.goBack();
  expect(await passages(page)).toEqual(third);
});

test('a column at its end says so and stays, while the other goes on', async ({ page }) => {
  // Paragraphs on the theme: more at 000 than at 001.
  const [a, b] = [M000, M001].map(
    (id) => recount(`#/passages?in=${id}&theme=workforce`).paragraphs,
  );
  expect(a).toBeGreaterThan(b!);
  await page.goto(`${pair}&at=${b}`);
  await ready(page);
  const before = await passages(page);
  const ended = page.locator('[data-column="B"] .ended');
  await expect(ended).toHaveCount(0);
  await page.getByRole('button', { name: '次へ' }).click();
  await expect(ended).toBeVisible();
  const after = await passages(page);
  expect(after[1]).toEqual(before[1]);
  expect(after[0]).not.toEqual(before[0]);
  await page.goto(`${pair}&at=${a}`);
  await expect(page.getByRole('button', { name: '次へ' })).toHaveAttribute('aria-disabled', 'true');
  await expect(page.locator('[role="status"]', { hasText: 'のうち' })).toContainText(
    `Bは全${b}段落で終わり`,
  );
});

test('keys step where the part has the focus, and never where something is typed', async ({
  page,
}) => {
  await page.goto(pair);
  await ready(page);
  await page.keyboard.press('j');
  await page.getByRole('button', { name: '次へ' }).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/&at=3$/);
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/&at=2$/);
  await page.keyboard.press('ArrowLeft');
  await expect(page).not.toHaveURL(/at=/);
  const field = page.getByLabel('語で並べる');
  await field.fill('ai');
  await field.press('ArrowLeft');
  await field.pressSequentially('jk');
  await expect(field).toHaveValue('ajki');
  await expect(page).not.toHaveURL(/at=/);
});

test('a mark of the strip leads to its step, and strips are to scale', async ({ page }) => {
  await page.goto(pair);
  await ready(page);
  await page.locator('[data-column="A"] .stretch').nth(4).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/&at=5$/);
  await expect(page.locator('.stretch[aria-current="step"]')).toHaveCount(2);
  const [a, b] = await page
    .locator('[data-column] .track')
    .evaluateAll((tracks) => tracks.map((track) => track.getBoundingClientRect().width));
  const chars = [M000, M001].map(
    (id) =>
      recount(`#/passages?in=${id}&voice=named,role,reported,anonymous,secretariat,narration`)
        .chars,
  );
  expect(a! / b!).toBeCloseTo(chars[0]! / chars[1]!, 2);
});

test('by a word: typed, or from the lists of words, with what a column lacks said', async ({
  page,
}) => {
  await page.goto(`#/compare?m=${M001},${M003}`);
  await ready(page);
  await page.getByLabel('語で並べる').fill('レジリエンス');
  await page.keyboard.press('Enter');
  await expect(page.locator('#part-reading')).toContainText('「レジリエンス」');
  const expected = recount(`#/passages?in=${M001}&text=レジリエンス`);
  await expect(page.locator('[data-column="A"] h3')).toContainText(
    `${expected.hits}件・${expected.paragraphs}段落`,
  );
  await expect(page.locator('[data-column="B"]')).toContainText('話されなかったとは限らない');
  await page.locator('.words').getByRole('link', { name: '抑止', exact: true }).first().click();
  await expect(page.locator('#part-reading')).toContainText('「抑止」');
  await expect(page.locator('#part-reading')).toBeInViewport();
  await expect(page).toHaveURL(/word=%E6%8A%91%E6%AD%A2/);
});

test('all passages stand in order where that is chosen', async ({ page }) => {
  await page.goto(`#/compare?m=${M001},${M002}&theme=workforce`);
  await ready(page);
  await page.getByRole('link', { name: '順にすべて' }).click();
  for (const [letter, id] of [
    ['A', M001],
    ['B', M002],
  ]) {
    const { paragraphs } = recount(`#/passages?in=${id}&theme=workforce`);
    await expect(page.locator(`[data-column="${letter}"] [data-passage]`)).toHaveCount(paragraphs);
  }
  await expect(page.getByRole('button', { name: '次へ' })).toHaveCount(0);
});
