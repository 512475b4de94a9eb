import { expect, ready, test } from './fixtures';
import { english, ROUTES } from './routes';

const WIDTHS = [360, 390, 768, 1280];

for (const [name, route] of Object.entries(ROUTES)) {
  test(`nothing runs out of the page, on a phone or a laptop: ${name}`, async ({ page }) => {
    test.slow();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const address of [route, english(route)]) {
        await page.goto(address);
        await ready(page);
        expect(await page.evaluate(outside), `${address} at ${width} px`).toEqual([]);
      }
    }
  });
}

test('on paper there are no controls, and the text of the page is there', async ({ page }) => {
  await page.goto(ROUTES['compare, two'] ?? '');
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('nav, .btn, .linkish').locator('visible=true')).toHaveCount(0);
  await expect(page.locator('main h1')).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(10_000);
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.goto('#/');
  await ready(page);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter(
          ({ transitionDuration, animationName }) =>
            animationName !== 'none' || transitionDuration.split(', ').some((one) => one !== '0s'),
        ).length,
  );
  expect(moving).toBe(0);
});

/** Visible texts and controls that reach beyond the page, where nothing around them scrolls. */
function outside(): string[] {
  const width = document.documentElement.clientWidth;
  const found = [...document.querySelectorAll('body *')].filter((element) => {
    const box = element.getBoundingClientRect();
    const unseen = '.sr, .skip, .defs, details:not([open]) > :not(summary)';
    if (box.width === 0 || box.height === 0 || element.closest(unseen)) return false;
    for (let above = element.parentElement; above; above = above.parentElement) {
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(above).overflowX)) return false;
    }
    return box.right > width + 1 || box.left < -1;
  });
  const name = (element: Element) =>
    `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`;
  return found.slice(0, 5).map(name);
}
