import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { LONG, writeLong } from '../../tests/generated/collection';
import { buildGenerated, serve } from '../../tests/e2e/site';

/** What reading a long record costs in a browser. */
interface Cost {
  /** Milliseconds by the clock from the address until text stands on the screen. */
  readonly first: number;
  /** The same until the whole text stands in the page, and work of the longest task until then, by the processor. */
  readonly whole: number;
  readonly longest: number;
  /** Of the frames while the page is scrolled from end to end: how many, how many over 50 ms, and the longest. */
  readonly frames: number;
  readonly late: number;
  readonly worst: number;
  /** The same by the processor, whose clock other programs do not move on: tasks over 50 ms, and the longest. */
  readonly heavy: number;
  readonly heaviest: number;
  /** What scripts hold, and elements. */
  readonly heap: number;
  readonly nodes: number;
}

interface TraceEvent {
  readonly name: string;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
}

/** How a text is looked at: its address, and how many paragraphs stand in the page when all do. */
interface Way {
  readonly what: string;
  readonly path: string;
  readonly paragraphs: string;
}

const STEP = 900;
const PLAIN = 'plain.html';
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline'];

/** Traces a record of 300,000 characters as the reader shows it, beside a plain page with the same text. */
export async function traceReading(browser: Browser): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'giji-long-'));
  await buildGenerated(dir, writeLong);
  const text = await readFile(join(dir, 'minutes', `${LONG}.txt`), 'utf8');
  const blocks = text.split('\n').filter((line) => line.trim() !== '');
  await writeFile(join(dir, 'site', PLAIN), plainPage(blocks));
  const site = await serve(join(dir, 'site'));
  const reader = `#/meeting/${LONG}`;
  const ways: readonly Way[] = [
    { what: 'a plain page', path: PLAIN, paragraphs: 'p' },
    { what: 'the reader', path: reader, paragraphs: '.para' },
    { what: 'with a theme', path: `${reader}?theme=workforce`, paragraphs: '.para' },
    { what: 'with the source beside it', path: `${reader}?raw=beside`, paragraphs: '.para' },
  ];
  try {
    console.log(`a record of ${text.length} characters, ${blocks.length} lines with text:`);
    let plain: Cost | null = null;
    for (const way of ways) {
      const cost = await costOf(browser, site.url, way);
      plain ??= cost;
      console.log(line(way.what, cost, plain));
    }
  } finally {
    await site.stop();
    await rm(dir, { recursive: true });
  }
}

function plainPage(blocks: readonly string[]): string {
  const text = blocks.map(
    (block) => `<p>${block.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}`,
  );
  const style = 'body{max-width:36em;margin:auto;font:17px/1.9 sans-serif}';
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>${text.join('\n')}`;
}

function line(what: string, cost: Cost, plain: Cost): string {
  const times = (key: keyof Cost) => `${(cost[key] / Math.max(1, plain[key])).toFixed(1)}×`;
  const ms = (key: keyof Cost) => `${cost[key].toFixed(0)} ms (${times(key)})`;
  return [
    `${what}: first text after ${ms('first')}, all after ${ms('whole')}`,
    `longest task ${ms('longest')}`,
    `scrolled: ${cost.late} of ${cost.frames} frames over 50 ms (${plain.late} on the plain page), longest ${ms('worst')}; by the processor ${cost.heavy} tasks over 50 ms, longest ${ms('heaviest')}`,
    `${(cost.heap / 1e6).toFixed(0)} MB (${times('heap')}), ${cost.nodes} elements (${times('nodes')})`,
  ].join('; ');
}

async function costOf(browser: Browser, url: string, way: Way): Promise<Cost> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${url}robots.txt`);
  await page.addInitScript(watchFirst, way.paragraphs);
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(url + way.path);
  const whole = await page.evaluate(settled, way.paragraphs);
  const first = await page.evaluate(() => Number(document.documentElement.dataset['first'] ?? 0));
  const longest = Math.max(...tasksOf(String(await browser.stopTracing())));
  await browser.startTracing(page, { categories: CATEGORIES });
  const scrolled = await scrollThrough(page);
  const tasks = tasksOf(String(await browser.stopTracing()));
  const heavy = tasks.filter((ms) => ms > 50).length;
  const heaviest = Math.max(...tasks);
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Performance.enable');
  const { metrics } = await client.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  await page.close();
  return {
    first,
    whole,
    longest,
    ...scrolled,
    heavy,
    heaviest,
    heap: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
  };
}

/** In the page, before its scripts: notes when text has been painted. */
function watchFirst(selector: string): void {
  const look = () => {
    const stands = document.querySelector(selector)?.textContent;
    if (stands) document.documentElement.dataset['first'] = String(performance.now());
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** In the page: waits until no more paragraphs come; answers when the last came. */
async function settled(selector: string): Promise<number> {
  let last = performance.now();
  let count = 0;
  while (count === 0 || performance.now() - last < 1000) {
    await new Promise((done) => setTimeout(done, 50));
    const now = document.querySelectorAll(selector).length;
    if (now !== count) last = performance.now();
    count = now;
  }
  return last;
}

/** Milliseconds of the processor of every task of the page's thread, which is the one that works most. */
function tasksOf(trace: string): readonly number[] {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const threads = new Map<string, number[]>();
  for (const { name, tdur = 0, pid, tid } of traceEvents) {
    if (name !== 'RunTask') continue;
    const thread = threads.get(`${pid} ${tid}`) ?? [];
    thread.push(tdur / 1000);
    threads.set(`${pid} ${tid}`, thread);
  }
  const work = (tasks: readonly number[]) => tasks.reduce((sum, ms) => sum + ms, 0);
  return [...threads.values()].sort((a, b) => work(b) - work(a))[0] ?? [];
}

/** In the page: waits for two frames; answers how far it is scrolled. */
function frame(): Promise<number> {
  return new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => done(scrollY))),
  );
}

/** Turns the wheel from the top to the end of the page and counts the frames. */
async function scrollThrough(page: Page): Promise<Pick<Cost, 'frames' | 'late' | 'worst'>> {
  await page.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    const tick = (now: number) => {
      gaps.push(now - last);
      last = now;
      if (document.documentElement.dataset['done'] === undefined) requestAnimationFrame(tick);
    };
    Object.assign(globalThis, { gaps });
    requestAnimationFrame(tick);
  });
  await page.mouse.move(640, 600);
  let at = -1;
  for (let still = 0; still < 3;) {
    await page.mouse.wheel(0, STEP);
    const now = await page.evaluate(frame);
    still = now === at ? still + 1 : 0;
    at = now;
  }
  const gaps = await page.evaluate(() => {
    document.documentElement.dataset['done'] = '';
    return (globalThis as unknown as { gaps: number[] }).gaps;
  });
  const late = gaps.filter((gap) => gap > 50).length;
  return { frames: gaps.length, late, worst: Math.max(...gaps) };
}
