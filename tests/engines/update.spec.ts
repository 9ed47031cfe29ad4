import { rm } from 'node:fs/promises';
import { ui } from '$lib/content/da/ui';
import { builtPages, markHeading, nextBuild, renamePageCode } from '../support/builds';
import {
  expectReady,
  expectText,
  hasNote,
  htmlOf,
  leaveNote,
  lookForUpdate,
  open,
  updateButton,
} from '../support/engines/site';
import { expect, test } from '../support/engines/test';

test('once the last page of the app is closed the next one opens in the new build', async ({
  server,
  openTab,
}) => {
  const second = await nextBuild(markHeading('ord/index.html', 'Andet'));
  const last = await openTab();
  await open(last, server.origin);
  await expectReady(last);
  server.deploy(second);
  await lookForUpdate(last);
  await expectText(last, updateButton, ui.updateNow);
  expect(await htmlOf(last, '/ord/')).not.toContain('Andet');
  await last.close();
  await server.stop();

  const next = await openTab();
  await next.goto(`${server.origin}/ord/`);
  expect(await next.text('h1')).toContain('Andet');
  await rm(second, { recursive: true });
});

test('fault 9: a tab from before a deploy reaches every page without a reload, and keeps what was typed', async ({
  server,
  openTab,
}) => {
  const second = await nextBuild(async (root) => {
    await renamePageCode(root);
    await markHeading('telefon/index.html', 'Andet')(root);
  });
  const old = await openTab();
  await open(old, server.origin);
  await expectReady(old);
  // Controlled by the worker, as every tab is after the first visit.
  await open(old, `${server.origin}/soeg/`);
  await old.type('#search', 'pas');
  await leaveNote(old);

  const tapped = await openTab();
  await open(tapped, server.origin);
  await leaveNote(tapped);
  server.deploy(second);
  await lookForUpdate(tapped);
  await tapped.click(updateButton);
  await expect.poll(() => hasNote(tapped).catch(() => true)).toBe(false);
  await expectReady(tapped);
  expect(await htmlOf(tapped, '/telefon/')).toContain('Andet');

  expect(await old.run(() => document.querySelector<HTMLInputElement>('#search')?.value)).toBe(
    'pas',
  );
  // The host has none of the old code any more, so what comes now comes from the copy that was kept.
  const pages = await builtPages();
  const reach = async (address: string): Promise<void> => {
    await old.click(`a[href="${address}"]`);
    await expect.poll(() => old.url()).toBe(server.origin + address);
    await expectText(old, 'h1', pages.find((page) => page.address === address)?.heading ?? '');
  };
  for (const address of ['/telefon/', '/liste/']) await reach(address);
  expect(await hasNote(old)).toBe(true);
  // A page without Kit comes whole, as it always does.
  for (const address of ['/', '/mere/', '/viden/', '/telefon/']) await reach(address);
  await rm(second, { recursive: true });
});
