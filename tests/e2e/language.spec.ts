import type { Page } from '@playwright/test';
import { expect, ready, test } from './fixtures';
import { english, ROUTES } from './routes';

for (const [name, route] of Object.entries(ROUTES)) {
  test(`nothing is left in Japanese on the English page: ${name}`, async ({ page }) => {
    await page.goto(english(route));
    await ready(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(await page.evaluate(foreign, 'en')).toEqual([]);
  });

  test(`nothing is left in English on the Japanese page: ${name}`, async ({ page }) => {
    await page.goto(route);
    await ready(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    expect(await page.evaluate(foreign, 'ja')).toEqual([]);
  });
}

test('the switch keeps the page and what is chosen on it', async ({ page }: { page: Page }) => {
  await page.goto(ROUTES['meeting with a theme'] ?? '');
  await ready(page);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/theme=workforce.*lang=en/);
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).not.toHaveURL(/lang=/);
});

/** Words that stand in the other language and are not marked as such. Minutes, names and titles are marked. */
function foreign(language: string): string[] {
  const other = language === 'en' ? /[\u3041-\u30fa\u4e00-\u9fff]/ : /[a-z]+ [a-z]+ [a-z]+/i;
  const marked = language === 'en' ? '[lang="ja"]' : '[lang="en"]';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent ?? '';
    const parent = walker.currentNode.parentElement;
    if (!other.test(text) || !parent || parent.closest(marked)) continue;
    // A name of the minutes inside a Japanese sentence is Japanese anyway.
    if (parent.closest('script, style, noscript, [lang="ja"].src')) continue;
    found.push(text.trim());
  }
  return [...new Set(found)];
}
