import type { Page } from '@playwright/test';
import { expect, ready, test } from './fixtures';
import { recount, type Unit } from './recount';
import { COUNTED } from './routes';

/** A number on a page: where it leads and what is printed or read aloud at it. */
interface Mark {
  href: string;
  text: string;
}

for (const [name, route] of Object.entries(COUNTED)) {
  test(`every number opens exactly what it counts: ${name}`, async ({ page }) => {
    test.setTimeout(300_000);
    const marks = await marksOf(page, route);
    // The page of one person has few numbers.
    expect(marks.length).toBeGreaterThan(name.startsWith('person') ? 2 : 10);
    expect(await mismatches(page, marks)).toEqual([]);
  });
}

test('control: a matcher that misses a term is caught', async ({ page }) => {
  await page.route('**/data/manifest.*.json', async (answer) => {
    const response = await answer.fetch();
    const manifest = (await response.json()) as { lexicon: { themes: { terms: string[] }[] } };
    for (const theme of manifest.lexicon.themes) theme.terms.pop();
    await answer.fulfill({ response, json: manifest });
  });
  const marks = await marksOf(page, COUNTED.themes);
  expect((await mismatches(page, marks)).length).toBeGreaterThan(5);
});

async function marksOf(page: Page, route: string): Promise<Mark[]> {
  await page.goto(route);
  await ready(page);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const marks = await page.locator('main a').evaluateAll((links) => {
    const words = (node: Node): string =>
      node instanceof Text ? node.data : [...node.childNodes].map(words).join(' ');
    return links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      text: `${link.getAttribute('aria-label') ?? ''} ${words(link)}`,
    }));
  });
  const numbers = marks.filter(
    ({ href, text }) => href.startsWith('#/passages?') && /\d/.test(text),
  );
  return [...new Map(numbers.map((mark) => [mark.href + mark.text, mark])).values()];
}

/** Follows every mark and holds what is printed, what is listed and the recount against each other. */
async function mismatches(page: Page, marks: Mark[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { href, text } of marks) {
    const unit = (new URLSearchParams(href.slice(href.indexOf('?'))).get('unit') ?? '') as Unit;
    const expected = recount(href)[unit];
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
