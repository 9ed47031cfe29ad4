import { rm } from 'node:fs/promises';
import { ui } from '$lib/content/da/ui';
import { markHeading, nextBuild } from '../support/builds';
import {
  boxOf,
  expectReady,
  expectTold,
  hasNote,
  leaveNote,
  lookForUpdate,
  makeList,
  open,
  storedTicks,
  updateButton,
} from '../support/engines/site';
import { expect, test } from '../support/engines/test';

test('fault 10: only the tab with the tap opens again, once; the other is told, and no tick is lost', async ({
  server,
  openTab,
}) => {
  const second = await nextBuild(markHeading('telefon/index.html', 'Andet'));
  const tapped = await openTab();
  await open(tapped, server.origin);
  await expectReady(tapped);
  await makeList(tapped, server.origin);
  const other = await openTab();
  await open(other, `${server.origin}/liste/`);
  await leaveNote(tapped);
  await leaveNote(other);

  server.deploy(second);
  await lookForUpdate(tapped);
  await other.click(boxOf('passport-dk'));
  await tapped.click(boxOf('phone'));
  await tapped.click(updateButton);
  await expect.poll(() => hasNote(tapped).catch(() => true)).toBe(false);
  await leaveNote(tapped);
  await expectTold(other, ui.updatedElsewhere);
  expect(await hasNote(other)).toBe(true);
  expect(await hasNote(tapped)).toBe(true);
  await expect.poll(() => storedTicks(tapped)).toEqual(['passport-dk', 'phone']);
  await rm(second, { recursive: true });
});
