import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { compressed } from './scripts/vite/compressed';
import { data } from './scripts/vite/data';
import { policy } from './scripts/vite/policy';
import { serviceWorker } from './scripts/vite/service-worker';

const path = (name: string) => resolve(import.meta.dirname, name);

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../public',
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2022' },
  worker: { format: 'es' },
  plugins: [
    svelte({ configFile: false }),
    svelteTesting(),
    data(path('generated/data')),
    policy(),
    serviceWorker(path('src/sw/sw.ts')),
    compressed(),
  ],
  test: { root: '.', include: ['tests/**/*.test.ts'] },
});
