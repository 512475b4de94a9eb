import AxeBuilder from '@axe-core/playwright';
import { expect, ready, test } from './fixtures';
import { english, ROUTES } from './routes';

/** Both languages and both colour schemes, paired: what one changes does not depend on the other. */
const VIEWS = [
  { name: 'Japanese, light', colorScheme: 'light', address: (route: string) => route },
  { name: 'English, dark', colorScheme: 'dark', address: english },
] as const;

for (const [name, route] of Object.entries(ROUTES)) {
  for (const view of VIEWS) {
    test(`axe finds nothing: ${name}, ${view.name}`, async ({ page }) => {
      // A comparison has thousands of elements to look at.
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme: view.colorScheme });
      await page.goto(view.address(route));
      await ready(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map((n) => n.html) }));
      expect(found).toEqual([]);
    });
  }
}
