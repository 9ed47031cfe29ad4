import type { Page } from '@playwright/test';
import { checklistWords } from '$lib/content/da/checklist';
import { more } from '$lib/content/da/more';
import { ui } from '$lib/content/da/ui';
import { boxOf, makeList, open } from '../support/pages';
import { expect, expectReady, openUntilReady, test } from '../support/test';

test.use({ viewport: { width: 360, height: 640 } });

/** What of the app is on this phone. */
function left(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    registrations: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie.length,
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
  }));
}

const nothing = {
  databases: 0,
  caches: 0,
  registrations: 0,
  cookies: 0,
  localStorage: 0,
  sessionStorage: 0,
};

test('delete everything takes two steps, leaves nothing, tells other tabs, and lets one begin anew', async ({
  page,
  context,
}) => {
  await openUntilReady(page);
  await makeList(page);
  await boxOf(page, 'phone').click();
  const other = await context.newPage();
  await other.goto('/liste/');
  await expect(boxOf(other, 'phone')).toBeChecked();

  const reading = await context.newPage();
  await open(reading, '/viden/');

  await open(page, '/mere/');
  await page.getByRole('button', { name: more.remove.ask }).click();
  await page.getByRole('button', { name: more.remove.no }).click();
  expect(await left(page)).toMatchObject({ databases: 1, registrations: 1 });
  await page.getByRole('button', { name: more.remove.ask }).click();
  await page.getByRole('button', { name: more.remove.yes }).click();
  await expect(page.locator('p', { hasText: more.remove.gone })).toBeFocused();
  expect(await left(page)).toEqual(nothing);

  await expect(other.getByText(ui.erasedElsewhere)).toBeVisible();
  await expect(other.getByText(checklistWords.empty.text)).toBeVisible();
  // Neither tab brings anything back when it is looked at again.
  for (const tab of [page, other]) {
    await tab.evaluate(() => {
      window.dispatchEvent(new Event('focus'));
      document.dispatchEvent(new Event('visibilitychange'));
    });
  }
  await expect(page.getByText(more.remove.gone)).toBeVisible();
  // Nor does one that reads on, to the end of a text.
  await reading.locator('main a[href="/viden/vidne/"]').click();
  await expect(reading.locator('article h1')).toBeFocused();
  await reading.locator('#sources').scrollIntoViewIfNeeded();
  await reading.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  expect({ ...(await left(page)), sessionStorage: 0 }).toEqual(nothing);

  await other.close();
  await reading.close();
  await page.goto('/');
  await expectReady(page);
  await makeList(page);
  await expect(boxOf(page, 'phone')).not.toBeChecked();
});

test('whether the browser has promised to keep the list is told as it is', async ({
  page,
  server,
}) => {
  await page.goto('/mere/');
  const told = page.getByTestId('persistence');
  await expect(told).toBeVisible();
  await expect(told).toHaveText(more.stored.persistence['not-guaranteed']);
  const session = await page.context().browser()?.newBrowserCDPSession();
  const target = await page.context().newCDPSession(page);
  const { targetInfo } = await target.send('Target.getTargetInfo');
  await session?.send('Browser.setPermission', {
    permission: { name: 'persistent-storage' },
    setting: 'granted',
    origin: server.origin,
    ...(targetInfo.browserContextId && { browserContextId: targetInfo.browserContextId }),
  });
  await makeList(page);
  await expect.poll(() => page.evaluate(() => navigator.storage.persisted())).toBe(true);
  await page.goto('/mere/');
  await expect(told).toHaveText(more.stored.persistence.persisted);
});
