import { expect, test as base, type Page } from '@playwright/test';
import { builtSite, serve, type Site } from './site';

export { expect } from '@playwright/test';

interface WorkerFixtures {
  /** The app as it was built, served for all tests of one worker. */
  site: Site;
}

interface TestFixtures {
  /** Fails a test in which a script of the page throws. */
  noPageErrors: undefined;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    async ({}, use) => {
      const site = await serve(builtSite());
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site.url),
  noPageErrors: [
    async ({ context }, use) => {
      const errors: Error[] = [];
      context.on('weberror', (error) => errors.push(error.error()));
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until the page stands: its headline is there and nothing is being loaded. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('main h1').first()).toBeVisible();
  // A comparison is drawn part by part.
  await expect(page.locator('.skel')).toHaveCount(0, { timeout: 30_000 });
  await expect(page.locator('main [role="alert"]')).toHaveCount(0);
}

/** Waits until the service worker keeps the whole app and serves this page. */
export async function keptOffline(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
