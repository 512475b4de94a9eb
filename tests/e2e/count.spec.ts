import { expect, test } from './fixtures';
import { marksOf, mismatches } from './marks';
import { COUNTED } from './routes';

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
