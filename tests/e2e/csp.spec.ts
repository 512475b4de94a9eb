import type { Page } from '@playwright/test';
import { expect, keptOffline, ready, test } from './fixtures';
import { english, ROUTES } from './routes';

test.use({ serviceWorkers: 'allow' });

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types svelte-trusted-html giji-script-url";

declare global {
  interface Window {
    violations: string[];
  }
}

test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
});

test('the page carries the policy before any script', async ({ page }) => {
  await page.goto('');
  const head = page.locator('head > *');
  const policy = page.locator('head > meta[http-equiv="Content-Security-Policy"] ~ script');
  await expect(policy).not.toHaveCount(0);
  await expect(head.locator('xpath=self::meta[@http-equiv]')).toHaveAttribute('content', POLICY);
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer');
});

test('no page violates it, in either language', async ({ page }) => {
  test.slow();
  for (const route of Object.values(ROUTES)) {
    for (const address of [route, english(route)]) {
      await page.goto(address);
      await ready(page);
      await openEverything(page);
      expect(await page.evaluate(() => window.violations), address).toEqual([]);
    }
  }
});

test('a worker runs and a service worker is active under it', async ({ page }) => {
  await page.goto('#/search?q=PSIRT');
  await expect(page.locator('main mark').first()).toBeVisible();
  expect(page.workers().length).toBeGreaterThan(0);
  await keptOffline(page);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('control: another script, inline style or markup from a string is refused and seen', async ({
  page,
}) => {
  await page.goto('');
  const refused = await page.evaluate(() => {
    const attempt = (act: () => unknown) => {
      try {
        act();
        return false;
      } catch {
        return true;
      }
    };
    document.body.setAttribute('style', 'color: red');
    return [
      attempt(() => new Worker('./sw.js')),
      attempt(() => (document.createElement('p').innerHTML = '<b></b>')),
    ];
  });
  expect(refused).toEqual([true, true]);
  const seen = await page.evaluate(() => window.violations.map((line) => line.split(' ')[0]));
  expect(seen).toContain('style-src-attr');
  expect(seen).toContain('require-trusted-types-for');
});

test('nothing is asked from another host', async ({ page, site }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  for (const route of Object.values(ROUTES)) {
    await page.goto(route);
    await ready(page);
  }
  expect([...hosts]).toEqual([new URL(site.url).host]);
});

/** Unfolds whatever folds, so that what is drawn late is drawn under the policy too. */
async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}
