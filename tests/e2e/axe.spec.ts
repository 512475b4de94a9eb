import AxeBuilder from '@axe-core/playwright';
import { expect, ready, test } from './fixtures';
import { english, ROUTES } from './routes';

for (const [name, route] of Object.entries(ROUTES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const address of [route, english(route)]) {
        await page.goto(address);
        await ready(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map((n) => n.html) }));
        expect(found, address).toEqual([]);
      }
    });
  }
}
