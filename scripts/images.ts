import { readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM } from './chromium';

const PAPER = '#fbfaf6';

/** Draws the icons of `public/icons` from `public/favicon.svg`; run by hand when the drawing changes. */
export async function main(): Promise<void> {
  const browser = await chromium.launch(CHROMIUM);
  await icon(browser, '192', { size: 192 });
  await icon(browser, '512', { size: 512 });
  // Systems cut their own shape out of these two: paper to the edge, the drawing inside the safe circle.
  await icon(browser, '180', { size: 180, background: PAPER });
  await icon(browser, 'maskable', { size: 512, background: PAPER, scale: 0.82 });
  await browser.close();
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
