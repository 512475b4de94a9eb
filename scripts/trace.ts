import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildGenerated, serve } from '../tests/e2e/site';
import { IDS } from '../tests/generated/collection';
import { CHROMIUM } from './chromium';
import { traceReading } from './trace/reading';

/** What a change of the address took in a browser, in milliseconds. */
interface Redraw {
  /** By the clock, until what is on the screen is painted; it holds the wait for the next frame. */
  readonly shown: number;
  /** Work of the page's thread until then: the clock of the processor, which other programs do not move on. */
  readonly work: number;
  /** Work of the longest task until everything stands. */
  readonly longest: number;
  /** By the clock, until everything stands. */
  readonly settled: number;
}

const FIGURES = ['shown', 'work', 'longest', 'settled'] as const;

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

const SIZES = [4, 30];
const PLACES = ['before', 'voices', 'themes', 'words', 'reading'] as const;
const RUNS = 3;
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
];

/**
 * Traces what another choice of meetings costs in a real browser: a meeting added, one taken out, greetings
 * switched off, with several parts of the page on the screen, beside a change of the address that changes nothing;
 * and before that what a long record costs a reader.
 */
export async function main(): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'giji-trace-'));
  await buildGenerated(dir);
  const site = await serve(join(dir, 'site'));
  const browser = await chromium.launch(CHROMIUM);
  try {
    await traceReading(browser);
    for (const size of SIZES) await traceSize(browser, site.url, size);
  } finally {
    await browser.close();
    await site.stop();
    await rm(dir, { recursive: true });
  }
}

async function traceSize(browser: Browser, url: string, size: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const all = `#/compare?m=${IDS.slice(0, size).join()}`;
  const fewer = `#/compare?m=${IDS.slice(0, size - 1).join()}`;
  const changes: [what: string, from: string, to: string][] = [
    ['nothing', all, `${all}&nothing=1`],
    ['add one', fewer, all],
    ['take one out', all, fewer],
    ['no greetings', all, `${all}&talk=1`],
  ];
  await page.goto(url + all);
  await page.locator('#part-reading').waitFor({ timeout: 120_000 });
  await idle(page, 3000);
  for (const place of PLACES) {
    await page.evaluate((part) => document.getElementById(`part-${part}`)?.scrollIntoView(), place);
    let empty = 0;
    for (const [what, from, to] of changes) {
      const redraw = await median(RUNS, () => traced(browser, page, from, to));
      empty ||= redraw.work;
      console.log(line(`${size} meetings, ${place} on the screen, ${what}`, redraw, empty));
    }
  }
  await page.close();
}

function line(what: string, redraw: Redraw, empty: number): string {
  const [shown, work, longest, settled] = FIGURES.map((figure) => redraw[figure].toFixed(1));
  const ratio = (redraw.work / empty).toFixed(1);
  const rest = `longest task ${longest} ms; by the clock shown after ${shown}, all after ${settled} ms`;
  return `${what}: ${work} ms of work until shown (${ratio} times nothing), ${rest}`;
}

async function traced(browser: Browser, page: Page, from: string, to: string): Promise<Redraw> {
  await page.evaluate((hash) => (location.hash = hash), from);
  await idle(page, 300);
  await browser.startTracing(page, { categories: CATEGORIES });
  const settled = await page.evaluate(redraw, to);
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as {
    traceEvents: TraceEvent[];
  };
  const choice = traceEvents.find(({ name }) => name === 'choice');
  const own = traceEvents
    .filter(({ pid, tid }) => pid === choice?.pid && tid === choice.tid)
    .sort((a, b) => a.ts - b.ts);
  const changed = own.find(({ name }) => name === 'changed')?.ts ?? 0;
  // The frame is handed on to be painted.
  const frame = own.find(({ name, ts }) => name === 'Commit' && ts > changed)?.ts ?? changed;
  const start = choice?.ts ?? 0;
  const tasks = own.filter(({ name, ts }) => name === 'RunTask' && ts > start);
  const work = (until: number) =>
    tasks.filter(({ ts }) => ts < until).map(({ tdur = 0 }) => tdur / 1000);
  return {
    shown: (frame - start) / 1000,
    work: work(frame).reduce((sum, ms) => sum + ms, 0),
    longest: Math.max(0, ...work(start + settled * 1000)),
    settled,
  };
}

/** In the page: changes the address and waits until nothing is drawn any more; answers how long that took. */
async function redraw(to: string): Promise<number> {
  const changed = new Promise<void>((done) =>
    addEventListener('hashchange', () => done(), { once: true }),
  );
  performance.mark('choice');
  const start = performance.now();
  location.hash = to;
  await changed;
  performance.mark('changed');
  let last = performance.now();
  const watch = new MutationObserver(() => (last = performance.now()));
  watch.observe(document.body, { subtree: true, childList: true, attributes: true });
  while (performance.now() - last < 150) await new Promise((done) => setTimeout(done, 50));
  watch.disconnect();
  return last - start;
}

async function idle(page: Page, ms: number): Promise<void> {
  await page.waitForTimeout(ms);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
}

async function median(runs: number, act: () => Promise<Redraw>): Promise<Redraw> {
  const all: Redraw[] = [];
  for (let run = 0; run < runs; run++) all.push(await act());
  const middle = (figure: keyof Redraw) =>
    all.map((one) => one[figure]).sort((a, b) => a - b)[runs >> 1] ?? 0;
  const [shown = 0, work = 0, longest = 0, settled = 0] = FIGURES.map(middle);
  return { shown, work, longest, settled };
}
