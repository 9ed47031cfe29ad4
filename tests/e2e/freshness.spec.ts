import { checklistWords } from '$lib/content/da/checklist';
import { misuse } from '$lib/content/da/misuse';
import { municipality } from '$lib/content/da/municipality';
import { statements } from '$lib/content/facts/da/statements';
import { whereItStands as words } from '$lib/content/da/where-it-stands';
import { sidewaysOn, smallTargetsOn, violationsOn } from '../support/audit';
import { expect, item, items, makeList, open, test, verdictOf } from '../support/pages';

const may = '22. maj 2027';

test('neither Start nor a topic downloads the register or its sentences', async ({ page }) => {
  const scripts = new Set<string>();
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.add(response.url());
  });
  await open(page, '/');
  // The code of Start has come.
  await expect(page.getByTestId('hotline')).toHaveAttribute('data-status', /./);
  await open(page, '/viden/uden-pas-eller-koerekort/');
  // Asked for again: the browser may have let go of what the first page got.
  const texts = [...scripts].map(async (url) => (await page.request.get(url)).text());
  const loaded = (await Promise.all(texts)).join('\n');
  expect(loaded.length).toBeGreaterThan(20_000);
  expect(loaded).not.toContain(statements['witness-age']);
  expect(loaded).not.toContain('aarhus-university-witness');
});

test('where it says so can be read and tapped on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.clock.setFixedTime('2026-11-23T10:00:00Z');
  const audit = async () => [
    ...(await violationsOn(page, 'all')),
    ...(await smallTargetsOn(page)),
    ...(await sidewaysOn(page)),
  ];
  await makeList(page);
  for (const row of await items(page).all()) await row.getByRole('button').click();
  expect(await audit()).toEqual([]);
  await open(page, '/telefon/');
  for (const title of await page.getByText(words.title).all()) await title.click();
  await expect(page.getByText(words.sureness.certain).first()).toBeVisible();
  expect(await audit()).toEqual([]);
});

test.describe('the day before the first review', () => {
  test.beforeEach(({ page }) => page.clock.setFixedTime('2027-05-21T10:00:00Z'));

  test('nothing is said to be old', async ({ page }) => {
    await makeList(page);
    await expect(items(page).first()).toBeVisible();
    await expect(page.locator('main')).not.toContainText('skulle være tjekket');
    await open(page, '/misbrug/');
    await expect(page.getByTestId('verdict')).toBeVisible();
    await expect(page.locator('main')).not.toContainText(misuse.overdue);
  });
});

test.describe('the day after every review', () => {
  test.beforeEach(({ page }) => page.clock.setFixedTime('2027-11-23T10:00:00Z'));

  test('a list says so once on top, and no item is certain', async ({ page }) => {
    await makeList(page);
    await expect(page.getByText(words.listDue('22. november 2027'))).toBeVisible();
    await verdictOf(page).getByText(words.title).click();
    await expect(verdictOf(page)).toContainText('skulle være tjekket igen');
    await expect(verdictOf(page)).not.toContainText(words.sureness.certain);
    const ids = await items(page).evaluateAll((rows) =>
      rows.map((row) => row.dataset['item'] ?? ''),
    );
    expect(ids.length).toBeGreaterThan(5);
    for (const id of ids) {
      const row = item(page, id);
      await row.getByRole('button', { name: checklistWords.more }).click();
      await expect(row).toContainText('skulle være tjekket igen');
      await expect(row).not.toContainText(words.sureness.certain);
    }
  });

  test('so does the page of municipalities', async ({ page }) => {
    await open(page, '/mere/kommune/');
    await expect(page.getByText(municipality.overdue(may))).toBeVisible();
    await expect(page.locator('main')).not.toContainText(municipality.review(may));
  });

  test('so do the phone lines and the misuse page', async ({ page }) => {
    await open(page, '/telefon/');
    const lines = page.getByTestId('hotline');
    await expect(lines).toHaveCount(3);
    for (const line of await lines.all()) {
      await expect(line).toHaveAttribute('data-status', 'unsure');
      await line.getByText(words.title).click();
      await expect(line.getByText(words.due(may)).first()).toBeVisible();
      await expect(line).not.toContainText(words.sureness.certain);
      await expect(line.locator('a[href^="https://"]').first()).toBeVisible();
    }
    await open(page, '/misbrug/');
    await expect(page.getByText(misuse.overdue)).toBeVisible();
  });
});
