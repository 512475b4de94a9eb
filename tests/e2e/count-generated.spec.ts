import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IDS } from '../generated/collection';
import { expect, test as base } from './fixtures';
import { marksOf, mismatches, sampled } from './marks';
import { buildGenerated, serve, type Site } from './site';
import type { Truth } from './recount';

interface Generated {
  readonly site: Site;
  readonly truth: Truth;
}

const test = base.extend<object, { generated: Generated }>({
  generated: [
    async ({}, use) => {
      const dir = await mkdtemp(join(tmpdir(), 'giji-thirty-'));
      const truth = await buildGenerated(dir);
      const site = await serve(join(dir, 'site'));
      await use({ site, truth });
      await site.stop();
      await rm(dir, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ generated }, use) => use(generated.site.url),
});

test.describe.configure({ mode: 'serial' });

/** Pages of the generated collection, and how many of their marks are followed: all where that takes a minute or so. */
const PAGES: Readonly<Record<string, readonly [route: string, size: number]>> = {
  overview: ['#/', 240],
  meeting: [`#/meeting/${IDS[17]}`, Infinity],
  'compare, two of one council': [`#/compare?m=${IDS.slice(15, 17).join()}`, Infinity],
  'compare, four of four councils': [
    `#/compare?m=${[0, 7, 14, 21].map((at) => IDS[at]).join()}`,
    240,
  ],
  'compare, thirty': [`#/compare?m=${IDS.join()}`, 240],
};

for (const [name, [route, size]] of Object.entries(PAGES)) {
  test(`every number of thirty made-up meetings opens what it counts: ${name}`, async ({
    page,
    generated,
  }) => {
    test.setTimeout(300_000);
    const marks = await marksOf(page, route);
    expect(marks.length).toBeGreaterThan(20);
    const sample = sampled(marks, size);
    console.log(`${name}: ${sample.length} of ${marks.length} numbers followed`);
    expect(await mismatches(page, sample, generated.truth)).toEqual([]);
  });
}
