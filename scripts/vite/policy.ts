import type { Plugin } from 'vite';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html giji-script-url',
].join('; ');

/** Writes the security policy into the built page. The development server injects styles and gets none. */
export function policy(): Plugin {
  return {
    name: 'giji:policy',
    apply: 'build',
    transformIndexHtml: () => [
      meta({ 'http-equiv': 'Content-Security-Policy', content: POLICY }),
      meta({ name: 'referrer', content: 'no-referrer' }),
    ],
  };
}

function meta(attrs: Record<string, string>) {
  return { tag: 'meta', attrs, injectTo: 'head-prepend' as const };
}
