import type { Page } from '@playwright/test';
import { randomFrom } from '../../src/core';
import { expect, ready } from './fixtures';
import { recount, type Truth, type Unit } from './recount';

/** A number on a page: where it leads and what is printed or read aloud at it. */
export interface Mark {
  /** The part of the page it stands in. */
  part: string;
  href: string;
  text: string;
}

/** The numbers on a page that lead to a list, with all folds open; each once. */
export async function marksOf(page: Page, route: string): Promise<Mark[]> {
  await page.goto(route);
  await expect(page.locator('main section').first()).toBeVisible({ timeout: 30_000 });
  await ready(page);
  while (await page.evaluate(openFolds)) await page.waitForTimeout(100);
  const marks = await page.locator('main a').evaluateAll((links) => {
    const words = (node: Node): string =>
      node instanceof Text ? node.data : [...node.childNodes].map(words).join(' ');
    return links.map((link) => ({
      part: link.closest('section[aria-labelledby]')?.getAttribute('aria-labelledby') ?? '',
      href: link.getAttribute('href') ?? '',
      text: `${link.getAttribute('aria-label') ?? ''} ${words(link)}`,
    }));
  });
  const numbers = marks.filter(
    ({ href, text }) => href.startsWith('#/passages?') && /\d/.test(text),
  );
  return [...new Map(numbers.map((mark) => [mark.href + mark.text, mark])).values()];
}

/** Opens what is folded; whether there was anything. */
function openFolds(): boolean {
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const fold of folds) fold.open = true;
  return folds.length > 0;
}

/** Follows every mark and holds what is printed, what is listed and the recount against each other. */
export async function mismatches(
  page: Page,
  marks: readonly Mark[],
  truth?: Truth,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { href, text } of marks) {
    const unit = (new URLSearchParams(href.slice(href.indexOf('?'))).get('unit') ?? '') as Unit;
    const expected = recount(href, truth)[unit];
    await page.evaluate((address) => (location.hash = address), href);
    await page.waitForFunction((address) => location.hash === address, href);
    await expect(page.locator('[data-list-head]')).toHaveAttribute('data-query', href);
    const { listed, head } = await page.evaluate(observe, unit);
    const printed = numbersIn(text).includes(expected);
    if (listed !== expected || head !== expected || !printed) {
      wrong.push(`${href}: recount ${expected}, listed ${listed}, head ${head}, printed “${text}”`);
    }
  }
  return wrong;
}

/** Counts what the list shows, from the elements themselves. */
function observe(unit: Unit): { listed: number; head: number } {
  const of = (selector: string) => [...document.querySelectorAll(`main ${selector}`)];
  const words = (element: Element) => {
    const copy = element.cloneNode(true) as Element;
    for (const number of copy.querySelectorAll('sup')) number.remove();
    return [...(copy.textContent ?? '').replace(/\s/g, '')].length;
  };
  const listed = {
    hits: of('.quote mark').length,
    sentences: of('.quote mark').length,
    paragraphs: of('[data-row]').length,
    speeches: of('[data-speech]').length,
    chars: of('.quote > p').reduce((sum, paragraph) => sum + words(paragraph), 0),
  }[unit];
  const head = document.querySelector(`[data-list-head] [data-unit="${unit}"]`)?.textContent ?? '';
  return { listed, head: Number(/[\d,]+/.exec(head)?.[0].replaceAll(',', '')) };
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
}

/**
 * A sample of marks by a fixed seed: of every kind (the part of the page, the unit and what the list asks for) as
 * many as fit, small kinds whole.
 */
export function sampled(marks: readonly Mark[], size: number): Mark[] {
  const kinds = new Map<string, Mark[]>();
  for (const mark of shuffled(marks)) {
    kinds.set(kindOf(mark), [...(kinds.get(kindOf(mark)) ?? []), mark]);
  }
  const sample: Mark[] = [];
  for (let round = 0; sample.length < Math.min(size, marks.length); round++) {
    sample.push(...[...kinds.values()].flatMap((kind) => kind[round] ?? []));
  }
  return sample;
}

function kindOf({ part, href }: Mark): string {
  const params = new URLSearchParams(href.slice(href.indexOf('?')));
  const meetings = (params.get('in') ?? '').split(',').length;
  const asked = [...params.keys()].filter((key) => !['in', 'm', 'lang', 'unit'].includes(key));
  return [part, params.get('unit'), meetings > 1 ? 'several' : 'one', ...asked].join(' ');
}

function shuffled<T>(list: readonly T[]): T[] {
  const random = randomFrom(30);
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
