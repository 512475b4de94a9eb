import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { gzipSync } from 'node:zlib';

const TEXT: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** The preview server sends text as any host of the app should: gzip, and hashed files for ever. */
export function compressed(): Plugin {
  return {
    name: 'giji:compressed',
    configurePreviewServer({ config, middlewares }) {
      const outDir = resolve(config.root, config.build.outDir);
      middlewares.use(({ url = '/', headers }, response, next) => {
        const file = textFile(outDir, url);
        if (!file || !String(headers['accept-encoding']).includes('gzip')) return next();
        send(response, file, headers['if-none-match']);
      });
    },
  };
}

function textFile(outDir: string, url: string): string | null {
  const path = new URL(url, 'http://localhost').pathname.replace(/\/$/, '/index.html');
  const file = join(outDir, decodeURI(path));
  if (!file.startsWith(outDir + sep) || !(extname(file) in TEXT)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function send(response: ServerResponse, file: string, known: string | undefined): void {
  const content = readFileSync(file);
  const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`;
  const hashed = /[\\/](assets|data)[\\/]/.test(file);
  response.setHeader('ETag', etag);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (known === etag) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('Content-Type', TEXT[extname(file)] ?? 'application/octet-stream');
  response.setHeader('Content-Encoding', 'gzip');
  response.end(gzipSync(content, { level: 9 }));
}
