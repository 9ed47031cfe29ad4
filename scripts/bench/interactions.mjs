import { serveCounting } from './counting-server.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const phone = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true };
/** How much slower than this machine the phone's processor is taken to be. */
const SLOWER = 4;

/** @param {Page} page */
const running = (page) => page.locator('#svelte-announcer').waitFor({ state: 'attached' });

/** Makes the list of a common errand. @param {Page} page @param {string} origin */
async function makeList(page, origin) {
  await page.goto(`${origin}/spoergsmaal/`);
  await running(page);
  // By keyboard: a new question takes no taps at first.
  await page.locator('[data-option=first-mitid]').press('Enter');
  await page.locator('[data-option=passport-other] input').press('Space');
  await page.locator('button[type=submit]').press('Enter');
  await page.locator('[data-option=years]').press('Enter');
  await page.locator('[data-option=yes]').press('Enter');
  await page.locator('main a[href$="/liste/"]').press('Enter');
  await page.locator('[data-testid=verdict]').waitFor();
}

/** In the page: notes how long each tap and key took until the next paint. */
function watchTaps() {
  /** @type {number[]} */
  const durations = [];
  Reflect.set(globalThis, 'durations', durations);
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries())
      if ('interactionId' in entry && Number(entry.interactionId) > 0)
        durations.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
}

/**
 * The longest time from a tap or key to the next paint, with a processor four times slower: milliseconds, in steps of 8
 * as browsers tell them, at least 16.
 * @param {Page} page
 * @param {() => Promise<void>} act
 */
async function longest(page, act) {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(watchTaps);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await act();
  // Two frames later the browser has told.
  await page.evaluate(
    () =>
      new Promise((done) =>
        globalThis.requestAnimationFrame(() => globalThis.requestAnimationFrame(done)),
      ),
  );
  await page.waitForTimeout(200);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const durations = /** @type {number[]} */ (await page.evaluate('durations'));
  return Math.max(16, ...durations);
}

/**
 * Ticking, answering and searching, so many times each.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} build
 * @param {number} runs
 */
export async function measureTaps(browser, build, runs) {
  const server = await serveCounting(build);
  /** @type {{ tick: number[], answer: number[], search: number[] }} */
  const figures = { tick: [], answer: [], search: [] };
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
    const page = await context.newPage();
    await makeList(page, server.origin);
    figures.tick.push(
      await longest(page, () => page.locator('[data-item=passport-other] input').tap()),
    );
    await page.goto(`${server.origin}/spoergsmaal/#situation`);
    await page.locator('[data-option=new]').waitFor();
    await page.waitForTimeout(600);
    figures.answer.push(await longest(page, () => page.locator('[data-option=new]').tap()));
    await page.goto(`${server.origin}/soeg/`);
    await running(page);
    // The index is fetched and put together with the tap, while the first letters come.
    figures.search.push(
      await longest(page, async () => {
        await page.locator('#search').tap();
        await page.locator('#search').pressSequentially('vidne', { delay: 60 });
        await page.locator('main a[href="/viden/vidne/"]').first().waitFor();
      }),
    );
    await context.close();
  }
  await server.stop();
  return figures;
}

/**
 * How the heap grows over so many steps from page to page within one document, as ratios: of the heap after `steps` to that
 * after about fifty, while the browser still compiles what runs often; and of the heap after as many again to that after
 * `steps`, when only what is never let go of can grow.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} build
 * @param {number} steps
 */
export async function measureSteps(browser, build, steps) {
  const server = await serveCounting(build);
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const heap = async () => {
    // What one round lets go of, only the next can take.
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  /** @param {readonly string[]} ways addresses of pages of one kind, taken in turn @param {string} sign of a page that runs */
  const walk = async (ways, sign) => {
    await page.goto(server.origin + ways[0]);
    await page.locator(sign).waitFor({ state: 'attached' });
    // Always on the same page, as each has a weight of its own.
    const at = [50, steps, 2 * steps].map((step) => Math.ceil(step / ways.length) * ways.length);
    const sizes = [];
    for (let step = 1; sizes.length < at.length; step += 1) {
      const to = ways[step % ways.length] ?? '/';
      await page.evaluate((href) => {
        const link = globalThis.document.createElement('a');
        link.href = href;
        globalThis.document.querySelector('main')?.append(link);
        link.click();
        link.remove();
      }, to);
      await page.waitForURL((url) => url.pathname === to);
      await page.locator('h1:focus').waitFor({ state: 'attached' });
      if (at.includes(step)) sizes.push(await heap());
    }
    const [early = NaN, middle = NaN, late = NaN] = sizes;
    return { whileCompiling: middle / early, afterwards: late / middle };
  };
  const interactive = await walk(
    ['/telefon/', '/misbrug/', '/mere/', '/soeg/'],
    '#svelte-announcer',
  );
  const reading = await walk(['/viden/', '/viden/vidne/', '/viden/afvist/'], '#icons');
  await context.close();
  await server.stop();
  return { interactive, reading };
}

/**
 * How long until the list is shown, with one list on the phone and with twenty: milliseconds, median of `runs`.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} build
 * @param {number} runs an odd number
 */
export async function measureManyLists(browser, build, runs) {
  const server = await serveCounting(build);
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  const page = await context.newPage();
  await makeList(page, server.origin);
  const open = async () => {
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      const startedAt = performance.now();
      await page.goto(`${server.origin}/liste/`);
      await page.locator('[data-testid=verdict]').waitFor();
      times.push(performance.now() - startedAt);
    }
    return times.toSorted((a, b) => a - b)[(runs - 1) / 2] ?? NaN;
  };
  await open();
  const one = await open();
  await page.goto(`${server.origin}/robots.txt`);
  await page.evaluate(copyList, 19);
  const twenty = await open();
  await context.close();
  await server.stop();
  return { one, twenty };
}

/** In the page: puts so many copies of the list beside it. @param {number} copies @returns {Promise<void>} */
function copyList(copies) {
  return new Promise((resolve, reject) => {
    const opening = globalThis.indexedDB.open('id-klar');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('entries', 'readwrite');
      const entries = writing.objectStore('entries');
      const reading = entries.getAll();
      reading.onsuccess = () => {
        for (let copy = 2; copy <= copies + 1; copy += 1)
          for (const entry of reading.result) entries.put({ ...entry, listId: `list-${copy}` });
      };
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      writing.onerror = () => reject(writing.error);
    };
  });
}
