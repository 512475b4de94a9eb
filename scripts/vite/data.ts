import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Hands the compiled minutes to the app: `__MANIFEST__` is the manifest's file name, the files answer
 * under `./data/` in development and go into the output as they are.
 */
export function data(dir: string): Plugin {
  return {
    name: 'giji:data',
    config: () => ({ define: { __MANIFEST__: JSON.stringify(manifestName(dir)) } }),
    configureServer({ config, middlewares }) {
      if (config.mode !== 'test') assertCompiled(dir);
      middlewares.use('/data', ({ url = '' }, response, next) => {
        const file = basename(url.replace(/\?.*/, ''));
        if (!shipped(dir).includes(file)) return next();
        response.setHeader('Content-Type', 'application/json').end(readFileSync(join(dir, file)));
      });
    },
    buildStart() {
      if (this.environment.mode === 'build') assertCompiled(dir);
    },
    generateBundle() {
      for (const file of shipped(dir)) {
        const source = readFileSync(join(dir, file));
        this.emitFile({ type: 'asset', fileName: `data/${file}`, source });
      }
    },
  };
}

function assertCompiled(dir: string): void {
  if (!manifestName(dir)) throw new Error(`No minutes in ${dir}: run "npm run compile" first.`);
}

/** Empty where nothing has been compiled yet, as when only the types are checked. */
function manifestName(dir: string): string {
  const file = join(dir, 'index.json');
  if (!existsSync(file)) return '';
  const index: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof index === 'object' && index && 'manifest' in index ? String(index.manifest) : '';
}

/** Everything but the index, which only the build reads. */
function shipped(dir: string): readonly string[] {
  return readdirSync(dir).filter((file) => file.endsWith('.json') && file !== 'index.json');
}
