import { glossary as words } from '$lib/content/da/glossary';
import { sidewaysOn, smallTargetsOn, violationsOn } from '../support/audit';
import { open, test as onSharedServer } from '../support/pages';
import { expect, openUntilReady, test } from '../support/test';

const PAGE = '/ord/';

test('the glossary opens from the index without a server, with the words of its page', async ({
  page,
  server,
}) => {
  await page.goto(PAGE);
  const whole = await page.locator('main').innerText();
  await openUntilReady(page);
  await server.stop();
  await open(page, '/viden/');
  await page.evaluate(() => {
    document.documentElement.dataset['note'] = 'here';
  });
  await page.locator(`main a[href="${PAGE}"]`).click();
  await expect(page.locator('h1')).toHaveText(words.title);
  await expect(page.locator('html')).toHaveAttribute('data-note', 'here'); // never loaded anew
  expect(await page.locator('main').innerText()).toBe(whole);
});

test('a login page in place of the glossary is not shown as words', async ({ page, server }) => {
  // A worker would answer with its copy as soon as that is whole.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await open(page, '/viden/');
  server.setFaults(({ path }) =>
    path === PAGE ? { kind: 'page', html: '<h1>Log in to the Wi-Fi</h1>' } : undefined,
  );
  await page.locator(`main a[href="${PAGE}"]`).click();
  // The network's own page, as the browser shows it: the person may have to log in.
  await expect(page.locator('h1')).toHaveText('Log in to the Wi-Fi');
  await expect(page.locator('main')).toHaveCount(0);
});

onSharedServer(
  'an address with a word shows that word, and a letter leads to its words',
  async ({ page }) => {
    await open(page, `${PAGE}#vidne`);
    await expect(page.locator('#vidne')).toBeInViewport();
    await page.getByRole('navigation', { name: words.letters }).getByText('Å').click();
    await expect(page.locator('#aarsopgoerelse')).toBeInViewport();
  },
);

onSharedServer(
  'the glossary can be used on a narrow phone with text of twice the size',
  async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, PAGE);
    expect(await smallTargetsOn(page)).toEqual([]);
    expect(await violationsOn(page, 'all')).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sidewaysOn(page)).toEqual([]);
  },
);
