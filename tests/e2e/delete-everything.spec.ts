import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { checklistWords } from '$lib/content/da/checklist';
import { more } from '$lib/content/da/more';
import { ui } from '$lib/content/da/ui';
import {
  keepAsNeighbour,
  keptByNeighbour,
  keptForHost,
  writeNeighbour,
  type KeptForHost,
} from '../support/neighbour';
import { boxOf, deleteEverything, makeList, open } from '../support/pages';
import { expect, expectReady, openUntilReady, test } from '../support/test';

test.use({ viewport: { width: 360, height: 640 } });

const nothing: KeptForHost = {
  databases: [],
  caches: [],
  scopes: [],
  cookies: '',
  local: [],
  session: [],
};

test('delete everything takes two steps, leaves nothing, tells other tabs, and lets one begin anew', async ({
  page,
  context,
  server,
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
  expect(await keptForHost(page)).toMatchObject({
    databases: ['id-klar'],
    scopes: [`${server.origin}/`],
  });
  await deleteEverything(page);
  expect(await keptForHost(page)).toEqual(nothing);

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
  expect({ ...(await keptForHost(page)), session: [] }).toEqual(nothing);

  await other.close();
  await reading.close();
  await page.goto('/');
  await expectReady(page);
  await makeList(page);
  await expect(boxOf(page, 'phone')).not.toBeChecked();
});

test('what another site of the host keeps outlasts "delete everything"', async ({
  page,
  server,
}) => {
  const root = await mkdtemp(path.join(tmpdir(), 'id-klar-neighbour-'));
  await writeNeighbour(path.join(root, 'nabo'));
  server.setFaults((request) =>
    request.path.startsWith('/nabo/') ? { kind: 'from', root } : undefined,
  );
  const home = `${server.origin}/nabo/`;
  // As the same app would name it there.
  const cache = 'id-klar/nabo-0123456789abcdef';
  await keepAsNeighbour(page, home, cache);

  await openUntilReady(page);
  await makeList(page);
  await open(page, '/mere/');
  await deleteEverything(page);
  expect(await keptForHost(page)).toEqual(keptByNeighbour(home, cache));
  await rm(root, { recursive: true });
});

test('what another tab has noted of a list that was carried there goes too', async ({
  page,
  context,
}) => {
  await makeList(page);
  await page.goto('/skranke/#carry/19ZB0J19');
  await expect(page.locator('#incoming')).toBeVisible();
  const reading = await context.newPage();
  await reading.goto('/skranke/#carry/19ZB0J19');
  await expect(reading.locator('#incoming')).toBeVisible();
  const ours = ['id-klar-carried-code'];
  const notesOf = async (tab: Page): Promise<readonly string[]> =>
    (await keptForHost(tab)).session.filter((key) => key.startsWith('id-klar-'));
  expect(await notesOf(page)).toEqual(ours);
  await open(reading, '/viden/');
  expect(await notesOf(reading)).toEqual(ours);

  const mine = await context.newPage();
  await open(mine, '/mere/');
  await deleteEverything(mine);
  for (const tab of [page, reading]) await expect.poll(() => notesOf(tab)).toEqual([]);
  await page.reload();
  await expect(page.locator('#carry-code')).toHaveValue('');
  await expect(page.locator('#incoming')).toHaveCount(0);
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
