import { expect, keptOffline, ready, test } from './fixtures';
import { builtSite, serve } from './site';

const BUDGET = 110_000;

test.use({ serviceWorkers: 'allow' });

test('the first visit transfers at most 110,000 bytes, with the minutes and the service worker', async ({
  page,
}) => {
  const site = await serve(builtSite());
  await page.goto(site.url);
  await ready(page);
  await keptOffline(page);
  await page.waitForLoadState('networkidle');
  await site.stop();

  const total = site.sent.reduce((sum, { bytes }) => sum + bytes, 0);
  const rows = [...site.sent, { path: 'first visit', bytes: total }];
  console.log(rows.map(({ path, bytes }) => `${String(bytes).padStart(8)}  ${path}`).join('\n'));
  expect(total).toBeLessThanOrEqual(BUDGET);
});
