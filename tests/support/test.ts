import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { buildRoot } from './builds';
import { findNotCached, readWorkerStates, updateWorker } from './in-page';
import { startTestServer } from './test-server';
import type { TestServer } from './test-server';

/** Playwright's test with a server of its own for the built site; `page.goto('/')` opens it. */
export const test = base.extend<{ server: TestServer }>({
  server: async ({ browserName }, use) => {
    expect(browserName).toBe('chromium');
    const server = await startTestServer(buildRoot);
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.origin),
});

export { expect };

/** Opens Start and waits until the app itself says that it is ready without internet. */
export async function openUntilReady(page: Page): Promise<void> {
  await page.goto('/');
  await expectReady(page);
}

/** The app says that everything is saved, within `timeout` milliseconds. */
export async function expectReady(page: Page, timeout = 20_000): Promise<void> {
  await expect(page.getByTestId('offline-ready')).toHaveAttribute('data-ready', 'true', {
    timeout,
  });
}

/** The app says that not everything is saved. */
export async function expectNotReady(page: Page): Promise<void> {
  await expect(page.getByTestId('offline-ready')).toHaveAttribute('data-ready', 'false');
}

/** Where the page's service workers stand; `undefined` without a registration. */
export const workerStates = (page: Page) => page.evaluate(readWorkerStates);

/** Makes the browser look for a new version, as it does by itself once a day or on a visit. */
export const lookForUpdate = (page: Page): Promise<void> => page.evaluate(updateWorker);

/** Which of the addresses are in no cache of the page's origin. */
export const notCached = (page: Page, addresses: readonly string[]): Promise<string[]> =>
  page.evaluate(findNotCached, addresses);

/** Empties the browser's own cache, which would hide that the worker does not answer. */
export async function emptyBrowserCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
}
