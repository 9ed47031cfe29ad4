import type { Page } from '@playwright/test';
import { hotlineStatus } from '$lib/content/da/hotline-status';
import { ui } from '$lib/content/da/ui';
import { ui as english } from '$lib/content/en/ui';
import {
  answer,
  continueButton,
  expect,
  expectQuestion,
  heading,
  open,
  option,
  storedKeys,
  test,
} from '../support/pages';
import { emptyBrowserCache, test as ownServer } from '../support/test';

for (const [address, words, start] of [
  ['/findes/ikke/', ui, '/'],
  ['/viden/findes-ikke', ui, '/'],
  ['/en/nothing/here/', english, '/en/'],
  ['/%E0%A4/', ui, '/'],
] as const) {
  test(`the unknown address ${address} shows a page that leads on`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(heading(page)).toHaveText(words.notFound.title);
    await expect(page.locator('html')).toHaveAttribute('lang', start === '/' ? 'da' : 'en');
    await page.getByRole('link', { name: words.notFound.toStart }).click();
    await expect(page).toHaveURL(start);
  });
}

/** Stands for the date in a sentence. */
const MARK = '…';

for (const time of ['2020-01-01T10:00:00Z', '2026-11-21T22:59:00Z', '2150-06-01T10:00:00Z']) {
  test(`a clock that shows ${time} is called wrong, and nothing is said to be open or closed`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(time);
    for (const address of ['/', '/telefon/', '/misbrug/']) {
      await open(page, address);
      // The sentence with whatever date the phone shows in it.
      const [before = ''] = hotlineStatus.clockWrong(MARK).split(MARK);
      if (address !== '/') await expect(page.getByText(before).first()).toBeVisible();
      for (const line of await page.getByTestId('hotline').all()) {
        await expect(line).toHaveAttribute('data-status', 'unsure');
      }
      const main = page.locator('main');
      await expect(main).not.toContainText(hotlineStatus.labels.open);
      await expect(main).not.toContainText(hotlineStatus.labels.closed);
    }
  });
}

for (const fragment of ['xyz', 'misuse', 'check', 'booking', '__proto__', '%E0%A4']) {
  test(`the unknown or early question #${fragment} leads to the first open one, which stays`, async ({
    page,
  }) => {
    await open(page, `/spoergsmaal/#${fragment}`);
    await expectQuestion(page, 'errand');
    await expect(page.locator('main [aria-current="true"]')).toHaveCount(0);
    await answer(page, 'first-mitid');
    await expectQuestion(page, 'bring');
    await expect.poll(() => storedKeys(page, 'answer')).toEqual(['errand']);

    await page.goto('/');
    await open(page, `/spoergsmaal/#${fragment}`);
    await expectQuestion(page, 'bring');
    await option(page, 'passport-dk').click();
    await expect(option(page, 'passport-dk').getByRole('checkbox')).toBeChecked();
    await expectQuestion(page, 'bring');
    await continueButton(page).click();
    await expectQuestion(page, 'situation');
  });
}

test('answers in a query are not taken over', async ({ page }) => {
  await open(page, '/spoergsmaal/?errand=misuse&bring=passport-dk#booking');
  await expectQuestion(page, 'errand');
  await expect(page.locator('main [aria-current="true"]')).toHaveCount(0);
});

/** Pages to read in an emergency. The third comes without Kit. */
const readable = ['/telefon/', '/misbrug/', '/viden/mistanke-om-misbrug/', '/en/telefon/'];

/** The page can be read, its numbers called and its text printed. */
async function expectReadable(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  const number = page.locator('main a[href^="tel:"]').first();
  await expect(number).toBeVisible();
  await expect(number).toContainText(/\d\d.\d\d.\d\d.\d\d/);
  const text = await page.locator('main').innerText();
  expect(text.length).toBeGreaterThan(500);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1')).toBeVisible();
  await expect(number).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of readable) {
    test(`${address} can be read, its numbers called and its text printed`, async ({ page }) => {
      await page.goto(address);
      await expectReadable(page);
    });
  }
});

ownServer.describe('a page whose code does not come', () => {
  // A copy would hide it.
  ownServer.use({ serviceWorkers: 'block' });

  for (const [what, fault, addresses] of [
    ['is not there', { kind: 'status', status: 404 }, ['/misbrug/', '/viden/mistanke-om-misbrug/']],
    ['is a login page', { kind: 'page', html: '<h1>Log in</h1>' }, ['/en/telefon/']],
    ['breaks off', { kind: 'cut' }, ['/telefon/']],
  ] as const) {
    ownServer(
      `fault 36: with any file of its code that ${what}, it can be read as it was sent`,
      async ({ page, server }) => {
        ownServer.setTimeout(120_000);
        for (const address of addresses) {
          server.setFaults(undefined);
          server.forget();
          await page.goto(address, { waitUntil: 'networkidle' });
          const shown = await heading(page).innerText();
          const paths = server.log.map(({ path }) => path);
          const files = new Set(paths.filter((path) => path.endsWith('.js')));
          expect(files.size).toBeGreaterThan(0);
          for (const file of files) {
            server.setFaults(({ path }) => (path === file ? fault : undefined));
            await emptyBrowserCache(page);
            await page.goto(address, { waitUntil: 'networkidle' });
            await expect(heading(page), `${address} without ${file}`).toHaveText(shown);
            await expectReadable(page);
          }
        }
      },
    );
  }

  ownServer(
    'a page that is nothing without it says that something went wrong',
    async ({ page, server }) => {
      // Not that of the frame and of the page that says so.
      server.setFaults(({ path }) =>
        /\/nodes\/(?![01]\.)/.test(path) ? { kind: 'status', status: 404 } : undefined,
      );
      for (const address of ['/liste/', '/spoergsmaal/', '/skranke/']) {
        await page.goto(address);
        await expect(heading(page), address).toHaveText(ui.failed.title);
      }
    },
  );
});
