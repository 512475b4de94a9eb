import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { compressed } from './scripts/vite/compressed.ts';
import { data } from './scripts/vite/data.ts';
import { policy } from './scripts/vite/policy.ts';
import { serviceWorker } from './scripts/vite/service-worker.ts';

const path = (name: string) => resolve(import.meta.dirname, name);

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../public',
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    // What the start page needs comes first; the pages that come later compress better as one file,
    // save that of the evidence box: few readers open it, and much stands in it that no other page needs.
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'pages', test: /src\/app\/pages\/(?!overview|index|basket)/ }],
        },
      },
    },
  },
  worker: { format: 'es' },
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    // Component tests clean up by themselves: the others need no browser library at their start.
    svelteTesting({ autoCleanup: false }),
    // `DATA` names another folder of compiled minutes.
    data(path(process.env.DATA ?? 'generated/data')),
    policy(),
    serviceWorker(path('src/sw/sw.ts')),
    compressed(),
  ],
  test: { root: '.', include: ['tests/**/*.test.ts'] },
});
