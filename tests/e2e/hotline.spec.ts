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
  ['2027-05-24T10:00:00Z', 'unsure', labels.unsure, words.mayClose(when.at('20.00'))],
] as const;

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
    });
  });
}

test('a line that closes says so by itself, aloud, and leaves the focus where it is', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-11-23T18:58:45Z' });
  await open(page, '/telefon/');
  const line = page.locator('[data-testid="hotline"][data-line="digital-hotline"]');
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

test('a page that slept through a boundary is right as soon as it is seen again', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-11-23T18:00:00Z' });
  await open(page, '/');
  const line = page.getByTestId('hotline');
  await expect(line).toHaveAttribute('data-status', 'open');
  await page.clock.fastForward('14:00:00');
  await expect(line).toHaveAttribute('data-status', 'open');
  await expect(line).toContainText(words.closes(when.at('20.00')));
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
