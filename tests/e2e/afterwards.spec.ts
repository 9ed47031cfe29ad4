import type { Locator, Page } from '@playwright/test';
import { afterwards as danish, type AfterwardsWords } from '$lib/content/da/afterwards';
import { booking as bookingWords } from '$lib/content/da/booking';
import { checklistWords } from '$lib/content/da/checklist';
import { afterwards as english } from '$lib/content/en/afterwards';
import { checklistWords as englishList } from '$lib/content/en/checklist';
import { outcomeIds } from '$lib/domain/afterwards/outcome';
import { sidewaysOn, smallTargetsOn, violationsOn } from '../support/audit';
import {
  boxOf,
  commonErrand,
  expect,
  expectStoredTicks,
  item,
  makeList,
  open,
  option,
  storedKeys,
  storedValues,
  test,
  type Given,
} from '../support/pages';
import { openUntilReady, test as ownServer } from '../support/test';

const PAGE = '/skranke/#afterwards';

const outcome = (page: Page, id: string): Locator => option(page, `outcome-${id}`);
const change = (page: Page, words: AfterwardsWords = danish): Locator =>
  page.getByRole('button', { name: words.change });
const next = (page: Page): Locator => page.getByTestId('next');
const row = (page: Page, id: string): Locator => next(page).locator(`[data-option="${id}"]`);

/** Waits until the phone has how it went. */
async function expectStoredOutcome(page: Page, id: string): Promise<void> {
  await expect.poll(() => storedValues(page, 'note', 'outcome')).toMatchObject([{ id }]);
}

/** Asks for one paper by a question of its own. */
const exemption: Given = [
  ['errand', 'something-else'],
  ['other', 'exemption'],
  ['who', 'self'],
  ['id', 'passport'],
  ['booking', 'yes'],
];

/** Urgent, and somebody has to go: without any paper. */
const lostPhone: Given = [
  ['errand', 'lost-phone'],
  ['means', ['none']],
  ['bring', ['none']],
  ['situation', 'years'],
  ['booking', 'yes'],
];

test.use({ viewport: { width: 360, height: 640 } });

test('a past time leads here; a refusal opens what was not enough and keeps the rest', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-22T09:00:00Z') });
  await makeList(page);
  await boxOf(page, 'passport-dk').click();
  await boxOf(page, 'phone').click();
  await expectStoredTicks(page, ['passport-dk', 'phone']);
  await open(page, '/skranke/#booking');
  await page.locator('#booking-day').fill('2026-11-22');
  await page.locator('#booking-time').fill('11:15');
  await page.getByRole('button', { name: bookingWords.form.save }).click();
  await page.clock.fastForward('05:00:00');
  await page.getByRole('link', { name: bookingWords.noted.tell }).click();
  await expect(page.locator('#how')).toBeVisible();
  await expect(page.locator('[aria-current="true"]')).toHaveCount(0);
  await expect(change(page)).toHaveCount(0);

  await outcome(page, 'papers').click();
  await expect(next(page)).toContainText(danish.refusedTitle);
  await expect(row(page, 'passport-dk').getByRole('checkbox')).not.toBeChecked();
  await expect(row(page, 'passport-dk')).toContainText(danish.reopened);
  await expect(row(page, 'phone').getByRole('checkbox')).toBeChecked();
  await expect(row(page, 'book-time')).toContainText(danish.isNew);
  await expect(page.locator('[data-right="complaint"]')).toContainText('Landgreven 4');
  await expectStoredTicks(page, ['phone']);

  // A slip of the finger takes nothing.
  await change(page).click();
  await outcome(page, 'no-time').click();
  await expectStoredTicks(page, ['passport-dk', 'phone']);
  await expectStoredOutcome(page, 'no-time');
  await expect(page.locator('[data-right="complaint"]')).toHaveCount(0);
  await open(page, '/telefon/');
  await open(page, PAGE);
  await expect(next(page)).toHaveAttribute('data-outcome', 'no-time');
  await row(page, 'book-time').click();
  await expect(row(page, 'book-time').getByRole('checkbox')).toBeChecked();
});

test('what worked leaves a list to keep or delete, and the deleted one comes back, by keyboard', async ({
  page,
}) => {
  await makeList(page);
  await boxOf(page, 'passport-dk').click();
  await expectStoredTicks(page, ['passport-dk']);
  await open(page, PAGE);
  await outcome(page, 'papers').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#next')).toBeFocused();
  await change(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#how')).toBeFocused();
  await expect(outcome(page, 'papers')).toHaveAttribute('aria-current', 'true');
  await outcome(page, 'worked').press('Enter');
  await expect(next(page)).toHaveAttribute('data-outcome', 'worked');
  await expect(row(page, 'activate-app')).toBeVisible();
  await expect(row(page, 'passport-dk')).toHaveCount(0);
  await page.getByRole('button', { name: danish.finish.remove }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(checklistWords.startedOver)).toHaveCount(1);
  expect(await storedKeys(page, 'tick')).toEqual([]);
  await page.getByRole('button', { name: checklistWords.undo }).click();
  await expect(item(page, 'passport-dk').getByRole('checkbox')).toBeChecked();
  await expectStoredOutcome(page, 'worked');
});

test('a list that is kept after it worked says so, in both languages', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T09:00:00Z') });
  await makeList(page);
  for (const [prefix, words, list, day] of [
    ['', danish, checklistWords, '23. november'],
    ['/en', english, englishList, '23 November'],
  ] as const) {
    await open(page, `${prefix}${PAGE}`);
    if (prefix !== '') await change(page, words).click();
    await outcome(page, 'worked').click();
    await expectStoredOutcome(page, 'worked');
    await page.getByRole('link', { name: words.finish.keep }).click();
    const worked = page.getByTestId('worked');
    await expect(worked).toContainText(list.worked.title);
    await expect(worked).toContainText(day);
    await expect(page.getByTestId('verdict')).toHaveCount(0);
    expect(await violationsOn(page, 'all')).toEqual([]);
  }
  await page.getByTestId('worked').getByRole('button').click();
  await expect(page.getByText(englishList.startedOver).first()).toBeVisible();
});

test('whoever is the witness is asked about no other', async ({ page }) => {
  await makeList(page, [
    ['errand', 'something-else'],
    ['other', 'help-other'],
    ['role', 'witness'],
    ['fit', ['adult', 'mitid-30-days', 'not-too-often', 'photo-id']],
  ]);
  await open(page, PAGE);
  await expect(outcome(page, 'witness')).toHaveText(danish.wasNoWitness);
  await outcome(page, 'witness').click();
  await expect(next(page)).toContainText(danish.wasNoWitness);
});

test('papers that were not enough lead on, also where no paper can be looked at', async ({
  page,
}) => {
  for (const [given, screen, verdict] of [
    [commonErrand, 'papers', 'ask-first'],
    [exemption, 'way-out', 'ask-first'],
    [lostPhone, 'way-out', 'urgent'],
  ] as const) {
    await makeList(page, given);
    await open(page, PAGE);
    await outcome(page, 'papers').click();
    await next(page).locator(`a[href="#${screen}"]`).click();
    await expect(page.locator('main h1')).toBeFocused();
    await expectStoredOutcome(page, 'papers');
    await open(page, '/liste/');
    await expect(page.getByTestId('verdict')).toHaveAttribute('data-verdict', verdict);
    await page.getByRole('button', { name: checklistWords.startOver }).click();
    // The next list begins on a page that is opened anew.
    await expect.poll(async () => storedKeys(page, 'answer')).toEqual([]);
  }
});

test('every answer can be read and reached on a narrow phone, in both languages, light and dark', async ({
  page,
}) => {
  await makeList(page);
  await boxOf(page, 'passport-dk').click();
  await expectStoredTicks(page, ['passport-dk']);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [prefix, words] of [
    ['', danish],
    ['/en', english],
  ] as const) {
    await open(page, `${prefix}${PAGE}`);
    for (const [place, id] of outcomeIds.entries()) {
      if (place > 0 || prefix !== '') await change(page, words).click();
      await expect(page.locator('#how')).toBeVisible();
      if (place === 0) expect(await violationsOn(page, 'all')).toEqual([]);
      await outcome(page, id).click();
      await expect(next(page)).toHaveAttribute('data-outcome', id);
      expect(await sidewaysOn(page)).toEqual([]);
      // What differs between the refusals is words; the richest has every part.
      const isWhole = id === 'worked' || id === 'papers' || id === 'not-handled';
      if (!isWhole) continue;
      expect(await violationsOn(page, 'all')).toEqual([]);
      expect(await smallTargetsOn(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOn(page, 'colours')).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
  }
});

ownServer(
  'without a server the next list is there, in both languages',
  async ({ page, server }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openUntilReady(page);
    await makeList(page);
    await server.stop();
    for (const [prefix, words, { items: rows, missingMark }] of [
      ['', danish, checklistWords],
      ['/en', english, englishList],
    ] as const) {
      await page.goto(`${prefix}${PAGE}`);
      if (prefix !== '') await change(page, words).click();
      await outcome(page, 'questions').click();
      await expect(next(page)).toContainText(words.refusedTitle);
      await expect(row(page, 'witness')).toContainText(words.isNew);
      await expect(page.locator('[data-right="control-questions"]')).toBeVisible();
      await expectStoredOutcome(page, 'questions');

      // Every screen speaks of the next time now.
      await page.goto(`${prefix}/liste/`);
      await expect(page.getByTestId('verdict')).toHaveAttribute('data-verdict', 'missing');
      await expect(item(page, 'witness')).toContainText(missingMark);
      await expect(page.getByTestId('list-changes')).toHaveCount(0);
      await page.goto(`${prefix}/skranke/#queue`);
      await expect(page.locator('[data-option="witness"]')).toBeVisible();
      await page.goto(`${prefix}/skranke/#way-out`);
      await expect(page.locator('[data-way="witness-comes"]')).toBeVisible();
      await expect(page.locator('[data-way="ask-for-questions"]')).toHaveCount(0);
      await page.goto(`${prefix}/skranke/#share`);
      await expect(page.getByTestId('sheet')).toContainText(rows.witness.title);
    }
  },
);
