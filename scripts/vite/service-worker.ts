import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
}

/** What works without being kept on the device: crawlers and the installer ask for it themselves. */
const ONLINE_ONLY = /^(robots\.txt|icons\/.*\.png|sw\.js)$/;

/** Their names already hold the hash of their content. */
const HASHED = /^(assets|data)\//;

/** Builds `entry` into `sw.js`, last of all, with the list of every file that must work offline. */
export function serviceWorker(entry: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'giji:service-worker',
    apply: 'build',
    configResolved: (resolved) => void (config = resolved),
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await buildWorker(entry, resolve(config.root, config.build.outDir));
      },
    },
  };
}

async function buildWorker(entry: string, outDir: string): Promise<void> {
  const files = JSON.stringify(precacheEntries(outDir));
  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      __PRECACHE__: files,
      __VERSION__: JSON.stringify(hashOf(files)),
    },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { entryFileNames: 'sw.js', format: 'iife' } },
    },
  });
}

/** Files of the output in a fixed order; the content decides what is new, never the time or the name. */
function precacheEntries(outDir: string): readonly PrecacheEntry[] {
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(outDir, join(file.parentPath, file.name)))
    .filter((url) => !ONLINE_ONLY.test(url))
    .sort()
    .map((file) => ({
      // The page under the address that readers open, so that it is not fetched under two.
      url: file === 'index.html' ? './' : file,
      revision: HASHED.test(file) ? null : hashOf(readFileSync(join(outDir, file))),
    }));
}

function hashOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
