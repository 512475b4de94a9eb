import type { Browser } from '@playwright/test';
import { expect, keptOffline, ready, test } from './fixtures';
import { builtSite, serve, type Sent } from './site';

/** Bytes over the line, gzip. The start page can be read after the first; the rest comes while it is read. */
const START_PAGE = 92_000;
const WITH_ALL_MINUTES = 149_000;
const KEPT_OFFLINE = 470_000;

test('a first visit transfers no more than was measured, each file once', async ({ browser }) => {
  const start = await visit(browser, 'block');
  const whole = await visit(browser, 'allow');
  const shards = whole.filter(({ path }) => /\/data\/\d/.test(path));
  const sums = {
    'start page': bytesOf(start),
    'start page with all minutes': bytesOf([...start, ...shards]),
    'kept for use without a network': bytesOf(whole),
  };
  const rows = [...whole, ...Object.entries(sums).map(([path, bytes]) => ({ path, bytes }))];
  console.log(rows.map(({ path, bytes }) => `${String(bytes).padStart(8)}  ${path}`).join('\n'));
  expect(shards).toHaveLength(4);
  expect(sums['start page']).toBeLessThanOrEqual(START_PAGE);
  expect(sums['start page with all minutes']).toBeLessThanOrEqual(WITH_ALL_MINUTES);
  expect(sums['kept for use without a network']).toBeLessThanOrEqual(KEPT_OFFLINE);
  const sent = whole.filter(({ bytes }) => bytes > 0).map(({ path }) => path);
  expect(sent).toEqual([...new Set(sent)]);
});

/** What the server sends to a browser that has never been here, until nothing more is asked for. */
async function visit(browser: Browser, serviceWorkers: 'allow' | 'block') {
  const site = await serve(builtSite());
  const context = await browser.newContext({ serviceWorkers });
  const page = await context.newPage();
  await page.goto(site.url);
  await ready(page);
  if (serviceWorkers === 'allow') await keptOffline(page);
  await page.waitForLoadState('networkidle');
  await context.close();
  await site.stop();
  return site.sent;
}

function bytesOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}
