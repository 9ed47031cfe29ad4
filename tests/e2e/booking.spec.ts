import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { convertIcsCalendar } from 'ts-ics';
import { afterwards } from '$lib/content/da/afterwards';
import { booking as danish } from '$lib/content/da/booking';
import { bookingPhrases as danishPhrases } from '$lib/content/da/booking-phrases';
import { checklistWords } from '$lib/content/da/checklist';
import { clerkPhrases } from '$lib/content/da/clerk';
import { counter } from '$lib/content/da/counter';
import { booking as english } from '$lib/content/en/booking';
import { bookingPhrases as englishPhrases } from '$lib/content/en/booking-phrases';
import { sidewaysOn, smallTargetsOn, violationsOn } from '../support/audit';
import {
  answer,
  boxOf,
  expectStoredTicks,
  expect,
  heading,
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

const PAGE = '/skranke/#booking';

const day = (page: Page): Locator => page.locator('#booking-day');
const time = (page: Page): Locator => page.locator('#booking-time');
const place = (page: Page): Locator => page.locator('#booking-place');
const save = (page: Page): Locator => page.locator('main form button[type="submit"]');
const countdown = (page: Page): Locator => page.getByTestId('countdown');
const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

const noTime = [
  ['errand', 'first-mitid'],
  ['bring', ['passport-dk']],
  ['situation', 'new'],
  ['booking', 'no'],
] as const satisfies Given;

/** Ten in the morning in Copenhagen, on a Sunday in winter. */
const SUNDAY = new Date('2026-11-22T09:00:00Z');

async function note(page: Page, on: string, at: string, where = ''): Promise<void> {
  await day(page).fill(on);
  await time(page).fill(at);
  await place(page).fill(where);
  await save(page).click();
}

/** Waits until the phone has this answer about a booked time; a time that is noted is written before it. */
async function expectStoredBooking(page: Page, answered: string): Promise<void> {
  await expect.poll(() => storedValues(page, 'answer', 'booking')).toEqual([answered]);
}

test.use({ viewport: { width: 360, height: 640 } });

for (const [lang, prefix, words, own] of [
  ['da', '', danish, danishPhrases],
  ['en', '/en', english, englishPhrases],
] as const) {
  test(`in ${lang} a time is noted, counted down, changed, removed and brought back`, async ({
    page,
  }) => {
    await page.clock.install({ time: SUNDAY });
    await makeList(page, undefined, prefix);
    await open(page, `${prefix}${PAGE}`);
    await expect(day(page)).toBeVisible();
    const fields = page.locator('input:not([type="checkbox"], [type="radio"]), textarea, select');
    expect(await fields.evaluateAll((found) => found.map(({ id }) => id))).toEqual([
      'booking-day',
      'booking-time',
      'booking-place',
    ]);
    await expect(page.getByText(words.form.placeHint)).toBeVisible();

    await note(page, '2026-11-26', '10:15', 'Rådhuset');
    await expect(page.locator('#noted')).toHaveText(words.noted.inDays(4));
    await expect(page.locator('#noted')).toBeFocused();
    await expect(countdown(page)).toContainText('Rådhuset');
    await expect(countdown(page)).toContainText(lang === 'da' ? '10.15' : '10:15');
    await expect.poll(async () => storedKeys(page, 'note')).toContain('appointment');

    await button(page, words.noted.change).click();
    await expect(day(page)).toHaveValue('2026-11-26');
    await expect(time(page)).toHaveValue('10:15');
    await button(page, words.form.cancel).click();
    await expect(page.locator('#noted')).toBeFocused();
    await button(page, words.noted.change).click();
    await time(page).fill('11:00');
    await save(page).click();
    await expect(countdown(page)).toContainText(lang === 'da' ? '11.00' : '11:00');

    await button(page, words.noted.remove).click();
    await expect(page.locator('#undo')).toBeFocused();
    await expect.poll(async () => storedKeys(page, 'note')).not.toContain('appointment');
    await button(page, words.noted.undo).click();
    await expect(countdown(page)).toContainText('Rådhuset');
    await expect.poll(async () => storedKeys(page, 'note')).toContain('appointment');
    await open(page, `${prefix}/telefon/`);
    await open(page, `${prefix}${PAGE}`);
    await expect(page.locator('#noted')).toHaveText(words.noted.inDays(4));

    // Without it nobody says any more that there is one.
    await button(page, words.noted.remove).click();
    await expect.poll(async () => storedKeys(page, 'note')).not.toContain('appointment');
    await expectStoredBooking(page, 'dont-know');
    await open(page, `${prefix}/liste/`);
    await expect(item(page, 'book-time')).toBeVisible();
    await open(page, `${prefix}/skranke/#show`);
    await expect(page.getByTestId('clerk-danish')).toBeVisible();
    await expect(page.getByText(clerkPhrases.phrases['has-time'])).toHaveCount(0);
  });

  test(`in ${lang} whoever has no time is told what to say, and is asked when one is noted`, async ({
    page,
  }) => {
    await page.clock.install({ time: SUNDAY });
    await makeList(page, noTime, prefix);
    await expect(item(page, 'book-time')).toBeVisible();
    await open(page, `${prefix}${PAGE}`);
    const { phone, hall, errands } = danishPhrases;
    const said = page.locator('p[lang="da"]');
    await expect(said).toHaveCount(2);
    await expect(said.first()).toContainText(phone);
    await expect(said.first()).toContainText(errands.mitid);
    await expect(said.last()).toContainText(hall);
    if (lang === 'en') await expect(page.getByText(own.phone)).toBeVisible();

    await note(page, '2026-11-26', '10:15');
    // Whoever notes a time has one: the answer follows, and with it the list and the clerk card.
    const toMessage = page.locator('main a[href="#witness/message"]');
    await expect(toMessage).toBeVisible();
    await expect(page.getByText(words.answer.text)).toHaveCount(0);
    await toMessage.click();
    await expect(page.locator('#message')).toBeFocused();
    await expectStoredBooking(page, 'yes');
    await open(page, `${prefix}/liste/`);
    await expect(item(page, 'phone')).toBeVisible();
    await expect(item(page, 'book-time')).toHaveCount(0);
    await expect(page.locator('main a[href$="skranke/#booking"]')).toContainText('26');

    await open(page, `${prefix}/spoergsmaal/#booking`);
    await answer(page, 'no');
    await expectStoredBooking(page, 'no');
    await open(page, `${prefix}${PAGE}`);
    await expect(page.getByText(words.answer.text)).toBeVisible();
    await button(page, words.answer.change).click();
    await expect(page.getByText(words.answer.text)).toHaveCount(0);
  });
}

test('the list asks how it went once the time has passed, until it is told', async ({ page }) => {
  await page.clock.install({ time: SUNDAY });
  await makeList(page);
  await open(page, PAGE);
  await note(page, '2026-11-23', '10:15');
  await expect.poll(() => storedKeys(page, 'note')).toContain('appointment');
  await open(page, '/liste/');
  const asked = page.getByRole('link', { name: checklistWords.time.tell });
  await expect(page.getByText('kl. 10.15')).toBeVisible();
  await expect(asked).toHaveCount(0);
  await page.clock.fastForward('30:00:00');
  // Once the time has passed, the list may go too, and comes back where that was a mistake.
  await button(page, checklistWords.longUnused.remove).click();
  await expect(asked).toHaveCount(0);
  await button(page, checklistWords.undo).click();
  await asked.click();
  await option(page, 'outcome-no-time').click();
  // Without a time to come the card claims none, and the screen asks for no time to be corrected.
  await open(page, '/skranke/#show');
  await expect(page.getByTestId('clerk-danish')).not.toContainText(
    clerkPhrases.phrases['has-time'],
  );
  await open(page, PAGE);
  await expect(page.locator('#say-phone')).toBeVisible();
  await expect(page.getByText(danish.noted.howWent)).toHaveCount(0);
  await expect(day(page)).toBeVisible();
  await open(page, '/skranke/#afterwards');
  await page.getByRole('link', { name: afterwards.screens.booking }).click();
  await expect(page.locator('#form')).toHaveText(danish.form.title);
  await expect(page.locator('#say-phone')).toBeVisible();
  await expect(page.locator('main a[href="/mere/kommune/"]')).toBeVisible();
  await expect(button(page, danish.form.cancel)).toHaveCount(0);
  await note(page, '2026-12-24', '09:00');
  await expect(countdown(page)).toContainText('24. december');
  await expect
    .poll(() => storedValues(page, 'note', 'appointment'))
    .toMatchObject([{ day: '2026-12-24' }]);
  await open(page, '/liste/');
  await expect(page.getByText('kl. 9.00')).toBeVisible();
  await open(page, '/skranke/#show');
  await expect(page.getByTestId('clerk-danish')).toContainText(clerkPhrases.phrases['has-time']);
  // A time that is noted is what "new" corrects.
  await open(page, '/skranke/#booking/new');
  await expect(page.locator('#form')).toHaveText(danish.form.changeTitle);
  await button(page, danish.form.cancel).click();
  await expect(page.locator('#noted')).toBeFocused();
});

test('a clock that is wrong says nothing certain, and a time can still be noted', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2020-01-01T09:00:00Z'));
  await makeList(page);
  await open(page, PAGE);
  await note(page, '2026-11-30', '10:15');
  await expect(countdown(page)).toHaveAttribute('data-countdown', 'unsure');
  await expect(countdown(page)).toContainText(danish.noted.clockWrong);
  await expect(countdown(page)).toContainText('30. november');
});

test('what cannot be is refused with a plain sentence, and nothing typed is lost', async ({
  page,
}) => {
  await page.clock.setFixedTime(SUNDAY);
  await makeList(page);
  await open(page, PAGE);
  await save(page).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText(danish.form.dayProblems['no-day']);
  await expect(page.getByRole('alert')).toContainText(danish.form.timeProblems['no-time']);
  await page.getByRole('alert').getByText(danish.form.dayProblems['no-day']).click();
  await expect(day(page)).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#booking');

  await note(page, '2026-11-21', '10:15', 'Rådhuset, 010190-1234');
  await expect(day(page)).toHaveAccessibleDescription(danish.form.dayProblems.past);
  await expect(page.getByRole('alert')).toContainText(danish.form.placeProblems['cpr-number']);
  await expect(place(page)).toHaveValue('Rådhuset, 010190-1234');
  await note(page, '2027-03-28', '02:30', 'x'.repeat(81));
  await expect(page.getByRole('alert')).toContainText(danish.form.timeProblems.skipped);
  await expect(page.getByRole('alert')).toContainText(danish.form.placeProblems['too-long']);
  expect(await storedKeys(page, 'note')).not.toContain('appointment');
  await expect(countdown(page)).toHaveCount(0);
});

test.describe('on a phone that is far from home', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('the countdown goes by Copenhagen, is said in steps, and ends with how it went', async ({
    page,
  }) => {
    await page.clock.install({ time: SUNDAY });
    await makeList(page);
    await open(page, PAGE);
    await note(page, '2026-11-22', '11:15');
    await expect(page.locator('#noted')).toHaveText(danish.noted.today('11.15'));
    const said = page.getByTestId('said');
    await expect(said).toHaveText('');
    await page.clock.runFor('16:00');
    await expect(page.locator('#noted')).toHaveText(/^Om 5\d minutter$/);
    await expect(said).toHaveText(/^Om (5\d|60) minutter$/);
    const once = (await said.textContent()) ?? '';
    await page.clock.runFor('05:00');
    await expect(page.locator('#noted')).not.toHaveText(once);
    await expect(said).toHaveText(once);
    await page.clock.fastForward('55:00');
    await expect(page.locator('#noted')).toHaveText(danish.noted.now);
    await expect(said).toHaveText(danish.noted.now);
    await page.clock.fastForward('01:00:00');
    await expect(page.locator('#noted')).toHaveText(danish.noted.past);
    await expect(page.getByRole('link', { name: danish.noted.tell })).toHaveAttribute(
      'href',
      '/skranke/#afterwards',
    );
  });
});

test('the calendar file has the time, the place, the list and the alarm', async ({ page }) => {
  await page.clock.setFixedTime(SUNDAY);
  await makeList(page);
  await boxOf(page, 'passport-dk').click();
  await expectStoredTicks(page, ['passport-dk']);
  await open(page, PAGE);
  await note(page, '2027-07-01', '10:15', 'Rådhuset');
  await expect(page.locator('main ul').first()).not.toContainText(
    checklistWords.items['passport-dk'].title,
  );
  await option(page, 'alarm-two-hours-before').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(page, danish.calendar.download).click(),
  ]);
  expect(file.suggestedFilename()).toBe('borgerservice.ics');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('TRIGGER:-PT120M');
  const [event] = convertIcsCalendar(undefined, text).events ?? [];
  expect(event?.start.date.toISOString()).toBe('2027-07-01T08:15:00.000Z');
  expect(event).toMatchObject({ summary: danish.calendar.event, location: 'Rådhuset' });
  expect(event?.description).toContain(`- ${checklistWords.items['passport-dk'].title}`);
  await expect(page.getByText(danish.calendar.downloaded)).toBeVisible();
});

test('every state can be seen and reached on a narrow phone, in the dark too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.clock.setFixedTime(SUNDAY);
  const expectFine = async (): Promise<void> => {
    expect(await violationsOn(page, 'all')).toEqual([]);
    expect(await smallTargetsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, 'colours')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  };
  await makeList(page, noTime, '/en');
  await open(page, `/en${PAGE}`);
  await save(page).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectFine();
  await note(page, '2026-11-26', '10:15', 'W'.repeat(80));
  await expect(option(page, 'alarm-evening-before')).toBeVisible();
  await expectFine();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await sidewaysOn(page)).toEqual([]);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await expect.poll(() => storedKeys(page, 'note')).toContain('appointment');
  await page.clock.setFixedTime(new Date('2026-11-27T09:00:00Z'));
  await open(page, '/en/telefon/');
  await open(page, `/en${PAGE}`);
  await expect(countdown(page)).toHaveAttribute('data-countdown', 'past');
  await expectFine();
});

ownServer(
  'without a server a time is noted, put into the calendar, and found again cold',
  async ({ context, page, server }) => {
    await openUntilReady(page);
    await server.stop();
    await page.goto(PAGE);
    await expect(page.getByText(counter.noList)).toBeVisible();
    await makeList(page);
    await page.goto(PAGE);
    const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    await note(page, soon, '10:15');
    await expect(countdown(page)).toBeVisible();
    await Promise.all([
      page.waitForEvent('download'),
      button(page, danish.calendar.download).click(),
    ]);
    await expect.poll(() => storedKeys(page, 'note')).toContain('appointment');
    await page.close();
    const cold = await context.newPage();
    await cold.goto(`/en${PAGE}`);
    await expect(heading(cold)).toBeVisible();
    await expect(countdown(cold)).toBeVisible();
  },
);
