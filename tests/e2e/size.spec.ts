import { expect, keptOffline, ready, test } from './fixtures';
import { builtSite, serve, type Sent } from './site';

/** Bytes over the line, gzip. The start page can be read after the first; the rest comes while it is read. */
const START_PAGE = 75_000;
const WITH_ALL_MINUTES = 128_000;
const KEPT_OFFLINE = 255_000;

test.use({ serviceWorkers: 'allow' });

test('a first visit transfers no more than was measured, each file once', async ({ page }) => {
  const site = await serve(builtSite());
  await page.goto(site.url);
  await ready(page);
  const start = [...site.sent];
  await keptOffline(page);
  await page.waitForLoadState('networkidle');
  await site.stop();

  const isShard = ({ path }: Sent) => /\/data\/\d/.test(path);
  const shards = site.sent.filter((one) => isShard(one) && !start.includes(one));
  const sums = {
    'start page': bytesOf(start),
    'start page with all minutes': bytesOf([...start, ...shards]),
    'kept for use without a network': bytesOf(site.sent),
  };
  const rows = [...site.sent, ...Object.entries(sums).map(([path, bytes]) => ({ path, bytes }))];
  console.log(rows.map(({ path, bytes }) => `${String(bytes).padStart(8)}  ${path}`).join('\n'));
  expect(shards).toHaveLength(4);
  expect(sums['start page']).toBeLessThanOrEqual(START_PAGE);
  expect(sums['start page with all minutes']).toBeLessThanOrEqual(WITH_ALL_MINUTES);
  expect(sums['kept for use without a network']).toBeLessThanOrEqual(KEPT_OFFLINE);
  expect(new Set(site.sent.map(({ path }) => path)).size).toBe(site.sent.length);
});

function bytesOf(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}
