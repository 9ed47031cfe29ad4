import { glossary as words } from '$lib/content/da/glossary';
import { ui } from '$lib/content/da/ui';
import { sidewaysOn, smallTargetsOn, violationsOn } from '../support/audit';
import { open, test as onSharedServer } from '../support/pages';
import { expect, openUntilReady, test } from '../support/test';

const PAGE = '/ord/';

test('the glossary opens from "More" without a server, with the words of its page', async ({
  page,
  server,
}) => {
  await page.goto(PAGE);
  const whole = await page.locator('main').innerText();
  await openUntilReady(page);
  await server.stop();
  await page.goto('/mere/');
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    document.documentElement.dataset['note'] = 'here';
  });
  await page.locator(`main a[href="${PAGE}"]`).click();
  await expect(page.locator('h1')).toHaveText(words.title);
  await expect(page.locator('html')).toHaveAttribute('data-note', 'here'); // never loaded anew
  expect(await page.locator('main').innerText()).toBe(whole);
});

test('a login page in place of the glossary is not shown as words', async ({ page, server }) => {
  await page.goto('/viden/');
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
  server.setFaults(({ path }) =>
    path === PAGE ? { kind: 'page', html: '<h1>Log in to the Wi-Fi</h1>' } : undefined,
  );
  await page.locator(`main a[href="${PAGE}"]`).click();
  await expect(page.locator('h1')).toHaveText(ui.failed.title);
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
