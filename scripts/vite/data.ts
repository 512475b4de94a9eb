import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Hands the compiled minutes to the app: `__MANIFEST__` is the manifest's file name, the files answer
 * under `./data/` in development and go into the output as they are.
 */
export function data(dir: string): Plugin {
  return {
    name: 'giji:data',
    config: (_, { mode }) => ({
      define: { __MANIFEST__: JSON.stringify(mode === 'test' ? '' : manifestName(dir)) },
    }),
    configureServer({ middlewares }) {
      middlewares.use('/data', ({ url = '' }, response, next) => {
        const file = basename(url.replace(/\?.*/, ''));
        if (!shipped(dir).includes(file)) return next();
        response.setHeader('Content-Type', 'application/json').end(readFileSync(join(dir, file)));
      });
    },
    generateBundle() {
      for (const file of shipped(dir)) {
        const source = readFileSync(join(dir, file));
        this.emitFile({ type: 'asset', fileName: `data/${file}`, source });
      }
    },
  };
}

function manifestName(dir: string): string {
  let index: unknown;
  try {
    index = JSON.parse(readFileSync(join(dir, 'index.json'), 'utf8'));
  } catch (cause) {
    throw new Error(`No compiled minutes in ${dir}: run "npm run compile" first.`, { cause });
  }
  if (typeof index === 'object' && index && 'manifest' in index) return String(index.manifest);
  throw new Error(`${join(dir, 'index.json')} names no manifest.`);
}

/** Everything but the index, which only the build reads. */
function shipped(dir: string): readonly string[] {
  return readdirSync(dir).filter((file) => file.endsWith('.json') && file !== 'index.json');
}
