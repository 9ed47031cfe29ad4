import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ui as danish } from '$lib/content/da/ui';
import type { Lang } from '$lib/i18n/lang';
import {
  brokenWordsOn,
  showTwiceTheSize,
  smallTargetsOn,
  sidewaysOn,
  violationsOn,
} from '../support/audit';
import { buildRoot, builtPages } from '../support/builds';
import {
  answer,
  boxOf,
  continueButton,
  expect,
  expectQuestion,
  heading,
  langOfAddress,
  makeList,
  makeListLink,
  open,
  option,
  routes,
  test,
  verdictOf,
} from '../support/pages';
import type { Given } from '../support/pages';

const NARROW = { width: 320, height: 640 };

/** The pages of a language, shared out over so many tests. */
const PARTS = 4;

test.use({ viewport: NARROW });

/** Opens everything that is folded, so that what lies inside is looked at too. */
async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const more of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) {
      more.click();
    }
  });
}

/** A window as tall as the page, so that the bar at the foot of the window covers nothing that is looked at. */
async function showAll(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: NARROW.width, height: Math.max(NARROW.height, height) });
}

/** What reaches out of the window, is cut off or broken within a word, with text at 200 %. */
async function lostAtTwiceTheSize(page: Page): Promise<string[]> {
  await showTwiceTheSize(page);
  const found = [...(await sidewaysOn(page)), ...(await brokenWordsOn(page, 7))];
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return found;
}

/**
 * Every audit on the page as it is now. What it finds names the place, so that all pages are reported at once. Dark is
 * looked at in Danish: the pages of both languages have the same parts, and the scheme changes only their colours.
 */
async function auditNow(page: Page, lang: Lang, where: string): Promise<string[]> {
  await showAll(page);
  const found: string[] = [];
  found.push(...(await smallTargetsOn(page)).map((text) => `${where} small: ${text}`));
  found.push(...(await sidewaysOn(page)).map((text) => `${where} sideways: ${text}`));
  const violations = await violationsOn(page, 'all');
  found.push(...violations.map((text) => `${where} axe: ${text}`));
  if (lang === 'da') {
    await page.emulateMedia({ colorScheme: 'dark' });
    const inDark = await violationsOn(page, 'colours');
    found.push(...inDark.map((text) => `${where} axe in dark: ${text}`));
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await page.setViewportSize(NARROW);
  found.push(...(await lostAtTwiceTheSize(page)).map((text) => `${where} large text: ${text}`));
  return found;
}

const misuse: Given = [['errand', 'misuse']];
const enough: Given = [
  ['errand', 'first-mitid'],
  ['bring', ['passport-dk']],
  ['situation', 'years'],
  ['booking', 'yes'],
];
const askFirst: Given = [
  ['errand', 'only-nemid'],
  ['bring', ['health-card', 'certificate']],
  ['situation', 'years'],
  ['booking', 'no'],
];
const noVisit: Given = [
  ['errand', 'not-working'],
  ['trouble', 'forgotten-pin'],
  ['means', ['chip-id', 'working-app']],
];

const oneIdMissing: Given = [
  ['errand', 'something-else'],
  ['other', 'exemption'],
  ['who', 'dont-know'],
  ['id', 'dont-know'],
  ['booking', 'dont-know'],
];

/** Goes to every state that the addresses alone do not show, and calls `look` in each. */
async function visitStates(
  page: Page,
  prefix: string,
  look: (state: string) => Promise<void>,
): Promise<void> {
  await open(page, `${prefix}/spoergsmaal/`);
  await answer(page, 'age-13-17');
  await expectQuestion(page, 'age');
  await look('age');
  await page.goBack();
  await answer(page, 'not-working');
  await expectQuestion(page, 'trouble');
  await look('trouble');
  await answer(page, 'blocked');
  await expectQuestion(page, 'means');
  await look('means');
  await answer(page, ['none']);
  await expectQuestion(page, 'bring');
  await continueButton(page).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await look('bring, nothing ticked');
  await option(page, 'passport-other').click();
  await unfoldAll(page);
  await look('bring, folded out');
  await continueButton(page).click();
  await expectQuestion(page, 'situation');
  await look('situation');
  await answer(page, 'new');
  await expectQuestion(page, 'booking');
  await look('booking');
  await answer(page, 'no');
  await expectQuestion(page, 'check');
  await look('check');
  await makeListLink(page).click();
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'missing');
  await boxOf(page, 'phone').click();
  await unfoldAll(page);
  await look('list: missing');
  await page.goBack();
  await expectQuestion(page, 'check');
  await page.locator('dl a[href="#errand"]').click();
  await expectQuestion(page, 'errand');
  await look('errand, answered');

  await answer(page, 'something-else');
  await expectQuestion(page, 'other');
  await look('other');
  await answer(page, 'help-other');
  await expectQuestion(page, 'role');
  await answer(page, 'witness');
  await expectQuestion(page, 'fit');
  await look('fit');

  for (const given of [enough, askFirst, noVisit, oneIdMissing]) {
    await page.evaluate(() => indexedDB.deleteDatabase('id-klar'));
    await makeList(page, given, prefix);
    await unfoldAll(page);
    await look(`list: ${(await verdictOf(page).getAttribute('data-verdict')) ?? ''}`);
  }
  await open(page, `${prefix}/spoergsmaal/`);
  for (const [, value] of misuse) await answer(page, value);
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'urgent');
  await unfoldAll(page);
  await look('list: urgent');
  await page.locator('main button').last().click();
  await expect(verdictOf(page)).toHaveCount(0);
  await look('list: started over');
  await page.goto(`${prefix}/mere/`);
  await page.locator('[aria-labelledby="remove"] button').click();
  await expect(page.locator('[aria-labelledby="remove"] h3')).toBeFocused();
  await look('more: delete?');
  await open(page, `${prefix}/mere/kommune/`);
  await page.locator('#find').fill('zzz');
  await look('municipality: none fits');
  await page.locator('#find').fill('s');
  await look('municipality: several fit');
  await option(page, '0760').first().click();
  await expect(page.locator('#municipality')).toBeFocused();
  await page.locator('#desk-phone').fill('0101901234');
  await page.locator('#desk-hours').fill('x'.repeat(201));
  await continueButton(page).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await look('municipality: notes refused');
  await page.locator('#desk-phone').fill('+45 12 34 56 78');
  await page.locator('#desk-hours').fill('Man-fre 9-15');
  await continueButton(page).click();
  await expect(page.locator('form [role="status"]')).not.toBeEmpty();
  await look('municipality: notes kept');
  await open(page, `${prefix}/telefon/`);
  await expect(page.locator('[aria-labelledby="desk"] a[href^="tel:"]')).toBeVisible();
  await look('phone: own desk');
  await open(page, `${prefix}/findes/ikke/`);
  await look('unknown address');
}

for (const [lang, prefix] of [
  ['da', ''],
  ['en', '/en'],
] as const) {
  for (let part = 0; part < PARTS; part += 1) {
    test(`every page in ${lang} is accessible, in light and dark, folded out, at 320 px and with large text, part ${part + 1}`, async ({
      page,
    }) => {
      test.setTimeout(150_000);
      const found: string[] = [];
      const own = (await routes()).filter((at) => langOfAddress(at) === lang);
      for (const address of own.filter((_, at) => at % PARTS === part)) {
        await open(page, address);
        await unfoldAll(page);
        found.push(...(await auditNow(page, lang, address)));
        await expect(heading(page)).toHaveCount(1);
      }
      expect(found).toEqual([]);
    });
  }

  test(`every page in ${lang} has a title of its own`, async () => {
    const pages = (await builtPages()).filter(({ address }) => langOfAddress(address) === lang);
    const titles = await Promise.all(
      pages.map(async ({ file }) => {
        const html = await readFile(path.join(buildRoot, file), 'utf8');
        return /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
      }),
    );
    expect(titles.length).toBeGreaterThan(30);
    for (const title of titles) expect(title).toMatch(/. – ID-klar$/);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test(`every state in ${lang} is accessible, in light and dark, folded out, at 320 px and with large text`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const found: string[] = [];
    const states: string[] = [];
    await visitStates(page, prefix, async (state) => {
      states.push(state);
      found.push(...(await auditNow(page, lang, state)));
    });
    expect(found).toEqual([]);
    expect(states).toEqual(
      expect.arrayContaining(
        ['missing', 'enough', 'ask-first', 'no-visit', 'urgent'].map((kind) => `list: ${kind}`),
      ),
    );
  });
}

test('the first stop of the Tab key leads past the bar to the content', async ({ page }) => {
  await open(page, '/telefon/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: danish.skipToContent });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
