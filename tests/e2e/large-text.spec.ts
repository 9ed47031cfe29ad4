import type { Locator, Page } from '@playwright/test';
import { checklistWords as danish } from '$lib/content/da/checklist';
import { checklistWords as english } from '$lib/content/en/checklist';
import { brokenWordsOn, shareOfBars, showTwiceTheSize, smallTargetsOn } from '../support/audit';
import {
  answerAll,
  expect,
  heading,
  makeListLink,
  open,
  storedKeys,
  test,
  verdictOf,
} from '../support/pages';
import type { Given } from '../support/pages';

const PHONE = { width: 360, height: 640 };

test.use({ viewport: PHONE });

/** The urgent list with the most to say: nothing at hand, and nothing known. */
const lostWithNothing: Given = [
  ['errand', 'lost-phone'],
  ['means', ['none']],
  ['bring', ['none']],
  ['situation', 'dont-know'],
  ['booking', 'no'],
];

/** Asserts that all of it is on the first screen, above the tab bar. */
async function expectOnFirstScreen(page: Page, what: Locator): Promise<void> {
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const bar = await page.locator('nav').last().boundingBox();
  const box = await what.boundingBox();
  if (bar === null || box === null) throw new Error('not shown');
  expect(box.y + box.height).toBeLessThanOrEqual(bar.y);
}

for (const [lang, prefix, words] of [
  ['da', '', danish],
  ['en', '/en', english],
] as const) {
  test(`in ${lang} the urgent list says whom to call on the first screen, with text at 200 % too`, async ({
    page,
  }) => {
    await answerAll(page, lostWithNothing, prefix);
    await showTwiceTheSize(page);
    // The answers stand in the width of the window, under their questions.
    for (const answered of await page.locator('dl dd:not(.change)').all()) {
      expect((await answered.boundingBox())?.width).toBeGreaterThan(PHONE.width * 0.75);
    }
    expect(await brokenWordsOn(page, 10)).toEqual([]);
    await makeListLink(page).click();
    await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'urgent');
    expect(await brokenWordsOn(page, 10)).toEqual([]);
    const call = page.getByRole('link', { name: words.callNow });
    await expectOnFirstScreen(page, verdictOf(page).getByRole('heading'));
    await expectOnFirstScreen(page, call);
    await expect.poll(() => storedKeys(page, 'note')).toContain('shown-list');
    await page.reload();
    await expect(verdictOf(page)).toBeVisible();
    await expectOnFirstScreen(page, call);
  });

  test(`with text at 200 % the bars in ${lang} leave the screen to the page, which does grow`, async ({
    page,
  }) => {
    for (const address of ['', 'liste/', 'telefon/', 'spoergsmaal/', 'skranke/#queue']) {
      await open(page, `${prefix}/${address}`);
      // Something to tap is there once the storage has answered.
      await expect(page.locator('main :is(a, button):visible').first()).toBeVisible();
      await showTwiceTheSize(page);
      expect(await shareOfBars(page), address).toBeLessThan(1 / 3);
      const top = (await heading(page).boundingBox())?.y ?? Infinity;
      expect(top, address).toBeLessThan(PHONE.height / 4);
      expect(await smallTargetsOn(page), address).toEqual([]);
      expect(await brokenWordsOn(page, 10), address).toEqual([]);
      await expect(page.locator('main'), address).toHaveCSS('font-size', '36px');
    }
  });
}
