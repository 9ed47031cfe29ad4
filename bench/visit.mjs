import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { phone } from '../scripts/bench/measure.mjs';
import { bytesOf } from '../scripts/bench/counting-server.mjs';
import { chromiumLaunch } from '../scripts/chromium.mjs';
import { serveOnLine, slow4G } from './line.mjs';
import { keepsWords, watchPage } from './in-page.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ address: string, link: string, nextTitle: string }} Way a page, and a link on it to the page with this title */

const CPU_SLOWDOWN = 4;
/** So long without a request, and nothing more is coming. */
const QUIET_MS = 2000;
const PATIENCE_MS = 90_000;

/** @typedef {(work: (page: Page) => Promise<void>, options?: { slowdown?: number, serviceWorkers?: 'allow' | 'block' }) => Promise<void>} Start */

/**
 * Gives the work a way to start a browser, again and again with all that it keeps. Each is closed after its own work.
 * @template Result @param {(start: Start) => Promise<Result>} work
 */
async function withPhone(work) {
  const profile = mkdtempSync(path.join(tmpdir(), 'id-klar-profile-'));
  try {
    return await work(async (use, { slowdown = 1, serviceWorkers = 'allow' } = {}) => {
      const context = await chromium.launchPersistentContext(profile, {
        ...phone,
        ...chromiumLaunch(),
        serviceWorkers,
      });
      try {
        await context.addInitScript(watchPage);
        const page = context.pages()[0] ?? (await context.newPage());
        const session = await context.newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
        await use(page);
      } finally {
        await context.close();
      }
    });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Opens a page; an error page would weigh little and prove nothing. @param {Page} page @param {string} url */
async function open(page, url) {
  const response = await page.goto(url, { waitUntil: 'load', timeout: PATIENCE_MS });
  // A move inside the page has no answer.
  if (response && !response.ok()) throw new Error(`${url} answered ${response.status()}.`);
}

/** @param {Page} page @returns {Promise<import('./in-page.mjs').Seen>} */
function seenBy(page) {
  return page.evaluate('globalThis.benchSeen');
}

/**
 * Waits until nothing more is coming: no request for two seconds, and the worker active where the site has one.
 * @param {Page} page @param {import('./line.mjs').Line} server @param {boolean} hasWorker
 */
async function untilQuiet(page, server, hasWorker) {
  const giveUpAt = Date.now() + PATIENCE_MS;
  while (Date.now() < giveUpAt) {
    await pause(100);
    if (Date.now() - server.lastAt() < QUIET_MS) continue;
    // A page that its worker has just loaded again cannot be asked for a moment.
    const seen = await seenBy(page).catch(() => undefined);
    if (seen && (!hasWorker || seen.workerAt !== undefined)) return seen;
  }
  throw new Error(`${server.origin} was not ready in time.`);
}

/**
 * A first visit on a slow line, and where the site has a worker what follows without any: start the browser again, tap
 * on a link. Times in milliseconds.
 * @param {string} root folder of the built site @param {Way} way @param {{ hasWorker?: boolean }} [options]
 */
export function visit(root, way, { hasWorker = true } = {}) {
  return withPhone(async (start) => {
    const server = await serveOnLine(root, { speed: slow4G });
    const url = server.origin + way.address;
    const figures = { firstPaint: NaN, largestPaint: NaN, blocking: NaN };
    const offline = { ready: NaN, bytes: NaN, requests: NaN, coldStart: NaN, tap: NaN };
    try {
      await start(
        async (page) => {
          await open(page, url);
          const { startedAt } = await seenBy(page);
          const { firstPaint, largestPaint, blocking, workerAt } = await untilQuiet(
            page,
            server,
            hasWorker,
          );
          Object.assign(figures, { firstPaint, largestPaint, blocking });
          offline.ready = Math.max(server.lastAt(), workerAt ?? NaN) - startedAt;
          offline.bytes = bytesOf(server.sent());
          offline.requests = server.sent().length;
        },
        { slowdown: CPU_SLOWDOWN },
      );
    } finally {
      await server.stop();
    }
    if (!hasWorker) return { online: figures };
    await start(
      async (page) => {
        await open(page, url);
        await pause(QUIET_MS);
        offline.coldStart = (await seenBy(page)).firstPaint;
        offline.tap = await tapThrough(page, way);
      },
      { slowdown: CPU_SLOWDOWN },
    );
    return { online: figures, offline };
  });
}

/** From the finger on the link until the heading of the next page has been painted. @param {Page} page @param {Way} way */
async function tapThrough(page, { link, nextTitle }) {
  const target = page.locator(link).first();
  await target.scrollIntoViewIfNeeded();
  await page.evaluate((title) => sessionStorage.setItem('benchWanted', title), nextTitle);
  await target.tap();
  const handle = await page.waitForFunction(() => sessionStorage.getItem('benchTook'), null, {
    timeout: 20_000,
  });
  return Number(await handle.jsonValue());
}

/**
 * What a page itself loads; the worker is kept out.
 * @param {string} root @param {string} address
 */
export function weighPage(root, address) {
  return withPhone(async (start) => {
    const server = await serveOnLine(root);
    try {
      await start(
        async (page) => {
          await open(page, server.origin + address);
          await untilQuiet(page, server, false);
        },
        { serviceWorkers: 'block' },
      );
      return weightOf(server);
    } finally {
      await server.stop();
    }
  });
}

/**
 * What a browser that keeps one build downloads when the next one is there. Throws where it does not hold the new
 * words afterwards.
 * @param {string} before @param {string} after @param {string} address @param {string} words that only the next build has
 */
export function weighUpdate(before, after, address, words) {
  return withPhone(async (start) => {
    let server = await serveOnLine(before);
    const { origin, port } = server;
    try {
      await start(async (page) => {
        await open(page, origin + address);
        await untilQuiet(page, server, true);
        await server.stop();
        server = await serveOnLine(after, { port });
        await page.reload();
        await page.evaluate(async () => {
          const registration = await navigator.serviceWorker.ready;
          await registration.update();
        });
        await untilQuiet(page, server, true);
        const isKept = await page.evaluate(keepsWords, words);
        if (!isKept) throw new Error(`${after}: the new words are not kept.`);
      });
      return weightOf(server);
    } finally {
      await server.stop();
    }
  });
}

/** @param {import('./line.mjs').Line} server */
function weightOf(server) {
  return { bytes: bytesOf(server.sent()), requests: server.sent().length };
}
