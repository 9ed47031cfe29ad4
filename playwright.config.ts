import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './scripts/chromium.mjs';
import { engineNames, foundEngines } from './scripts/engines.mjs';

// The build writes this into the app; the tests ask some of its modules, too, and of a site at the root.
Object.assign(globalThis, { __BASE_PATH__: '' });

export default defineConfig<object, { engine: 'firefox' | 'webkit' }>({
  globalSetup: './tests/support/require-build.ts',
  fullyParallel: true,
  forbidOnly: true,
  // Tests wait now and then, so two cores carry three. A fourth takes as long in all, and makes each test slower.
  workers: 3,
  // A busy machine needs a multiple of the time of a quiet one; nothing waits longer than it must.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 390, height: 844 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    launchOptions: chromiumLaunch(),
    // Recording costs a fifth of the time; `--trace on` for one test shows what it did.
    trace: 'off',
  },
  projects: [
    // First, as each has one process and so one start of the browser for all of its tests: the rest goes on beside them.
    ...foundEngines().map((name) => ({
      name,
      testDir: 'tests/engines',
      testIgnore: engineNames
        .filter((other) => other !== name)
        .map((other) => `**/*.${other}.spec.ts`),
      use: { engine: name },
      workers: 1,
    })),
    { name: 'chromium', testDir: 'tests/e2e' },
  ],
});
