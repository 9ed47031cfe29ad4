import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { guidance as words } from '$lib/content/da/guidance';
import { readingDrawings } from '$lib/ui/icons';
import { isReadingPage } from '../../src/reader/reading-pages';
import { buildRoot, builtPages } from '../support/builds';
import { open, waitUntilRunning, test as onSharedServer } from '../support/pages';
import { expect, openUntilReady, test } from '../support/test';

const FROM = '/viden/uden-digitalt-id/';
const TO = '/viden/fritagelse-digital-post/';

test('a page without Kit points to no drawing that does not come with it', async () => {
  const pages = (await builtPages()).filter(({ address }) => isReadingPage(address));
  expect(pages.length).toBeGreaterThan(50);
  for (const { file } of pages) {
    const html = await readFile(path.join(buildRoot, file), 'utf8');
    const wanted = [...html.matchAll(/#icon-(\w+)/g)].map(([, name]) => name);
    expect(Object.keys(readingDrawings), file).toEqual(expect.arrayContaining(wanted));
  }
});

test('a link in a text leads to the other topic without a server, and Back returns', async ({
  page,
  server,
}) => {
  await openUntilReady(page);
  await server.stop();
  await page.goto(FROM);
  const heading = await page.locator('h1').innerText();
  await page.evaluate(() => {
    document.documentElement.dataset['note'] = 'here';
  });
  await page.locator(`article a[href="${TO}"]`).first().click();
  await expect(page).toHaveURL(TO);
  await expect(page.locator('h1')).not.toHaveText(heading);
  await expect(page.locator('h1')).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(await page.locator('h1').innerText()));
  await page.goBack();
  await expect(page.locator('h1')).toHaveText(heading);
  await expect(page.locator('html')).toHaveAttribute('data-note', 'here'); // never loaded anew
});

test('the same text whether a topic is opened by its address or by a link', async ({ page }) => {
  // Before the day on which the topic must be checked again: that is said only once the clock is known.
  await page.clock.setFixedTime('2026-11-23T10:00:00Z');
  await page.goto(TO);
  const whole = await page.locator('article').innerText();
  await page.goto(FROM);
  await page.locator(`article a[href="${TO}"]`).first().click();
  // The address changes at the tap, the text when it has come.
  await expect.poll(() => page.locator('article').innerText()).toBe(whole);
});

test('a login page in place of a topic is not shown as guidance', async ({ page, server }) => {
  // A worker would answer with its copy as soon as that is whole.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.goto('/viden/');
  await expect(page.locator(`a[href="${TO}"]`)).toBeVisible();
  await waitUntilRunning(page);
  server.setFaults(({ path }) =>
    path === TO ? { kind: 'page', html: '<h1>Log in to the Wi-Fi</h1>' } : undefined,
  );
  await page.locator(`a[href="${TO}"]`).click();
  // The network's own page, as the browser shows it: the person may have to log in.
  await expect(page.locator('h1')).toHaveText('Log in to the Wi-Fi');
  await expect(page.locator('main')).toHaveCount(0);
  server.setFaults(undefined);
  await page.reload();
  await expect(page.locator('article h1')).toBeVisible();
});

test('the place on a page comes back with it, from a topic and from another kind of page', async ({
  page,
  server,
}) => {
  await openUntilReady(page);
  await server.stop();
  await open(page, FROM);
  const link = page.locator(`article a[href="${TO}"]`).first();
  await link.scrollIntoViewIfNeeded();
  // At once: a wheel may still be turning when the place is read.
  const place = await page.evaluate(() => {
    scrollBy({ top: 120, behavior: 'instant' });
    return scrollY;
  });
  expect(place).toBeGreaterThan(100);
  await link.click();
  await expect(page).toHaveURL(TO);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL(FROM);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);

  await page.locator('body > nav a[href="/telefon/"]').click();
  await expect(page).toHaveURL('/telefon/');
  await waitUntilRunning(page);
  await page.goBack();
  await expect(page).toHaveURL(FROM);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
  await page.goForward();
  await expect(page).toHaveURL('/telefon/');
  await page.locator('nav a[href="/viden/"]').click();
  await expect(page).toHaveURL('/viden/');
  await expect(page.locator('main h1')).toHaveText(words.index.title);
});

onSharedServer('a text past its day of review says so, by the clock', async ({ page }) => {
  const warning = page.locator('[data-shown-from]').first();
  await page.clock.setFixedTime('2026-11-23T10:00:00Z');
  await open(page, TO);
  const day = await warning.getAttribute('data-shown-from');
  expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
  await expect(warning).toBeHidden();
  await page.clock.setFixedTime(`${day ?? ''}T10:00:00Z`);
  await open(page, TO);
  await expect(warning).toBeVisible();
  await expect(warning).toContainText(words.topic.overdue('').slice(0, 30));
});

onSharedServer('a topic read to its end is marked in the index', async ({ page }) => {
  await open(page, '/viden/');
  const mark = page.locator(`a[href="${TO}"]`).getByText(words.index.read);
  await expect(mark).toBeHidden();
  await page.locator(`a[href="${TO}"]`).click();
  await expect(page).toHaveURL(TO);
  await page.locator('#sources').scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).join()),
    )
    .not.toBe('');
  await page.goBack();
  await expect(mark).toBeVisible();
});

onSharedServer(
  'a page for reading leaves the storage alone until it has something to write',
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 400 });
    await open(page, TO);
    const databases = () =>
      page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(await databases()).toEqual([]);
    await page.locator('#sources').scrollIntoViewIfNeeded();
    await expect.poll(databases).not.toEqual([]);
  },
);
