import { questionWords as questionsInEnglish } from '../../src/lib/content/en/questions';
import type { Page } from '@playwright/test';
import { counter as danishFrame } from '../../src/lib/content/da/counter';
import { counter as englishFrame } from '../../src/lib/content/en/counter';
import { checklistWords } from '../../src/lib/content/da/checklist';
import { queue } from '../../src/lib/content/da/queue';
import { lists as danish } from '../../src/lib/content/da/lists';
import { lists as english } from '../../src/lib/content/en/lists';
import { sidewaysOn, smallTargetsOn, violationsOn } from '../support/audit';
import {
  answer,
  commonErrand,
  expect,
  expectQuestion,
  expectStoredTicks,
  heading,
  item,
  items,
  makeList,
  makeListLink,
  open,
  option,
  storedKeys,
  test,
  verdictOf,
  waitUntilRunning,
  type Given,
} from '../support/pages';
import { openUntilReady, test as ownServer } from '../support/test';

const phone = { width: 360, height: 640 };
test.use({ viewport: phone });

const mothers: Given = [
  ['errand', 'first-mitid'],
  ['bring', ['driving-licence']],
  ['situation', 'years'],
  ['booking', 'yes'],
];
const cards = (page: Page) => page.locator('main h2[id^="list-"]');

async function openLists(page: Page, prefix = ''): Promise<void> {
  await open(page, `${prefix}/skranke/#lists`);
  await expect(page.getByText((prefix === '' ? danish : english).lead)).toBeVisible();
}

test('a new list that is begun and has no answer yet outlives a reload and a switch of language', async ({
  page,
}) => {
  await makeList(page);
  await openLists(page);
  await page.getByRole('button', { name: danish.add }).click();
  await expect(page).toHaveURL('/spoergsmaal/');
  await page.reload();
  await page.locator('main a[hreflang="en"]').click();
  await expect(page).toHaveURL(/\/en\/spoergsmaal\//);
  await waitUntilRunning(page);
  await answer(page, 'lost-phone');
  await expect.poll(async () => (await storedKeys(page, 'answer')).length).toBe(5);
  await openLists(page, '/en');
  await expect(cards(page)).toHaveCount(2);
  await expect(
    page.getByText(questionsInEnglish.questions.errand.options['first-mitid'].label),
  ).toBeVisible();
});

for (const [prefix, words, listsTitle] of [
  ['', danish, danishFrame.views.lists.title],
  ['/en', english, englishFrame.views.lists.title],
] as const) {
  ownServer(
    `without a server two lists stay apart, one is in hand, and a deleted one comes back: ${words.label(1)}`,
    async ({ page, server }) => {
      await page.setViewportSize(phone);
      await openUntilReady(page);
      await server.stop();
      await makeList(page, commonErrand, prefix);
      await item(page, 'passport-dk').locator('input').check();
      await expectStoredTicks(page, ['passport-dk']);
      await openLists(page, prefix);
      await expect(cards(page)).toHaveCount(1);
      await page.getByRole('button', { name: words.add }).click();
      for (const [index, [question, value]] of mothers.entries()) {
        if (index > 0) await expectQuestion(page, question);
        await answer(page, value);
      }
      await expectQuestion(page, 'check');
      await makeListLink(page).click();
      await expect(item(page, 'driving-licence')).toBeVisible();
      await expect(item(page, 'passport-dk')).toHaveCount(0);

      // The two lists differ in the paper only.
      const rows = await items(page).count();
      // Which of the two it is stands on top.
      await expect(heading(page)).toHaveText(words.label(2));

      await page.getByRole('link', { name: listsTitle }).click();
      await expect(cards(page)).toHaveText([words.label(1), words.label(2)]);
      await expect(page.getByText(words.ticked(1, rows))).toBeVisible();
      await expect(page.getByText(words.ticked(0, rows))).toBeVisible();
      await page.getByRole('button', { name: words.use(1) }).click();
      await expect(item(page, 'passport-dk').locator('input')).toBeChecked();
      await page.reload();
      await expect(item(page, 'passport-dk').locator('input')).toBeChecked();

      await openLists(page, prefix);
      await page.getByRole('button', { name: words.remove(1) }).press('Enter');
      await expect(cards(page)).toHaveText([words.label(2)]);
      await expect(page.getByText(words.lead)).toBeFocused();
      await page.getByRole('button', { name: words.undo }).click();
      await expect(cards(page)).toHaveCount(2);
      await expectStoredTicks(page, ['passport-dk']);
      await page.getByRole('button', { name: words.remove(1) }).click();
      await expectStoredTicks(page, []);
      await page.reload();
      await expect(cards(page)).toHaveText([words.label(2)]);
      // With its list gone, the way to the others stands on the empty page.
      await open(page, `${prefix}/liste/`);
      await expect(verdictOf(page)).toContainText(/./);
    },
  );
}

test('whoever helps with a list sees in the line what a helper may do, and when to look away', async ({
  page,
}) => {
  await makeList(page);
  await openLists(page);
  const helping = option(page, 'helping').getByRole('checkbox');
  await helping.press('Space');
  await expect(helping).toBeChecked();
  const rules = page.locator('section').filter({ has: page.locator('#helping') });
  await open(page, '/skranke/#queue');
  await expect(rules).toContainText(queue.helping);
  await expect(rules).toContainText(checklistWords.items['look-away'].title);
  await openLists(page);
  await page.getByRole('button', { name: danish.add }).click();
  await answer(page, 'dont-know');
  await expectQuestion(page, 'bring');
  await expect.poll(async () => (await storedKeys(page, 'answer')).length).toBe(5);
  await openLists(page);
  await expect(option(page, 'helping')).toContainText(danish.helping(2));
  await expect(helping).not.toBeChecked();
  // The card says which list is another person's.
  const helped = page.locator('main section').filter({ hasText: danish.helped });
  await expect(helped.locator('h2[id^="list-"]')).toHaveText([danish.label(1)]);
  await page.getByRole('button', { name: danish.use(1) }).click();
  await expect(page.getByText(checklistWords.helped)).toBeVisible();
});

test('the lists fit a narrow phone, in both languages, light and dark', async ({ page }) => {
  await makeList(page);
  for (const prefix of ['', '/en']) {
    await page.setViewportSize({ width: 320, height: 640 });
    await openLists(page, prefix);
    // Emptied, with the way back.
    await page.getByRole('button', { name: (prefix === '' ? danish : english).remove(1) }).click();
    await page.getByRole('button', { name: (prefix === '' ? danish : english).undo }).waitFor();
    await expect(page.getByText((prefix === '' ? danish : english).none)).toBeVisible();
    expect(await smallTargetsOn(page)).toEqual([]);
    expect(await sidewaysOn(page)).toEqual([]);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 320, height });
    expect(await violationsOn(page, 'all')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, 'colours')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: (prefix === '' ? danish : english).undo }).click();
    await expect(cards(page)).toHaveCount(1);
    await expect.poll(() => storedKeys(page, 'note')).toContain('shown-list');
  }
});
