import { test as base } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { more } from '$lib/content/da/more';
import { questionWords as danish } from '$lib/content/da/questions';
import { ui } from '$lib/content/da/ui';
import { questionWords as english } from '$lib/content/en/questions';
import type { AnswerOf, QuestionId } from '$lib/domain/errand/questions';
import type { EntryKind } from '$lib/storage/list-repository';
import { buildRoot, builtPages } from './builds';
import { readStore } from './in-page';
import { langs } from '../../src/lib/i18n/lang';
import { expect } from './test';
import { startTestServer } from './test-server';
import type { TestServer } from './test-server';

/**
 * Playwright's test with one server for all tests of a process, for tests that never stop it or make it fail.
 * The page has no service worker unless `withWorker` is set: its downloads would take longer than the test.
 */
export const test = base.extend<{ withWorker: boolean }, { site: TestServer }>({
  site: [
    async ({ browserName }, use) => {
      expect(browserName).toBe('chromium');
      const site = await startTestServer(buildRoot);
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.origin),
  withWorker: [false, { option: true }],
  context: async ({ context, withWorker }, use) => {
    if (!withWorker) await context.addInitScript(removeServiceWorker);
    await use(context);
  },
});

export { expect };

function removeServiceWorker(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
}

/** The address of every page of the build, in every language. */
export async function routes(): Promise<string[]> {
  const addresses = (await builtPages()).map(({ address }) => address);
  expect(addresses.length).toBeGreaterThan(40);
  return addresses;
}

/** One address of each kind of page, in every language: of the topics, which are one route, only the first. */
export async function pageKinds(): Promise<string[]> {
  const all = await routes();
  const isTopic = (address: string): boolean => /\/viden\/.+/.test(address);
  const firstTopics = langs.map((lang) =>
    all.find((address) => isTopic(address) && langOfAddress(address) === lang),
  );
  return all.filter((address) => !isTopic(address) || firstTopics.includes(address));
}

/** The language that an address says. */
export function langOfAddress(address: string): 'da' | 'en' {
  return address.startsWith('/en/') ? 'en' : 'da';
}

/** Opens a page and waits until the app runs in it. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await waitUntilRunning(page);
}

/** Kit's announcer is put into the page when the app has taken it over; a page for reading gets its drawings then. */
export async function waitUntilRunning(page: Page): Promise<void> {
  await page.locator('#svelte-announcer, #icons').first().waitFor({ state: 'attached' });
}

export const heading = (page: Page): Locator => page.locator('h1');
export const verdictOf = (page: Page): Locator => page.getByTestId('verdict');
export const items = (page: Page): Locator => page.getByTestId('checklist-item');
export const item = (page: Page, id: string): Locator => page.locator(`[data-item="${id}"]`);
export const boxOf = (page: Page, id: string): Locator => item(page, id).getByRole('checkbox');
export const option = (page: Page, id: string): Locator => page.locator(`[data-option="${id}"]`);
export const continueButton = (page: Page): Locator => page.locator('form button[type="submit"]');
/** The link that ends the questions. */
export const makeListLink = (page: Page): Locator =>
  page.locator('main .settling > a[href$="liste/"]');
/** The message that nothing is kept. */
export const notKept = (page: Page): Locator => page.getByText(ui.notKept);

/** The answers of one run through the questions, in the order in which they are asked. */
export type Given = readonly {
  readonly [Q in QuestionId]: readonly [Q, AnswerOf<Q>];
}[QuestionId][];

/** First MitID with a Danish passport and a booked time: the common errand. */
export const commonErrand = [
  ['errand', 'first-mitid'],
  ['bring', ['passport-dk']],
  ['situation', 'years'],
  ['booking', 'yes'],
] as const satisfies Given;

/** New in Denmark with a foreign passport and a health card: the witness is missing. */
export const newcomer = [
  ['errand', 'new-in-denmark'],
  ['bring', ['passport-other', 'health-card']],
  ['situation', 'new'],
  ['booking', 'yes'],
] as const satisfies Given;

/** Waits until the question is named in the address and shown on the screen. */
export async function expectQuestion(page: Page, question: QuestionId | 'check'): Promise<void> {
  await expect.poll(() => new URL(page.url()).hash).toBe(`#${question}`);
  const words = { da: danish, en: english }[langOfAddress(new URL(page.url()).pathname)];
  const { title } = question === 'check' ? words.check : words.questions[question];
  await expect(heading(page)).toHaveText(title);
}

/** Answers the question on the screen and goes on, by the keyboard: for a pointer each question settles first. */
export async function answer(page: Page, given: AnswerOf<QuestionId>): Promise<void> {
  if (typeof given === 'string') return option(page, given).press('Enter');
  for (const id of given) {
    await unfold(page, id);
    const box = option(page, id).getByRole('checkbox');
    await box.press('Space');
    await expect(box).toBeChecked();
  }
  await continueButton(page).press('Enter');
}

/** Opens "more papers" where the option waits behind it. */
export async function unfold(page: Page, id: string): Promise<void> {
  const fold = page.locator('details:not([open])').filter({ has: option(page, id) });
  if ((await fold.count()) > 0) await fold.locator('summary').press('Enter');
}

/** Answers all questions from the first, up to "check your answers". */
export async function answerAll(page: Page, given: Given, prefix = ''): Promise<void> {
  await open(page, `${prefix}/spoergsmaal/`);
  for (const [index, [question, value]] of given.entries()) {
    if (index > 0) await expectQuestion(page, question);
    await answer(page, value);
  }
  await expectQuestion(page, 'check');
}

/** Answers all questions, goes on to the list and waits until the phone has it: the next page may be opened at once. */
export async function makeList(
  page: Page,
  given: Given = commonErrand,
  prefix = '',
): Promise<void> {
  await answerAll(page, given, prefix);
  await makeListLink(page).press('Enter');
  await expect(verdictOf(page)).toBeVisible();
  // Written after the answers.
  await expect.poll(() => storedKeys(page, 'note')).toContain('shown-list');
}

/** Every address that the page's own window goes to, from now on. */
export function watchAddresses(page: Page): string[] {
  const seen: string[] = [];
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) seen.push(frame.url());
  });
  return seen;
}

/** On the page "More": deletes everything, and waits until the app says that it is gone. */
export async function deleteEverything(page: Page): Promise<void> {
  await page.getByRole('button', { name: more.remove.ask }).click();
  await page.getByRole('button', { name: more.remove.yes }).click();
  await expect(page.locator('p', { hasText: more.remove.gone })).toBeFocused();
}

/** The records of one store as they lie on the phone, read beside the app. */
export const stored = (page: Page, store: string): Promise<unknown[]> =>
  page.evaluate(readStore, store);

/** Waits until these items, and no others, are ticked on the phone itself. */
export async function expectStoredTicks(page: Page, ids: readonly string[]): Promise<void> {
  await expect
    .poll(async () => JSON.stringify((await storedKeys(page, 'tick')).sort()))
    .toBe(JSON.stringify([...ids].sort()));
}

/** The keys of what is kept of one kind, in all lists on the phone. */
export async function storedKeys(page: Page, kind: EntryKind): Promise<string[]> {
  return (await stored(page, 'entries')).flatMap((record) =>
    typeof record === 'object' &&
    record !== null &&
    'kind' in record &&
    record.kind === kind &&
    'key' in record
      ? [String(record.key)]
      : [],
  );
}

/** What is kept of one kind under one key, in all lists on the phone. */
export async function storedValues(
  page: Page,
  kind: EntryKind,
  key: string,
): Promise<readonly unknown[]> {
  return (await stored(page, 'entries')).flatMap((record) =>
    typeof record === 'object' &&
    record !== null &&
    'kind' in record &&
    record.kind === kind &&
    'key' in record &&
    record.key === key &&
    'value' in record
      ? [record.value]
      : [],
  );
}
