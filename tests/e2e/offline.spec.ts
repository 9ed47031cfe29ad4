import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { more } from '$lib/content/da/more';
import { ui } from '$lib/content/da/ui';
import { ui as english } from '$lib/content/en/ui';
import { langs, splitPath } from '../../src/lib/i18n/lang';
import { serveOnLine } from '../../bench/line.mjs';
import { chromiumLaunch } from '../../scripts/chromium.mjs';
import {
  buildRoot,
  builtPages,
  isList,
  isPack,
  nextBuild,
  offlineAddresses,
  offlineDigests,
} from '../support/builds';
import { findTorn } from '../support/in-page';
import { boxOf, expectStoredTicks, makeList, waitUntilRunning } from '../support/pages';
import { startTestServer } from '../support/test-server';
import {
  emptyBrowserCache,
  expect,
  expectNotReady,
  expectReady,
  notCached,
  openUntilReady,
  test,
  workerStates,
} from '../support/test';

const LOGIN_PAGE = { kind: 'page', html: '<h1>Log in to the Wi-Fi</h1>' } as const;

for (const lang of langs) {
  test(`every page of the build opens cold without a server: ${lang}`, async ({
    context,
    page,
    server,
  }) => {
    const pages = (await builtPages()).filter(({ address }) => splitPath(address).lang === lang);
    expect(pages.length).toBeGreaterThan(1);
    test.setTimeout(60_000 + pages.length * 5_000);
    await openUntilReady(page);
    await page.close();
    await server.stop();

    const cold = await context.newPage();
    const errors: string[] = [];
    cold.on('pageerror', (error) => errors.push(error.message));
    cold.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    for (const { address, heading } of pages) {
      await test.step(address, async () => {
        expect(heading).not.toBe('');
        const response = await cold.goto(address);
        expect(response?.status()).toBe(200);
        expect(response?.fromServiceWorker()).toBe(true);
        await expect(cold.locator('h1')).toHaveText(heading);
        expect(errors).toEqual([]);
      });
    }
  });
}

test('the app runs without a server and finds its files', async ({ page, server }) => {
  await openUntilReady(page);
  await server.stop();
  await page.reload();
  await expectReady(page);
});

test('the page of the first visit, once ready, goes on without a server', async ({
  page,
  server,
}) => {
  await openUntilReady(page);
  await emptyBrowserCache(page);
  await server.stop();
  await page.evaluate(() => {
    document.documentElement.dataset['note'] = 'here';
  });
  const pages = await builtPages();
  const go = async (address: string): Promise<void> => {
    await page.locator(`nav a[href="${address}"]`).click();
    await expect(page).toHaveURL(address);
    const { heading = '' } = pages.find((built) => built.address === address) ?? {};
    await expect(page.locator('h1')).toHaveText(heading);
  };
  await go('/viden/');
  await expect(page.locator('html')).toHaveAttribute('data-note', 'here'); // not loaded anew
  await go('/telefon/');
});

test('an address without its closing slash keeps its query and its mark', async ({
  page,
  server,
}) => {
  await openUntilReady(page);
  await server.stop();
  await page.goto('/telefon?x=1#y');
  await expect(page).toHaveURL('/telefon/?x=1#y');
});

test('the copy outlives the browser', async ({ server }) => {
  const profile = await mkdtemp(path.join(tmpdir(), 'id-klar-profile-'));
  try {
    const first = await chromium.launchPersistentContext(profile, chromiumLaunch());
    const page = await first.newPage();
    await page.goto(server.origin);
    await expectReady(page);
    await first.close();
    await server.stop();
    const second = await chromium.launchPersistentContext(profile, chromiumLaunch());
    const reopened = await second.newPage();
    await reopened.goto(server.origin);
    await expectReady(reopened);
    await second.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('an unknown address without a server shows a page that leads to Start, in its language', async ({
  page,
  server,
}) => {
  await openUntilReady(page);
  await server.stop();
  for (const [unknown, start, words] of [
    ['/findes/ikke', '/', ui],
    ['/viden/findes-ikke/', '/', ui],
    ['/en/nothing/here/', '/en/', english],
    ['/en/viden/not-there/', '/en/', english],
  ] as const) {
    const response = await page.goto(unknown);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', start === '/' ? 'da' : 'en');
    await expect(page.locator('h1')).toHaveText(words.notFound.title);
    await page.locator(`a[href="${start}"]`).first().click();
    await expect(page).toHaveURL(start);
  }
});

test('a torn first download goes on where it stopped', async ({ page, server }) => {
  const kept: string[] = [];
  // Without packs, so that each file is asked for by itself.
  server.setFaults(({ path, isDownload }) => {
    if (!isDownload || isList(path)) return undefined;
    if (isPack(path) || kept.length >= 6) return { kind: 'cut' };
    kept.push(path);
    return undefined;
  });
  await page.goto('/');
  await expect.poll(() => server.log.some(({ fault }) => fault === 'cut')).toBe(true);
  await expect.poll(() => workerStates(page)).toBeUndefined();
  await expectNotReady(page);
  await server.stop();
  server.setFaults(({ path }) => (isPack(path) ? { kind: 'status', status: 503 } : undefined));
  server.forget();
  await server.start();

  // By itself, without a tap; each of the files is an answer of its own.
  await expectReady(page, 45_000);
  const fetched = server.log
    .filter(({ isDownload, path }) => isDownload && !isPack(path) && !isList(path))
    .map(({ path }) => path);
  const missing = (await offlineAddresses()).filter((address) => !kept.includes(address));
  expect(fetched.sort()).toEqual(missing.sort());
});

test('a first copy comes in a few packs, and every file of it is whole', async ({
  page,
  server,
}) => {
  await openUntilReady(page);
  const downloads = server.log.filter(({ isDownload }) => isDownload);
  expect(downloads.filter(({ path }) => !isPack(path))).toEqual([]);
  expect(downloads.length).toBeLessThan(12);
  expect(await notCached(page, await offlineAddresses())).toEqual([]);
  expect(await page.evaluate(findTorn, await offlineDigests())).toEqual([]);
  await server.stop();
  const response = await page.goto('/liste/');
  expect(response?.headers()).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "frame-ancestors 'none'",
  });
});

for (const nth of [5, 3]) {
  test(`with every ${nth}th answer cut short the first visit still ends ready`, async ({
    page,
    server,
  }) => {
    let downloads = 0;
    server.setFaults(({ isDownload }) => {
      if (!isDownload) return undefined;
      downloads += 1;
      return downloads % nth === 0 ? { kind: 'cut' } : undefined;
    });
    await page.goto('/');
    // Each cut costs a wait before the next try.
    await expectReady(page, 45_000);
    expect(server.log.some(({ fault }) => fault === 'cut')).toBe(true);
    expect(await notCached(page, await offlineAddresses())).toEqual([]);
  });
}

test('a login page instead of the files is refused, and forgotten when the network is back', async ({
  page,
  server,
}) => {
  const addresses = await offlineAddresses();
  server.setFaults(({ isDownload }) => (isDownload ? LOGIN_PAGE : undefined));
  await page.goto('/');
  await expect.poll(() => server.log.some(({ fault }) => fault === 'page')).toBe(true);
  await expect.poll(() => workerStates(page)).toBeUndefined();
  await expectNotReady(page);
  expect(await notCached(page, addresses)).toEqual(addresses);

  server.setFaults(undefined);
  await expectReady(page);
  expect(await notCached(page, addresses)).toEqual([]);
});

test('one file that the host does not give keeps "ready" away until it does', async ({
  page,
  server,
}) => {
  let status = 503;
  // Neither by itself nor in a pack.
  server.setFaults(({ isDownload, path }) =>
    isDownload && /^\/(icons\/icon-512\.png|packs\/\d)/.test(path)
      ? { kind: 'status', status }
      : undefined,
  );
  await page.goto('/');
  await expect.poll(() => server.log.some(({ fault }) => fault === 'status')).toBe(true);
  await expect.poll(() => workerStates(page)).toBeUndefined();
  await expectNotReady(page);
  expect(await notCached(page, await offlineAddresses())).toContain('/icons/icon-512.png');

  status = 404;
  server.forget();
  await page.goto('/mere/');
  await expect(page.getByTestId('offline-ready')).toContainText(more.offline.stopped);
  await expect(page.getByRole('button', { name: more.offline.checkNow })).toBeEnabled();
  await expect.poll(() => server.log.some(({ fault }) => fault === 'status')).toBe(true);

  server.setFaults(undefined);
  await expectReady(page);
});

test('a file that got lost is noticed without network and fetched again with it', async ({
  page,
  server,
}) => {
  await openUntilReady(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete('/404.html');
  });
  await server.stop();
  await page.reload();
  // The page begins as one that is not ready.
  await expect(page.getByTestId('offline-ready')).toHaveAttribute('data-shown', /saving|failed/);
  await expectNotReady(page);

  await server.start();
  await page.reload();
  await expectReady(page);
  expect(await notCached(page, ['/404.html'])).toEqual([]);
});

/** The page about the app says which build this is. */
async function expectBuildNamed(page: Page): Promise<void> {
  const script = await readFile(path.join(buildRoot, 'service-worker.js'), 'utf8');
  const [, version = ''] = /"version":"(\w{8})/.exec(script) ?? [];
  await expect(page.getByText(more.about.version(version))).toBeVisible();
}

test('the build is named, with a server and without one', async ({ page, server }) => {
  await openUntilReady(page);
  await page.goto('/mere/');
  await expectBuildNamed(page);
  await server.stop();
  await page.reload();
  await expectBuildNamed(page);
});

/** Makes a list, ticks in it and opens pages of both kinds; nothing may be thrown or said to be ready. */
async function expectOnlineOnly(page: Page): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await makeList(page);
  await boxOf(page, 'phone').click();
  await expectStoredTicks(page, ['phone']);
  // A launch at the root would go on to the list by itself.
  for (const address of ['/telefon/', '/viden/afvist/', '/en/#top']) {
    expect((await page.goto(address))?.status()).toBe(200);
    await waitUntilRunning(page);
    await expect(page.locator('h1')).not.toBeEmpty();
  }
  await page.goto('/mere/');
  await expectNotReady(page);
  await expectBuildNamed(page);
  expect(errors).toEqual([]);
}

for (const [what, said, cause] of [
  [
    'without service workers',
    more.offline.unsupported,
    () => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'),
  ],
  [
    'where no service worker may register',
    more.offline.stopped,
    () => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('not here', 'SecurityError'));
    },
  ],
] as const) {
  test(`${what} the app works and never says ready`, async ({ page }) => {
    await page.addInitScript(cause);
    await expectOnlineOnly(page);
    await expect(page.getByTestId('offline-ready')).toContainText(said);
  });
}

/** What a worker meets where the browser has the Cache API and refuses it. */
function refuseCaches(): void {
  const refuse = () => Promise.reject(new DOMException('not here', 'SecurityError'));
  Object.assign(CacheStorage.prototype, { open: refuse, match: refuse, keys: refuse });
}

test('where the worker may keep nothing the app works and never says ready', async ({
  page,
  server,
}) => {
  const refused = await nextBuild(async (root) => {
    const file = path.join(root, 'service-worker.js');
    await writeFile(file, `(${String(refuseCaches)})();${await readFile(file, 'utf8')}`);
  });
  server.deploy(refused);
  await page.goto('/');
  await expect.poll(() => server.log.some(({ isWorkerScript }) => isWorkerScript)).toBe(true);
  await expect.poll(() => workerStates(page)).toBeUndefined();
  await expectOnlineOnly(page);
  await expect(page.getByTestId('offline-ready')).toContainText(more.offline.stopped);
  await rm(refused, { recursive: true, force: true });
});

test('a copy that can no longer be opened keeps no page from the network', async ({
  context,
  page,
}) => {
  await openUntilReady(page);
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(refuseCaches);
  await expectOnlineOnly(page);
  await page.goto('/viden/findes-ikke/');
  await expect(page.locator('h1')).toHaveText(ui.notFound.title);
});

test('the first visit asks nobody but its own server and registers after it has loaded', async ({
  page,
}) => {
  const server = await startTestServer(buildRoot);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.origin)) foreign.push(request.url());
  });
  await page.goto(server.origin);
  await expectReady(page);
  expect(foreign).toEqual([]);
  const worker = server.log.findIndex(({ isWorkerScript }) => isWorkerScript);
  const code = server.log.findIndex(({ path }) => path === '/reader-start.js');
  expect(code).toBeGreaterThan(-1);
  expect(worker).toBeGreaterThan(code);
  await server.stop();
});

for (const address of ['/', '/viden/bor-i-udlandet/']) {
  test(`on slow 2G ${address} can be read within ten seconds, and the copy waits until the page is there`, async ({
    page,
  }) => {
    const line = await serveOnLine(buildRoot, { speed: { roundTripMs: 400, bytesPerMs: 5 } });
    await page.goto(line.origin + address, { waitUntil: 'load' });
    const paintedAt = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            for (const { startTime } of list.getEntriesByName('first-contentful-paint'))
              resolve(startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    expect(paintedAt).toBeLessThan(10_000);
    const ofThePage = await page.evaluate(() => {
      const [loading] = performance.getEntriesByType('navigation');
      const loadedAt = loading instanceof PerformanceNavigationTiming ? loading.loadEventStart : 0;
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime < loadedAt)
        .map(({ name }) => new URL(name).pathname);
    });
    await expect(page.locator('h1')).toBeVisible();
    const asked = () => line.sent().map(({ path }) => path);
    await expect.poll(asked).toContain('/service-worker.js');
    const worker = asked().indexOf('/service-worker.js');
    expect(ofThePage).toContain('/reader.js');
    for (const path of ofThePage) expect(asked().indexOf(path), path).toBeLessThan(worker);
    await line.stop();
  });
}

test('nothing asks the browser whether it is online', async ({ page, server }) => {
  const say = (isOnline: boolean) =>
    page.addInitScript((answer) => {
      Object.defineProperty(Navigator.prototype, 'onLine', { get: () => answer });
    }, isOnline);
  // It says no, and there is a network.
  await say(false);
  await openUntilReady(page);
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
  await makeList(page);
  await expectStoredTicks(page, []);
  // It says yes, and there is none.
  await say(true);
  await server.stop();
  // With a mark, as a launch at the root would go on to the list.
  for (const address of ['/#top', '/liste/', '/viden/vidne/', '/telefon/']) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    expect(await page.evaluate(() => navigator.onLine)).toBe(true);
    await expect(page.locator('h1')).toBeVisible();
  }
});
