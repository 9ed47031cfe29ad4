import { expect, test as base } from '@playwright/test';
import { buildRoot } from '../builds';
import { startTestServer } from '../test-server';
import type { TestServer } from '../test-server';
import { createTabs } from './browser';
import type { Tab } from './browser';
import type { Driver } from './driver';
import { startFirefox } from './firefox';
import { startWebKit } from './webkit';

interface PerTest {
  /** A port of its own, and so an origin on which nothing has been kept yet. */
  server: TestServer;
  openTab: () => Promise<Tab>;
}

interface PerProcess {
  engine: 'firefox' | 'webkit';
  /** One browser for all tests of a process: starting one takes longer than most tests. */
  driver: Driver;
}

/** Playwright's test without its browsers: Firefox and WebKit as Debian packs them. */
export const test = base.extend<PerTest, PerProcess>({
  engine: ['firefox', { option: true, scope: 'worker' }],
  driver: [
    async ({ engine }, use) => {
      const driver = await { firefox: startFirefox, webkit: startWebKit }[engine]();
      await use(driver);
      await driver.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  server: async ({ engine }, use) => {
    expect(['firefox', 'webkit']).toContain(engine);
    const server = await startTestServer(buildRoot);
    await use(server);
    await server.stop();
  },
  openTab: async ({ driver }, use) => {
    const tabs = createTabs(driver);
    await use(tabs.open);
    await tabs.closeAll();
  },
});

export { expect };
