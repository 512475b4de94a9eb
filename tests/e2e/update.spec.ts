import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Plugin } from 'vite';
import { expect, keptOffline, ready, test } from './fixtures';
import { buildSite, builtSite, serve, type Site } from './site';

test.use({ serviceWorkers: 'allow' });

let next: string;

test.beforeAll(async () => {
  next = await mkdtemp(join(tmpdir(), 'giji-next-'));
  await buildSite(next, [mark('next')]);
});

test.afterAll(() => rm(next, { recursive: true }));

test('a new version is offered, not forced, and taken by every tab at once', async ({
  context,
}) => {
  const { site, tabs } = await twoTabsOfTheOldVersion(context);
  const [first, second] = tabs;
  await comeBack(first);
  await expect(offer(first)).toBeVisible();
  await expect(offer(second)).toBeVisible();
  expect(await version(first)).toEqual([null, null]);

  await first.reload();
  expect(await version(first), 'a reload alone keeps the old version').toEqual([null, null]);
  await expect(offer(first)).toBeVisible();

  await first.getByRole('button', { name: '更新する' }).click();
  for (const tab of tabs) {
    await tab.waitForFunction(() => document.documentElement.dataset.version === 'next');
    expect(await version(tab)).toEqual(['next', 'next']);
    await ready(tab);
    await expect(offer(tab)).toBeHidden();
  }
  await site.stop();
});

test('who answers "later" keeps the page, with the old files whole', async ({ context }) => {
  const { site, tabs } = await twoTabsOfTheOldVersion(context);
  const [first] = tabs;
  await comeBack(first);
  await first.getByRole('button', { name: 'あとで' }).click();
  await expect(offer(first)).toBeHidden();
  await site.stop();
  await first.evaluate(() => (location.hash = '#/methods'));
  await ready(first);
  expect(await version(first)).toEqual([null, null]);
});

test('the same build again is no new version', async ({ context }) => {
  const old = await serve(builtSite());
  const page = await visit(context, old);
  const waiting = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    return registration.installing ?? registration.waiting;
  });
  expect(waiting).toBeNull();
  await expect(offer(page)).toBeHidden();
  await old.stop();
});

/** Marks a version in the page and in the script, so that a mixture of two would show. */
function mark(name: string): Plugin {
  return {
    name: 'test:mark',
    transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'version', content: name } }],
    transform: (code, id) =>
      id.endsWith('/src/app/main.ts')
        ? `${code}\ndocument.documentElement.dataset.version = ${JSON.stringify(name)};`
        : null,
  };
}

async function version(page: Page): Promise<(string | null)[]> {
  return page.evaluate(() => [
    document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? null,
    document.documentElement.dataset.version ?? null,
  ]);
}

async function twoTabsOfTheOldVersion(context: BrowserContext) {
  const old = await serve(builtSite());
  const tabs = [await visit(context, old), await visit(context, old)] as const;
  await old.stop();
  return { tabs, site: await serve(next, old.port) };
}

async function visit(context: BrowserContext, site: Site): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url);
  await ready(page);
  await keptOffline(page);
  return page;
}

/** What the browser tells a page when the reader comes back to it. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

function offer(page: Page) {
  return page.getByText('新しい版があります');
}
