import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ui } from '$lib/content/da/ui';
import {
  allowStyle,
  builtPages,
  isList,
  isPiece,
  markHeading,
  markKnown,
  nextBuild,
  renamePageCode,
} from '../support/builds';
import type { BuiltPage } from '../support/builds';
import { boxOf, expectStoredTicks, makeList } from '../support/pages';
import {
  emptyBrowserCache,
  expect,
  expectReady,
  lookForUpdate,
  openUntilReady,
  test,
  workerStates,
} from '../support/test';

const made: string[] = [];

test.afterAll(async () => {
  for (const root of made) await rm(root, { recursive: true, force: true });
});

async function makeBuild(change: (root: string) => Promise<void>): Promise<string> {
  const root = await nextBuild(change);
  made.push(root);
  return root;
}

/** A page below Start, whose heading the deploys change. */
async function changedPage(): Promise<BuiltPage> {
  const found = (await builtPages()).find(({ address }) => address === '/telefon/');
  if (!found) throw new Error('no page /telefon/ in the build');
  return found;
}

/** A file, such as the page's HTML, as the worker or the server gives it now. */
async function htmlOf(page: Page, address: string): Promise<string> {
  return page.evaluate(async (wanted) => (await fetch(wanted)).text(), address);
}

/** Puts a note on the window; it is gone after a reload. */
async function leaveNote(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['note'] = 'here';
  });
}

async function hasNote(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.dataset['note'] === 'here');
}

function updateButton(page: Page) {
  return page.getByTestId('update-offer').getByRole('button').first();
}

test('an update fetches only the piece that changed, and waits until it is told', async ({
  page,
  server,
}) => {
  const address = '/viden/vidne/';
  const known = '/soeg/vidne.json';
  const second = await makeBuild(async (root) => {
    await markHeading('viden/vidne/index.html', 'Andet')(root);
    await markKnown('soeg/vidne.json', 'andet')(root);
  });
  await openUntilReady(page);
  server.deploy(second);
  server.forget();
  await lookForUpdate(page);
  await expect(updateButton(page)).toBeVisible();
  const fetched = server.log.map(({ path }) => path);
  expect(fetched).toHaveLength(3);
  expect(fetched[0]).toBe('/service-worker.js');
  expect(fetched.filter(isList)).toHaveLength(1);
  expect(fetched.filter(isPiece)).toHaveLength(1);

  await page.reload();
  await expectReady(page);
  expect(await htmlOf(page, address)).not.toContain('Andet');
  await leaveNote(page);
  await updateButton(page).click();
  await expect.poll(() => hasNote(page).catch(() => true)).toBe(false);
  await expectReady(page);
  expect(await htmlOf(page, address)).toContain('Andet');
  await expect(page.getByTestId('update-offer')).toHaveCount(0);

  await server.stop();
  await page.goto(address);
  expect(await htmlOf(page, address)).toContain('Andet');
  expect(await htmlOf(page, known)).toContain('andet');
});

// By keyboard: Chromium starts a worker early when the pointer comes upon a link. Within a few milliseconds of
// the tap that brings an old worker back which was just about to end, and the new one is held back by it.
test('an update put off is found again under More, and taken from there', async ({
  page,
  server,
}) => {
  const { address, file } = await changedPage();
  const second = await makeBuild(markHeading(file, 'Andet'));
  await openUntilReady(page);
  server.deploy(second);
  await lookForUpdate(page);
  const later = page.getByTestId('update-offer').getByRole('button', { name: ui.updateLater });
  await later.press('Enter');
  await expect(page.getByTestId('update-offer')).toHaveCount(0);
  await page.goto('/');
  await later.press('Enter');
  await page.locator('a[href="/mere/"]').first().press('Enter');
  await expect(page).toHaveURL('/mere/');
  await leaveNote(page);
  await page.locator('main').getByRole('button', { name: ui.updateNow }).press('Enter');
  await expect.poll(() => hasNote(page).catch(() => true)).toBe(false);
  await expectReady(page);
  expect(await htmlOf(page, address)).toContain('Andet');
});

test('only the tab with the tap reloads; the other goes on with the build it was made for', async ({
  context,
  page: other,
  server,
}) => {
  const { file, heading } = await changedPage();
  const second = await makeBuild(async (root) => {
    await renamePageCode(root);
    await markHeading(file, 'Andet')(root);
  });
  await openUntilReady(other);
  await other.goto('/mere/');
  await expectReady(other);
  const tapped = await context.newPage();
  await openUntilReady(tapped);
  await leaveNote(other);
  await leaveNote(tapped);
  let reloads = 0;
  tapped.on('load', () => (reloads += 1));

  server.deploy(second);
  await lookForUpdate(tapped);
  await expect(updateButton(other)).toBeVisible();
  await updateButton(tapped).click();
  await expect.poll(() => hasNote(tapped).catch(() => true)).toBe(false);
  await expectReady(tapped);
  expect(await htmlOf(tapped, '/telefon/')).toContain('Andet');

  // The host no longer has the code of the first build; only the kept cache does.
  await emptyBrowserCache(other);
  await other.locator('a[href="/telefon/"]').first().click();
  await expect(other).toHaveURL('/telefon/');
  await expect(other.locator('h1')).toHaveText(heading);
  expect(await hasNote(other)).toBe(true);
  expect(reloads).toBe(1);
});

test('a page for reading takes none of a build with other styles in its place, the browser loads it', async ({
  context,
  page: reading,
  server,
}) => {
  const changed = await makeBuild(async (root) => {
    await markHeading('viden/index.html', 'Andet')(root);
    await allowStyle('viden/index.html', 'h1{color:red}')(root);
  });
  await openUntilReady(reading);
  const tapped = await context.newPage();
  await openUntilReady(tapped);
  server.deploy(changed);
  await lookForUpdate(tapped);
  await leaveNote(tapped);
  await updateButton(tapped).click();
  await expect.poll(() => hasNote(tapped).catch(() => true)).toBe(false);

  await leaveNote(reading);
  await reading.locator('a[href="/viden/"]').first().click();
  await expect(reading.locator('h1')).toContainText('Andet');
  await expect(reading.locator('h1')).toHaveCSS('color', 'rgb(255, 0, 0)');
  expect(await hasNote(reading)).toBe(false);
});

for (const [what, isDeployed] of [
  ['the worker', () => false],
  ['the worker and its lists', isList],
] as const) {
  test(`half a deploy, ${what}, is refused, the old build stays whole, and the full one is taken later`, async ({
    page,
    server,
  }) => {
    const { address, file } = await changedPage();
    const second = await makeBuild(markHeading(file, 'Andet'));
    await openUntilReady(page);
    server.forget();
    server.setFaults(({ isWorkerScript, path: asked }) =>
      isWorkerScript || isDeployed(asked) ? { kind: 'from', root: second } : undefined,
    );
    await lookForUpdate(page);
    // What does not fit is asked for again before it is given up.
    await expect.poll(() => server.log.filter((seen) => seen.isDownload).length).toBeGreaterThan(2);
    await expect
      .poll(() => workerStates(page))
      .toEqual({ installing: false, waiting: false, active: true });
    await expect(page.getByTestId('update-offer')).toHaveCount(0);
    await page.reload();
    await expectReady(page);
    expect(await htmlOf(page, address)).not.toContain('Andet');

    server.setFaults(undefined);
    server.deploy(second);
    await lookForUpdate(page);
    await expect(updateButton(page)).toBeVisible();
  });
}

for (const status of [404, 503]) {
  test(`an update of which the host answers ${status} for one file leaves the old build, and is taken by itself once it is there`, async ({
    page,
    server,
  }) => {
    await page.clock.install();
    await openUntilReady(page);
    server.setFaults(({ isDownload, path: asked }) =>
      isDownload && asked === '/reader.js' ? { kind: 'status', status } : undefined,
    );
    server.deploy(await makeBuild((root) => appendFile(path.join(root, 'reader.js'), '//')));
    await lookForUpdate(page);
    await expect.poll(() => server.log.filter(({ fault }) => fault === 'status').length).toBe(4);
    await expect
      .poll(() => workerStates(page))
      .toEqual({ installing: false, waiting: false, active: true });
    await expect(page.getByTestId('update-offer')).toHaveCount(0);
    await expectReady(page);

    server.setFaults(undefined);
    await page.clock.fastForward('01:30');
    await expect(updateButton(page)).toBeVisible();
  });
}

test('three deploys in the life of one page: the last one is taken', async ({ page, server }) => {
  const { address, file } = await changedPage();
  const words = ['Andet', 'Tredje', 'Fjerde'] as const;
  await openUntilReady(page);
  await leaveNote(page);
  for (const word of words) {
    const build = await makeBuild(markHeading(file, word));
    server.deploy(build);
    server.forget();
    await lookForUpdate(page);
    // The list and the piece.
    await expect.poll(() => server.log.filter(({ isDownload }) => isDownload).length).toBe(2);
    await expect
      .poll(() => workerStates(page))
      .toEqual({ installing: false, waiting: false, active: true });
    await expect(updateButton(page)).toBeVisible();
    expect(await hasNote(page)).toBe(true);
    // Each is offered, also where the one before was put off.
    if (word !== words[2]) await page.getByRole('button', { name: ui.updateLater }).click();
  }
  await updateButton(page).click();
  await expect.poll(() => hasNote(page).catch(() => true)).toBe(false);
  await expectReady(page);
  expect(await htmlOf(page, address)).toContain('Fjerde');
  // The builds that were never in use are gone; the one before is kept for open tabs.
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(2);
});

test('a build made again from the same source is no update', async ({ page, server }) => {
  const same = await makeBuild(() => Promise.resolve());
  await openUntilReady(page);
  server.deploy(same);
  server.forget();
  await lookForUpdate(page);
  await expect.poll(() => server.log.some(({ isWorkerScript }) => isWorkerScript)).toBe(true);
  expect(await workerStates(page)).toEqual({ installing: false, waiting: false, active: true });
  expect(server.log.filter(({ isDownload }) => isDownload)).toEqual([]);
});

test('a broken worker leaves the old build in place, and the next deploy repairs it', async ({
  page,
  server,
}) => {
  const { address, file } = await changedPage();
  await openUntilReady(page);
  server.setFaults(({ isWorkerScript }) =>
    isWorkerScript ? { kind: 'page', html: '<h1>Not a script</h1>' } : undefined,
  );
  await expect(lookForUpdate(page)).rejects.toThrow();
  await page.reload();
  await expectReady(page);

  const second = await makeBuild(markHeading(file, 'Andet'));
  server.setFaults(undefined);
  server.deploy(second);
  await lookForUpdate(page);
  await leaveNote(page);
  await updateButton(page).click();
  await expect.poll(() => hasNote(page).catch(() => true)).toBe(false);
  await expectReady(page);
  expect(await htmlOf(page, address)).toContain('Andet');
});

test('pages that a host lets be kept for long are those of the new build after an update', async ({
  page,
  server,
}) => {
  const { address, file } = await changedPage();
  server.setFaults(() => ({
    kind: 'header',
    name: 'Cache-Control',
    value: 'public, max-age=600',
  }));
  // Now it lies in the browser's own cache, too, as does the script of Start, which keeps its name.
  const first = await page.goto(address);
  expect(first?.headers()['cache-control']).toBe('public, max-age=600');
  await openUntilReady(page);
  server.deploy(
    await makeBuild(async (root) => {
      await markHeading(file, 'Andet')(root);
      await appendFile(path.join(root, 'reader.js'), '//');
    }),
  );
  await lookForUpdate(page);
  await leaveNote(page);
  await updateButton(page).click();
  await expect.poll(() => hasNote(page).catch(() => true)).toBe(false);
  await expectReady(page);
  expect(await htmlOf(page, address)).toContain('Andet');
});

/** What happens when somebody comes back to the app, each as the browser tells of it. */
const COMING_BACK = {
  focus: () => window.dispatchEvent(new Event('focus')),
  'the network': () => window.dispatchEvent(new Event('online')),
  'a page that was kept': () =>
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  'a page that is seen again': () => document.dispatchEvent(new Event('visibilitychange')),
} as const;

test('coming back looks for a new version, at most once a minute, and is silent without a server', async ({
  page,
  server,
}) => {
  const startedAt = new Date('2026-11-23T09:00:00Z').getTime();
  await page.clock.setFixedTime(startedAt);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.addInitScript(() => {
    const updateReally = Reflect.get(ServiceWorkerRegistration.prototype, 'update');
    let looks = 0;
    ServiceWorkerRegistration.prototype.update = function () {
      looks += 1;
      Reflect.set(window, 'looks', looks);
      return updateReally.call(this);
    };
  });
  await openUntilReady(page);
  await page.reload();
  await expectReady(page);
  const looks = () => page.evaluate(() => Number(Reflect.get(window, 'looks')));
  await expect.poll(looks).toBe(1);
  let seconds = 0;
  const pass = async (more: number) => {
    seconds += more;
    await page.clock.setFixedTime(startedAt + seconds * 1000);
  };
  const comeBack = async (...events: readonly (() => boolean)[]) => {
    for (const happen of events) await page.evaluate(happen);
  };
  const all = Object.values(COMING_BACK);

  await pass(59);
  await comeBack(...all);
  expect(await looks()).toBe(1);
  let expected = 1;
  for (const [what, happen] of Object.entries(COMING_BACK)) {
    await test.step(what, async () => {
      await pass(61);
      server.forget();
      await comeBack(happen);
      expected += 1;
      expect(await looks()).toBe(expected);
      await expect.poll(() => server.log.some(({ isWorkerScript }) => isWorkerScript)).toBe(true);
      await pass(1);
      await comeBack(...all);
      expect(await looks()).toBe(expected);
    });
  }

  await server.stop();
  await pass(61);
  await comeBack(...all);
  expect(await looks()).toBe(expected + 1);
  await page.reload();
  await expectReady(page);
  expect(errors).toEqual([]);
});

/** A worker that runs, takes the open pages at once and answers all of them with an error. */
const HARM = `
  self.addEventListener('install', () => self.skipWaiting());
  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
  self.addEventListener('fetch', (event) => event.respondWith(new Response('', { status: 500 })));
`;

test('a worker that does harm is gone with the next deploy, and the list is as it was', async ({
  page,
  server,
}) => {
  const harmful = await mkdtemp(path.join(tmpdir(), 'id-klar-harm-'));
  made.push(harmful);
  await writeFile(path.join(harmful, 'service-worker.js'), HARM);
  await openUntilReady(page);
  await makeList(page);
  await boxOf(page, 'phone').click();
  await expectStoredTicks(page, ['phone']);

  server.setFaults(({ isWorkerScript }) =>
    isWorkerScript ? { kind: 'from', root: harmful } : undefined,
  );
  await lookForUpdate(page);
  await expect.poll(async () => (await page.goto('/liste/'))?.status()).toBe(500);

  // The browser looks for a worker by itself with each page, and the new one takes over at once.
  server.setFaults(undefined);
  await expect.poll(async () => (await page.goto('/liste/'))?.status()).toBe(200);
  await expect(boxOf(page, 'phone')).toBeChecked();
});
