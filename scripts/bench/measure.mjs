import { chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from '../chromium.mjs';
import { serveCounting, without } from './counting-server.mjs';

const ready = '[data-testid="offline-ready"][data-ready="true"]';
/** A phone as Lighthouse draws one. */
export const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};
/** Starts the browser that all measurements use. */
export function launch() {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found; `npm test` installs one.');
  return chromium.launch({ executablePath, args: chromiumArgs });
}

/**
 * Opens a page; an error page would weigh little and prove nothing.
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 * @param {'load' | 'networkidle'} until
 */
async function open(page, url, until) {
  const response = await page.goto(url, { waitUntil: until });
  if (!response?.ok()) throw new Error(`${url} answered ${response?.status() ?? 'nothing'}.`);
}

/**
 * What a page itself loads on a first visit; the worker is kept out.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} build
 * @param {string} address path of the page
 */
export async function measurePage(browser, build, address) {
  const server = await serveCounting(build);
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  const page = await context.newPage();
  await open(page, server.origin + address, 'networkidle');
  await context.close();
  await server.stop();
  return server.take();
}

/**
 * What the worker downloads on a first visit to Start, and how long until everything is kept.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} build
 * @param {import('./counting-server.mjs').Transfer[]} ofPage what the page itself loads
 */
export async function measureWorker(browser, build, ofPage) {
  const server = await serveCounting(build);
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const startedAt = performance.now();
  await open(page, `${server.origin}/`, 'load');
  await page.locator(ready).waitFor({ state: 'attached', timeout: 60_000 });
  const seconds = (performance.now() - startedAt) / 1000;
  await context.close();
  await server.stop();
  return { transfers: without(server.take(), ofPage), seconds };
}

/**
 * What a phone that keeps one build downloads when the next one is there, until the new worker is installed.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} before
 * @param {string} after
 */
export async function measureUpdate(browser, before, after) {
  const old = await serveCounting(before);
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await open(page, `${old.origin}/`, 'load');
  await page.locator(ready).waitFor({ state: 'attached', timeout: 60_000 });
  await old.stop();
  const server = await serveCounting(after, old.port);
  await page.reload();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    if (!worker) throw new Error('The browser saw no update.');
    while (worker.state === 'installing')
      await new Promise((resolve) =>
        worker.addEventListener('statechange', resolve, { once: true }),
      );
    if (worker.state === 'redundant') throw new Error('The new worker was not installed.');
  });
  await context.close();
  await server.stop();
  return server.take();
}

/**
 * JavaScript heap in use after load and a garbage collection. Bytes.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} build
 */
export async function measureHeap(browser, build) {
  const server = await serveCounting(build);
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await open(page, `${server.origin}/`, 'networkidle');
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  await server.stop();
  return usedSize;
}
