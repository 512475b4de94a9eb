import type { BrowserContext } from '@playwright/test';
import { expect, keptOffline, ready, test } from './fixtures';
import { ROUTES } from './routes';
import { builtSite, serve, type Site } from './site';

test.describe('after one visit, with the server gone', () => {
  test.use({ serviceWorkers: 'allow' });

  test('every page opens in a fresh tab', async ({ context }) => {
    test.slow();
    const site = await visitAndKill(context);
    for (const [name, route] of Object.entries(ROUTES)) {
      await test.step(name, async () => {
        const tab = await context.newPage();
        await tab.goto(site.url + route);
        await ready(tab);
        await tab.close();
      });
    }
  });

  test('search finds what the minutes say', async ({ context }) => {
    const site = await visitAndKill(context);
    const tab = await context.newPage();
    await tab.goto(`${site.url}#/search?q=PSIRT`);
    await expect(tab.locator('main mark').first()).toHaveText('PSIRT');
  });

  test('the tab of the first visit goes on to pages it has not loaded yet', async ({ context }) => {
    await visitAndKill(context);
    const [tab] = context.pages();
    await tab!.evaluate(() => (location.hash = '#/methods'));
    await ready(tab!);
  });
});

test('control: where service workers are blocked, the same tab does not open', async ({
  context,
}) => {
  const site = await serve(builtSite());
  const page = await context.newPage();
  await page.goto(site.url);
  await ready(page);
  await site.stop();
  const tab = await context.newPage();
  await expect(tab.goto(site.url)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

async function visitAndKill(context: BrowserContext): Promise<Site> {
  const site = await serve(builtSite());
  const page = await context.newPage();
  await page.goto(site.url);
  await ready(page);
  await keptOffline(page);
  await site.stop();
  return site;
}
