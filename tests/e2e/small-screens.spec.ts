import type { Page } from '@playwright/test';
import { counter as danish } from '$lib/content/da/counter';
import { counter as english } from '$lib/content/en/counter';
import { shareOfBars, showTwiceTheSize, sidewaysOn } from '../support/audit';
import {
  expect,
  expectQuestion,
  heading,
  langOfAddress,
  makeList,
  newcomer,
  open,
  pageKinds,
  test,
} from '../support/pages';

/** The smallest phone there is, turned both ways, and the one most people turn. */
const SIZES = [
  { width: 320, height: 480 },
  { width: 480, height: 320 },
  { width: 640, height: 320 },
] as const;

const QUESTIONS = ['errand', 'bring', 'situation', 'booking', 'check'] as const;

/** Opens what is folded, and waits until nothing is held back from taps. */
async function settle(page: Page): Promise<void> {
  await expect(page.locator('main :is(p, a, button):visible').first()).toBeVisible();
  await page.evaluate(async () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
  });
}

/**
 * Everything to tap in the page that lies under a bar, under something else or out of the window, when it has the focus
 * and when it has been scrolled to.
 */
async function hiddenTargetsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Is the middle of its first line, or of what the window can show of it, there to be tapped? */
    const isHit = (target: HTMLElement): boolean => {
      const [box] = target.getClientRects();
      if (box === undefined) return false;
      const top = Math.max(box.top, 0);
      const bottom = Math.min(box.bottom, innerHeight);
      const at = document.elementFromPoint(box.left + box.width / 2, (top + bottom) / 2);
      return at !== null && target.contains(at);
    };
    const found: string[] = [];
    for (const target of document.querySelectorAll<HTMLElement>(
      'main :is(a[href], button, input, select, textarea, summary)',
    )) {
      if (!target.checkVisibility({ visibilityProperty: true })) continue;
      scrollTo(0, 0);
      target.focus();
      if (document.activeElement !== target) found.push(`no focus: ${target.outerHTML}`);
      if (!isHit(target)) found.push(`in focus: ${target.outerHTML}`);
      target.blur();
      scrollTo(0, document.documentElement.scrollHeight);
      target.scrollIntoView({ block: 'nearest' });
      if (!isHit(target)) found.push(`scrolled to: ${target.outerHTML}`);
    }
    return found.map((text) => text.slice(0, 160));
  });
}

/** Every fault of the page as it is now, at each of the sizes. What it finds names the place. */
async function faultsOn(page: Page, where: string): Promise<string[]> {
  await settle(page);
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const place = `${where} at ${size.width} x ${size.height}`;
    const share = await shareOfBars(page);
    if (share > 1 / 3) found.push(`${place}: bars take ${share.toFixed(2)}`);
    found.push(...(await sidewaysOn(page)).map((text) => `${place}: sideways: ${text}`));
    found.push(...(await hiddenTargetsOn(page)).map((text) => `${place}: ${text}`));
  }
  await page.setViewportSize(SIZES[0]);
  await showTwiceTheSize(page);
  const hidden = await hiddenTargetsOn(page);
  found.push(...hidden.map((text) => `${where} with large text: ${text}`));
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return found;
}

for (const [lang, prefix, words] of [
  ['da', '', danish],
  ['en', '/en', english],
] as const) {
  test.describe(`in ${lang}`, () => {
    test.use({ viewport: SIZES[0] });

    test('on the smallest phones, upright and turned, nothing is cut off or lies under a bar', async ({
      page,
    }) => {
      await makeList(page, newcomer, prefix);
      const kinds = (await pageKinds()).filter((address) => langOfAddress(address) === lang);
      expect(kinds.length).toBeGreaterThan(9);
      const found: string[] = [];
      const look = async (address: string) => found.push(...(await faultsOn(page, address)));
      for (const address of kinds) {
        // Start would go on to the list.
        await open(page, address === `${prefix}/` ? `${address}#top` : address);
        await look(address);
      }
      for (const question of QUESTIONS) {
        await open(page, `${prefix}/spoergsmaal/#${question}`);
        await expectQuestion(page, question);
        await look(question);
      }
      for (const [screen, { title }] of Object.entries(words.views)) {
        await open(page, `${prefix}/skranke/#${screen}`);
        await expect(heading(page)).toHaveText(title);
        await look(screen);
      }
      expect(found).toEqual([]);
    });
  });
}
