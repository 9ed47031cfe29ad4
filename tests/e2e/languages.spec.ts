import type { Page } from '@playwright/test';
import { ui as danish } from '$lib/content/da/ui';
import { ui as english } from '$lib/content/en/ui';
import {
  answer,
  expect,
  expectQuestion,
  heading,
  langOfAddress,
  open,
  option,
  pageKinds,
  routes,
  storedKeys,
  test,
} from '../support/pages';

const twinOf = (address: string): string =>
  langOfAddress(address) === 'en' ? address.replace(/^\/en/, '') : `/en${address}`;

/** In the middle of questions the bar has no room for a switch; it stands at the foot of the question. */
const WITHOUT_SWITCH = ['/spoergsmaal/', '/en/spoergsmaal/'];

/** What a page's own HTML says about languages, before any script has run. `page` is a blank one. */
async function languagesOf(page: Page, address: string) {
  const html = await (await page.request.get(address)).text();
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    const linksAt = (place: string) =>
      [...parsed.querySelectorAll(place)].map((link) => [
        link.getAttribute('hreflang'),
        link.getAttribute('href'),
      ]);
    return {
      lang: parsed.documentElement.lang,
      switches: linksAt('header a[hreflang]'),
    };
  }, html);
}

test('every page has its twin, and its switch leads there', async ({ page }) => {
  const all = await routes();
  expect(all.map(twinOf).sort()).toEqual([...all].sort());
  for (const address of all) {
    const lang = langOfAddress(address);
    const twin = twinOf(address);
    expect(await languagesOf(page, address), address).toEqual({
      lang,
      switches: WITHOUT_SWITCH.includes(address)
        ? []
        : [[lang === 'da' ? 'en' : 'da', `${twin}#top`]],
    });
  }
});

test('the switch keeps the page, there and back, on every kind of page', async ({ page }) => {
  const some = (await pageKinds()).filter((address) => langOfAddress(address) === 'da');
  expect(some.length).toBeGreaterThan(9);
  for (const address of some.filter((at) => !WITHOUT_SWITCH.includes(at))) {
    await open(page, address);
    const title = await heading(page).innerText();
    const bar = page.locator('header');
    await bar.getByRole('link', { name: danish.otherLanguage }).click();
    await expect(page).toHaveURL(`${twinOf(address)}#top`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await bar.getByRole('link', { name: english.otherLanguage }).click();
    await expect(page).toHaveURL(`${address}#top`);
    await expect(heading(page)).toHaveText(title);
  }
});

test('in the middle of the questions the switch keeps the question and the answers', async ({
  page,
}) => {
  await open(page, '/spoergsmaal/');
  await answer(page, 'first-mitid');
  await expectQuestion(page, 'bring');
  // The way to the other language waits for a second only, and the storage may still be opening.
  await expect.poll(() => storedKeys(page, 'answer')).toEqual(['errand']);
  await page.locator('main').getByRole('link', { name: danish.otherLanguage, exact: true }).click();
  await expect(page).toHaveURL('/en/spoergsmaal/#bring');
  await expectQuestion(page, 'bring');
  await page.locator('header').locator('.back').click();
  await expect(option(page, 'first-mitid')).toHaveAttribute('aria-current', 'true');
});

test('the switch is named in its own language', async ({ page }) => {
  await open(page, '/telefon/');
  const to = page.locator('header a[hreflang="en"]');
  await expect(to).toHaveText('English');
  await expect(to).toHaveAttribute('lang', 'en');
  await open(page, '/en/telefon/');
  await expect(page.locator('header a[hreflang="da"]')).toHaveText('Dansk');
});

test('the frame of an English page has no Danish words, and the other way round', async ({
  page,
}) => {
  for (const address of await pageKinds()) {
    await open(page, address);
    const [own, other] = address.startsWith('/en/') ? [english, danish] : [danish, english];
    const tabs = page.locator('nav').last().getByRole('link');
    if (!WITHOUT_SWITCH.includes(address)) {
      await expect(tabs).toHaveText(Object.values(own.tabs));
    }
    const frame = (await page.locator('header, nav').allInnerTexts()).join('\n').split('\n');
    const foreign = [...Object.values(other.tabs), other.back, other.misuse, other.more].filter(
      (word) => ![...Object.values(own.tabs), own.back, own.misuse, own.more].includes(word),
    );
    expect(frame.filter((line) => foreign.includes(line.trim()))).toEqual([]);
  }
});

test('a page opened by the name of its file is whole and in its language', async ({ page }) => {
  for (const address of ['/', '/en/', '/en/liste/', '/en/viden/i-banken/']) {
    await open(page, address);
    const title = await heading(page).innerText();
    await open(page, `${address}index.html`);
    await expect(heading(page)).toHaveText(title);
  }
});
