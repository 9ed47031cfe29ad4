import { carry } from '$lib/content/da/carry';
import { more } from '$lib/content/da/more';
import { findNotCached, readStore, readWorkerStates, updateWorker } from '../in-page';
import type { Tab } from './browser';
import { fieldOf } from './driver';
import { expect } from './test';

/** First MitID, a Danish passport, lived here for years, a booked time; nothing ticked. */
const CARRIED = '/skranke/#carry/19ZB0J19';

/** A page of the site that runs no code of the app. */
export const BESIDE_THE_APP = '/robots.txt';

/** The button with these words on it. */
export const button = (words: string): string => `//button[normalize-space()="${words}"]`;
/** A page needs tens of milliseconds for most things, and most time would go with waiting to ask again. */
export const QUICK = { intervals: [50, 100] };

export const boxOf = (id: string): string => `[data-item="${id}"] input[type="checkbox"]`;
export const updateButton = '[data-testid="update-offer"] button';
export const verdict = '[data-testid="verdict"]';

/** An attribute of the first element that fits. */
export function attribute(tab: Tab, selector: string, name: string): Promise<unknown> {
  return tab.run(({ selector, name }) => document.querySelector(selector)?.getAttribute(name), {
    selector,
    name,
  });
}

/** The app says whether everything is saved, within `timeout` milliseconds. */
export async function expectReady(tab: Tab, ready = true, timeout = 20_000): Promise<void> {
  await expect
    .poll(() => attribute(tab, '[data-testid="offline-ready"]', 'data-ready'), {
      ...QUICK,
      timeout,
    })
    .toBe(String(ready));
}

export async function expectText(tab: Tab, selector: string, words: string): Promise<void> {
  await expect.poll(() => tab.text(selector), QUICK).toBe(words);
}

/** Some element that fits says these words. */
export async function expectTold(tab: Tab, words: string, told = true): Promise<void> {
  await expect
    .poll(() => tab.run((wanted) => document.body.innerText.includes(wanted), words), QUICK)
    .toBe(told);
}

/** Waits until the app runs in the page: Kit's announcer is put there when it has taken over. */
export async function expectRunning(tab: Tab): Promise<void> {
  await expect
    .poll(() => tab.run(() => document.querySelector('#svelte-announcer, #icons') !== null), QUICK)
    .toBe(true);
}

/** Opens an address and waits until the app runs in it. */
export async function open(tab: Tab, address: string): Promise<void> {
  await tab.goto(address);
  await expectRunning(tab);
}

export const workerStates = (tab: Tab) => tab.run(readWorkerStates);
export const lookForUpdate = (tab: Tab) => tab.run(updateWorker);
export const notCached = (tab: Tab, addresses: readonly string[]) =>
  tab.run(findNotCached, addresses);

/** The page as the worker or the server gives it now. */
export const htmlOf = (tab: Tab, address: string) =>
  tab.run(async (wanted) => (await fetch(wanted)).text(), address);

/** Puts a note on the window; it is gone after a reload. */
export const leaveNote = (tab: Tab) =>
  tab.run(() => {
    document.documentElement.dataset['note'] = 'here';
  });

export const hasNote = (tab: Tab) =>
  tab.run(() => document.documentElement.dataset['note'] === 'here');

/** Puts a list on the phone, as somebody gives it who has made it, and opens it. */
export async function makeList(tab: Tab, origin: string): Promise<void> {
  await open(tab, origin + CARRIED);
  await tab.click(button(carry.ask.take));
  await expectText(tab, '#done', carry.done.added);
  await tab.click(`//a[normalize-space()="${carry.done.open}"]`);
  await expect.poll(() => attribute(tab, verdict, 'data-verdict'), QUICK).toBe('enough');
}

/** Deletes everything from the page that is shown, which is `/mere/`. */
export async function deleteEverything(tab: Tab): Promise<void> {
  // The last of what the page says above the button.
  await expect.poll(() => tab.text('[data-testid="persistence"]'), QUICK).not.toBe('');
  await tab.click(button(more.remove.ask));
  await tab.click(button(more.remove.yes));
  await expectTold(tab, more.remove.gone);
}

/** The records of one store, as they lie on the phone. */
export async function stored(tab: Tab, store: string): Promise<readonly unknown[]> {
  const records = await tab.run(readStore, store);
  return Array.isArray(records) ? records.map((record: unknown) => record) : [];
}

/** The items that are ticked on the phone itself. */
export async function storedTicks(tab: Tab): Promise<string[]> {
  return (await stored(tab, 'entries'))
    .filter((record) => fieldOf(record, 'kind') === 'tick')
    .map((record) => String(fieldOf(record, 'key')))
    .sort();
}

/** Is the box ticked on the screen? */
export const isTicked = (tab: Tab, id: string) =>
  tab.run((box) => document.querySelector<HTMLInputElement>(box)?.checked, boxOf(id));
