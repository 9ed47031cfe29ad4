import type { Locator, Page } from '@playwright/test';
import { checklistWords } from '$lib/content/da/checklist';
import { municipality as danish } from '$lib/content/da/municipality';
import { more } from '$lib/content/da/more';
import { phone as phoneWords } from '$lib/content/da/phone';
import { municipality as english } from '$lib/content/en/municipality';
import { heading, makeList, notKept, open, option, stored, test, expect } from '../support/pages';
import { expectReady, test as ownServer } from '../support/test';

const PAGE = '/mere/kommune/';

const find = (page: Page): Locator => page.locator('#find');
const name = (page: Page): Locator => page.locator('#municipality');
const phone = (page: Page): Locator => page.locator('#desk-phone');
const hours = (page: Page): Locator => page.locator('#desk-hours');
const save = (page: Page): Locator => page.locator('form button[type="submit"]');
const outcome = (page: Page): Locator => page.locator('form [role="status"]');
const called = (page: Page): Locator => page.locator('main a[href^="tel:"]');

/** Chooses as a person does who knows no Danish letters. */
async function choose(page: Page, typed: string, code: string): Promise<void> {
  await find(page).fill(typed);
  await option(page, code).first().click();
  await expect(name(page)).toBeFocused();
}

/** The settings that lie on the phone, by key. */
async function settings(page: Page): Promise<Record<string, unknown>> {
  const records = await stored(page, 'settings');
  return Object.fromEntries(
    records.map((record) =>
      typeof record === 'object' && record !== null && 'key' in record && 'value' in record
        ? [String(record.key), record.value]
        : ['no key', record],
    ),
  );
}

for (const [lang, prefix, words] of [
  ['da', '', danish],
  ['en', '/en', english],
] as const) {
  test(`in ${lang} a municipality is found, chosen, noted about, and there after a reload`, async ({
    page,
  }) => {
    await open(page, `${prefix}/mere/`);
    await page.locator(`main a[href="${prefix}${PAGE}"]`).click();
    await expect(heading(page)).toHaveText(words.title);
    await find(page).fill('koebenhavn');
    await expect(page.getByText(words.find.found(1))).toBeVisible();
    await find(page).fill('qqq');
    await expect(page.getByText(words.find.none)).toBeVisible();
    await choose(page, 'arhus', '0751');
    await expect(name(page)).toHaveText('Aarhus');
    await expect(page.getByText(words.regions.midtjylland)).toBeVisible();
    const site = page.locator('main a[href="https://aarhus.dk/"]');
    await expect(site).toHaveText(words.site.open('aarhus.dk'));
    await expect(site).toHaveAttribute('rel', /noopener/);
    await expect(page.getByText(words.site.needsInternet)).toBeVisible();
    await expect(called(page)).toHaveCount(0);

    await phone(page).fill('12 34-56 78');
    await hours(page).fill('Man-ons 10-15\nTors 10-17');
    await save(page).click();
    await expect(outcome(page)).toHaveText(words.notes.saved);
    expect(await settings(page)).toMatchObject({
      municipality: '{"code":"0751","name":"Aarhus","site":"https://aarhus.dk/"}',
      'desk-notes/0751': '{"phone":"12345678","hours":"Man-ons 10-15\\nTors 10-17"}',
    });

    await page.reload();
    await expect(name(page)).toHaveText('Aarhus');
    await expect(called(page)).toHaveAttribute('href', 'tel:+4512345678');
    await expect(called(page)).toHaveText(words.call('12 34 56 78'));
    await expect(phone(page)).toHaveValue('12\u{a0}34\u{a0}56\u{a0}78');
    await expect(hours(page)).toHaveValue('Man-ons 10-15\nTors 10-17');
  });

  test(`in ${lang} what looks like a CPR number is refused, and nothing typed is lost`, async ({
    page,
  }) => {
    await open(page, `${prefix}${PAGE}`);
    await choose(page, 'odense', '0461');
    await phone(page).fill('12345678');
    await hours(page).fill('Spørg om 010190-1234');
    await save(page).click();
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(summary).toContainText(words.notes.problems['cpr-number']);
    await expect(hours(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(hours(page)).toHaveValue('Spørg om 010190-1234');
    await expect(phone(page)).toHaveValue('12345678');
    await expect(outcome(page)).toBeEmpty();
    await expect(page).toHaveTitle(new RegExp(`^${words.notes.mark}`));
    await expect.poll(async () => Object.keys(await settings(page))).toEqual(['municipality']);

    await summary.getByRole('link').click();
    await expect(hours(page)).toBeFocused();
    for (const [typed, problem] of [
      ['0101901234', 'cpr-number'],
      ['1234567', 'no-phone-number'],
      ['ring til mig', 'no-phone-number'],
    ] as const) {
      await phone(page).fill(typed);
      await hours(page).fill('Man-fre 9-15');
      await save(page).click();
      await expect(summary).toContainText(words.notes.problems[problem]);
      await expect(phone(page)).toHaveValue(typed);
    }
    await phone(page).fill('');
    await hours(page).fill('x'.repeat(201));
    await save(page).click();
    await expect(summary).toContainText(words.notes.problems['too-long']);
    await expect(hours(page)).toHaveValue('x'.repeat(201));
    expect(Object.keys(await settings(page))).toEqual(['municipality']);

    await hours(page).fill('Man-fre 9-15');
    await save(page).click();
    await expect(outcome(page)).toHaveText(words.notes.saved);
    await expect(summary).toHaveCount(0);
    expect(await settings(page)).toMatchObject({ 'desk-notes/0461': '{"hours":"Man-fre 9-15"}' });
  });
}

test('the keyboard alone is enough', async ({ page }) => {
  await open(page, PAGE);
  await find(page).focus();
  await page.keyboard.type('fre');
  await page.keyboard.press('Enter');
  await expect(option(page, '0210').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(option(page, '0607').first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(name(page)).toHaveText('Fredericia');
  await expect(name(page)).toBeFocused();

  await page.getByRole('button', { name: danish.another }).focus();
  await page.keyboard.press('Enter');
  await expect(find(page)).toBeFocused();
  await page.keyboard.type('skive');
  await page.keyboard.press('Enter');
  await expect(name(page)).toHaveText('Skive');

  await phone(page).focus();
  await page.keyboard.type('+45 12345678');
  await page.keyboard.press('Enter');
  await expect(outcome(page)).toHaveText(danish.notes.saved);
  await expect(called(page)).toHaveAttribute('href', 'tel:+4512345678');
});

test('all 98 stand under their regions, for those who would rather not type', async ({ page }) => {
  await open(page, PAGE);
  await expect(find(page)).toBeVisible();
  const folds = page.locator('main details');
  await expect(folds).toHaveCount(5);
  await expect(page.locator('main details [data-option]')).toHaveCount(98);
  const last = folds.last();
  await last.locator('summary').click();
  const rows = last.locator('[data-option]');
  await expect(rows).toHaveCount(11);
  await rows.filter({ hasText: 'Læsø' }).click();
  await expect(name(page)).toHaveText('Læsø');
});

test('the notes stay with their desk when another municipality is chosen', async ({ page }) => {
  await open(page, PAGE);
  await choose(page, 'samso', '0741');
  await phone(page).fill('12345678');
  await save(page).click();
  await expect(outcome(page)).toHaveText(danish.notes.saved);
  await page.getByRole('button', { name: danish.another }).click();
  await choose(page, 'ærø', '0492');
  await expect(phone(page)).toHaveValue('');
  await expect(called(page)).toHaveCount(0);
  await page.getByRole('button', { name: danish.another }).click();
  await choose(page, 'samsø', '0741');
  await expect(called(page)).toHaveAttribute('href', 'tel:+4512345678');
});

test('the list and the phone page know the municipality, without loading them all', async ({
  page,
}) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''));
  });
  const withAll = async () =>
    (await Promise.all(scripts)).filter((code) => code.includes('Jammerbugt'));
  await makeList(page, [
    ['errand', 'first-mitid'],
    ['bring', ['passport-dk']],
    ['situation', 'years'],
    ['booking', 'no'],
  ]);
  await open(page, '/telefon/');
  await expect(page.getByRole('link', { name: phoneWords.desk.choose })).toBeVisible();
  await open(page, '/mere/');
  await open(page, '/liste/');
  const row = page.locator(`main a[href="${PAGE}"]`);
  await expect(row).toContainText(checklistWords.municipality.find);
  await page.waitForLoadState('networkidle');
  expect(scripts.length).toBeGreaterThan(10);
  expect(await withAll()).toEqual([]);

  await row.click();
  await choose(page, 'jammerbugt', '0849');
  await phone(page).fill('12345678');
  await save(page).click();
  await expect(outcome(page)).toHaveText(danish.notes.saved);
  expect(await withAll()).not.toEqual([]);
  await open(page, '/liste/');
  await expect(row).toContainText(checklistWords.municipality.yours('Jammerbugt'));
  await open(page, '/telefon/');
  const desk = page.locator('[aria-labelledby="desk"]');
  await expect(desk.locator('h2')).toHaveText(phoneWords.desk.title('Jammerbugt'));
  await expect(desk.locator('a[href="tel:+4512345678"]')).toBeVisible();
  await expect(desk.locator('a[href="https://jammerbugt.dk/"]')).toContainText('jammerbugt.dk');
});

test('of torn records the good parts are kept', async ({ page }) => {
  await open(page, PAGE);
  await choose(page, 'vejle', '0630');
  await put(page, 'desk-notes/0630', '{"phone":"javascript:1","hours":"Man 9-15"}');
  await page.reload();
  await expect(name(page)).toHaveText('Vejle');
  await expect(phone(page)).toHaveValue('');
  await expect(hours(page)).toHaveValue('Man 9-15');
  await expect(called(page)).toHaveCount(0);
  await put(page, 'municipality', '{"code":"0630","name":"Vejle","site":"https://example.com/"}');
  await page.reload();
  await expect(find(page)).toBeVisible();
});

test('"delete everything" deletes the municipality and the notes', async ({ page }) => {
  await open(page, PAGE);
  await choose(page, 'greve', '0253');
  await hours(page).fill('Man 9-15');
  await save(page).click();
  await expect(outcome(page)).toHaveText(danish.notes.saved);
  await open(page, '/mere/');
  await page.getByRole('button', { name: more.remove.ask }).click();
  await page.getByRole('button', { name: more.remove.yes }).click();
  await expect(page.getByText(more.remove.gone)).toBeVisible();
  await open(page, PAGE);
  await expect(find(page)).toBeVisible();
});

test('where nothing can be kept, it is said and never called saved', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await open(page, PAGE);
  await choose(page, 'vejle', '0630');
  await phone(page).fill('12345678');
  await save(page).click();
  await expect(outcome(page)).toHaveText(danish.notes.notSaved);
  await expect(called(page)).toHaveAttribute('href', 'tel:+4512345678');
  await expect(notKept(page)).toBeVisible();
});

ownServer(
  'without a server the municipality is chosen and noted about, cold',
  async ({ page, context, server }) => {
    await page.goto('/');
    await expectReady(page);
    await page.close();
    await server.stop();

    const cold = await context.newPage();
    expect((await cold.goto(PAGE))?.fromServiceWorker()).toBe(true);
    await choose(cold, 'tonder', '0550');
    await hours(cold).fill('Tors 10-17');
    await save(cold).click();
    await expect(outcome(cold)).toHaveText(danish.notes.saved);
    await cold.goto(`/en${PAGE}`);
    await expect(name(cold)).toHaveText('Tønder');
    await expect(hours(cold)).toHaveValue('Tors 10-17');
  },
);

/** Puts a setting onto the phone as another version or a fault might have. */
async function put(page: Page, key: string, value: string): Promise<void> {
  await page.evaluate(
    (record) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('id-klar');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('settings', 'readwrite');
          writing.objectStore('settings').put(record);
          writing.onerror = () => reject(new Error(String(writing.error)));
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { key, value },
  );
}
