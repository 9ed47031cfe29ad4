import { rm } from 'node:fs/promises';
import { ui } from '$lib/content/da/ui';
import {
  builtPages,
  markHeading,
  nextBuild,
  offlineAddresses,
  offlineDigests,
} from '../support/builds';
import { findTorn } from '../support/in-page';
import {
  expectReady,
  expectRunning,
  expectText,
  htmlOf,
  lookForUpdate,
  notCached,
  open,
  QUICK,
  workerStates,
} from '../support/engines/site';
import { expect, test } from '../support/engines/test';
import type { Tab } from '../support/engines/browser';
import { langOfAddress, pageKinds } from '../support/pages';

const LOGIN_PAGE = { kind: 'page', html: '<h1>Log in to the Wi-Fi</h1>' } as const;
const ASIDE = { installing: false, waiting: false, active: true };

async function expectAddress(tab: Tab, address: string): Promise<void> {
  await expect.poll(() => tab.url(), QUICK).toBe(address);
}

// Chromium opens every page; here it is one of each kind and one in English, with what an address may carry.
test('fault 1: without a server every kind of page opens by its address, whatever the address carries', async ({
  server,
  openTab,
}) => {
  const tab = await openTab();
  await tab.goto(server.origin);
  await expectReady(tab);
  await server.stop();
  const kinds = await pageKinds();
  const pages = (await builtPages()).filter(
    ({ address }) =>
      address === '/en/' || (kinds.includes(address) && langOfAddress(address) === 'da'),
  );
  for (const [at, { address, heading }] of pages.entries()) {
    await test.step(address, async () => {
      expect(heading).not.toBe('');
      const wanted = `${server.origin}${address}?x=1`;
      // Every other one without its closing slash: WebKit takes its time over the way to the right address.
      await tab.goto(at % 2 === 0 ? wanted : wanted.replace('/?', '?'));
      await expectText(tab, 'h1', heading);
      expect(await tab.run(() => location.origin + location.pathname + location.search)).toBe(
        wanted,
      );
      await expectRunning(tab);
    });
  }
  await open(tab, `${server.origin}/telefon?x=1#y`);
  await expectAddress(tab, `${server.origin}/telefon/?x=1#y`);
  await tab.click('a[href="/viden/"]');
  await expectAddress(tab, `${server.origin}/viden/`);
});

test('fault 3: with every third answer cut short the first visit ends ready, with every file whole', async ({
  server,
  openTab,
}) => {
  let downloads = 0;
  server.setFaults(({ isDownload }) => {
    if (!isDownload) return undefined;
    downloads += 1;
    return downloads % 3 === 0 ? { kind: 'cut' } : undefined;
  });
  const tab = await openTab();
  await tab.goto(server.origin);
  // Each cut costs a wait before the next try.
  await expectReady(tab, true, 45_000);
  expect(server.log.some(({ fault }) => fault === 'cut')).toBe(true);
  // WebKit takes a body that breaks off for a whole one.
  expect(await tab.run(findTorn, await offlineDigests())).toEqual([]);
});

test('fault 5: a login page for every file of the first visit is refused, and "ready" waits for the files', async ({
  server,
  openTab,
}) => {
  const addresses = await offlineAddresses();
  server.setFaults(({ isDownload }) => (isDownload ? LOGIN_PAGE : undefined));
  const tab = await openTab();
  await tab.goto(server.origin);
  await expect.poll(() => server.log.some(({ fault }) => fault === 'page')).toBe(true);
  await expect.poll(() => workerStates(tab)).toBeUndefined();
  await expectReady(tab, false);
  expect(await notCached(tab, addresses)).toEqual(addresses);

  server.setFaults(undefined);
  await expectReady(tab);
  expect(await notCached(tab, addresses)).toEqual([]);
});

test('fault 5: a login page for every file of an update leaves the old build as it was', async ({
  server,
  openTab,
}) => {
  const address = '/telefon/';
  const second = await nextBuild(markHeading('telefon/index.html', 'Andet'));
  const tab = await openTab();
  await tab.goto(server.origin);
  await expectReady(tab);

  server.setFaults(() => LOGIN_PAGE);
  await expect(lookForUpdate(tab)).rejects.toThrow();
  server.setFaults(({ isWorkerScript }) =>
    isWorkerScript ? { kind: 'from', root: second } : LOGIN_PAGE,
  );
  server.forget();
  await lookForUpdate(tab);
  await expect.poll(() => server.log.some(({ fault }) => fault === 'page')).toBe(true);
  await expect.poll(() => workerStates(tab)).toEqual(ASIDE);
  await tab.reload();
  await expectReady(tab);
  expect(await htmlOf(tab, address)).not.toMatch(/Andet|Wi-Fi/);
  await rm(second, { recursive: true });
});

test('fault 35: an unknown address leads to Start, with a server and without one', async ({
  server,
  openTab,
}) => {
  const tab = await openTab();
  for (const hasServer of [true, false]) {
    await open(tab, `${server.origin}/findes/ikke`);
    await expectText(tab, 'h1', ui.notFound.title);
    await tab.click('main a[href="/"]');
    await expectAddress(tab, `${server.origin}/`);
    await expectReady(tab);
    if (hasServer) await server.stop();
  }
});
