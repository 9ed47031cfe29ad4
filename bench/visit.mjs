import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { phone } from '../scripts/bench/measure.mjs';
import { bytesOf } from '../scripts/bench/counting-server.mjs';
import { chromiumLaunch } from '../scripts/chromium.mjs';
import { serveOnLine, slow4G } from './line.mjs';
import { watchPage } from './watch-page.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ address: string, link: string, nextTitle: string }} Way a page, and a link on it to the page with this title */

const CPU_SLOWDOWN = 4;
/** So long without a request, and nothing more is coming. */
const QUIET_MS = 2000;
const PATIENCE_MS = 120_000;

/**
 * A browser with a folder of its own, so that it can be closed and started again with all it keeps.
 * @param {string} profile @param {{ slowdown?: number }} [options]
 */
async function start(profile, { slowdown = 1 } = {}) {
  const context = await chromium.launchPersistentContext(profile, { ...phone, ...chromiumLaunch() });
  await context.addInitScript(watchPage);
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { context, page };
}

/** @template Result @param {(profile: string) => Promise<Result>} work */
async function withProfile(work) {
  const profile = mkdtempSync(path.join(tmpdir(), 'id-klar-profile-'));
  try {
    return await work(profile);
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

/** @param {Page} page @returns {Promise<import('./watch-page.mjs').Seen>} */
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
  return withProfile(async (profile) => {
    const server = await serveOnLine(root, { speed: slow4G });
    const first = await start(profile, { slowdown: CPU_SLOWDOWN });
    await open(first.page, server.origin + way.address);
    const startedAt = (await seenBy(first.page)).startedAt;
    const seen = await untilQuiet(first.page, server, hasWorker);
    await first.context.close();
    await server.stop();
    const online = {
      firstPaint: seen.firstPaint,
      largestPaint: seen.largestPaint,
      blocking: seen.blocking,
    };
    if (!hasWorker) return { online };

    const offlineReady = Math.max(server.lastAt(), seen.workerAt ?? NaN) - startedAt;
    const offlineBytes = bytesOf(server.sent());
    const offlineRequests = server.sent().length;
    const again = await start(profile, { slowdown: CPU_SLOWDOWN });
    await open(again.page, server.origin + way.address);
    await pause(QUIET_MS);
    const coldStart = (await seenBy(again.page)).firstPaint;
    const tap = await tapThrough(again.page, way);
    await again.context.close();
    return { online, offline: { offlineReady, offlineBytes, offlineRequests, coldStart, tap } };
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
  return withProfile(async (profile) => {
    const server = await serveOnLine(root);
    const context = await chromium.launchPersistentContext(profile, {
      ...phone,
      ...chromiumLaunch(),
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await open(page, server.origin + address);
    await page.waitForLoadState('networkidle');
    await context.close();
    await server.stop();
    return { bytes: bytesOf(server.sent()), requests: server.sent().length };
  });
}

/**
 * What a browser that keeps one build downloads when the next one is there. Throws where it does not hold the new
 * words afterwards.
 * @param {string} before @param {string} after @param {string} address @param {string} words that only the next build has
 */
export function weighUpdate(before, after, address, words) {
  return withProfile(async (profile) => {
    const old = await serveOnLine(before);
    const { context, page } = await start(profile);
    await open(page, old.origin + address);
    await untilQuiet(page, old, true);
    await old.stop();

    const server = await serveOnLine(after, { port: old.port });
    await page.reload();
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await untilQuiet(page, server, true);
    const isKept = await page.evaluate(async (wanted) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const text = await (await cache.match(request))?.text();
          if (text?.replaceAll('\u{a0}', ' ').includes(wanted)) return true;
        }
      }
      return false;
    }, words);
    await context.close();
    await server.stop();
    if (!isKept) throw new Error(`${after}: the browser does not hold the new words.`);
    return { bytes: bytesOf(server.sent()), requests: server.sent().length };
  });
}
