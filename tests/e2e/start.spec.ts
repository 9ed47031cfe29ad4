import type { Page } from '@playwright/test';
import { more } from '$lib/content/da/more';
import { start } from '$lib/content/da/start';
import { ui } from '$lib/content/da/ui';
import {
  expect,
  heading,
  makeList,
  notKept,
  open,
  storedKeys,
  test as onSharedServer,
} from '../support/pages';
import { expectNotReady, expectReady, openUntilReady, test } from '../support/test';

const makeButton = (page: Page) => page.getByRole('link', { name: start.makeList, exact: true });
const listButton = (page: Page) => page.getByRole('link', { name: start.seeList, exact: true });
const line = (page: Page) => page.getByTestId('offline-ready');

test('a first visit loads neither Kit nor the code of the storage, and 8 files at most', async ({
  page,
  server,
}) => {
  await openUntilReady(page);
  const loaded = server.log.filter(
    ({ isDownload, isWorkerScript }) => !isDownload && !isWorkerScript,
  );
  const paths = loaded.map(({ path }) => path);
  expect(paths).toContain('/reader-start.js');
  expect(paths.filter((path) => /\/(entry|nodes|chunks)\/|storage/.test(path))).toEqual([]);
  expect(new Set(paths).size).toBeLessThanOrEqual(8);
});

test('from Start to a text and back the page stays, and Start goes on', async ({ page }) => {
  await openUntilReady(page);
  await page.evaluate(() => {
    document.documentElement.dataset['note'] = 'here';
  });
  await page.locator('main a[href="/viden/uden-digitalt-id/"]').click();
  await expect(page).toHaveURL('/viden/uden-digitalt-id/');
  await expect(page.locator('article h1')).toBeVisible();
  await page.getByRole('link', { name: ui.tabs.start, exact: true }).click();
  await expect(page).toHaveURL('/');
  await expect(heading(page)).toBeFocused();
  await expectReady(page);
  await expect(page.getByTestId('hotline')).toHaveAttribute('data-status', /open|closed|unsure/);
  await expect(makeButton(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-note', 'here');
});

test('an offline copy that stops is told with a button, which keeps the focus', async ({
  page,
}) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('not here', 'SecurityError'));
  });
  await page.goto('/');
  await expect(line(page)).toContainText(start.offlineStopped);
  const again = line(page).getByRole('button', { name: start.tryAgain });
  await again.press('Enter');
  await expectNotReady(page);
  await expect(again).toBeFocused();
});

test('when everything is erased in another window, Start says so and brings nothing back', async ({
  page,
  context,
}) => {
  await openUntilReady(page);
  const other = await context.newPage();
  await makeList(other);
  await expect.poll(() => storedKeys(other, 'note')).toContain('shown-list');
  await expect(listButton(page)).toBeVisible();
  await open(other, '/mere/');
  await other.getByRole('button', { name: more.remove.ask }).click();
  await other.getByRole('button', { name: more.remove.yes }).click();
  await expect(other.getByText(more.remove.gone)).toBeVisible();
  await expect(page.getByRole('status').getByText(ui.erasedElsewhere)).toBeVisible();
  await expect(makeButton(page)).toBeVisible();
  await page.evaluate(() => {
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await other.evaluate(() => caches.keys())).toEqual([]);
  expect(await other.evaluate(() => indexedDB.databases())).toEqual([]);
});

onSharedServer('where the browser keeps no copy, Start says so', async ({ page }) => {
  await open(page, '/');
  await expect(line(page)).toHaveText(start.offlineUnsupported);
});

onSharedServer(
  'coming back to Start after the list was made, it leads to the list',
  async ({ page }) => {
    await open(page, '/');
    await expect(makeButton(page)).toBeVisible();
    await makeList(page);
    await expect.poll(() => storedKeys(page, 'note')).toContain('shown-list');
    await page.getByRole('link', { name: ui.tabs.start, exact: true }).click();
    await expect(page).toHaveURL('/');
    await expect(listButton(page)).toBeVisible();
    await expect(makeButton(page)).toHaveCount(0);
  },
);

/** Ways in which a browser has no storage for us. */
const faults: readonly (readonly [name: string, cause: () => void])[] = [
  ['is missing', () => void Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'is refused',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not here', 'SecurityError');
      };
    },
  ],
  [
    'never answers',
    () => {
      IDBFactory.prototype.databases = () => new Promise(() => undefined);
      const openReally = Reflect.get(IDBFactory.prototype, 'open');
      IDBFactory.prototype.open = function (name, version) {
        const request = openReally.call(this, name, version);
        for (const type of ['success', 'error', 'upgradeneeded', 'blocked'])
          request.addEventListener(type, (event) => event.stopImmediatePropagation());
        return request;
      };
    },
  ],
];

for (const [name, cause] of faults) {
  onSharedServer(
    `storage ${name}: within 5 seconds Start says that nothing is kept`,
    async ({ page }) => {
      await page.clock.install();
      await page.addInitScript(cause);
      await open(page, '/');
      await page.clock.runFor(5000);
      await expect(page.getByRole('status').filter({ has: notKept(page) })).toBeVisible();
      await expect(makeButton(page)).toBeVisible();
    },
  );
}

onSharedServer.describe('an iPhone', () => {
  const safari =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1';
  onSharedServer.use({ userAgent: safari });

  onSharedServer('is told to install first, until there is a list', async ({ page }) => {
    await open(page, '/');
    const hint = page.getByRole('link', { name: start.iphoneInstallHow });
    await expect(hint).toHaveAttribute('href', '/mere/#install');
    await expect(makeButton(page)).toBeVisible();
    await makeList(page);
    await expect.poll(() => storedKeys(page, 'note')).toContain('shown-list');
    await page.getByRole('link', { name: ui.tabs.start, exact: true }).click();
    await expect(listButton(page)).toBeVisible();
    await expect(hint).toHaveCount(0);
  });
});
