import { execFileSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { build, preview, type Plugin } from 'vite';
import { writeCollection } from '../generated/collection';
import { openTruth, type Truth } from './recount';

const root = resolve(import.meta.dirname, '../..');
const configFile = resolve(root, 'vite.config.ts');

/** What the server sent for one request: its body as it went over the line. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

export interface Site {
  readonly url: string;
  readonly port: number;
  readonly sent: readonly Sent[];
  stop(): Promise<void>;
}

/** The folder with the built app. */
export function builtSite(): string {
  return resolve(root, process.env.SITE ?? 'dist');
}

/** Compiles the minutes and builds the app into `dir`, with further plugins where a test wants another version. */
export async function buildSite(dir: string, plugins: Plugin[] = []): Promise<void> {
  execFileSync('npm', ['run', '--silent', 'compile'], { cwd: root, stdio: 'pipe' });
  await buildApp(dir, plugins);
}

/** Builds the app with a generated collection instead of the seeds, and answers with the truth about it. */
export async function buildGenerated(
  dir: string,
  write: (minutes: string) => void = writeCollection,
): Promise<Truth> {
  const minutes = join(dir, 'minutes');
  const data = join(dir, 'data');
  write(minutes);
  const compile = ['run', '--silent', 'compile', '--', minutes, '--out', data];
  execFileSync('npm', compile, { cwd: root, stdio: 'pipe' });
  process.env.DATA = data;
  await buildApp(join(dir, 'site'));
  delete process.env.DATA;
  return openTruth(minutes, join(minutes, 'gold'));
}

async function buildApp(dir: string, plugins: Plugin[] = []): Promise<void> {
  await build({
    configFile,
    root: resolve(root, 'src'),
    logLevel: 'warn',
    plugins,
    build: { outDir: dir },
  });
}

/** Serves a built app with the preview server, on a free port unless one is named. */
export async function serve(dir: string, port = 0): Promise<Site> {
  const sent: Sent[] = [];
  const server = await preview({
    configFile,
    root: resolve(root, 'src'),
    logLevel: 'error',
    build: { outDir: dir },
    plugins: [countBytes(sent)],
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  const address = server.httpServer.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}/`,
    port: address.port,
    sent,
    stop: () => server.close(),
  };
}

function countBytes(sent: Sent[]): Plugin {
  return {
    name: 'test:count-bytes',
    enforce: 'pre',
    configurePreviewServer({ middlewares }) {
      middlewares.use(({ url = '' }, response, next) => {
        const { write, end } = response;
        let bytes = 0;
        const count = (chunk: unknown) => {
          if (typeof chunk === 'string' || chunk instanceof Uint8Array)
            bytes += Buffer.byteLength(chunk);
        };
        response.write = (...args: unknown[]) => (
          count(args[0]),
          Reflect.apply(write, response, args)
        );
        response.end = (...args: unknown[]) => (count(args[0]), Reflect.apply(end, response, args));
        response.on('finish', () => sent.push({ path: url, bytes }));
        next();
      });
    },
  };
}
