import type { Locator, Page } from '@playwright/test';
import { expect, ready, test } from './fixtures';
import { M000, M001, M002, M003 } from './routes';

const PAIR = `#/compare?m=${M000},${M001}`;
const THREE = `#/compare?m=${M000},${M001},${M002}`;
const THEME = 'theme:workforce';
const PERSON = `person:${encodeURIComponent('後藤厚宏')}`;

/** The figure under a title with this id. */
const figure = (page: Page, id: string) => page.locator(`figure:has(#${id})`);
const keyed = (within: Page | Locator, token: string) => within.locator(`[data-keys~="${token}"]`);
const lit = (within: Page | Locator, token: string) =>
  within.locator(`[data-lit][data-keys~="${token}"]`);
/** The link that narrows to what the token stands for. */
const narrowing = (within: Locator, param: string) =>
  within.locator(`a[href*="&${param}="]:not([href*="passages"])`).first();
const bar = (page: Page) => page.locator('.narrow');

async function open(page: Page, route: string): Promise<void> {
  await page.goto(route);
  // The parts are drawn one after the other.
  await expect(page.locator('#part-reading')).toBeVisible({ timeout: 30_000 });
  await ready(page);
  await expect(figure(page, 'part-themes')).toBeVisible();
}

test.describe('pointing', () => {
  test('at a theme lights it in every chart, and at nothing puts it out', async ({ page }) => {
    await open(page, `${PAIR}&theme=ai`);
    await keyed(figure(page, 'part-themes'), THEME).locator('a').first().hover();
    await expect(lit(figure(page, 'part-themes'), THEME).first()).toBeVisible();
    const places = await page
      .locator(`section:has([data-lit="pointed"][data-keys~="${THEME}"])`)
      .count();
    expect(places).toBeGreaterThan(1);
    await page.locator('main h1').hover();
    await expect(lit(page, THEME)).toHaveCount(0);
  });

  test('at a cell of a table lights its row, and the meeting in the tray', async ({ page }) => {
    await open(page, THREE);
    await page.locator(`table.mx td[data-keys~="${THEME}"] a`).nth(1).hover();
    await expect(page.locator(`table.mx th[data-lit][data-keys~="${THEME}"]`)).toBeVisible();
    await expect(page.locator('.tray .chip[data-lit]')).toHaveCount(1);
  });

  test('at a meeting in the tray lights its marks on the page', async ({ page }) => {
    await open(page, THREE);
    await page.locator('.tray .chip').nth(1).hover();
    const others = page.locator(`main [data-lit]:not([data-keys~="meeting:${M001}"])`);
    await expect(lit(page.locator('main'), `meeting:${M001}`).first()).toBeAttached();
    await expect(others).toHaveCount(0);
  });

  test('at a person lights the same person elsewhere', async ({ page }) => {
    await open(page, PAIR);
    await keyed(figure(page, 'part-voices'), PERSON).first().hover();
    await expect(lit(page, PERSON).first()).toBeVisible();
    const all = await keyed(page.locator('main'), PERSON).count();
    await expect(lit(page.locator('main'), PERSON)).toHaveCount(all);
    expect(all).toBeGreaterThan(2);
  });

  test('is done by keyboard as well', async ({ page }) => {
    await open(page, PAIR);
    const name = keyed(figure(page, 'part-themes'), THEME).locator('a').first();
    await name.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(name).toBeFocused();
    await expect(lit(page, THEME).first()).toBeVisible();
  });

  test('moves nothing', async ({ page }) => {
    await open(page, THREE);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    await page.locator('main h1').hover();
    const before = await height();
    await page.locator('.tray .chip').first().hover();
    await expect(page.locator('[data-lit]').first()).toBeAttached();
    expect(await height()).toBe(before);
  });
});

test.describe('touch', () => {
  test.use({ hasTouch: true });

  test('leaves nothing lit behind but what was narrowed', async ({ page }) => {
    await open(page, PAIR);
    await narrowing(keyed(figure(page, 'part-themes'), THEME), 'theme').tap();
    await expect(bar(page)).toContainText('人材・教育');
    await expect(page.locator('[data-lit="pinned"]').first()).toBeAttached();
    await expect(page.locator('[data-lit="pointed"]')).toHaveCount(0);
  });
});

test.describe('narrowing', () => {
  test('by a click stays where the reader is, and the way back undoes it', async ({ page }) => {
    await open(page, PAIR);
    const name = narrowing(keyed(figure(page, 'part-themes'), THEME), 'theme');
    await name.scrollIntoViewIfNeeded();
    const top = async () => (await name.boundingBox())?.y ?? -1;
    const before = await top();
    await name.click();
    await expect(page).toHaveURL(/theme=workforce/);
    await expect(bar(page)).toContainText('人材・教育');
    await expect(name).toBeFocused();
    expect(Math.abs((await top()) - before)).toBeLessThan(200);
    await expect(bar(page).getByRole('status')).toContainText('A 48件・17段落、B 29件・9段落');
    await page.goBack();
    await expect(page).not.toHaveURL(/theme=/);
    await expect(page.locator('[data-lit="pinned"]')).toHaveCount(0);
    await page.goForward();
    await expect(bar(page)).toContainText('人材・教育');
  });

  test('by Enter, a second time by another name, and undone by ×', async ({ page }) => {
    await open(page, PAIR);
    await narrowing(keyed(figure(page, 'part-themes'), THEME), 'theme').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/theme=workforce/);
    const person = narrowing(figure(page, 'part-voices').locator('.bars'), 'who');
    // A part that is off the screen follows in its turn.
    await expect(person).toHaveAttribute('href', /theme=workforce/);
    await person.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/theme=workforce.*who=/);
    await expect(bar(page).locator('.chip')).toHaveCount(2);
    await bar(page).locator('.chip .x').first().focus();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/theme=/);
    await expect(page).toHaveURL(/who=/);
    // The keyboard is still at the bar.
    await expect.poll(() => inBar(page)).toBe(true);
    await bar(page).locator('.chip .x').first().press('Enter');
    await expect(bar(page).locator('.chip')).toHaveCount(0);
    await expect.poll(() => inBar(page)).toBe(true);
    await expect(bar(page).getByRole('status')).toContainText('絞り込みを解きました');
  });

  test('to a meeting, by its heading', async ({ page }) => {
    await open(page, PAIR);
    await narrowing(figure(page, 'part-voices'), 'on').click();
    await expect(page).toHaveURL(/on=00/);
    await page.locator('main h1').hover();
    await expect(page.locator('.tray .chip[data-lit="pinned"]')).toHaveCount(1);
  });

  test('in a link shows somebody else the same', async ({ page, context }) => {
    await open(page, PAIR);
    await narrowing(keyed(figure(page, 'part-themes'), THEME), 'theme').click();
    const person = narrowing(figure(page, 'part-voices').locator('.bars'), 'who');
    await expect(person).toHaveAttribute('href', /theme=workforce/);
    await person.click();
    await expect(bar(page).locator('.chip')).toHaveCount(2);
    const other = await context.newPage();
    await open(other, page.url());
    await expect(other.locator('[data-lit="pinned"]').first()).toBeAttached();
    const text = (one: Page) => one.locator('main').innerText();
    await expect.poll(() => text(other)).toBe(await text(page));
    await page.locator('main h1').hover();
    const pinned = (one: Page) => one.locator('[data-lit="pinned"]').count();
    await expect.poll(() => pinned(other)).toBe(await pinned(page));
  });

  test('to what the collection lacks is said, with a way out', async ({ page }) => {
    await open(page, `${PAIR}&theme=nobody&who=nobody&on=${M003}`);
    await expect(bar(page)).toContainText('テーマ「nobody」は、この収録の規則にない');
    await expect(bar(page)).toContainText('人物「nobody」は、この収録の名簿にない');
    await bar(page).getByRole('link', { name: '比べる会議に加える' }).click();
    await expect(bar(page).locator('.chip')).toContainText('C 対策推進会議');
    await bar(page).getByRole('link', { name: 'URLから外す' }).first().click();
    await bar(page).getByRole('link', { name: 'URLから外す' }).first().click();
    await expect(page).not.toHaveURL(/nobody/);
    await expect(bar(page).locator('.stray')).toHaveCount(0);
  });
});

test.describe('what is narrowed', () => {
  test('covers no heading that a link leads to', async ({ page }) => {
    await open(page, `${PAIR}&theme=workforce`);
    for (const part of ['themes', 'words', 'reading']) {
      await page.locator(`.parts a[href*="part=${part}"]`).click();
      await expect
        .poll(async () => {
          const heading = await page.locator(`#part-${part}`).boundingBox();
          const above = await bar(page).boundingBox();
          return (heading?.y ?? -1) - ((above?.y ?? 0) + (above?.height ?? 0));
        })
        .toBeGreaterThan(-1);
    }
  });

  test('is not lit on paper', async ({ page }) => {
    await open(page, `${PAIR}&theme=workforce`);
    const shadow = () =>
      page
        .locator('main [data-lit]:not(svg *)')
        .last()
        .evaluate((element) => getComputedStyle(element).boxShadow);
    expect(await shadow()).not.toBe('none');
    await page.emulateMedia({ media: 'print' });
    expect(await shadow()).toBe('none');
  });
});

for (const [name, route] of [
  ['two meetings, narrowed', `${PAIR}&theme=workforce`],
  ['three meetings', THREE],
] as const) {
  test(`all that can be pressed is reached by Tab, seen and named: ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await open(page, route);
    await page.locator('.skip').focus();
    const faults: string[] = [];
    for (let step = 0; step < 3000; step++) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(faultOfFocus);
      if (fault === 'end') break;
      if (fault !== '') faults.push(fault);
    }
    expect(faults).toEqual([]);
    expect(await page.evaluate(unreached)).toEqual([]);
  });
}

function inBar(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.closest('.narrow') !== null);
}

/** Runs in the page: what is wrong with the element that has the focus; `end` past the last. */
function faultOfFocus(): string {
  const element = document.activeElement;
  if (!element || element === document.body || element.hasAttribute('data-reached')) return 'end';
  element.setAttribute('data-reached', '');
  const what = element.outerHTML.slice(0, 140);
  const own = getComputedStyle(element);
  const mark = element.querySelector('rect, .shape');
  const outlined = own.outlineStyle !== 'none' && parseFloat(own.outlineWidth) > 0;
  const stroked = mark !== null && parseFloat(getComputedStyle(mark).strokeWidth) >= 3;
  if (!outlined && !stroked) return `no visible focus: ${what}`;
  const box = element.getBoundingClientRect();
  const sticking = element.closest('section')
    ? [...document.querySelectorAll('.narrow.on, .tray')]
    : [];
  const covered = Math.max(0, ...sticking.map((one) => one.getBoundingClientRect().bottom));
  if (box.bottom <= covered || box.top >= innerHeight) return `out of sight: ${what}`;
  const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ');
  const names = [
    element.getAttribute('aria-label'),
    element.textContent,
    element.getAttribute('title'),
    ...labels.map((id) => document.getElementById(id)?.textContent),
    ...('labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : []).map(
      (label) => label.textContent,
    ),
  ];
  return names.some((name) => name?.trim()) ? '' : `no name: ${what}`;
}

/** Runs in the page: what can be pressed and was not reached. */
function unreached(): string[] {
  const all = document.querySelectorAll('main :is(a[href], button, summary, input, select)');
  return [...all]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !element.matches('[tabindex="-1"], [disabled], [data-reached]'))
    .map((element) => element.outerHTML.slice(0, 140));
}
