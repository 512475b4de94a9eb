/** Readers' questions with answers worked by hand from the minutes: each is reached as a reader would reach it. */
import type { Page } from '@playwright/test';
import { expect, ready, test } from './fixtures';
import { M000, M001, M002, M003 } from './routes';

test.beforeEach(async ({ page }) => {
  await page.goto('');
  await ready(page);
});

/** From the start page to another by the menu. */
async function menu(page: Page, name: string) {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  await expect(page.locator('.card')).toHaveCount(0);
  await ready(page);
}

/** Types into the search box of the start page. */
async function search(page: Page, typed: string, speechOnly = true) {
  await page.goto('#/');
  const box = page.getByRole('searchbox');
  await box.fill(typed);
  await box.press('Enter');
  if (speechOnly) await page.getByLabel('発言のみ').check();
  await expect(page.locator('main .fig-read')).toBeVisible();
}

/** What the list of hits says of each meeting: `8件・8段落`, and nothing where there is nothing. */
async function found(page: Page): Promise<Record<string, string>> {
  const groups = page.locator('section.hits');
  await expect(groups.first()).toBeVisible();
  const entries = await groups.evaluateAll((sections) =>
    sections.map((section) => [
      section.getAttribute('data-hits') ?? '',
      section.querySelector('h2 small')?.textContent?.trim() ?? '',
    ]),
  );
  return Object.fromEntries(entries) as Record<string, string>;
}

const linesOf = (page: Page, meeting: string) =>
  page.locator(`[data-hits="${meeting}"] .n`).allInnerTexts();

/** From the start page to the page of a meeting. */
async function read(page: Page, council: string) {
  await page
    .locator('.card', { hasText: council })
    .getByRole('link', { name: '読む', exact: false })
    .first()
    .click();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(council);
}

/** Puts meetings into the tray from the start page and opens the comparison. */
async function compare(page: Page, councils: readonly string[]) {
  for (const council of councils) {
    await page.locator('.card', { hasText: council }).getByText('＋ 比べる').click();
  }
  await page.getByRole('link', { name: '比較を開く' }).click();
  await ready(page);
}

const bars = (page: Page) => page.locator('main .bars').first().locator('.prow:not(.axis)');
const head = (page: Page) => page.locator('[data-list-head]');

test('1. who spoke most at 000, and how much', async ({ page }) => {
  await read(page, 'サイバーセキュリティ戦略本部');
  const rows = bars(page);
  for (const [at, words] of [
    ['宮澤 栄一', '1,823字', '15.7%'],
    ['遠藤 信博', '1,490字'],
    ['村井 純', '1,104字'],
  ].entries()) {
    for (const word of words) await expect(rows.nth(at)).toContainText(word);
  }
  await expect(page.locator('main')).toContainText('11,597字');
  await rows.nth(0).getByRole('link', { name: '1,823字' }).click();
  await expect(head(page)).toContainText('1,823字');
  await expect(head(page)).toContainText('8段落');
  await expect(page.locator('[data-row]')).toHaveCount(8);
});

test('2. fifteen of those listed at 000 speak by name, ten do not', async ({ page }) => {
  await read(page, 'サイバーセキュリティ戦略本部');
  const main = page.locator('main');
  await expect(main).toContainText('出席25名のうち15名');
  for (const name of [
    ...['菅 義偉', '西村 康稔', '野上 浩太郎', '杉田 和博', '沖田 芳樹'],
    ...['三輪 昭尚', '和泉 洋人', '前田 哲', '古谷 一之', '兼原 信克'],
  ]) {
    const speaking = bars(page).filter({ hasText: name, hasNotText: '本部長' });
    await expect(speaking).toHaveCount(0);
    await expect(main.locator('.pgroup .lead').filter({ hasText: name })).toHaveCount(1);
  }
  await main.locator('.pgroup .lead').getByRole('link', { name: '777字' }).click();
  await expect(head(page)).toContainText('777字');
  await expect(page.locator('main')).toContainText('注記による');
});

test('3. the 前田 who speaks at 000 is 前田 雅英', async ({ page }) => {
  await read(page, 'サイバーセキュリティ戦略本部');
  const row = bars(page).filter({ hasText: '前田' });
  await expect(row).toHaveCount(1);
  await row.getByRole('link', { name: '885字' }).click();
  await expect(page.locator('[data-row]')).toHaveCount(4);
  await expect(page.locator('main')).toContainText('前田 雅英');
  await expect(page.locator('main')).not.toContainText('前田 哲');
});

test('4. what members said at 001 by name cannot be known', async ({ page }) => {
  await read(page, 'サイバーセキュリティ推進専門家会議');
  const named = bars(page).filter({ has: page.locator('a.plain') });
  for (const [name, chars] of [
    ['平 将明', '1,468字'],
    ['木村 公彦', '359字'],
    ['岸 信千世', '321字'],
  ] as const) {
    await expect(named.filter({ hasText: name })).toContainText(chars);
  }
  await page.locator('main .apart').getByRole('link', { name: '9,337字' }).click();
  await expect(head(page)).toContainText('69段落');
  await expect(page.locator('[data-row]')).toHaveCount(69);
  await expect(page.locator('main .quote .who').first()).toContainText('発言者の記載なし');
});

test('5. 001 and 002 cannot be compared with 000 by person', async ({ page }) => {
  await compare(page, [
    'サイバーセキュリティ戦略本部',
    'サイバーセキュリティ推進専門家会議',
    '施行等に関する有識者会議',
  ]);
  const row = page.locator('main tr', { hasText: '発言の書き方' }).locator('td');
  for (const [at, words] of [
    ['93.3%', '100.0%'],
    ['18.7%', '6.1%'],
    ['6.1%', '0.0%'],
  ].entries()) {
    for (const word of words) await expect(row.nth(at)).toContainText(word);
  }
  await expect(page.locator('main .note.warn').first()).toContainText('発言者の書き方が違います');
});

test('6. 松本 尚 alone is named at 002', async ({ page }) => {
  await read(page, '施行等に関する有識者会議');
  const named = bars(page).filter({ hasText: '955字' });
  await expect(named).toContainText('松本 尚');
  await expect(page.locator('main')).toContainText('出席20名のうち1名');
  await page.locator('main .apart').getByRole('link', { name: '14,669字' }).click();
  await expect(head(page)).toContainText('136段落');
  await page.goBack();
  await named.getByRole('link', { name: '955字' }).click();
  await expect(page.locator('[data-row]')).toHaveCount(12);
});

test('7. at 003 all nine on the list speak', async ({ page }) => {
  await read(page, '重要インフラサイバーセキュリティ対策推進会議');
  await expect(page.locator('main')).toContainText('出席9名のうち9名');
  for (const [name, chars] of [
    ['長井 総和', '742字'],
    ['三田 一博', '660字'],
    ['野原 諭', '632字'],
    ['柳瀬 護', '628字'],
  ] as const) {
    await expect(bars(page).filter({ hasText: name })).toContainText(chars);
  }
});

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
    ['40分', '2019年5月23日'],
    ['60分', '6年2か月後'],
    ['105分', '46日後'],
    ['100分', '41日後'],
  ].entries()) {
    for (const word of words) await expect(cards.nth(at)).toContainText(word);
  }
});

test('13. the weekday printed at 002 is wrong', async ({ page }) => {
  await menu(page, '指摘');
  const note = page.locator('main li', { hasText: '木」曜日' });
  await expect(note).toHaveCount(1);
  await expect(note).toContainText('「金」');
  await note.getByRole('link').first().click();
  await ready(page);
  await expect(page.locator('main')).toContainText('令和7年10月30日（金）');
});

test('14. what was decided at 000, 001 and 003', async ({ page }) => {
  await compare(page, [
    'サイバーセキュリティ戦略本部',
    'サイバーセキュリティ推進専門家会議',
    '重要インフラサイバーセキュリティ対策推進会議',
  ]);
  const outcomes = page.locator('main section', { hasText: '決まったこと・報告されたこと' }).last();
  await expect(outcomes).toContainText(/決定事項\s*4件/);
  await expect(outcomes).toContainText(/報告事項\s*6件/);
  for (const line of [59, 63, 67, 54, 59, 64]) {
    await expect(outcomes.locator('.quote', { hasText: `原文 ${line}行` }).first()).toBeVisible();
  }
  await expect(outcomes.locator('.quote')).toHaveCount(6);
});

test('15. 中小企業 is spoken of at three of the four', async ({ page }) => {
  await search(page, '中小企業');
  expect(await found(page)).toEqual({
    [M000]: '2件・2段落',
    [M001]: '8件・8段落',
    [M002]: '11件・8段落',
  });
  await expect(page.locator('main .fig-read')).toContainText('対策推進会議');
});

test('16. オリンピック is said at 000 alone', async ({ page }) => {
  await search(page, 'オリンピック');
  expect(await found(page)).toEqual({ [M000]: '8件・6段落' });
});

test('17. レジリエンス, クリアランス, メリット', async ({ page }) => {
  await search(page, 'レジリエンス');
  expect(await found(page)).toEqual({ [M001]: '7件・7段落' });
  await search(page, 'クリアランス');
  expect(await found(page)).toEqual({ [M001]: '3件・2段落', [M002]: '6件・3段落' });
  await search(page, 'メリット');
  expect(await found(page)).toEqual({ [M002]: '12件・9段落' });
});

test('18. 負担 at 002 and 003', async ({ page }) => {
  await search(page, '負担');
  expect(await found(page)).toMatchObject({ [M002]: '11件・8段落', [M003]: '6件・6段落' });
});

test('19. AI, whatever its width', async ({ page }) => {
  for (const typed of ['AI', 'ａｉ', 'A I']) {
    await search(page, typed);
    expect(await found(page)).toEqual({ [M000]: '1件・1段落', [M001]: '13件・7段落' });
  }
});

test('20. ISAC as a reader types it', async ({ page }) => {
  await search(page, 'isac');
  expect(await found(page)).toEqual({ [M001]: '2件・2段落', [M003]: '1件・1段落' });
  await page.getByLabel('発言のみ').uncheck();
  await expect(page.locator(`[data-hits="${M002}"] [data-kind="attendee"]`)).toHaveCount(1);
  await expect(page.locator(`[data-hits="${M001}"] mark`)).toHaveText(['I S A C', 'ISAC']);
});

test('21. 後藤 厚宏 speaks of PSIRT, in one paragraph, where it is explained', async ({ page }) => {
  await search(page, 'PSIRT');
  expect(await found(page)).toEqual({ [M000]: '6件・1段落' });
  expect(new Set(await linesOf(page, M000))).toEqual(new Set(['181行']));
  await expect(page.locator(`[data-hits="${M000}"] li`).first()).toContainText('後藤 厚宏');
  await page.locator(`[data-hits="${M000}"] .n`).first().click();
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
