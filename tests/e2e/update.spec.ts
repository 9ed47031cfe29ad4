import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ui } from '$lib/content/da/ui';
import { builtPages, markHeading, nextBuild, renamePageCode } from '../support/builds';
import type { BuiltPage } from '../support/builds';
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

/** The page's HTML as the worker or the server gives it now. */
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

test('an update fetches only what changed, and waits until it is told', async ({
  page,
  server,
}) => {
  const { address, file } = await changedPage();
  const second = await makeBuild(markHeading(file, 'Andet'));
  await openUntilReady(page);
  server.deploy(second);
  server.forget();
  await lookForUpdate(page);
  await expect(updateButton(page)).toBeVisible();
  expect(server.log.map(({ path }) => path).sort()).toEqual(['/service-worker.js', address].sort());

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

test('half a deploy is refused, the old build stays whole, and the full one is taken later', async ({
  page,
  server,
}) => {
  const { address, file } = await changedPage();
  const second = await makeBuild(markHeading(file, 'Andet'));
  await openUntilReady(page);
  server.setFaults(({ isWorkerScript }) =>
    isWorkerScript ? { kind: 'from', root: second } : undefined,
  );
  await lookForUpdate(page);
  await expect
    .poll(() => server.log.filter((seen) => seen.isDownload && seen.path === address).length)
    .toBeGreaterThan(1);
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
    await expect.poll(() => server.log.filter(({ isDownload }) => isDownload).length).toBe(1);
    await expect
      .poll(() => workerStates(page))
      .toEqual({ installing: false, waiting: true, active: true });
    await expect(updateButton(page)).toBeVisible();
    expect(await hasNote(page)).toBe(true);
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

  server.setFaults(undefined);
  server.deploy(await makeBuild(markHeading(file, 'Andet')));
  await lookForUpdate(page);
  await leaveNote(page);
  await updateButton(page).click();
  // Asking the old worker for pages all the time would keep it busy, and the new one waiting.
  await expect.poll(() => hasNote(page).catch(() => true)).toBe(false);
  await expectReady(page);
  expect(await htmlOf(page, address)).toContain('Andet');
});
