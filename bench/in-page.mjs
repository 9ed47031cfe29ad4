/* Runs in the browser, in the pages of the sites. */

/**
 * What a page tells of itself; times from the start of its navigation, but `startedAt` and `workerAt` as `Date.now()`.
 * @typedef {object} Seen
 * @property {number} startedAt
 * @property {number} firstPaint
 * @property {number} largestPaint
 * @property {number} blocking what each long task after the first paint takes beyond 50 ms, together
 * @property {number} [workerAt] when the worker was active
 */

/** Runs in every page before its own scripts. */
export function watchPage() {
  const LONG_MS = 50;
  const now = () => performance.timeOrigin + performance.now();
  /** @type {Seen} */
  const seen = {
    startedAt: performance.timeOrigin,
    firstPaint: NaN,
    largestPaint: NaN,
    blocking: 0,
  };
  Object.assign(globalThis, { benchSeen: seen });

  /** @param {string} type @param {(entry: PerformanceEntry) => void} note */
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  /** @type {PerformanceEntry[]} */
  const tasks = [];
  const sum = () => {
    seen.blocking = tasks
      .filter(({ startTime, duration }) => startTime + duration > seen.firstPaint)
      .reduce((total, { duration }) => total + duration - LONG_MS, 0);
  };
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
    sum();
  });
  observe('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
  observe('longtask', (task) => {
    tasks.push(task);
    sum();
  });
  void navigator.serviceWorker?.ready.then(() => (seen.workerAt = now()));

  /** Looks at each frame whether the wanted heading is on the screen, and notes when that frame is painted. */
  const look = () => {
    const wanted = sessionStorage.getItem('benchWanted');
    if (wanted === null) return;
    const isThere = [...document.querySelectorAll('h1, h2')].some((heading) => {
      if (!heading.textContent?.trim().startsWith(wanted)) return false;
      const { top, bottom } = heading.getBoundingClientRect();
      return bottom > Math.max(top, 0) && top < innerHeight;
    });
    if (!isThere) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const tappedAt = Number(sessionStorage.getItem('benchTapped'));
      sessionStorage.removeItem('benchWanted');
      sessionStorage.setItem('benchTook', String(now() - tappedAt));
    };
    port2.postMessage(null);
  };
  addEventListener(
    'pointerdown',
    (event) => {
      sessionStorage.setItem('benchTapped', String(performance.timeOrigin + event.timeStamp));
      requestAnimationFrame(look);
    },
    { capture: true },
  );
  if (location.protocol !== 'about:') requestAnimationFrame(look);
}

/** Do these words stand in any file that workers have kept? @param {string} words */
export async function keepsWords(words) {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const text = await (await cache.match(request))?.text();
      if (text?.replaceAll('\u{a0}', ' ').includes(words)) return true;
    }
  }
  return false;
}
