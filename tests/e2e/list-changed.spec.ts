import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { checklistWords as danishList } from '$lib/content/da/checklist';
import { listChanges as danish } from '$lib/content/da/list-changes';
import { whereItStands } from '$lib/content/da/where-it-stands';
import { checklistWords as englishList } from '$lib/content/en/checklist';
import { whereItStands as englishStands } from '$lib/content/en/where-it-stands';
import { listChanges as english } from '$lib/content/en/list-changes';
import { sidewaysOn, smallTargetsOn, violationsOn } from '../support/audit';
import { nextBuild } from '../support/builds';
import { leaveFirstVersion } from '../support/first-version';
import {
  boxOf,
  commonErrand,
  expectStoredTicks,
  item,
  makeList,
  makeListLink,
  open,
  option,
  storedKeys,
  storedValues,
  test as onSharedServer,
  verdictOf,
} from '../support/pages';
import { expect, lookForUpdate, openUntilReady, test } from '../support/test';

const phone = { width: 360, height: 640 };
test.use({ viewport: phone });
onSharedServer.use({ viewport: phone });

const notice = (page: Page) => page.getByTestId('list-changes');
const rows = (page: Page, kind: 'added' | 'removed' | 'changed') =>
  notice(page).locator(`[data-change="${kind}"] > li`);

/** Changes the one place in the code of a build that the pattern finds. */
async function changeCode(root: string, pattern: RegExp, to: string): Promise<void> {
  const folder = path.join(root, '_app/immutable');
  let found = 0;
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const file = path.join(folder, name);
    const before = await readFile(file, 'utf8');
    const after = before.replace(pattern, to);
    if (after === before) continue;
    found += 1;
    await writeFile(file, after);
  }
  if (found !== 1) throw new Error(`${pattern.source} stands in ${found} files`);
}

/** A rule gives another row, and a fact is less sure. */
const nextRules = async (root: string): Promise<void> => {
  await changeCode(root, /push\(.user-id-note.\)/, 'push("if-it-fails")');
  await changeCode(root, /("bring-phone":\{[^}]*sureness:).likely./, '$1"ask-first"');
};

for (const [lang, prefix, words, { items }, standsWords] of [
  ['Danish', '', danish, danishList, whereItStands],
  ['English', '/en', english, englishList, englishStands],
] as const) {
  test(`after an update the list says what is new until it is read, and keeps its ticks, in ${lang}`, async ({
    page,
    server,
  }) => {
    const second = await nextBuild(nextRules);
    await openUntilReady(page);
    await makeList(page, commonErrand, prefix);
    for (const id of ['phone', 'user-id-note']) await boxOf(page, id).click();
    await expectStoredTicks(page, ['phone', 'user-id-note']);
    await expect(notice(page)).toHaveCount(0);

    server.deploy(second);
    await lookForUpdate(page);
    await page.getByTestId('update-offer').getByRole('button').first().click();
    await expect(notice(page)).toBeVisible();
    await server.stop();
    await expect(rows(page, 'added')).toHaveCount(1);
    await expect(rows(page, 'added')).toContainText(items['if-it-fails'].title);
    await expect(rows(page, 'removed')).toHaveCount(1);
    await expect(rows(page, 'removed')).toContainText(items['user-id-note'].title);
    await expect(rows(page, 'changed')).toHaveCount(1);
    await expect(rows(page, 'changed')).toContainText(items.phone.title);
    await expect(rows(page, 'changed')).toContainText(words.reasons['less-sure']);
    await rows(page, 'changed').getByText(standsWords.title).click();
    await expect(rows(page, 'changed').locator('a[href^="https://"]').first()).toBeVisible();
    await expect(rows(page, 'changed')).toContainText(standsWords.sureness['ask-first']);
    await expect(boxOf(page, 'phone')).toBeChecked();
    await expect(item(page, 'user-id-note')).toHaveCount(0);
    // It stays until it is read, also over a new start; then it is a fold.
    await page.locator(`nav a[href="${prefix}/telefon/"]`).click();
    await expect(page).toHaveURL(`${prefix}/telefon/`);
    await page.goBack();
    await expect(notice(page)).toBeVisible();
    await page.reload();
    await expect(rows(page, 'added')).toBeVisible();
    await expect(boxOf(page, 'phone')).toBeChecked();
    await notice(page).getByRole('button', { name: words.seen }).press('Enter');
    await expect(rows(page, 'added')).toBeHidden();
    await expect(notice(page).locator('summary').first()).toBeFocused();
    await expect.poll(() => storedKeys(page, 'note')).toContain('earlier-list');
    await page.reload();
    await expect(notice(page)).toHaveAttribute('data-read', 'true');
    await notice(page).getByText(words.again).click();
    await expect(rows(page, 'added')).toContainText(items['if-it-fails'].title);
    await rm(second, { recursive: true, force: true });
  });
}

for (const [lang, prefix, words, { items }] of [
  ['Danish', '', danish, danishList],
  ['English', '/en', english, englishList],
] as const) {
  onSharedServer(`a list of the first version says what is new, in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await leaveFirstVersion(page);
    await open(page, `${prefix}/liste/`);
    await expect(notice(page)).toContainText(words.verdict);
    await expect(rows(page, 'added')).toHaveCount(1);
    await expect(rows(page, 'added')).toContainText(items.phone.title);
    await expect(rows(page, 'removed')).toHaveCount(1);
    await expect(rows(page, 'removed')).toContainText(items.witness.title);
    await expect(rows(page, 'changed')).toHaveCount(0);
    await expect(boxOf(page, 'passport-dk')).toBeChecked();

    expect(await smallTargetsOn(page)).toEqual([]);
    expect(await sidewaysOn(page)).toEqual([]);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 320, height });
    expect(await violationsOn(page, 'all')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, 'colours')).toEqual([]);

    await notice(page).getByRole('button', { name: words.seen }).press('Enter');
    await expect(notice(page)).toHaveAttribute('data-read', 'true');
    await page.locator(`nav a[href="${prefix}/telefon/"]`).click();
    await expect(page).toHaveURL(`${prefix}/telefon/`);
    await page.goBack();
    await expect(verdictOf(page)).toBeVisible();
    await expect(notice(page)).toHaveAttribute('data-read', 'true');
  });
}

onSharedServer('what the person changes is no change to tell of', async ({ page }) => {
  await makeList(page);
  await expect.poll(async () => storedKeys(page, 'note')).toContain('shown-list');
  await open(page, '/spoergsmaal/#situation');
  await option(page, 'new').click();
  await makeListLink(page).click();
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'missing');
  await expect.poll(() => storedValues(page, 'answer', 'situation')).toEqual(['new']);
  await page.reload();
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'missing');
  await expect(notice(page)).toHaveCount(0);
});
