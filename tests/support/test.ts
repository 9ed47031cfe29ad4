import { expect, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { buildRoot } from './builds';
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
export async function workerStates(
  page: Page,
): Promise<{ installing: boolean; waiting: boolean; active: boolean } | undefined> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return (
      registration && {
        installing: registration.installing !== null,
        waiting: registration.waiting !== null,
        active: registration.active !== null,
      }
    );
  });
}

/** Makes the browser look for a new version, as it does by itself once a day or on a visit. */
export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
}

/** Which of the addresses are in no cache of the page's origin. */
export async function notCached(page: Page, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const found = await Promise.all(wanted.map((address) => caches.match(address)));
    return wanted.filter((_, index) => found[index] === undefined);
  }, addresses);
}

/** Empties the browser's own cache, which would hide that the worker does not answer. */
export async function emptyBrowserCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
}
