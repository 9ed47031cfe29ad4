import type { Page } from '@playwright/test';
import { search as danish } from '$lib/content/da/search';
import { search as english } from '$lib/content/en/search';
import { langs, pathTo, type Lang } from '$lib/i18n/lang';
import { sidewaysOn, smallTargetsOn, violationsOn } from '../support/audit';
import { open, test as onSharedServer, waitUntilRunning, watchAddresses } from '../support/pages';
import { expect, openUntilReady, test } from '../support/test';

const words = { da: danish, en: english };
/** Misspelt words, the topic they must lead to first, and words that nothing fits. */
const examples = {
  da: { typed: 'korekort', first: 'viden/uden-pas-eller-koerekort', strange: 'xqzwvk' },
  en: { typed: 'lost fone', first: 'viden/tabt-noeglekort', strange: 'xqzwvk' },
} as const;

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page, lang: Lang) =>
  page.getByRole('list', { name: words[lang].results }).getByRole('link');
/** What is said aloud about the results; the frame has a region of its own for messages. */
const status = (page: Page) => page.locator('p[role="status"]');

/** Something was found, or nothing: the search has run. */
const ready = /\d|fandt|found/;

/** Everything a search asks the network for, from now on. */
function watchIndex(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\/soeg\/.+\.json$/.test(pathname) && !pathname.endsWith('__data.json')) {
      asked.push(pathname);
    }
  });
  return asked;
}

for (const lang of langs) {
  const { typed, first, strange } = examples[lang];

  onSharedServer(`in ${lang}, results come while typing, misspelt or not`, async ({ page }) => {
    await open(page, pathTo(lang, 'viden'));
    await page.locator(`a[href="${pathTo(lang, 'soeg')}"]`).click();
    await expect(page).toHaveURL(pathTo(lang, 'soeg'));
    await waitUntilRunning(page);
    await field(page).pressSequentially(typed);
    const links = results(page, lang);
    await expect(links.first()).toHaveAttribute('href', pathTo(lang, first));
    await expect(status(page)).toHaveText(words[lang].found(await links.count()));
    await expect(field(page)).toBeFocused();
    await links.first().click();
    await expect(page).toHaveURL(pathTo(lang, first));
  });

  onSharedServer(
    `in ${lang}, nothing found leads to the phone and the most asked`,
    async ({ page }) => {
      await open(page, pathTo(lang, 'soeg'));
      await field(page).fill(strange);
      await expect(status(page)).toHaveText(words[lang].none.title);
      await expect(page.getByText(words[lang].none.otherWords)).toBeVisible();
      await expect(results(page, lang)).toHaveCount(0);
      await expect(page.getByRole('heading', { name: words[lang].mostAsked })).toBeVisible();
      const main = page.locator('main');
      await expect(main.locator(`a[href^="${pathTo(lang, 'viden')}"]`)).not.toHaveCount(1);
      await field(page).press('Enter');
      await expect(main.locator(`a[href="${pathTo(lang, 'telefon')}"]`)).toBeFocused();
    },
  );

  onSharedServer(
    `in ${lang}, results and "nothing found" are accessible at 320 px`,
    async ({ page }) => {
      const found: string[] = [];
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width: 320, height: 1600 });
        await open(page, pathTo(lang, 'soeg'));
        for (const text of [typed, strange]) {
          await field(page).fill(text);
          await expect(status(page)).toHaveText(ready);
          found.push(...(await violationsOn(page, 'all')), ...(await smallTargetsOn(page)));
          found.push(...(await sidewaysOn(page)));
        }
      }
      expect(found).toEqual([]);
    },
  );
}

onSharedServer('what is typed before the code has come is looked for', async ({ page }) => {
  const code = /\/_app\/immutable\/entry\//;
  let hasAsked = false;
  await page.route(code, () => {
    // Without an answer, until the route is taken away.
    hasAsked = true;
  });
  await page.goto('/soeg/', { waitUntil: 'commit' });
  await field(page).fill('vidne');
  await expect.poll(() => hasAsked).toBe(true);
  await page.unroute(code);
  await expect(results(page, 'da').first()).toHaveAttribute('href', '/viden/vidne/');
  await expect(field(page)).toHaveValue('vidne');
});

test('without a server, the search finds and leads on; the way back has the words again', async ({
  page,
  server,
}) => {
  await openUntilReady(page);
  await page.close();
  await server.stop();
  const cold = await page.context().newPage();
  await open(cold, '/soeg/');
  await field(cold).fill('vidnner');
  await results(cold, 'da').first().click();
  await expect(cold).toHaveURL('/viden/vidne/');
  await expect(cold.locator('article h1')).toBeVisible();
  await cold.goBack();
  await expect(field(cold)).toHaveValue('vidnner');
  await expect(results(cold, 'da').first()).toHaveAttribute('href', '/viden/vidne/');
});

test('the index is fetched only where the search is opened; a login page in its place is refused', async ({
  page,
  server,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  const asked = watchIndex(page);
  for (const address of ['/', '/viden/', '/viden/vidne/', '/telefon/']) await open(page, address);
  expect(asked).toEqual([]);

  server.setFaults(({ path }) =>
    path === '/soeg/vidne.json' ? { kind: 'page', html: '<h1>Log in</h1>' } : undefined,
  );
  await open(page, '/soeg/');
  expect(asked).toEqual([]);
  await field(page).focus();
  await expect(page.getByText(danish.failed.text)).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
  await field(page).fill('vidne');
  await expect(results(page, 'da')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: danish.mostAsked })).toBeVisible();

  server.setFaults(undefined);
  await page.getByRole('button', { name: danish.failed.again }).click();
  await expect(results(page, 'da').first()).toHaveAttribute('href', '/viden/vidne/');
  await expect(page.getByText(danish.failed.text)).toHaveCount(0);
});

onSharedServer('with the keyboard alone: type, Enter, Tab, Enter', async ({ page }) => {
  await open(page, '/soeg/');
  await field(page).focus();
  await page.keyboard.type('nem id');
  const links = results(page, 'da');
  await expect(links.nth(1)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(links.nth(1)).toBeFocused();
  const target = (await links.nth(1).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(target);
  await expect(page.locator('h1')).toBeFocused();
});

onSharedServer('a place in a topic is opened at that place', async ({ page }) => {
  await open(page, '/soeg/');
  await field(page).fill('røde postkasser');
  const link = results(page, 'da').first();
  await expect(link).toHaveAttribute('href', /^\/viden\/[a-z-]+\/#[a-z-]+$/);
  const place = ((await link.getAttribute('href')) ?? '').split('#')[1] ?? '';
  await link.click();
  await expect(page.locator(`#${place}`)).toBeInViewport();
});

onSharedServer('what is typed never stands in an address, whatever it is', async ({ page }) => {
  const seen = watchAddresses(page);
  for (const address of ['/soeg/#%E0%A4', '/soeg/?q=kørekort#__proto__', '/soeg/']) {
    await open(page, address);
    await expect(field(page)).toHaveValue('');
  }
  for (const text of ['????', '<b>&amp;', '../../', 'constructor', 'mitid '.repeat(5_000)]) {
    await field(page).fill(text);
    await field(page).press('Enter');
    await expect(status(page)).toHaveText(ready);
  }
  expect(new URL(page.url()).href).toBe(new URL('/soeg/', page.url()).href);
  expect(seen.filter((address) => /constructor|amp|mitid/.test(address))).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('mitid');
  await field(page).fill('a');
  await expect(results(page, 'da')).toHaveCount(0);
});

onSharedServer.describe('without script', () => {
  onSharedServer.use({ javaScriptEnabled: false });
  onSharedServer('topics can be chosen', async ({ page }) => {
    const response = await page.goto('/soeg/');
    // A browser told to run no script still reads the page as if it would, so this is not on the screen here.
    expect(await response?.text()).toContain(`<noscript><p>${danish.noScript}</p></noscript>`);
    const topics = page.locator('main a[href^="/viden/"]');
    expect(await topics.count()).toBeGreaterThan(5);
    await topics.first().click();
    await expect(page.locator('article h1')).toBeVisible();
  });
});
