import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { chromiumLaunch } from '../../scripts/chromium.mjs';
import { checklistWords as words } from '$lib/content/da/checklist';
import { ui } from '$lib/content/da/ui';
import { whereItStands } from '$lib/content/da/where-it-stands';
import { buildRoot } from '../support/builds';
import { kill } from '../support/kill';
import {
  boxOf,
  commonErrand,
  expect,
  expectStoredTicks,
  heading,
  item,
  items,
  makeList,
  open,
  option,
  storedKeys,
  storedValues,
  test,
  verdictOf,
} from '../support/pages';
import type { Given } from '../support/pages';
import { expectReady } from '../support/test';
import { startTestServer } from '../support/test-server';

interface Situation {
  readonly name: string;
  readonly given: Given;
  readonly verdict: string;
  /** Items that must stand on the list, missing ones marked. */
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

/** The way from the verdict to what can be done about it. */
const waysLink = (page: Page) => page.locator('main a[href="/skranke/#way-out"]');

const situations: readonly Situation[] = [
  {
    name: 'a Danish passport and a booked time',
    given: commonErrand,
    verdict: 'enough',
    has: ['passport-dk', 'phone'],
    lacks: [],
  },
  {
    name: 'a foreign passport alone',
    given: [
      ['errand', 'first-mitid'],
      ['bring', ['passport-other']],
      ['situation', 'years'],
      ['booking', 'no'],
    ],
    verdict: 'missing',
    has: ['passport-other', 'book-time'],
    lacks: ['any-cpr-paper'],
  },
  {
    name: 'new in Denmark, foreign passport and yellow card, no witness',
    given: [
      ['errand', 'new-in-denmark'],
      ['bring', ['passport-other', 'health-card']],
      ['situation', 'new'],
      ['booking', 'in-line'],
    ],
    verdict: 'missing',
    has: ['passport-other', 'health-card'],
    lacks: ['witness'],
  },
  {
    name: 'two papers without a photo',
    given: [
      ['errand', 'only-nemid'],
      ['bring', ['health-card', 'certificate']],
      ['situation', 'years'],
      ['booking', 'yes'],
    ],
    verdict: 'ask-first',
    has: ['ask-first', 'health-card', 'certificate'],
    lacks: [],
  },
  {
    name: 'a new phone while the old one works',
    given: [
      ['errand', 'not-working'],
      ['trouble', 'new-phone-old-works'],
    ],
    verdict: 'no-visit',
    has: ['copy-app'],
    lacks: [],
  },
  {
    name: 'a child under 13',
    given: [
      ['errand', 'age-13-17'],
      ['age', 'under-13'],
    ],
    verdict: 'no-visit',
    has: ['under-13-wait'],
    lacks: [],
  },
  {
    name: 'a stolen phone',
    given: [
      ['errand', 'lost-phone'],
      ['means', ['none']],
      ['bring', ['driving-licence']],
      ['situation', 'years'],
      ['booking', 'no'],
    ],
    verdict: 'urgent',
    has: ['block-app', 'block-sim', 'driving-licence'],
    lacks: [],
  },
  {
    name: 'exemption from Digital Post, somebody goes for me, no paper found',
    given: [
      ['errand', 'something-else'],
      ['other', 'exemption'],
      ['who', 'proxy'],
      ['id', 'none'],
      ['booking', 'no'],
    ],
    verdict: 'missing',
    has: ['proxy-form', 'book-time', 'six-months-back'],
    lacks: ['exemption-id'],
  },
  {
    name: 'a power of attorney on paper',
    given: [
      ['errand', 'something-else'],
      ['other', 'let-help'],
      ['power', 'act'],
      ['own-mitid', 'no'],
      ['helper-mitid', 'yes'],
    ],
    verdict: 'no-visit',
    has: ['fuldmagt-request', 'fuldmagt-sign', 'fuldmagt-return', 'fuldmagt-banks'],
    lacks: [],
  },
  {
    name: 'somebody who fits as a witness',
    given: [
      ['errand', 'something-else'],
      ['other', 'help-other'],
      ['role', 'witness'],
      ['fit', ['adult', 'mitid-30-days', 'not-too-often', 'photo-id']],
    ],
    verdict: 'enough',
    has: ['witness-own-mitid', 'witness-own-photo'],
    lacks: [],
  },
  {
    name: 'a helper who goes alone',
    given: [
      ['errand', 'something-else'],
      ['other', 'help-other'],
      ['role', 'helper'],
      ['helping', 'alone'],
    ],
    verdict: 'missing',
    has: ['helper-may', 'helper-may-not', 'look-away'],
    lacks: ['person-comes'],
  },
  {
    name: 'someone who knows nothing',
    given: [
      ['errand', 'dont-know'],
      ['bring', ['dont-know']],
      ['situation', 'dont-know'],
      ['booking', 'dont-know'],
    ],
    verdict: 'missing',
    has: ['ask-first', 'any-cpr-paper', 'book-time'],
    lacks: ['any-photo-id', 'witness'],
  },
];

for (const { name, given, verdict, has, lacks } of situations) {
  test(`${name}: ${verdict}`, async ({ page }) => {
    await makeList(page, given);
    await expect(verdictOf(page)).toHaveAttribute('data-verdict', verdict);
    for (const id of has) {
      await expect(item(page, id)).toHaveCount(1);
      await expect(item(page, id)).not.toContainText(words.missingMark);
    }
    for (const id of lacks) await expect(item(page, id)).toContainText(words.missingMark);
    await expect(items(page).filter({ hasText: words.missingMark })).toHaveCount(lacks.length);
    // What is missing comes with what to do about it, and what is to be asked with whom to ask.
    await expect(waysLink(page)).toHaveCount(lacks.length > 0 || verdict === 'ask-first' ? 1 : 0);
    await expect(page.locator('main :checked')).toHaveCount(0);
    await expect(page.locator('main')).not.toContainText(/godkendt|opfyldt/i);
  });
}

test('ticks are counted aloud, and never change the verdict', async ({ page }) => {
  await makeList(page, situations[1]?.given);
  const verdict = await verdictOf(page).innerText();
  const group = page.locator('section').filter({ has: item(page, 'any-cpr-paper') });
  const rows = group.getByTestId('checklist-item');
  const total = await rows.count();
  expect(total).toBeGreaterThan(1);
  const told = page.getByRole('status').filter({ hasText: words.groups.bring });
  await expect(told).toHaveCount(0);

  for (let done = 1; done <= total; done += 1) {
    await rows
      .nth(done - 1)
      .getByRole('checkbox')
      .click();
    await expect(group.getByRole('heading')).toContainText(words.counted(done, total));
    await expect(told).toHaveText(words.announced(words.groups.bring, done, total));
    await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'missing');
  }
  expect(await verdictOf(page).innerText()).toBe(verdict);
  await rows.first().getByRole('checkbox').click();
  await expect(told).toHaveText(words.announced(words.groups.bring, total - 1, total));
});

test('ticks survive a reload, an untick too', async ({ page }) => {
  await makeList(page);
  for (const id of ['passport-dk', 'phone', 'user-id-note']) await boxOf(page, id).click();
  await expectStoredTicks(page, ['passport-dk', 'phone', 'user-id-note']);
  await boxOf(page, 'user-id-note').click();
  await expectStoredTicks(page, ['passport-dk', 'phone']);
  await page.reload();
  await expect(boxOf(page, 'passport-dk')).toBeChecked();
  await expect(boxOf(page, 'phone')).toBeChecked();
  await expect(page.locator('main :checked')).toHaveCount(2);
});

/** In the page: something else writes for so many milliseconds, and what the app writes waits for it. */
function busyStorage(forMs: number): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('id-klar');
    opening.onsuccess = () => {
      const database = opening.result;
      const store = database.transaction('entries', 'readwrite').objectStore('entries');
      const until = performance.now() + forMs;
      const goOn = (): void => {
        if (performance.now() < until) store.count().onsuccess = goOn;
        else database.close();
      };
      goOn();
      resolve();
    };
  });
}

for (const next of ['/viden/', '/en/liste/#top']) {
  test(`ticks outlive a tap that leads on to ${next} in the same moment`, async ({ page }) => {
    await makeList(page);
    await page.evaluate(busyStorage, 300);
    const ticked = await page.evaluate((wanted) => {
      const boxes = document.querySelectorAll<HTMLInputElement>('[data-item] input');
      for (const box of boxes) box.click();
      document.querySelector<HTMLElement>(`a[href="${wanted}"]`)?.click();
      return boxes.length;
    }, next);
    await expect(page).toHaveURL(next);
    await page.goto('/robots.txt');
    expect(ticked).toBeGreaterThan(8);
    expect(await storedKeys(page, 'tick')).toHaveLength(ticked);
  });
}

test('start over empties the list, and Fortryd brings all of it back', async ({ page }) => {
  await makeList(page);
  await boxOf(page, 'passport-dk').click();
  await page.getByRole('button', { name: words.startOver }).click();
  await expect(items(page)).toHaveCount(0);
  await expect(page.getByText(words.empty.text)).toBeVisible();
  await expect(page.locator('h1')).toBeFocused();
  await expectStoredTicks(page, []);

  await page.getByRole('button', { name: words.undo }).click();
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'enough');
  await expect(boxOf(page, 'passport-dk')).toBeChecked();
  await expect(page.locator('h1')).toBeFocused();
  await expectStoredTicks(page, ['passport-dk']);
  await page.reload();
  await expect(boxOf(page, 'passport-dk')).toBeChecked();
});

test('who need not go there is not sent into the line', async ({ page }) => {
  await makeList(page, [
    ['errand', 'age-13-17'],
    ['age', 'under-13'],
  ]);
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'no-visit');
  await expect(page.locator('main a[href="/skranke/#queue"]')).toHaveCount(0);
  await expect(page.locator('main a[href="/skranke/#show"]')).toHaveCount(0);
});

test('once a list is made, a phone is offered the app on its home screen, a computer is not', async ({
  page,
}) => {
  const offer = page.locator('main a[href="/mere/#install"]');
  await makeList(page);
  await expect(offer).toHaveCount(0);
  await page.evaluate(() => {
    const event = new Event('beforeinstallprompt', { cancelable: true });
    window.dispatchEvent(Object.assign(event, { prompt: () => undefined }));
  });
  await offer.click();
  await expect(page.locator('[aria-labelledby="install"] button')).toBeVisible();
});

test('a list that has lain for 60 days may go if the person says so, and not before', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-23T09:00:00Z');
  await makeList(page);
  const asked = page.getByText(words.longUnused.text);
  const expectUsedOn = (day: string) =>
    expect.poll(() => storedValues(page, 'note', 'last-used')).toEqual([day]);
  await page.clock.setFixedTime('2027-01-21T09:00:00Z');
  await open(page, '/liste/');
  await expect(verdictOf(page)).toBeVisible();
  await expectUsedOn('2027-01-21');
  await expect(asked).toHaveCount(0);

  await page.clock.setFixedTime('2027-03-22T09:00:00Z');
  await open(page, '/liste/');
  await expect(asked).toBeVisible();
  await page.getByRole('button', { name: words.longUnused.keep }).click();
  await expect(asked).toHaveCount(0);
  await expectUsedOn('2027-03-22');
  await open(page, '/liste/');
  await expect(verdictOf(page)).toBeVisible();
  await expect(asked).toHaveCount(0);

  await page.clock.setFixedTime('2027-06-01T09:00:00Z');
  await open(page, '/liste/');
  await page.getByRole('button', { name: words.longUnused.remove }).click();
  await expect(page.getByText(words.empty.text)).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await page.getByRole('button', { name: words.undo }).click();
  await expect(verdictOf(page)).toBeVisible();
});

test('after start over the questions begin empty', async ({ page }) => {
  await makeList(page);
  await page.getByRole('button', { name: words.startOver }).click();
  await page.getByRole('link', { name: words.empty.make }).click();
  await expect(option(page, 'first-mitid')).toBeVisible();
  await expect(page.locator('main [aria-current="true"]')).toHaveCount(0);
});

test('each item opens to say why, who says so and when that was read', async ({ page }) => {
  await makeList(page, situations[3]?.given);
  const ids = await items(page).evaluateAll((rows) => rows.map((row) => row.dataset['item'] ?? ''));
  expect(ids.length).toBeGreaterThan(5);
  for (const id of ids) {
    const row = item(page, id);
    const more = row.getByRole('button');
    await expect(more).toHaveAttribute('aria-expanded', 'false');
    await more.click();
    await expect(more).toHaveAttribute('aria-expanded', 'true');
    const details = row.locator(`#more-${id}`);
    await expect(details).toContainText(whereItStands.title);
    await expect(details).toContainText('22. november 2026');
    await expect(details.locator('a[href^="https://"]').first()).toBeVisible();
    await more.click();
    await expect(details).toBeHidden();
  }
});

test('the verdict and each way out say where it stands, and when that was read', async ({
  page,
}) => {
  await makeList(page, [
    ['errand', 'first-mitid'],
    ['bring', ['passport-other']],
    ['situation', 'new'],
    ['booking', 'yes'],
  ]);
  const saysWhere = async (place: Locator) => {
    const source = place.locator('[data-fact] a[href^="https://"]').first();
    await expect(source).toBeHidden();
    await place.getByText(whereItStands.title).click();
    await expect(source).toBeVisible();
    await expect(place.locator('[data-fact]').first()).toContainText('22. november 2026');
    await expect(place.locator('[data-fact]').first()).toContainText(whereItStands.needsInternet);
  };
  await saysWhere(verdictOf(page));
  // Two things are missing, each for a reason of its own.
  await expect(verdictOf(page).locator('[data-fact]')).toHaveCount(2);
  await waysLink(page).click();
  const ways = page.locator('[data-way]');
  await expect(ways.first()).toBeVisible();
  expect(await ways.count()).toBeGreaterThan(4);
  for (const way of await ways.all()) await saysWhere(way);
});

test('with a list a launch at the root lands on it; a tap on Start, a reload and a way back do not', async ({
  page,
  context,
}) => {
  await open(page, '/');
  await expect(page).toHaveURL('/');
  await makeList(page);
  // Shown a moment before it is kept; the launch comes after both.
  await expect.poll(async () => storedKeys(page, 'note')).toContain('shown-list');

  const launched = await context.newPage();
  await launched.goto('/');
  await expect(launched).toHaveURL('/liste/');
  await expect(verdictOf(launched)).toBeVisible();
  await launched.getByRole('link', { name: ui.tabs.start, exact: true }).click();
  await expect(launched).toHaveURL('/');
  await expect(heading(launched)).toBeFocused();
  await launched.reload();
  await expect(launched.locator('main a[href="/liste/"]')).toBeVisible();
  await expect(launched).toHaveURL('/');
  await launched.locator('main a[href="/liste/"]').click();
  await expect(launched).toHaveURL('/liste/');
  await launched.goBack();
  await expect(launched.locator('main a[href="/liste/"]')).toBeVisible();
  await expect(launched).toHaveURL('/');
});

test('half the questions are no list: they go on where they stopped', async ({ page, context }) => {
  await open(page, '/spoergsmaal/');
  await option(page, 'first-mitid').click();
  const launched = await context.newPage();
  await open(launched, '/');
  await launched.getByRole('link', { name: ui.tabs.list, exact: true }).click();
  await launched.getByRole('link', { name: words.empty.resume }).click();
  await expect(launched).toHaveURL('/spoergsmaal/#bring');
});

test('a launch at the root speaks the language chosen earlier, with and without a list', async ({
  page,
  context,
}) => {
  // The switch waits for a second only, and to make the storage may take longer: what is read is kept in it.
  await open(page, '/viden/vidne/');
  await page.locator('#sources').scrollIntoViewIfNeeded();
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).length))
    .toBeGreaterThan(0);
  await open(page, '/telefon/');
  await page.getByRole('link', { name: ui.otherLanguage }).click();
  await expect(page).toHaveURL(/\/en\/telefon\/(#top)?$/);
  const launched = await context.newPage();
  await launched.goto('/');
  await expect(launched).toHaveURL('/en/');
  await makeList(page, commonErrand, '/en');
  await launched.goto('/');
  await expect(launched).toHaveURL('/en/liste/');
  await expect(launched.locator('html')).toHaveAttribute('lang', 'en');
  await expect(verdictOf(launched)).toBeVisible();
});

test('answers and ticks survive a browser that is killed, without a server', async () => {
  const profile = await mkdtemp(path.join(tmpdir(), 'id-klar-profile-'));
  const server = await startTestServer(buildRoot);
  const launch = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, { ...chromiumLaunch(), baseURL: server.origin });
  try {
    const first = await launch();
    const page = await first.newPage();
    await page.goto('/');
    await expectReady(page);
    await makeList(page);
    await boxOf(page, 'passport-dk').click();
    await boxOf(page, 'phone').click();
    await expectStoredTicks(page, ['passport-dk', 'phone']);
    await kill(first, page);
    await server.stop();

    const second = await launch();
    const reopened = await second.newPage();
    await reopened.goto('/');
    await expect(reopened).toHaveURL('/liste/');
    await expect(verdictOf(reopened)).toHaveAttribute('data-verdict', 'enough');
    await expect(boxOf(reopened, 'passport-dk')).toBeChecked();
    await expect(boxOf(reopened, 'phone')).toBeChecked();
    await expect(reopened.locator('main :checked')).toHaveCount(2);
    await second.close();
  } finally {
    await server.stop();
    await rm(profile, { recursive: true, force: true });
  }
});
