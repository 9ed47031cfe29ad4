import type { Page } from '@playwright/test';
import { clerkFrame, clerkPhrases as danish } from '../../src/lib/content/da/clerk';
import { counter as danishFrame } from '../../src/lib/content/da/counter';
import { clerkPhrases as english } from '../../src/lib/content/en/clerk';
import { counter as englishFrame } from '../../src/lib/content/en/counter';
import { sidewaysOn, smallTargetsOn, violationsOn } from '../support/audit';
import {
  expect,
  heading,
  makeList,
  newcomer,
  open,
  storedValues,
  test as onSharedServer,
} from '../support/pages';
import { openUntilReady, test } from '../support/test';

test.use({ viewport: { width: 360, height: 640 } });
onSharedServer.use({ viewport: { width: 360, height: 640 } });

const said = (words: typeof danish, language: string): string[] => [
  words.phrases['new-in-denmark'],
  words.phrases['has-time'],
  words.iHave,
  words.things['passport-other'],
  words.things['health-card'],
  words.phrases['lack-witness'],
  words.phrases['questions-instead'],
  ...(language === '' ? [] : [words.iSpeak(language)]),
];

const danishPart = (page: Page) => page.getByTestId('clerk-danish');
const ownPart = (page: Page) => page.getByTestId('clerk-own');
const language = (page: Page) => page.locator('#language');
const need = (page: Page, id: string) => page.locator(`main [data-option="${id}"]`);

async function openCard(page: Page, prefix = ''): Promise<void> {
  await open(page, `${prefix}/skranke/#show`);
  await expect(danishPart(page)).toBeVisible();
}

async function linesIn(page: Page, part: 'clerk-danish' | 'clerk-own'): Promise<string[]> {
  const lines = await page.getByTestId(part).locator('p, li').allInnerTexts();
  return lines.map((line) => line.trim());
}

test('the card needs no server, in both languages', async ({ page, server }) => {
  await openUntilReady(page);
  await makeList(page, newcomer);
  await server.stop();
  await openCard(page);
  await expect(heading(page)).toHaveText(danishFrame.views.show.title);
  expect(await linesIn(page, 'clerk-danish')).toEqual(said(danish, ''));
  await expect(ownPart(page)).toHaveCount(0);
  await language(page).selectOption('pl');
  await expect(danishPart(page)).toContainText(danish.iSpeak(danish.languages.pl));
  await expect(ownPart(page)).toHaveCount(0);
  await language(page).selectOption('en');
  await expect(ownPart(page)).toHaveAttribute('lang', 'en');
  expect(await linesIn(page, 'clerk-own')).toEqual(said(english, english.languages.en));
  await expect
    .poll(() => storedValues(page, 'note', 'clerk-needs'))
    .toMatchObject([{ language: 'en' }]);

  await openCard(page, '/en');
  await page.reload();
  await expect(heading(page)).toHaveText(englishFrame.views.show.title);
  await expect(danishPart(page)).toBeVisible();
  expect(await linesIn(page, 'clerk-danish')).toEqual(said(danish, danish.languages.en));
  expect(await linesIn(page, 'clerk-own')).toEqual(said(english, english.languages.en));
});

onSharedServer(
  'Danish is first and largest, and each language says which it is',
  async ({ page }) => {
    await makeList(page, newcomer, '/en');
    await openCard(page, '/en');
    await expect(danishPart(page)).toHaveAttribute('lang', 'da');
    await expect(ownPart(page)).toHaveAttribute('lang', 'en');
    const sizes = await page.locator('[data-testid^="clerk-"]').evaluateAll((parts) =>
      parts.map((part) => ({
        at: part.getBoundingClientRect().top,
        size: parseFloat(getComputedStyle(part).fontSize),
      })),
    );
    const [first, second] = sizes;
    expect(sizes).toHaveLength(2);
    expect(first?.size).toBeGreaterThanOrEqual(28);
    expect(second?.size).toBeGreaterThanOrEqual(20);
    expect(first?.at).toBeLessThan(second?.at ?? 0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const colours = await danishPart(page).evaluate((part) => [
        getComputedStyle(part).color,
        getComputedStyle(part.parentElement ?? part).backgroundColor,
      ]);
      expect(colours).toEqual(['rgb(241, 245, 243)', 'rgb(6, 33, 30)']);
    }
  },
);

onSharedServer('language and help are said as chosen, and kept', async ({ page }) => {
  await makeList(page, newcomer, '/en');
  await openCard(page, '/en');
  await language(page).focus();
  await language(page).selectOption('ar');
  await need(page, 'hearing').getByRole('checkbox').press('Space');
  await need(page, 'helper').click();
  for (const phrase of ['need-hearing', 'need-helper'] as const) {
    await expect(danishPart(page)).toContainText(danish.phrases[phrase]);
    await expect(ownPart(page)).toContainText(english.phrases[phrase]);
  }
  await expect(danishPart(page)).toContainText(danish.iSpeak(danish.languages.ar));
  await expect(danishPart(page).locator('[lang]')).toHaveCount(0);
  await expect(ownPart(page).locator('[lang="ar"]')).toHaveText('العربية');
  await expect
    .poll(() => storedValues(page, 'note', 'clerk-needs'))
    .toEqual([{ language: 'ar', needs: ['hearing', 'helper'] }]);
  await page.reload();
  await expect(danishPart(page)).toContainText(danish.phrases['need-hearing']);
  await expect(language(page)).toHaveValue('ar');
  await need(page, 'hearing').click();
  await expect(danishPart(page)).not.toContainText(danish.phrases['need-hearing']);
  const trace = await page.evaluate(() => JSON.stringify(history.state) + location.href);
  expect(trace).not.toMatch(/passport|hearing|new-in/);
});

onSharedServer('a Danish reader says a language without a second text', async ({ page }) => {
  await makeList(page, newcomer);
  await openCard(page);
  await expect(language(page)).toHaveValue('da');
  await language(page).selectOption('uk');
  await expect(danishPart(page)).toContainText(danish.iSpeak(danish.languages.uk));
  await expect(ownPart(page)).toHaveCount(0);
  await page.getByRole('link', { name: clerkFrame.toQueue }).click();
  await expect(heading(page)).toHaveText(danishFrame.views.queue.title);
});

onSharedServer('the card fits a narrow phone, large text and a turned phone', async ({ page }) => {
  await makeList(page, newcomer);
  for (const prefix of ['', '/en']) {
    await page.setViewportSize({ width: 320, height: 640 });
    await openCard(page, prefix);
    await language(page).selectOption('fa');
    expect(await smallTargetsOn(page)).toEqual([]);
    expect(await sidewaysOn(page)).toEqual([]);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: 320, height });
    expect(await violationsOn(page, 'all')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, 'colours')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 640, height: 360 });
    expect(await sidewaysOn(page)).toEqual([]);
    expect(await violationsOn(page, 'all')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await sidewaysOn(page)).toEqual([]);
  }
});
