import type { Page } from '@playwright/test';
import { hotlineStatus as words } from '$lib/content/da/hotline-status';
import { misuse } from '$lib/content/da/misuse';
import { offlineAddresses } from '../support/builds';
import { expect, open, test } from '../support/pages';

const { labels, when } = words;

/** Instants, and what Start must say about the Digital Hotline then. Copenhagen is one hour ahead of UTC. */
const moments = [
  ['2026-11-23T06:59:00Z', 'closed', labels.closed, words.opens(when.inMinutes(1, '8.00'))],
  ['2026-11-23T07:00:00Z', 'open', labels.open, words.closes(when.at('20.00'))],
  ['2026-11-23T18:40:00Z', 'open', labels.open, words.closes(when.inMinutes(20, '20.00'))],
  ['2026-11-23T19:00:00Z', 'closed', labels.closed, words.opens(when.tomorrow('8.00'))],
  ['2026-11-27T15:30:00Z', 'closed', labels.closed, words.opens(when.on('søndag', '16.00'))],
  ['2026-11-29T10:00:00Z', 'closed', labels.closed, words.opens(when.today('16.00'))],
  ['2026-12-24T10:00:00Z', 'unsure', labels.unsure, words.mayClose(when.at('20.00'))],
  ['2026-12-25T10:00:00Z', 'unsure', labels.unsure, words.mayClose(when.at('16.00'))],
  ['2026-12-26T10:00:00Z', 'closed', labels.closed, words.mayOpen(when.tomorrow('16.00'))],
  // New Year by the clock of Copenhagen.
  ['2026-12-31T23:30:00Z', 'closed', labels.closed, words.mayOpen(when.today('8.00'))],
  // The day on which the clock goes forward, which is Easter Day.
  ['2027-03-28T13:59:00Z', 'closed', labels.closed, words.mayOpen(when.inMinutes(1, '16.00'))],
  ['2027-03-28T14:00:00Z', 'unsure', labels.unsure, words.mayClose(when.at('20.00'))],
  ['2027-05-24T10:00:00Z', 'unsure', labels.unsure, words.mayClose(when.at('20.00'))],
] as const;

const digitalHotline = '[data-testid="hotline"][data-line="digital-hotline"]';

/** Stands for the date in a sentence. */
const DATE = '…';

/** Whatever the marks say: when each line answers, and a number to call. */
async function expectHoursAndNumbers(page: Page): Promise<void> {
  const lines = page.getByTestId('hotline');
  await expect(lines).toHaveCount(3);
  for (const line of await lines.all()) {
    await expect(line.locator('dd').first()).toHaveText(/^\d+\.00 til \d+\.00$/);
    await expect(line.locator('dd').first()).toBeVisible();
    await expect(line.locator('a[href^="tel:"]')).toBeVisible();
  }
}

test('a page is taken over without being styled anew, and what follows comes in tasks of its own', async ({
  page,
}) => {
  await page.addInitScript(() => {
    new MutationObserver((changes, observer) => {
      if (document.getElementById('svelte-announcer') === null) return;
      observer.disconnect();
      // Called at the end of the task in which Kit took the page over.
      document.body.dataset['takenOver'] = JSON.stringify({
        styled: changes.filter(({ type }) => type === 'attributes').length,
        followed: document.querySelectorAll('symbol, [data-status]').length,
      });
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['lang'] });
  });
  await open(page, '/telefon/');
  const takenOver = JSON.stringify({ styled: 0, followed: 0 });
  await expect(page.locator('body')).toHaveAttribute('data-taken-over', takenOver);
  await expect(page.locator(digitalHotline)).toHaveAttribute('data-status');
  await expect(page.locator('#icon-phone')).toBeAttached();
});

for (const timezoneId of ['America/Los_Angeles', 'Pacific/Apia', 'Asia/Kathmandu']) {
  test.describe(`a phone set to ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('says open, closed or unsure by the clock of Copenhagen', async ({ page }) => {
      const said: unknown[] = [];
      const expected: unknown[] = [];
      for (const [at, status, label, next] of moments) {
        await page.clock.setFixedTime(at);
        await open(page, '/');
        const line = page.getByTestId('hotline');
        await expect(line).toHaveAttribute('data-status', /open|closed|unsure/);
        const text = (await line.innerText()).replace(/\s+/g, ' ');
        said.push([at, await line.getAttribute('data-status'), text.includes(label), text]);
        expected.push([at, status, true, expect.stringContaining(next)]);
      }
      expect(said).toEqual(expected);

      // So does the page of the phone lines, which stays open.
      await open(page, '/telefon/');
      const line = page.locator(digitalHotline);
      for (const [at, status, label, next] of moments) {
        await page.clock.setFixedTime(at);
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        await expect(line, at).toHaveAttribute('data-status', status);
        await expect(line, at).toContainText(label);
        await expect(line, at).toContainText(next, { ignoreCase: true });
      }
    });
  });
}

test('a line that closes says so by itself, aloud, and leaves the focus where it is', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-11-23T18:58:45Z' });
  await open(page, '/telefon/');
  const line = page.locator(digitalHotline);
  await expect(line).toHaveAttribute('data-status', 'open');
  const call = line.getByRole('link');
  await call.focus();
  await page.clock.runFor(90_000);
  await expect(line).toHaveAttribute('data-status', 'closed');
  await expect(line).toContainText(labels.closed);
  await expect(call).toBeFocused();
  const told = page.locator('main [aria-live="polite"]');
  await expect(told).toContainText(`${words.names['digital-hotline']}: ${labels.closed}`);
});

for (const address of ['/', '/telefon/']) {
  test(`on ${address} a mark turns within half a minute of the boundary, and at once after a sleep`, async ({
    page,
  }) => {
    await page.clock.install({ time: '2026-11-23T18:00:00Z' });
    await open(page, address);
    const line = page.locator(digitalHotline);
    await page.clock.pauseAt('2026-11-23T18:59:10Z');
    await expect(line).toContainText(words.closes(when.inMinutes(1, '20.00')), {
      ignoreCase: true,
    });
    await page.clock.runFor('00:49');
    await expect(line).toHaveAttribute('data-status', 'open');
    await page.clock.runFor('00:31');
    await expect(line).toHaveAttribute('data-status', 'closed');
    await expect(line).toContainText(labels.closed);

    // No time passes for the page while it sleeps, and none after.
    for (const [at, event, status] of [
      ['2026-11-24T07:00:10Z', 'visibilitychange', 'open'],
      ['2026-11-24T19:00:10Z', 'pageshow', 'closed'],
    ] as const) {
      await page.clock.setSystemTime(at);
      await expect(line).not.toHaveAttribute('data-status', status);
      await page.evaluate((name) => {
        (name === 'pageshow' ? window : document).dispatchEvent(new Event(name));
      }, event);
      await expect(line).toHaveAttribute('data-status', status);
      await expect(line).toContainText(labels[status]);
    }
  });
}

for (const [what, wrong] of [
  ['two years behind', '2024-11-23T10:00:00Z'],
  ['past the end of the calendar', '2099-12-31T23:00:00Z'],
] as const) {
  test(`with a clock ${what} nothing is claimed, hours and numbers stay, and the right time is taken over`, async ({
    page,
  }) => {
    const [notice = ''] = words.clockWrong(DATE).split(DATE);
    const lines = page.getByTestId('hotline');
    for (const [address, count] of [
      ['/', 1],
      ['/telefon/', 3],
    ] as const) {
      await page.clock.install({ time: wrong });
      await open(page, address);
      await expect(lines).toHaveCount(count);
      for (const line of await lines.all()) {
        await expect(line).toHaveAttribute('data-status', 'unsure');
        await expect(line).toContainText(labels.unsure);
      }
      await expect(page.locator('main').getByText(notice)).toHaveCount(count);
      for (const claim of [labels.open, labels.closed])
        await expect(page.locator('main')).not.toContainText(claim);
      if (address === '/telefon/') await expectHoursAndNumbers(page);
      else await expect(lines.locator('a[href="/telefon/"]')).toBeVisible();

      await page.clock.setSystemTime('2026-11-23T10:00:00Z');
      await page.clock.runFor('00:30');
      await expect(page.locator(digitalHotline)).toHaveAttribute('data-status', 'open');
      await expect(page.locator('main').getByText(notice)).toHaveCount(0);
    }
  });
}

test('a clock that is three hours ahead cannot be told, so hours and numbers stand beside every mark', async ({
  page,
}) => {
  for (const time of ['2026-11-23T18:00:00Z', '2026-11-23T21:00:00Z']) {
    await page.clock.setFixedTime(time);
    await open(page, '/telefon/');
    await expect(page.locator(digitalHotline)).toHaveAttribute('data-status', /open|closed/);
    await expectHoursAndNumbers(page);
  }
});

test('each number stands as text and calls with one tap', async ({ page }) => {
  await open(page, '/telefon/');
  for (const [line, number, href] of [
    ['digital-hotline', '70 20 00 00', 'tel:+4570200000'],
    ['mitid-support', '33 98 00 10', 'tel:+4533980010'],
    ['cyberhotline', '33 37 00 37', 'tel:+4533370037'],
  ] as const) {
    const call = page.locator(`[data-line="${line}"] a[href="${href}"]`);
    await expect(call).toHaveCount(1);
    await expect(call).toContainText(number);
  }
  for (const dead of ['72 24 70 50', 'nemid.nu']) {
    await expect(page.locator('main')).not.toContainText(dead);
  }
});

test('no line breaks inside a phone number', async ({ request }) => {
  const breaking: string[] = [];
  let kept = 0;
  for (const address of await offlineAddresses()) {
    if (!/(?:\/|\.js|__data\.json)$/.test(address)) continue;
    const text = await (await request.get(address)).text();
    if (/\b\d\d(?: \d\d){3}\b/.test(text)) breaking.push(address);
    if (/\b\d\d(?:\u{a0}\d\d){3}\b/u.test(text)) kept += 1;
  }
  expect(breaking).toEqual([]);
  expect(kept).toBeGreaterThan(20);
});

test('a tap cannot hit a step against misuse that has just moved', async ({ page }) => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_app/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.clock.install({ time: '2026-11-23T12:00:00Z' });
  await page.goto('/misbrug/', { waitUntil: 'commit' });
  const steps = page.locator('section:has(ol)').first();
  const first = steps.locator('h3').first();
  const taps = () => steps.evaluate((section) => getComputedStyle(section).pointerEvents);
  const { 'block-on-mitid-dk': block, 'call-mitid-support': call } = misuse.steps;

  // Where the code does not come, the steps do not wait for it.
  await expect(steps).toHaveCSS('animation-name', /wait/);
  await expect(first).toContainText(block.title);
  await expect(steps).toHaveCSS('visibility', 'visible');
  await page.evaluate(() => {
    const list = document.querySelector('ol');
    new MutationObserver(() => {
      const section = list?.parentElement;
      if (section) section.dataset['moved'] = getComputedStyle(section).pointerEvents;
    }).observe(document.body, { childList: true, subtree: true });
  });
  release();
  await expect(first).toContainText(call.title);
  await expect(steps).toHaveAttribute('data-moved', 'none');
  await expect.poll(taps).toBe('auto');
});

test('no page offers a number or address that is dead', async ({ page }) => {
  await open(page, '/');
  await expect(page.locator('a[href*="72247050"], a[href*="nemid.nu"]')).toHaveCount(0);
  for (const address of [
    '/viden/tabt-noeglekort/',
    '/viden/noeglekort-og-noegleapp/',
    '/misbrug/',
  ]) {
    await open(page, address);
    await expect(page.locator('a[href*="72247050"], a[href*="nemid.nu"]')).toHaveCount(0);
  }
});
