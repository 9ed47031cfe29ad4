import type { Page } from '@playwright/test';
import { checklistWords as danishList } from '../../src/lib/content/da/checklist';
import { clerkPhrases } from '../../src/lib/content/da/clerk';
import { counter as danishFrame } from '../../src/lib/content/da/counter';
import { paperChecks as danish } from '../../src/lib/content/da/paper-checks';
import { wayOut as danishWays } from '../../src/lib/content/da/way-out';
import { checklistWords as englishList } from '../../src/lib/content/en/checklist';
import { paperChecks as english } from '../../src/lib/content/en/paper-checks';
import { sidewaysOn, smallTargetsOn, violationsOn } from '../support/audit';
import {
  expect,
  heading,
  item,
  makeList,
  open,
  storedValues,
  test as onSharedServer,
  verdictOf,
  type Given,
} from '../support/pages';
import { openUntilReady, test } from '../support/test';

test.use({ viewport: { width: 360, height: 640 } });
onSharedServer.use({ viewport: { width: 360, height: 640 } });

/** A Danish passport alone, and a licence beside it. */
const passport: Given = [
  ['errand', 'first-mitid'],
  ['bring', ['passport-dk']],
  ['situation', 'years'],
  ['booking', 'yes'],
];
const two: Given = [
  ['errand', 'first-mitid'],
  ['bring', ['passport-dk', 'driving-licence']],
  ['situation', 'years'],
  ['booking', 'in-line'],
];
const outcome = (page: Page) => page.getByTestId('outcome');
const reply = (page: Page, paper: string, check: string, answer: string) =>
  page.locator(`main [data-option="${paper}-${check}-${answer}"]`);

test('a paper that has expired stops counting at once, without a server, in both languages', async ({
  page,
  server,
}) => {
  await openUntilReady(page);
  await makeList(page, passport);
  await server.stop();
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'enough');
  await page.getByRole('link', { name: danishFrame.views.papers.title }).click();
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'open');
  // All four are asked, and nothing is chosen beforehand.
  await expect(page.locator('main fieldset')).toHaveCount(4);
  await expect(page.locator('main :checked')).toHaveCount(0);
  await reply(page, 'passport-dk', 'valid', 'no').click();
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'refused');
  await expect(page.locator('main fieldset')).toHaveCount(1);
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'missing');
  await expect(verdictOf(page)).toContainText(danishList.missing['paper-failed']);
  await page.getByRole('link', { name: danishList.seeWays }).click();
  await expect(heading(page)).toHaveText(danishFrame.views['way-out'].title);
  await expect(page.locator('[data-way]').first()).toBeVisible();
  const expectStored = (valid: string) =>
    expect.poll(() => storedValues(page, 'check', 'passport-dk')).toEqual([{ valid }]);
  await expectStored('no');

  await open(page, '/en/skranke/#papers');
  await page.reload();
  await expect(outcome(page)).toContainText(english.outcomes.refused.title);
  await expect(verdictOf(page)).toContainText(englishList.missing['paper-failed']);
  await reply(page, 'passport-dk', 'valid', 'yes').click();
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'enough');
  await expectStored('yes');
  await open(page, '/en/liste/');
  await expect(item(page, 'passport-dk')).toBeVisible();
});

onSharedServer('each finding has its own answer, and the list follows it', async ({ page }) => {
  await makeList(page, passport);
  await open(page, '/skranke/#papers');
  await reply(page, 'passport-dk', 'cpr', 'no').click();
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'shows-no-cpr');
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'missing');
  await reply(page, 'passport-dk', 'cpr', 'yes').click();
  await reply(page, 'passport-dk', 'name', 'no').click();
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'other-name');
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'ask-first');
  await reply(page, 'passport-dk', 'name', 'dont-know').click();
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'begun');
  await reply(page, 'passport-dk', 'valid', 'dont-know').click();
  await reply(page, 'passport-dk', 'right', 'yes').click();
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'unsure');
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'enough');
  await reply(page, 'passport-dk', 'right', 'no').click();
  await page.getByRole('link', { name: danish.toList }).click();
  await expect(item(page, 'any-photo-id')).toContainText(danishList.missingMark);
  await expect(item(page, 'passport-dk')).toHaveCount(0);
});

onSharedServer(
  'one paper that does not count leaves the other, by keyboard alone',
  async ({ page }) => {
    await makeList(page, two);
    await open(page, '/skranke/#papers');
    const rows = page.locator('main a[href^="#papers/"]');
    await expect(rows).toHaveCount(2);
    await rows.first().press('Enter');
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toContainText(danishList.items['passport-dk'].title);
    await expect(page).toHaveTitle(new RegExp(danishList.items['passport-dk'].title));
    await expect(page.locator('main fieldset')).toHaveCount(4);
    const no = page.locator('main input[name="passport-dk-valid"][value="no"]');
    await no.focus();
    await page.keyboard.press('Space');
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'refused');
    await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'enough');
    await page.getByRole('link', { name: danish.others }).press('Enter');
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toHaveText(danishFrame.views.papers.title);
    await expect(rows.first()).toContainText(danish.outcomes.refused.title);
    await expect(rows.last()).toContainText(danish.outcomes.open.title);
  },
);

onSharedServer('a second paper that is along already is not asked for again', async ({ page }) => {
  await makeList(page, [
    ['errand', 'first-mitid'],
    ['bring', ['residence-card', 'health-card']],
    ['situation', 'years'],
    ['booking', 'yes'],
  ]);
  await open(page, '/skranke/#papers/residence-card');
  await reply(page, 'residence-card', 'cpr', 'no').click();
  await expect(outcome(page)).toContainText(danish.beside.along);
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'enough');
  await reply(page, 'residence-card', 'name', 'no').click();
  await expect(outcome(page)).toContainText(danish.beside.along);
  await expect(outcome(page)).toContainText(danish.outcomes['other-name'].text);
});

onSharedServer('each way out has one thing to do, and a message can be sent', async ({ page }) => {
  await makeList(page, [
    ['errand', 'first-mitid'],
    ['bring', ['passport-other']],
    ['situation', 'new'],
    ['booking', 'yes'],
  ]);
  await open(page, '/skranke/#way-out');
  const ways = page.locator('[data-way]');
  await expect(ways.first()).toHaveAttribute('data-way', 'get-it-at-home');
  for (const way of await ways.all()) {
    const doing = way.locator('a:not([target]), summary').filter({ hasText: /^(?!Hvor står det)/ });
    await expect(doing.first()).toBeVisible();
  }
  const brought = page.locator('[data-way="relative-brings-health-card"]');
  await brought.getByText(danishWays.messageTitle).click();
  const sms = await brought.locator('a[href^="sms:"]').getAttribute('href');
  expect(decodeURIComponent(sms ?? '')).toContain(
    danishWays.messages['relative-brings-health-card'],
  );
  await open(page, '/skranke/#way-out/witness');
  await expect(heading(page)).toContainText(danishList.missingTitles.witness);
  await expect(page.locator('main section')).toHaveCount(1);
  // Questions may do: the card that the way leads to asks for it.
  await page.locator('[data-way="ask-for-questions"] a[href="#show"]').click();
  await expect(page.getByTestId('clerk-danish')).toContainText(
    clerkPhrases.phrases['questions-instead'],
  );
  await open(page, '/skranke/#way-out');
  // To move a time one calls: without a number of the desk's that is found first.
  await expect(
    page.locator('[data-way="another-day"] a[href="/mere/kommune/"]').first(),
  ).toBeVisible();
  await open(page, '/skranke/#way-out/witness');
  await page.locator('[data-way="witness-comes"] a[href="#witness"]').click();
  await expect(heading(page)).toHaveText(danishFrame.views.witness.title);
});

onSharedServer('both screens fit a narrow phone, in light and dark', async ({ page }) => {
  await makeList(page, [
    ['errand', 'first-mitid'],
    ['bring', ['passport-other']],
    ['situation', 'new'],
    ['booking', 'yes'],
  ]);
  for (const at of ['papers', 'way-out']) {
    for (const prefix of ['', '/en']) {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, `${prefix}/skranke/#${at}`);
      if (at === 'papers') await reply(page, 'passport-other', 'valid', 'no').click();
      else await page.locator('[data-way] summary').first().click();
      expect(await smallTargetsOn(page)).toEqual([]);
      expect(await sidewaysOn(page)).toEqual([]);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: 320, height });
      expect(await violationsOn(page, 'all')).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOn(page, 'colours')).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await sidewaysOn(page)).toEqual([]);
    }
  }
});
