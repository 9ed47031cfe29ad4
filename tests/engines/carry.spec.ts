import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { carry } from '$lib/content/da/carry';
import {
  button,
  deleteEverything,
  expectText,
  expectTold,
  open,
  stored,
  storedTicks,
} from '../support/engines/site';
import { expect, test } from '../support/engines/test';

/** What Chromium saves, byte for byte: `carry.spec.ts` of the browser tests holds it to that. */
const SAVED_BY_CHROMIUM = path.resolve('tests/support/carried-list.json');

test('fault 27: a file saved by another engine is read, saved again byte for byte, and changes nothing twice', async ({
  server,
  driver,
  openTab,
}) => {
  const page = `${server.origin}/skranke/#carry`;
  const tab = await openTab();
  await open(tab, page);
  await tab.type('#carry-file', SAVED_BY_CHROMIUM);
  await tab.click(button(carry.ask.take));
  await expectText(tab, '#done', carry.done.added);
  const kept = await stored(tab, 'entries');
  expect(await storedTicks(tab)).toEqual(['phone', 'witness']);

  await tab.click(button(carry.file.save));
  const saved = path.join(driver.downloads, carry.file.name);
  await expect
    .poll(() => readFile(saved, 'utf8').catch(() => ''))
    .toBe(await readFile(SAVED_BY_CHROMIUM, 'utf8'));

  await tab.type('#carry-file', saved);
  await expectTold(tab, carry.ask.same);
  expect(await stored(tab, 'entries')).toEqual(kept);

  await open(tab, `${server.origin}/mere/`);
  await deleteEverything(tab);
  await open(tab, page);
  await tab.type('#carry-file', saved);
  await tab.click(button(carry.ask.take));
  await expectText(tab, '#done', carry.done.added);
  expect(await storedTicks(tab)).toEqual(['phone', 'witness']);

  // Half of it, as a broken transfer leaves it.
  const half = path.join(driver.downloads, 'half.json');
  await writeFile(half, (await readFile(saved, 'utf8')).slice(0, 200));
  await tab.type('#carry-file', half);
  await expectTold(tab, carry.fileProblems.half);
  expect(await storedTicks(tab)).toEqual(['phone', 'witness']);
});
