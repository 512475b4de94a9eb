import { readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { preview } from 'vite';
import { CHROMIUM } from './chromium';

const PAPER = '#fbfaf6';

/** The start page with the comparison that it offers itself. */
const OVERVIEW = '#/?m=001_8a8d7d5f1d334ca1,002_4d59149cd028c40e';

/** Draws the icons from `public/favicon.svg` and the README's picture from the built app; run by hand. */
export async function main(): Promise<void> {
  const browser = await chromium.launch(CHROMIUM);
  await overview(browser);
  await icon(browser, '192', { size: 192 });
  await icon(browser, '512', { size: 512 });
  // Systems cut their own shape out of these two: paper to the edge, the drawing inside the safe circle.
  await icon(browser, '180', { size: 180, background: PAPER });
  await icon(browser, 'maskable', { size: 512, background: PAPER, scale: 0.82 });
  await browser.close();
}

async function overview(browser: Browser): Promise<void> {
  const server = await preview({ configFile: 'vite.config.ts', logLevel: 'error' });
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: 'ja-JP' });
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${OVERVIEW}`);
  await page.locator('main h1').waitFor();
  await page.locator('.skel').waitFor({ state: 'detached' });
  await page.screenshot({ path: 'scripts/readme/overview.png' });
  await server.close();
}

interface Drawing {
  readonly size: number;
  readonly background?: string;
  readonly scale?: number;
}

async function icon(browser: Browser, name: string, drawing: Drawing): Promise<void> {
  const { size, background = 'transparent', scale = 1 } = drawing;
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync('public/favicon.svg', 'utf8');
  await page.setContent(
    `<style>body{margin:0;background:${background}}svg{display:block;transform:scale(${scale})}</style>${svg}`,
  );
  await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: true });
  await page.close();
}
