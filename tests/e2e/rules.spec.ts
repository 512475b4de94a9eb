/** Rules of the themes that a reader makes: what they catch, where they are kept, and that their counts equal their lists. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { lexiconVersion, openLexicon, withTheme } from '../../src/core';
import { expect, ready, test } from './fixtures';
import { marksOf, mismatches, sampled } from './marks';
import { openTruth } from './recount';
import { M000, M001 } from './routes';

const ROOT = join(import.meta.dirname, '../..');
const bundle = openLexicon(
  JSON.parse(readFileSync(join(ROOT, 'seeds/themes.json'), 'utf8')) as unknown,
);
const own = {
  id: 'own-1',
  group: bundle.groups[0]?.id ?? '',
  ja: '国際連携',
  en: 'Working together abroad',
  scope: { ja: '', en: '' },
  terms: ['国際+連携', '専門家'],
};
const rules = withTheme(bundle, own);
const file = {
  name: 'rules.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ name: '手元の規則', ...rules })),
};

const truth = openTruth(join(ROOT, 'seeds'), join(ROOT, 'tests/samples/gold'));
truth.rules.push(own);

const list = (page: Page) => page.locator('[aria-labelledby="rule-hits"] li[data-row]');
const caught = async (page: Page) =>
  Number(await page.locator('[data-live]').getAttribute('data-live'));

/** Opens the page of the rules and takes the file in. */
async function imported(page: Page): Promise<string> {
  await page.goto('#/rules');
  await ready(page);
  await page.locator('input[type="file"]').setInputFiles(file);
  const version = lexiconVersion(rules);
  await expect(page.locator(`[data-version="${version}"]`)).toContainText('手元の規則');
  return version;
}

test('a theme of the reader: what it catches is seen as it is typed, judged, and kept', async ({
  page,
}) => {
  await page.goto('#/themes');
  await ready(page);
  await page.getByRole('button', { name: 'テーマを作る' }).click();
  await page.getByLabel('名前（日本語）').fill('国際連携');
  await page.getByRole('button', { name: '語を加える' }).click();
  await page.keyboard.type('国際');
  await expect(list(page).first()).toBeVisible();
  const alone = await caught(page);
  await expect(page.getByRole('button', { name: `すべて ${alone}` })).toBeVisible();

  await page.keyboard.type('+連携');
  await expect.poll(() => caught(page)).toBeLessThan(alone);
  await expect(list(page)).toHaveCount(await caught(page));
  await expect(list(page).first().locator('mark')).toHaveText('国際');

  await page.keyboard.press('Enter');
  await expect(page.getByText('文字がないので、語になりません。')).toBeVisible();
  await page.keyboard.type('国際+連携');
  await expect(page.getByText('同じ語がすでにあります。')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('.*');
  await expect(page.getByRole('button', { name: '「.*」を取り除く' })).toBeVisible();
  await expect(list(page)).toHaveCount(await caught(page));

  const before = await caught(page);
  await list(page).nth(1).getByRole('button', { name: '採る', exact: true }).click();
  await list(page).first().getByRole('button', { name: '採らない' }).click();
  await expect(page.locator('[data-judged="2"]')).toHaveAttribute('data-accepted', '1');
  await list(page).first().locator('.offers button').first().click();
  await expect.poll(() => caught(page)).toBeLessThan(before);

  await page.getByRole('button', { name: '保存して使う' }).click();
  await expect(page).toHaveURL(/rules=[0-9a-f]{8}/);
  await ready(page);
  await expect(page.getByText('この端末の規則').first()).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(page.locator('h1')).toHaveText('国際連携');
  await expect(page.getByText('手元の判定では').first()).toBeVisible();
});

test('under rules of the reader every number opens what it counts', async ({ page }) => {
  test.setTimeout(300_000);
  const version = await imported(page);
  for (const route of [
    `#/themes?rules=${version}`,
    `#/themes/own-1?rules=${version}`,
    `#/compare?m=${M000},${M001}&rules=${version}`,
    `#/meeting/${M001}?rules=${version}`,
  ]) {
    const marks = await marksOf(page, route);
    const ours = marks.filter(({ href }) => href.includes('theme=own-1'));
    expect(ours.length, route).toBeGreaterThan(0);
    const checked = new Set([...sampled(ours, 12), ...sampled(marks, 6)]);
    expect(marks.every(({ href }) => href.includes(`rules=${version}`))).toBe(true);
    expect(await mismatches(page, [...checked], truth)).toEqual([]);
  }
});

test('two versions are told apart by what came and what went', async ({ page }) => {
  const version = await imported(page);
  await page.goto(`#/rules?old=bundle&new=${version}`);
  await ready(page);
  const came = page.locator('tr[data-theme="own-1"] a[data-shown="came"]');
  await came.click();
  const promised = Number(/[\d,]+/.exec(await came.innerText())?.[0]);
  expect(promised).toBeGreaterThan(0);
  await expect(page.locator(`[data-found="${promised}"]`)).toBeVisible();
  await expect(page.locator('.quote mark')).toHaveCount(promised);
  await page.getByLabel('前の版').selectOption(version);
  await expect(page.getByText('同じ版です')).toBeVisible();
});

test('an address of rules that are not here says so, and takes them from a file', async ({
  page,
}) => {
  const version = lexiconVersion(rules);
  await page.goto(`#/themes/own-1?rules=${version}`);
  await expect(page.locator('h1')).toHaveText('このURLの規則は、この端末にありません');
  const input = page.locator('input[type="file"]');
  const broken = { ...rules, themes: [{ ...own, terms: ['国際+'] }] };
  await input.setInputFiles({ ...file, buffer: Buffer.from(JSON.stringify(broken)) });
  await expect(page.getByRole('alert')).toContainText('themes[0].terms[0]');
  await input.setInputFiles(file);
  await expect(page.locator('h1')).toHaveText('国際連携');

  await page.goto('#/rules');
  await ready(page);
  const download = page.waitForEvent('download');
  await page
    .locator(`[data-version="${version}"]`)
    .getByRole('button', { name: 'ファイルに書き出す' })
    .click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(lexiconVersion(openLexicon(JSON.parse(saved) as unknown))).toBe(version);

  await page.goto('#/themes?rules=deadbeef');
  await page.getByRole('link', { name: '収録の規則で開く' }).click();
  await ready(page);
  await expect(page.locator('h1')).toHaveText('テーマ');
});
