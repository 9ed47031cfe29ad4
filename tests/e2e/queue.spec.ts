import type { Page } from '@playwright/test';
import { checklistWords } from '../../src/lib/content/da/checklist';
import { counter as danishFrame } from '../../src/lib/content/da/counter';
import { queue as danish } from '../../src/lib/content/da/queue';
import { counter as englishFrame } from '../../src/lib/content/en/counter';
import { queue as english } from '../../src/lib/content/en/queue';
import { sidewaysOn, smallTargetsOn, violationsOn } from '../support/audit';
import {
  expectQuestion,
  expectStoredTicks,
  heading,
  makeList,
  open,
  storedKeys,
  test as onSharedServer,
  verdictOf,
  type Given,
} from '../support/pages';
import { expect, openUntilReady, test } from '../support/test';

test.use({ viewport: { width: 360, height: 640 } });
onSharedServer.use({ viewport: { width: 360, height: 640 } });

/** A foreign passport alone: the second paper is missing, and control questions are likely. */
const lacking: Given = [
  ['errand', 'first-mitid'],
  ['bring', ['passport-other']],
  ['situation', 'years'],
  ['booking', 'in-line'],
];

const left = (page: Page) => page.getByTestId('left');
const row = (page: Page, id: string) => page.locator(`main [data-option="${id}"]`);
const order = (page: Page) =>
  page
    .getByTestId('order')
    .locator('li')
    .evaluateAll((rows) => rows.map((one) => one.dataset['item']));
const field = (page: Page) => page.locator('#queue-number');
const awakeButton = (page: Page, words = danishFrame) =>
  page.getByRole('button', { name: words.keepAwake });

async function openQueue(page: Page, prefix = ''): Promise<void> {
  await open(page, `${prefix}/skranke/#queue`);
  await expect(left(page)).toBeVisible();
}

/** Puts a lock of our own in the browser's place; `data-locks` counts what was asked for and what is held. */
async function stubWakeLock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const count = { asked: 0, held: 0 };
    const show = (): void => {
      document.documentElement.dataset['locks'] = `${count.asked} ${count.held}`;
    };
    class Lock extends EventTarget {
      released = false;
      release(): Promise<void> {
        if (!this.released) {
          this.released = true;
          count.held -= 1;
          show();
          this.dispatchEvent(new Event('release'));
        }
        return Promise.resolve();
      }
    }
    let current: Lock | undefined;
    Object.defineProperty(Navigator.prototype, 'wakeLock', {
      configurable: true,
      get: () => ({
        request: () => {
          count.asked += 1;
          count.held += 1;
          current = new Lock();
          show();
          return Promise.resolve(current);
        },
      }),
    });
    document.addEventListener('hide-for-test', () => {
      Object.defineProperty(document, 'visibilityState', {
        configurable: true,
        get: () => 'hidden',
      });
      void current?.release();
      document.dispatchEvent(new Event('visibilitychange'));
    });
    document.addEventListener('show-for-test', () => {
      Object.defineProperty(document, 'visibilityState', {
        configurable: true,
        get: () => 'visible',
      });
      document.dispatchEvent(new Event('visibilitychange'));
    });
  });
}

const tell = (page: Page, name: string) =>
  page.evaluate((type) => document.dispatchEvent(new Event(type)), name);

test('the line needs no server, and survives a reload and a turn', async ({ page, server }) => {
  await openUntilReady(page);
  await makeList(page, lacking);
  await server.stop();
  await openQueue(page);
  await expect(heading(page)).toHaveText(danishFrame.views.queue.title);
  await expect(left(page)).toHaveText(danish.left(4));
  await row(page, 'any-cpr-paper').click();
  await row(page, 'phone').click();
  await field(page).fill('a 42');
  await page.getByRole('button', { name: danish.number.save }).click();
  await expectStoredTicks(page, ['any-cpr-paper', 'phone']);
  await expect.poll(() => storedKeys(page, 'note')).toContain('queue-number');
  for (const [prefix, words, frame] of [
    ['', danish, danishFrame],
    ['/en', english, englishFrame],
  ] as const) {
    await page.setViewportSize({ width: 360, height: 640 });
    await openQueue(page, prefix);
    await page.reload();
    await expect(heading(page)).toHaveText(frame.views.queue.title);
    await expect(left(page)).toHaveText(words.left(2));
    await expect(page.getByTestId('queue-number')).toHaveText('A42');
    expect(await order(page)).toEqual(['passport-other', 'any-cpr-paper', 'user-id-note']);
    await page.setViewportSize({ width: 640, height: 360 });
    expect(await sidewaysOn(page)).toEqual([]);
    await expect(left(page)).toHaveText(words.left(2));
  }
});

onSharedServer('what is missing comes first, and a tick can be taken back', async ({ page }) => {
  await makeList(page, lacking);
  await openQueue(page);
  const rows = page.locator('section[aria-labelledby="left"] [data-option]');
  expect(await rows.evaluateAll((all) => all.map((one) => one.dataset['option']))).toEqual([
    'any-cpr-paper',
    'passport-other',
    'phone',
    'user-id-note',
  ]);
  await expect(rows.first()).toContainText(checklistWords.missingMark);
  expect(await rows.filter({ hasText: checklistWords.missingMark }).count()).toBe(1);
  await row(page, 'passport-other').getByRole('checkbox').press('Space');
  await expect(left(page)).toHaveText(danish.left(3));
  await row(page, 'passport-other').getByRole('checkbox').press('Space');
  await expect(left(page)).toHaveText(danish.left(4));
  for (const one of await rows.all()) await one.click();
  // What is found is lacking no more.
  await expect(rows.filter({ hasText: checklistWords.missingMark })).toHaveCount(0);
  await expect(left(page)).toHaveText(danish.nothingLeft);
  await expect(page.getByTestId('kinds').locator('li')).toHaveText(danish.kinds);
});

onSharedServer('the number is kept only where it is one, and can go again', async ({ page }) => {
  await makeList(page, lacking);
  await openQueue(page);
  const save = page.getByRole('button', { name: danish.number.save });
  for (const [typed, problem] of [
    ['0101901234', 'cpr-number'],
    ['A.1', 'only-letters-and-digits'],
    ['A123456', 'too-long'],
  ] as const) {
    await field(page).fill(typed);
    await save.click();
    await expect(page.getByText(danish.number.problems[problem])).toBeVisible();
    await expect(field(page)).toBeFocused();
  }
  expect(await violationsOn(page, 'all')).toEqual([]);
  await field(page).fill('www-wWW');
  await field(page).press('Enter');
  await expect(page.getByTestId('queue-number')).toHaveText('WWW-WWW');
  await page.setViewportSize({ width: 320, height: 640 });
  const lines = page.getByTestId('queue-number').evaluate((one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size;
  });
  expect(await lines).toBe(1);
  await page.getByRole('button', { name: danish.number.remove }).click();
  await field(page).fill('k 7');
  await field(page).press('Enter');
  await expect(page.getByTestId('queue-number')).toHaveText('K7');
  await page.getByRole('button', { name: danish.number.remove }).click();
  await expect(field(page)).toHaveValue('');
  // The only field: nowhere is a user ID or a CPR number asked for.
  await expect(page.locator('main input:not([type="checkbox"])')).toHaveCount(1);
});

onSharedServer('the screen is kept lit by a tap, and again on return', async ({ page }) => {
  await stubWakeLock(page);
  await makeList(page, lacking);
  await openQueue(page);
  const locks = page.locator('html');
  await expect(awakeButton(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(locks).not.toHaveAttribute('data-locks');
  await awakeButton(page).click();
  await expect(awakeButton(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(locks).toHaveAttribute('data-locks', '1 1');
  await tell(page, 'hide-for-test');
  await expect(locks).toHaveAttribute('data-locks', '1 0');
  await tell(page, 'show-for-test');
  await expect(locks).toHaveAttribute('data-locks', '2 1');
  await expect(awakeButton(page)).toHaveAttribute('aria-pressed', 'true');
  // The card goes on with it.
  await page.locator('main a[href="#show"]').click();
  await expect(heading(page)).toHaveText(danishFrame.views.show.title);
  await expect(awakeButton(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(locks).toHaveAttribute('data-locks', '3 1');
  await awakeButton(page).press('Enter');
  await expect(awakeButton(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(locks).toHaveAttribute('data-locks', '3 0');
});

onSharedServer('no button where the browser cannot keep its screen lit', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'));
  await makeList(page, lacking);
  await openQueue(page);
  await expect(awakeButton(page)).toHaveCount(0);
});

onSharedServer('the line leaves no trace in the history', async ({ page }) => {
  await makeList(page, lacking);
  await open(page, '/skranke/');
  const length = () => page.evaluate(() => history.length);
  const before = await length();
  await page.locator('main a[href="#queue"]').click();
  await row(page, 'passport-other').click();
  await field(page).fill('K7');
  await field(page).press('Enter');
  await expect(page.getByTestId('queue-number')).toHaveText('K7');
  expect(await length()).toBe(before + 1);
  const trace = await page.evaluate(() => JSON.stringify(history.state) + location.href);
  expect(trace).not.toMatch(/passport|first-mitid|K7/);
  await page.locator('main a[href="#show"]').click();
  await expect(heading(page)).toHaveText(danishFrame.views.show.title);
  await page.locator('main a[href="#queue"]').click();
  await expect(left(page)).toBeVisible();
  // A link in the bar at the foot leads on without leaving the line behind: the way back goes past it.
  await page.getByRole('navigation').last().locator('a[href="/telefon/"]').click();
  await expect(page).toHaveURL(/telefon/);
  expect(await length()).toBe(before + 1);
  await page.goBack();
  await expect(heading(page)).toHaveText(danishFrame.pageTitle);
  await expect(page).toHaveURL(/skranke\/$/);
  await openQueue(page);
  const again = await length();
  await page.locator('header .back').click();
  await expect(verdictOf(page)).toBeVisible();
  await expect(page).toHaveURL(/\/liste\/$/);
  expect(await length()).toBe(again);
});

onSharedServer(
  'the line and the card are one tap from the list, in both languages',
  async ({ page }) => {
    await makeList(page, lacking);
    const length = await page.evaluate(() => history.length);
    await page.getByRole('link', { name: checklistWords.inLineNow }).click();
    await expect(left(page)).toBeVisible();
    // The phone's own Back leads to the list.
    await page.goBack();
    await expect(verdictOf(page)).toBeVisible();
    await page.getByRole('link', { name: checklistWords.inLineNow }).click();
    await expect(left(page)).toBeVisible();
    await page.locator('header a[hreflang="en"]').click();
    await expect(heading(page)).toHaveText(englishFrame.views.queue.title);
    await expect(left(page)).toBeVisible();
    await page.locator('header .back').click();
    await expect(page).toHaveURL(/\/en\/liste\/$/);
    await page.getByRole('link', { name: englishFrame.views.show.title }).click();
    await expect(page.getByTestId('clerk-danish')).toBeVisible();
    // The line and the card: one step each. The other language takes the place of the line.
    expect(await page.evaluate(() => history.length)).toBe(length + 2);
  },
);

onSharedServer('no way through the history leads into the line again', async ({ page }) => {
  await makeList(page, lacking);
  const expectList = async (): Promise<void> => {
    await expect(page).toHaveURL(/\/liste\/$/);
    await expect(verdictOf(page)).toBeVisible();
    await expect(left(page)).toHaveCount(0);
  };
  const enterLine = async (): Promise<void> => {
    await page.getByRole('link', { name: checklistWords.inLineNow }).click();
    await expect(left(page)).toBeVisible();
  };
  // By the phone's own Back and by that of the app.
  for (const goBack of [() => page.goBack(), () => page.locator('header .back').click()]) {
    await enterLine();
    await page.reload();
    await expect(left(page)).toBeVisible();
    await goBack();
    await expectList();
    await page.goForward();
    await expectList();
  }
  // From a place on the same page, where Kit sees no navigation.
  await open(page, '/skranke/');
  await page.locator('main a[href="#show"]').click();
  await expect(page.getByTestId('clerk-danish')).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText(danishFrame.pageTitle);
  await page.goForward();
  await expectList();
  // A page that is only read comes as a document of its own, and so does the other language.
  await enterLine();
  await page.getByRole('navigation').last().locator('a[href="/viden/"]').click();
  await expect(page).toHaveURL(/\/viden\/$/);
  await page.goBack();
  await expectList();
  await enterLine();
  await page.locator('header a[hreflang="en"]').click();
  await expect(heading(page)).toHaveText(englishFrame.views.queue.title);
  await page.goBack();
  await expectList();
  await page.goForward();
  await expect(page).toHaveURL(/\/en\/liste\/$/);
  await expectList();
});

onSharedServer('everything in the line is large, and fits a narrow phone', async ({ page }) => {
  await stubWakeLock(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await makeList(page, lacking);
  for (const prefix of ['', '/en']) {
    await openQueue(page, prefix);
    const small = await page.locator('main').evaluate((main) => {
      const found: string[] = [];
      const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const { parentElement } = text;
        const isRead = text.textContent?.trim() !== '' && parentElement?.checkVisibility();
        if (parentElement === null || !isRead) continue;
        const size = parseFloat(getComputedStyle(parentElement).fontSize);
        if (size < 24) found.push(`${size}: ${text.textContent ?? ''}`);
      }
      return found;
    });
    expect(small).toEqual([]);
    expect(await smallTargetsOn(page)).toEqual([]);
    expect(await sidewaysOn(page)).toEqual([]);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 320, height });
    expect(await violationsOn(page, 'all')).toEqual([]);
    await awakeButton(page, prefix === '' ? danishFrame : englishFrame).click();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, 'colours')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sidewaysOn(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
  }
});

onSharedServer(
  'the way past the menu stays on the screen and in the question',
  async ({ page }) => {
    await makeList(page);
    await openQueue(page);
    const skip = page.locator('a.skip');
    for (const address of [/#queue$/, /#bring$/]) {
      if (address.source.includes('bring')) {
        await open(page, '/spoergsmaal/#bring');
        // It takes the focus when the storage has answered.
        await expectQuestion(page, 'bring');
      }
      await skip.focus();
      await skip.press('Enter');
      await expect(page.locator('main')).toBeFocused();
      await expect(page).toHaveURL(address);
    }
  },
);
