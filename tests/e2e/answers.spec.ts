/** Readers' questions with answers worked by hand from the minutes: each is reached as a reader would reach it. */
import type { Page } from '@playwright/test';
import { expect, ready, test } from './fixtures';
import { M000, M001, M002, M003 } from './routes';

test.beforeEach(async ({ page }) => {
  await page.goto('');
  await ready(page);
});

const menu = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('link', { name, exact: true }).click();

/** Types into the search box of the start page. */
async function search(page: Page, typed: string, speechOnly = true) {
  await page.goto('#/');
  const box = page.getByRole('searchbox');
  await box.fill(typed);
  await box.press('Enter');
  if (speechOnly) await page.getByLabel('発言のみ').check();
  await expect(page.locator('main .fig-read')).toBeVisible();
}

/** What the list of hits says of each meeting: `8件・8か所`, and nothing where there is nothing. */
async function found(page: Page): Promise<Record<string, string>> {
  const groups = page.locator('section.hits');
  await expect(groups.first()).toBeVisible();
  const entries = await groups.evaluateAll((sections) =>
    sections.map((section) => [
      section.querySelector('[data-meeting]')?.getAttribute('data-meeting') ?? '',
      section.querySelector('h3 small')?.textContent?.trim() ?? '',
    ]),
  );
  return Object.fromEntries(entries) as Record<string, string>;
}

const linesOf = (page: Page, meeting: string) =>
  page.locator(`[data-meeting="${meeting}"] .n`).allInnerTexts();

test('8. twelve people sit in both 001 and 002, seven of them members', async ({ page }) => {
  await expect(page.getByText('が両方の会議に出ています')).toBeVisible();
  await page.getByRole('link', { name: '12名' }).click();
  await expect(page.locator('main')).toContainText('12名');
  for (const name of [
    ...[
      '上沼 紫野',
      '上原 哲太郎',
      '川口 貴久',
      '酒井 啓亘',
      '宍戸 常寿',
      '土屋 大洋',
      '星 周一郎',
    ],
    ...['飯田 陽一', '木村 公彦', '門松 貴', '小柳 誠二', '佐野 朋毅'],
  ]) {
    await expect(page.getByRole('link', { name })).toBeVisible();
  }
  await expect(page.locator('main')).toContainText('穴戸');
});

test('9. three people sit in all three meetings of 2025', async ({ page }) => {
  await menu(page, '人物');
  for (const name of ['対策推進会議', '推進専門家会議', '有識者会議']) {
    await page.locator('main .btn', { hasText: name }).click();
  }
  await expect(page.locator('main')).toContainText('3名');
  for (const name of ['飯田 陽一', '木村 公彦', '門松 貴']) {
    await expect(page.getByRole('link', { name })).toBeVisible();
  }
});

test('10. 後藤 厚宏 alone links 2019 and 2025', async ({ page }) => {
  await page.getByRole('link', { name: '後藤 厚宏', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: '後藤 厚宏', level: 1 })).toBeVisible();
  const rows = page.locator('main table').first().locator('tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0)).toContainText('学長');
  await expect(rows.nth(0)).toContainText('740字');
  await expect(rows.nth(1)).toContainText('教授');
  await expect(rows.nth(1)).toContainText('議長');
  await expect(rows.nth(1)).toContainText('判別不能');
  await page.goBack();
  await menu(page, '人物');
  await page.locator('main .btn', { hasText: '戦略本部' }).click();
  await page.locator('main .btn', { hasText: '推進専門家会議' }).click();
  await expect(page.locator('main tbody tr')).toHaveCount(1);
});

test('11. 野原 of 2019 and 野原 of 2025 are two people', async ({ page }) => {
  await menu(page, '人物');
  await page.getByLabel('氏名・役職に含まれる文字').fill('野原');
  await expect(page.locator('main tbody tr')).toHaveCount(2);
  await expect(page.locator('main tr', { hasText: '野原 佐和子' })).toContainText('977字');
  await expect(page.locator('main tr', { hasText: '野原 諭' })).toContainText('632字');
});

test('12. lengths and gaps of the meetings stand on the start page', async ({ page }) => {
  const cards = page.locator('.card');
  await expect(cards).toHaveCount(4);
  for (const [at, words] of [
    ['40分', 'この収録で最初の会議'],
    ['60分', '前の会議から6年2か月'],
    ['105分', '前の会議から46日'],
    ['100分', '前の会議から41日'],
  ].entries()) {
    for (const word of words) await expect(cards.nth(at)).toContainText(word);
  }
});

test('15. 中小企業 is spoken of at three of the four', async ({ page }) => {
  await search(page, '中小企業');
  expect(await found(page)).toEqual({
    [M000]: '2件・2か所',
    [M001]: '8件・8か所',
    [M002]: '11件・8か所',
  });
  await expect(page.locator('main .fig-read')).toContainText('対策推進会議');
});

test('16. オリンピック is said at 000 alone', async ({ page }) => {
  await search(page, 'オリンピック');
  expect(await found(page)).toEqual({ [M000]: '8件・6か所' });
});

test('17. レジリエンス, クリアランス, メリット', async ({ page }) => {
  await search(page, 'レジリエンス');
  expect(await found(page)).toEqual({ [M001]: '7件・7か所' });
  await search(page, 'クリアランス');
  expect(await found(page)).toEqual({ [M001]: '3件・2か所', [M002]: '6件・3か所' });
  await search(page, 'メリット');
  expect(await found(page)).toEqual({ [M002]: '12件・9か所' });
});

test('18. 負担 at 002 and 003', async ({ page }) => {
  await search(page, '負担');
  expect(await found(page)).toMatchObject({ [M002]: '11件・8か所', [M003]: '6件・6か所' });
});

test('19. AI, whatever its width', async ({ page }) => {
  for (const typed of ['AI', 'ａｉ', 'A I']) {
    await search(page, typed);
    expect(await found(page)).toEqual({ [M000]: '1件・1か所', [M001]: '13件・7か所' });
  }
});

test('20. ISAC as a reader types it', async ({ page }) => {
  await search(page, 'isac');
  expect(await found(page)).toEqual({ [M001]: '2件・2か所', [M003]: '1件・1か所' });
  await page.getByLabel('発言のみ').uncheck();
  await expect(page.locator(`[data-meeting="${M002}"] [data-kind="attendee"]`)).toHaveCount(1);
  await expect(page.locator(`[data-meeting="${M001}"] mark`)).toHaveText(['I S A C', 'ISAC']);
});

test('21. 後藤 厚宏 speaks of PSIRT, in one paragraph, where it is explained', async ({ page }) => {
  await search(page, 'PSIRT');
  expect(await found(page)).toEqual({ [M000]: '6件・1か所' });
  expect(new Set(await linesOf(page, M000))).toEqual(new Set(['181行']));
  await expect(page.locator(`[data-meeting="${M000}"] li`).first()).toContainText('後藤 厚宏');
  await page.locator(`[data-meeting="${M000}"] .n`).first().click();
  await expect(page.locator('main')).toContainText('プロダクトサートとは');
});

test('22. a word cut by a page break and misprinted is not found, and the notes say so', async ({
  page,
}) => {
  await search(page, '産業サイバーセキュリティ');
  expect(await linesOf(page, M000)).toEqual(['149行', '257行']);
  await menu(page, '指摘');
  const note = page.locator('main li, main article', { hasText: 'セキユリティ' }).first();
  await expect(note).toContainText('263');
  await expect(note).toContainText('見つかりません');
});

test('23. the text of 001 speaks of 18 members where 14 are listed', async ({ page }) => {
  await search(page, '委員18人');
  expect(await linesOf(page, M001)).toEqual(['150行']);
  await menu(page, '指摘');
  const note = page.locator('main li, main article', { hasText: '18' }).filter({ hasText: '14' });
  await expect(note.first()).toContainText('150');
});

test('24. statements at 002 that refer to other meetings, none of them in the collection', async ({
  page,
}) => {
  await search(page, '前回');
  expect(await linesOf(page, M002)).toEqual(['50行', '141行']);
  await search(page, '第1回');
  expect(await linesOf(page, M002)).toEqual(['59行', '133行']);
  await page.goto('#/');
  const same = page.locator('.card', { hasText: '施行等に関する有識者会議' });
  await expect(same).toHaveCount(1);
  await expect(same).toContainText('第3回');
});
