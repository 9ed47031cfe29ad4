import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { buildRoot, builtPages, offlineAddresses } from '../support/builds';
import { langs, pathTo } from '../../src/lib/i18n/lang';
import {
  boxOf,
  commonErrand,
  expect,
  expectStoredTicks,
  heading,
  langOfAddress,
  makeList,
  open,
  pageKinds,
  test,
  waitUntilRunning,
} from '../support/pages';
import { expectReady } from '../support/test';

test.use({ withWorker: true });

/** What is asked for beside the sealed files: the worker itself, and what browsers and the host want. */
const BESIDE_THE_LIST = ['/service-worker.js', '/robots.txt'];

/** Kit says which parts of a page it wants anew, and nothing else. */
function isOfKit(key: string, value: string): boolean {
  return /^x-sveltekit-(trailing-slash|invalidated)$/.test(key) && /^[01]+$/.test(value);
}

/** Every request of the page and its worker that is anything but a plain look at a file of the build. */
async function watchRequests(context: BrowserContext, origin: string): Promise<string[]> {
  const ofTheWorker = await Promise.all(
    ['packs', 'lists', 'pieces'].map(async (folder) =>
      (await readdir(path.join(buildRoot, folder))).map((name) => `/${folder}/${name}`),
    ),
  );
  const code = (await readdir(path.join(buildRoot, '_app/immutable')))
    .filter((name) => name.startsWith('worker.'))
    .map((name) => `/_app/immutable/${name}`);
  const files = new Set([
    ...(await offlineAddresses()),
    ...ofTheWorker.flat(),
    ...code,
    ...BESIDE_THE_LIST,
  ]);
  const strange: string[] = [];
  context.on('request', (request) => {
    const { origin: to, pathname, searchParams } = new URL(request.url());
    const says = [...searchParams].filter(([key, value]) => !isOfKit(key, value));
    const isPlain = request.method() === 'GET' && request.postData() === null && says.length === 0;
    if (to !== origin || !isPlain || !files.has(pathname)) {
      strange.push(`${request.method()} ${request.url()}`);
    }
  });
  return strange;
}

/** Everything that the page complains about: errors, and what the content security policy has stopped. */
async function watchComplaints(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  return complaints;
}

/** The only fields for words, by the page they stand on: each only looks something up or is a note about a desk. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  '/soeg/': ['search'],
  '/en/soeg/': ['search'],
  '/mere/kommune/': ['find'],
  '/en/mere/kommune/': ['find'],
};

/** Nobody is asked for a CPR number or a code: no field takes words beside those we know. */
async function expectKnownFields(page: Page, address: string): Promise<void> {
  const fields = page.locator('input:not([type="checkbox"]), textarea, [contenteditable]');
  const known = FIELDS[address] ?? [];
  await expect(fields).toHaveCount(known.length);
  expect(await fields.evaluateAll((found) => found.map(({ id }) => id))).toEqual(known);
}

test('no page asks anybody else, sets a cookie, does what the policy forbids, or has a field we do not know', async ({
  page,
  context,
  site,
}) => {
  test.setTimeout(180_000);
  const strange = await watchRequests(context, site.origin);
  const complaints = await watchComplaints(page);
  // All topics are one route, drawn by the same code.
  for (const address of await pageKinds()) {
    await open(page, address);
    await expectKnownFields(page, address);
  }
  await open(page, '/');
  await expectReady(page);
  expect(strange).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('from answers to ticks nothing leaves the phone but looks at files', async ({
  page,
  context,
  site,
}) => {
  await open(page, '/');
  await expectReady(page);
  const strange = await watchRequests(context, site.origin);
  const complaints = await watchComplaints(page);
  await makeList(page, commonErrand);
  await boxOf(page, 'passport-dk').click();
  await expectStoredTicks(page, ['passport-dk']);
  await page.locator('[data-item="passport-dk"] button').click();
  for (const to of ['/', '/viden/', '/telefon/', '/liste/']) {
    await page.locator(`nav a[href="${to}"]`).click();
    await expect(page).toHaveURL(to);
  }
  await expect(boxOf(page, 'passport-dk')).toBeChecked();
  expect(strange).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  // The database, and the copy beside it.
  expect(kept).toEqual({ local: ['id-klar-lists'], session: [], databases: ['id-klar'] });
});

/** Follows a link as the app's own links are followed. */
async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to;
    document.body.append(link);
    link.click();
    link.remove();
  }, address);
}

/** Opens everything that is folded, so that what lies inside is drawn, too. */
async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

for (const lang of langs) {
  test.describe(lang, () => {
    test.use({ withWorker: false });

    test('no way from page to page and no screen beside the list does what the policy forbids', async ({
      page,
    }) => {
      const complaints = await watchComplaints(page);
      await makeList(page, commonErrand, pathTo(lang, '').slice(0, -1));
      const pages = (await builtPages()).filter(({ address }) => langOfAddress(address) === lang);
      expect(pages.length).toBeGreaterThan(20);
      for (const { address, heading: text } of pages) {
        await follow(page, address);
        await expect(page).toHaveURL(address);
        await expect(heading(page)).toHaveText(text);
        await waitUntilRunning(page);
        await unfoldAll(page);
      }
      await follow(page, pathTo(lang, 'skranke'));
      await expect(page).toHaveURL(pathTo(lang, 'skranke'));
      await waitUntilRunning(page);
      const screens = await page
        .locator('main a[href^="#"]')
        .evaluateAll((rows) =>
          rows.map((row) => [row.getAttribute('href'), row.querySelector('b')?.textContent]),
        );
      expect(screens.length).toBeGreaterThan(8);
      for (const [screen, title] of screens) {
        await follow(page, screen ?? '');
        await expect(heading(page)).toHaveText(title ?? '');
        await expect(page.locator('main > .stack > [role="status"].quiet')).toHaveCount(0);
        await unfoldAll(page);
      }
      expect(complaints).toEqual([]);
    });
  });
}

test('what shows in the history says nothing about the answers', async ({ page }) => {
  await makeList(page, commonErrand);
  const state = await page.evaluate(() => JSON.stringify(history.state));
  for (const answer of ['first-mitid', 'passport-dk', 'years']) expect(state).not.toContain(answer);
});
