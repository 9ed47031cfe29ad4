import type { Page } from '@playwright/test';
import { checklistWords } from '$lib/content/da/checklist';
import { counter as danishFrame } from '$lib/content/da/counter';
import { share as danish } from '$lib/content/da/share';
import { checklistWords as englishChecklist } from '$lib/content/en/checklist';
import { counter as englishFrame } from '$lib/content/en/counter';
import { share as english } from '$lib/content/en/share';
import { sidewaysOn, smallTargetsOn, violationsOn } from '../support/audit';
import {
  boxOf,
  expectStoredTicks,
  heading,
  makeList,
  open,
  storedKeys,
  storedValues,
  test as onSharedServer,
  type Given,
} from '../support/pages';
import { expect, openUntilReady, test } from '../support/test';

const phone = { width: 360, height: 640 };
test.use({ viewport: phone });
onSharedServer.use({ viewport: phone });

/** A foreign passport alone: the second paper is missing. */
const lacking: Given = [
  ['errand', 'first-mitid'],
  ['bring', ['passport-other']],
  ['situation', 'years'],
  ['booking', 'no'],
];
/** No list has more rows. */
const longest: Given = [
  ['errand', 'lost-phone'],
  ['means', ['none']],
  ['bring', ['health-card']],
  ['situation', 'no-cpr'],
  ['booking', 'no'],
];

const sheet = (page: Page) => page.getByTestId('sheet');
const text = (page: Page, words = danish) =>
  page.getByRole('group', { name: words.send.text, exact: true });

async function openShare(page: Page, prefix = ''): Promise<void> {
  await open(page, `${prefix}/skranke/#share`);
  await expect(sheet(page)).toBeAttached();
}

/** How many pages a file has, and how large they are, in points. */
async function paperOf(page: Page): Promise<{ pages: number; box: string | undefined }> {
  const file = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
    'latin1',
  );
  return {
    pages: file.match(/\/Type \/Page\b/g)?.length ?? 0,
    box: /\/MediaBox \[([^\]]*)\]/.exec(file)?.[1],
  };
}

/** What is on paper, element by element: text in other colours, other sizes than large, and what does not belong there. */
async function faultsOnPaper(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const paper = document.querySelector('[data-testid="sheet"]');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const { parentElement: parent, textContent } = node;
      if (parent === null || textContent?.trim() === '' || !parent.checkVisibility()) continue;
      if (paper?.contains(parent) !== true) {
        found.push(`beside the sheet: ${textContent ?? ''}`);
        continue;
      }
      const { color, fontSize } = getComputedStyle(parent);
      if (color !== 'rgb(0, 0, 0)') found.push(`${color}: ${textContent ?? ''}`);
      // 14 pt in px
      if (parseFloat(fontSize) < 18.6) found.push(`${fontSize}: ${textContent ?? ''}`);
    }
    const { backgroundColor } = getComputedStyle(document.body);
    if (backgroundColor !== 'rgb(255, 255, 255)') found.push(`paper of ${backgroundColor}`);
    return found;
  });
}

/** Puts voices of the test in the browser's place; `data-said` counts the lines begun, `data-hushed` the silences. */
async function stubVoices(page: Page, voices: readonly object[]): Promise<void> {
  await page.addInitScript((all) => {
    const count = { said: 0, hushed: 0 };
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => all,
      speak: (line: { onerror?: () => void }) => {
        document.addEventListener('fail-for-test', () => line.onerror?.(), { once: true });
        count.said += 1;
        document.documentElement.dataset['said'] = String(count.said);
      },
      cancel: () => {
        count.hushed += 1;
        document.documentElement.dataset['hushed'] = String(count.hushed);
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: EventTarget });
  }, voices);
}

test('the list goes on paper without a server, in both languages', async ({ page, server }) => {
  await openUntilReady(page);
  await makeList(page, lacking);
  await server.stop();
  for (const [prefix, words, frame] of [
    ['', danish, danishFrame],
    ['/en', english, englishFrame],
  ] as const) {
    await openShare(page, prefix);
    await expect(heading(page)).toHaveText(frame.views.share.title);
    await expect(text(page, words)).toContainText(words.list.title);
    expect(await paperOf(page)).toMatchObject({ pages: 1 });
  }
});

onSharedServer(
  'the paper is one A4 page in black on white, also from the dark',
  async ({ page }) => {
    await makeList(page, longest);
    await boxOf(page, 'phone').or(boxOf(page, 'new-phone')).click();
    await expect.poll(() => storedKeys(page, 'tick')).toHaveLength(1);
    // Everything that can stand on it: a booked time at a place with a long name, and facts due for a check.
    await page.clock.setFixedTime(new Date('2027-06-01T09:00:00Z'));
    await open(page, '/skranke/#booking');
    await page.locator('input[type="date"]').fill('2027-06-10');
    await page.locator('input[type="time"]').fill('10:15');
    await page.locator('main input:not([type="date"], [type="time"])').fill('Rådhuset '.repeat(8));
    await page.locator('form button[type="submit"]').click();
    await expect(page.getByTestId('countdown')).toBeVisible();
    // Who notes a time has one: that is written last.
    await expect.poll(() => storedValues(page, 'answer', 'booking')).toEqual(['yes']);
    for (const prefix of ['', '/en']) {
      await openShare(page, prefix);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, media: 'print' });
        expect(await faultsOnPaper(page)).toEqual([]);
        expect(await paperOf(page)).toEqual({
          pages: 1,
          box: expect.stringMatching(/^0 0 59[45]\.?\d* 84[12]\.?\d*$/),
        });
      }
      await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
    }
    for (const said of [
      'Rådhuset',
      '33 98 00 10',
      '70 20 00 00',
      '1 June 2027',
      'Sources:',
      'Ask',
    ]) {
      await expect(sheet(page)).toContainText(said);
    }
    // One box a row, and none of them ticked. The time is booked, so "book a time" is not among them.
    await expect(sheet(page).locator('li')).toHaveCount(20);
    await expect(sheet(page).locator('.box')).toHaveCount(20);
    await expect(sheet(page).locator('.box')).toHaveText(Array.from({ length: 20 }, () => ''));
  },
);

onSharedServer(
  'the longest list keeps on its one page what makes the papers valid, in both languages',
  async ({ page }) => {
    await makeList(page, longest);
    await page.clock.setFixedTime(new Date('2027-06-01T09:00:00Z'));
    await open(page, '/skranke/#booking');
    await page.locator('input[type="date"]').fill('2027-06-10');
    await page.locator('input[type="time"]').fill('10:15');
    await page.locator('main input:not([type="date"], [type="time"])').fill('Rådhuset '.repeat(8));
    await page.locator('form button[type="submit"]').click();
    await expect(page.getByTestId('countdown')).toBeVisible();
    // Who notes a time has one: that is written last.
    await expect.poll(() => storedValues(page, 'answer', 'booking')).toEqual(['yes']);
    for (const [prefix, { items }] of [
      ['', checklistWords],
      ['/en', englishChecklist],
    ] as const) {
      await openShare(page, prefix);
      await page.emulateMedia({ media: 'print' });
      expect(await paperOf(page)).toMatchObject({ pages: 1 });
      for (const id of ['health-card', 'any-photo-id', 'witness'] as const)
        await expect(sheet(page)).toContainText(items[id].valid ?? '');
      // The note about facts that are due stands at its foot.
      await expect(sheet(page).locator('.foot')).toContainText(/2027/);
      await page.emulateMedia({ media: 'screen' });
    }
  },
);

onSharedServer(
  'the browser’s own menu prints the list and the card without what can only be tapped',
  async ({ page }) => {
    await makeList(page, lacking);
    await boxOf(page, 'phone').click();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const shown = page.locator(':is(header, nav, #main) :is(a, button, summary):visible');
    await expect(shown).toHaveCount(0);
    await expect(page.getByText(checklistWords.items.phone.title, { exact: true })).toBeVisible();
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await open(page, '/skranke/#show');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const card = page.getByTestId('clerk-danish').locator('..');
    await expect(card).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(card).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('#main :is(a, button, select, input):visible')).toHaveCount(0);
    await expect(card.locator('p + ul').first()).toHaveCSS('margin-top', '0px');
    expect(await paperOf(page)).toMatchObject({ pages: 1 });
  },
);

onSharedServer('a browser that can neither print nor speak shows the rest', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    for (const name of ['print', 'speechSynthesis'])
      Object.defineProperty(window, name, { value: undefined });
  });
  await makeList(page, lacking);
  for (const [prefix, words] of [
    ['', danish],
    ['/en', english],
  ] as const) {
    await openShare(page, prefix);
    await expect(page.getByText(words.print.cannot)).toBeVisible();
    await expect(page.getByRole('button', { name: words.print.button })).toHaveCount(0);
    await expect(page.getByRole('button', { name: words.speak.start })).toHaveCount(0);
    await expect(text(page, words)).toContainText(words.list.title);
  }
  expect(errors).toEqual([]);
});

onSharedServer('the text is what is missing, or all of it', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await makeList(page, lacking);
  await boxOf(page, 'phone').click();
  await expectStoredTicks(page, ['phone']);
  await openShare(page);
  const { items } = checklistWords;
  const choose = (label: string) => page.getByRole('radio', { name: label }).check({ force: true });
  await expect(text(page)).toContainText(`[ ] ${items['any-cpr-paper'].title}`);
  await expect(text(page)).not.toContainText(items.phone.title);
  await expect(text(page)).toContainText(`[ ] ${items['book-time'].title}`);
  await choose(danish.scopes.all);
  await expect(text(page)).toContainText(`[x] ${items.phone.title}`);
  await expect(text(page)).not.toContainText(/https?:/);
  // A number that is broken over two lines is misread.
  const rows = await text(page)
    .locator('.number')
    .evaluateAll((numbers) => numbers.map((number) => number.getClientRects().length));
  expect(rows.length).toBeGreaterThan(1);
  expect(new Set(rows)).toEqual(new Set([1]));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: danish.send.copy }).press('Enter');
  await expect(page.getByText(danish.send.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await text(page).innerText());
  // What was missing and has been found is said to be there.
  await open(page, '/liste/');
  await boxOf(page, 'any-cpr-paper').click();
  await expectStoredTicks(page, ['any-cpr-paper', 'phone']);
  await openShare(page);
  await expect(text(page)).toContainText(
    `${danish.list.found}:\n[x] ${items['any-cpr-paper'].title}`,
    { useInnerText: true },
  );
});

onSharedServer(
  'a voice on the phone reads, pauses and falls silent on leaving',
  async ({ page }) => {
    await stubVoices(page, [
      { lang: 'da-DK', localService: true, default: false },
      { lang: 'en-GB', localService: false, default: true },
    ]);
    await makeList(page, lacking);
    await openShare(page, '/en');
    // The only English voice would send the list away.
    await expect(page.getByRole('button', { name: english.speak.start })).toHaveCount(0);
    await openShare(page);
    const root = page.locator('html');
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await button(danish.speak.start).press('Enter');
    await expect(root).toHaveAttribute('data-said', '1');
    await button(danish.speak.pause).press('Enter');
    await expect(root).toHaveAttribute('data-hushed', '1');
    await button(danish.speak.resume).press('Enter');
    await expect(root).toHaveAttribute('data-said', '2');
    await button(danish.speak.stop).press('Enter');
    await expect(root).toHaveAttribute('data-hushed', '2');
    await expect(page.locator('#speak')).toBeFocused();
    await button(danish.speak.start).click();
    await page.locator('nav a[href="/liste/"]').click();
    await expect(root).toHaveAttribute('data-hushed', '3');
  },
);

onSharedServer('everything fits a narrow phone and is free of axe faults', async ({ page }) => {
  await stubVoices(page, [
    { lang: 'da-DK', localService: true, default: true },
    { lang: 'en-GB', localService: true, default: true },
  ]);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await makeList(page, lacking);
  for (const [prefix, words] of [
    ['', danish],
    ['/en', english],
  ] as const) {
    await openShare(page, prefix);
    await page.getByRole('button', { name: words.speak.start, exact: true }).click();
    await page.getByRole('button', { name: words.send.copy }).click();
    await expect(page.getByText(words.send.notCopied)).toBeVisible();
    await page.evaluate(() => document.dispatchEvent(new Event('fail-for-test')));
    await expect(page.getByText(words.speak.failed)).toBeVisible();
    expect(await violationsOn(page, 'all')).toEqual([]);
    await page.getByRole('button', { name: words.speak.start, exact: true }).click();
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
    await page.setViewportSize({ width: 320, height: 640 });
  }
});
