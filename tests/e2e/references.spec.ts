/** What a meeting says of others and of its papers, and passages of two meetings that are alike in words. */
import { expect, ready, test } from './fixtures';
import { M000, M001, M002, M003 } from './routes';

const PART = 'section[aria-labelledby="part-repeated"]';

test('the four references of 002 to other meetings are outside the collection, with their lines', async ({
  page,
}) => {
  await page.goto(`#/compare?m=${M001},${M002}&part=repeated`);
  await ready(page);
  const rows = page.locator(`${PART} [data-refs="B"] [data-reference]`);
  await expect(rows).toHaveCount(4);
  const lines = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-line')));
  expect(lines).toEqual(['50', '59', '133', '141']);
  for (const row of await rows.all()) {
    await expect(row).toContainText('収録外');
    await expect(row).toContainText('発言者の記載なし');
  }
  await expect(rows.nth(1).locator('mark')).toHaveText('第1回');
  await expect(page.locator(`${PART} [data-refs="A"]`)).toContainText('見つからない');

  await rows.nth(3).getByRole('link', { name: '原文 141行' }).click();
  await expect(page).toHaveURL(new RegExp(`meeting/${M002}.*raw=1`));
  await expect(page.locator('main')).toContainText('第5章第6節のIPA等への委託に関して前回');
});

test('every number of references opens as many rows', async ({ page }) => {
  await page.goto(`#/compare?m=${M000},${M001},${M002},${M003}&part=repeated`);
  await ready(page);
  const counts = await page
    .locator(`${PART} .fig-read a`)
    .evaluateAll((links) =>
      links.map((link) => ({ href: link.getAttribute('href'), text: link.textContent ?? '' })),
    );
  expect(counts).toHaveLength(6);
  for (const { href, text } of counts) {
    await page.evaluate((address) => (location.hash = address ?? ''), href);
    await expect(page.locator(`${PART} [data-reference]`)).toHaveCount(parseInt(text));
  }
});

test('the choice of references is in the address, and the reader page lists them too', async ({
  page,
}) => {
  await page.goto(`#/compare?m=${M001},${M002}&part=repeated`);
  await ready(page);
  await page.locator(PART).getByRole('link', { name: '章・節' }).click();
  await expect(page).toHaveURL(/refs=part/);
  await expect(page.locator(`${PART} [data-refs="A"] mark`)).toHaveText(['Ⅲの1の(1)']);
  await page.goBack();
  await expect(page.locator(`${PART} [data-reference]`)).toHaveCount(4);

  await page.goto(`#/meeting/${M002}`);
  await ready(page);
  const own = page.locator('section[aria-labelledby="references"]');
  await expect(own.locator('[data-reference]')).toHaveCount(0);
  await own.getByRole('link', { name: '一覧を開く' }).click();
  await expect(own.locator('[data-reference]')).toHaveCount(47);
});

test('a pair of passages marks its shared words on both sides and opens both in context', async ({
  page,
}) => {
  const address = `#/compare?m=${M001},${M002}&part=repeated`;
  for (const [side, line] of [
    [0, '76'],
    [1, '109'],
  ] as const) {
    await page.goto(address);
    await ready(page);
    const pair = page.locator('[data-pair="1"]');
    const quote = pair.locator('.quote').nth(side);
    await expect(quote.locator('mark').filter({ hasText: '無害化措置' }).first()).toBeVisible();
    await expect(quote.locator('mark').filter({ hasText: '能動的サイバー防御' })).toHaveCount(1);
    await expect(quote).toContainText(`原文 ${line}行`);
    const passage = (await quote.getAttribute('data-passage')) ?? '';
    const [meeting, paragraph] = passage.split('/');
    await quote.getByRole('link', { name: '前後を読む' }).click();
    await expect(page).toHaveURL(new RegExp(`meeting/${meeting}.*p=${paragraph}`));
    await expect(page.locator('main')).toContainText('無害化措置');
  }
});

test('pairs are shown five at a time and chosen by their meetings', async ({ page }) => {
  await page.goto(`#/compare?m=${M000},${M001},${M002},${M003}&part=repeated`);
  await ready(page);
  const pairs = page.locator(`${PART} [data-pair]`);
  await expect(pairs).toHaveCount(5);
  await page.getByRole('link', { name: 'さらに5組を見る' }).click();
  await expect(pairs).toHaveCount(10);
  await page.getByRole('link', { name: '全21組のうち10組' }).click();
  await expect(pairs).toHaveCount(21);
  await page.locator(PART).getByRole('link', { name: 'A×D', exact: true }).click();
  await expect(pairs).toHaveCount(0);
  await expect(page.locator(PART)).toContainText('似た段落の組はない');
});
