import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './site';

/** Builds the app once for all tests, into a folder of its own; `SITE=dist` takes a finished build instead. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env.SITE) return () => Promise.resolve();
  const dir = await mkdtemp(join(tmpdir(), 'giji-site-'));
  await buildSite(dir);
  process.env.SITE = dir;
  return () => rm(dir, { recursive: true });
}
