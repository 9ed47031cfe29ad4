import type { Locator, Page } from '@playwright/test';
import { booking as bookingWords } from '$lib/content/da/booking';
import { counter as danishCounter } from '$lib/content/da/counter';
import { witness as danish } from '$lib/content/da/witness';
import { witnessMessage as danishMessage } from '$lib/content/da/witness-message';
import { counter as englishCounter } from '$lib/content/en/counter';
import { witness as english } from '$lib/content/en/witness';
import { witnessMessage as englishMessage } from '$lib/content/en/witness-message';
import { fitQuestionIds } from '$lib/domain/identity/witness-fit';
import { sidewaysOn, smallTargetsOn, violationsOn } from '../support/audit';
import {
  continueButton,
  expect,
  expectQuestion,
  heading,
  item,
  items,
  makeList,
  open,
  option,
  storedKeys,
  test,
  verdictOf,
} from '../support/pages';
import { openUntilReady, test as ownServer } from '../support/test';

const PAGE = '/skranke/#witness';

/** Where the message leads, on the phone of the witness. */
const MINE = '/skranke/#be-witness';

const fit = (page: Page): Locator => page.getByTestId('fit');
const message = (page: Page, words = danish): Locator =>
  page.getByRole('group', { name: words.message.text, exact: true });
const reply = (page: Page, id: string): Locator => option(page, id).getByRole('radio');

async function answerFit(
  page: Page,
  replies: Readonly<Record<string, string>> = {},
): Promise<void> {
  for (const id of fitQuestionIds) await option(page, `${id}-${replies[id] ?? 'yes'}`).click();
}

test.use({ viewport: { width: 360, height: 640 } });

for (const [lang, prefix, words, counter, phrases] of [
  ['da', '', danish, danishCounter, danishMessage],
  ['en', '/en', english, englishCounter, englishMessage],
] as const) {
  test(`in ${lang} a person fits, does not fit, or is to be asked about`, async ({ page }) => {
    await open(page, `${prefix}/skranke/`);
    await page.locator('main a[href="#witness"]').click();
    await expect(heading(page)).toHaveText(counter.views.witness.title);
    await expect(heading(page)).toBeFocused();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1); // the language only
    await expect(fit(page)).toHaveText(words.fit.open);
    await answerFit(page);
    await expect(fit(page)).toContainText(words.fit.fits);
    await option(page, 'photo-id-dont-know').click();
    await expect(fit(page)).toHaveAttribute('data-fit', 'ask-first');
    await expect(fit(page)).toContainText(words.fit.questions['photo-id']);
    await option(page, 'mitid-30-days-no').click();
    await expect(fit(page)).toContainText(words.fit.problems['mitid-too-new']);
    await expect(fit(page)).not.toContainText(words.fit.fits);

    const origin = new URL(page.url()).origin;
    await expect(message(page, words)).toContainText(`${origin}${prefix}${MINE}`);
    await expect(message(page, words)).toContainText(phrases.rules);
    await expect(message(page, words)).toHaveAttribute('lang', lang);
  });
}

for (const [lang, prefix, words, counter] of [
  ['da', '', danish, danishCounter],
  ['en', '/en', english, englishCounter],
] as const) {
  test(`in ${lang} the message speaks to the witness, and makes one list`, async ({ page }) => {
    await makeList(page, undefined, prefix);
    await open(page, `${prefix}${MINE}`);
    await expect(heading(page)).toHaveText(counter.views['be-witness'].title);
    const make = page.getByRole('button', { name: words.me.make });
    await expect(make).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('heading', { name: words.me.bringTitle })).toBeVisible();
    // Nothing of the person who asked: neither their card, nor a message to one more witness.
    await expect(message(page, words)).toHaveCount(0);
    await make.press('Enter');
    await expectQuestion(page, 'fit');

    await open(page, `${prefix}${MINE}`);
    await answerFit(page);
    await expect(fit(page)).toContainText(words.fit.fits);
    await page.getByRole('button', { name: words.me.open }).press('Enter');
    await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'enough');
    await expect(item(page, 'witness-own-mitid')).toBeVisible();
    const keys = await storedKeys(page, 'answer');
    expect(keys.filter((key) => key === 'role')).toHaveLength(1);
    expect(keys.filter((key) => key === 'errand')).toHaveLength(2);
  });
}

test('the message goes in the language of the witness, by SMS, by copying and by sharing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    const shared: string[] = [];
    Object.defineProperty(window, 'shared', { value: shared });
    Object.defineProperty(navigator, 'share', {
      value: ({ text }: { text: string }): Promise<void> => {
        shared.push(text);
        if (shared.length === 2) return Promise.reject(new DOMException('closed', 'AbortError'));
        if (shared.length === 3) return Promise.reject(new DOMException('no', 'NotAllowedError'));
        return Promise.resolve();
      },
    });
  });
  await open(page, PAGE);
  await option(page, 'message-language-en').click();
  await expect(message(page)).toHaveAttribute('lang', 'en');
  const text = await message(page).innerText();
  expect(text).toContain(englishMessage.ask);
  expect(text).toContain(`/en${MINE}`);
  expect(text.length).toBeLessThanOrEqual(480);

  const sms = await page.getByRole('link', { name: danish.message.sms }).getAttribute('href');
  expect(sms).toMatch(/^sms:\?body=/);
  expect(decodeURIComponent(sms?.replace('sms:?body=', '') ?? '')).toBe(text);

  await page.getByRole('button', { name: danish.message.copy }).click();
  await expect(page.getByText(danish.message.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

  const share = page.getByRole('button', { name: danish.message.share });
  await share.click();
  await share.click();
  await expect(page.getByText(danish.message.notShared)).toHaveCount(0);
  await share.click();
  await expect(page.getByText(danish.message.notShared)).toBeVisible();
  const shared = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'shared')));
  expect(shared).toBe(JSON.stringify([text, text, text]));
});

test('where the phone neither copies nor shares, the message is marked and can be taken by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await open(page, PAGE);
  await expect(page.getByRole('button', { name: danish.message.share })).toHaveCount(0);
  await page.getByRole('button', { name: danish.message.copy }).click();
  await expect(page.getByText(danish.message.notCopied)).toBeVisible();
  const marked = await page.evaluate(() => String(getSelection()));
  expect(marked.trim()).toBe((await message(page).innerText()).trim());
});

test('a booked time stands in the message, and the own list stays beside that of the witness', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-22T09:00:00Z'));
  await makeList(page);
  await open(page, PAGE);
  await expect(page.getByText(danish.message.noTime)).toBeVisible();
  await page.getByRole('link', { name: danish.message.noteTime }).click();
  await page.locator('#booking-day').fill('2026-11-26');
  await page.locator('#booking-time').fill('10:15');
  await page.locator('#booking-place').fill('Rådhuset');
  await page.getByRole('button', { name: bookingWords.form.save }).click();
  await expect(page.getByTestId('countdown')).toBeVisible();
  await expect.poll(() => storedKeys(page, 'note')).toContain('appointment');
  await open(page, '/telefon/');
  await open(page, PAGE);
  await expect(message(page)).toContainText('torsdag den 26. november kl. 10.15');
  await expect(message(page)).toContainText('Rådhuset');

  await answerFit(page);
  await page.getByRole('button', { name: danish.own.make }).click();
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'enough');
  await expect(item(page, 'witness-own-mitid')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/liste/');
  const keys = await storedKeys(page, 'answer');
  expect(keys.filter((key) => key === 'errand')).toHaveLength(2);
  expect(keys).toContain('bring');
  expect(await storedKeys(page, 'note')).toContain('appointment');
});

test('an unanswered test is asked on the way to the list, by keyboard alone', async ({ page }) => {
  await open(page, PAGE);
  await reply(page, 'adult-yes').focus();
  await page.keyboard.press('Space');
  await expect(reply(page, 'adult-yes')).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(reply(page, 'adult-no')).toBeChecked();
  await expect(fit(page)).toHaveAttribute('data-fit', 'unfit');
  await page.getByRole('button', { name: danish.own.make }).focus();
  await page.keyboard.press('Enter');
  await expectQuestion(page, 'fit');
  await option(page, 'adult').click();
  await continueButton(page).click();
  await expectQuestion(page, 'check');
});

test('every state can be seen and reached on a narrow phone, in the dark too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, PAGE);
  await expect(message(page)).toBeVisible();
  expect(await violationsOn(page, 'all')).toEqual([]);
  expect(await smallTargetsOn(page)).toEqual([]);
  await page.locator('main summary').click();
  for (const last of ['yes', 'no', 'dont-know']) {
    await answerFit(page, { 'photo-id': last });
    // The three outcomes differ in words and colours only.
    expect(await violationsOn(page, last === 'yes' ? 'all' : 'colours')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, 'colours')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  }
  expect(await smallTargetsOn(page)).toEqual([]);
  for (const prefix of ['', '/en']) {
    await open(page, `${prefix}${MINE}`);
    await expect(fit(page)).toBeVisible();
    expect(await violationsOn(page, 'all')).toEqual([]);
    expect(await smallTargetsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, 'colours')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  }
  for (const address of [MINE, PAGE]) {
    await open(page, address);
    await expect(fit(page)).toBeVisible();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sidewaysOn(page)).toEqual([]);
  }
});

ownServer(
  'without a server the test, the message and the list are there',
  async ({ page, server }) => {
    await openUntilReady(page);
    await server.stop();
    for (const [prefix, words] of [
      ['', danish],
      ['/en', english],
    ] as const) {
      await page.goto(`${prefix}${MINE}`);
      await expect(page.getByRole('button', { name: words.me.make })).toBeVisible();
      await page.goto(`${prefix}${PAGE}`);
      await expect(message(page, words)).toBeVisible();
      await answerFit(page);
      await expect(fit(page)).toContainText(words.fit.fits);
    }
    await page.getByRole('button', { name: english.own.make }).click();
    await expect(verdictOf(page)).toBeVisible();
    expect(await items(page).count()).toBeGreaterThan(3);
  },
);
