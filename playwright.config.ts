import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/chromium.mjs';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/require-build.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 390, height: 844 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    launchOptions: chromiumLaunch(),
    trace: 'retain-on-failure',
  },
  projects: [{ name: 'chromium' }],
});
