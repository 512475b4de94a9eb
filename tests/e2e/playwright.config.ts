import { defineConfig } from '@playwright/test';
import { CHROMIUM } from '../../scripts/chromium';

const root = '../..';

export default defineConfig({
  testDir: '.',
  outputDir: `${root}/test-results/e2e`,
  globalSetup: './build.ts',
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: `${root}/test-results/e2e.json` }]],
  use: {
    browserName: 'chromium',
    launchOptions: CHROMIUM,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    contextOptions: { reducedMotion: 'reduce' },
    // Only the tests about it let the service worker in: it fetches every file once more.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
});
