import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { checklistWords as words } from '$lib/content/da/checklist';
import { chromiumLaunch } from '../../scripts/chromium.mjs';
import { buildRoot } from '../support/builds';
import { kill } from '../support/kill';
import { expect, items, makeList, storedKeys, test } from '../support/pages';
import { startTestServer } from '../support/test-server';

/** How many phones there are, so that they can go on beside each other. */
const PHONES = 5;
/** How often the browser of each is killed; of all together, `npm run bench` wants more. */
const times = Math.ceil(Number(process.env['KILLS'] ?? 50) / PHONES);
/** The end comes with one of so many taps and keepings, by chance. */
const mostTold = 24;

/** One tap on a box, and later that the phone has kept it. */
type Told = { readonly kept: boolean; readonly id: string; readonly isTicked: boolean };

/** In the page: tells each tap, and each change of a tick once its transaction is done. */
function tellAll(): void {
  let count = 0;
  const tell = (kept: boolean, id: string, isTicked: boolean): void => {
    count += 1;
    Reflect.set(globalThis, 'toldCount', count);
    console.debug(JSON.stringify({ kept, id, isTicked }));
  };
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement)
      tell(false, target.closest('[data-item]')?.getAttribute('data-item') ?? '', target.checked);
  });
  const put = Reflect.get(IDBObjectStore.prototype, 'put');
  IDBObjectStore.prototype.put = function (record: unknown, key) {
    if (typeof record === 'object' && record !== null && 'kind' in record && 'key' in record) {
      const { kind, key: id } = record;
      if (kind === 'tick')
        this.transaction.addEventListener('complete', () => tell(true, String(id), true));
    }
    return put.call(this, record, key);
  };
  const remove = Reflect.get(IDBObjectStore.prototype, 'delete');
  IDBObjectStore.prototype.delete = function (query) {
    const [, kind, id] = Array.isArray(query) ? query.map(String) : [];
    if (kind === 'tick' && id !== undefined)
      this.transaction.addEventListener('complete', () => tell(true, id, false));
    return remove.call(this, query);
  };
}

/**
 * In the page: taps one box after the other, by chance, until so many things have been told. What would be told after
 * that may be lost with the browser on its way to the test; what is still being kept then is known by its tap.
 */
function tapOn(last: number): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-item] input')];
  const tap = (): void => {
    if (Number(Reflect.get(globalThis, 'toldCount') ?? 0) >= last) return;
    boxes[Math.floor(Math.random() * boxes.length)]?.click();
    requestAnimationFrame(tap);
  };
  tap();
}

function readTold(text: string): Told | undefined {
  try {
    const told: unknown = JSON.parse(text);
    if (typeof told !== 'object' || told === null) return undefined;
    if (!('kept' in told && 'id' in told && 'isTicked' in told)) return undefined;
    return { kept: told.kept === true, id: String(told.id), isTicked: told.isTicked === true };
  } catch {
    return undefined;
  }
}

/**
 * The boxes that are not as they may be: as they were kept last, or as a tap after that wanted them. `before` is what was
 * ticked when the page was opened.
 */
function wrongBoxes(
  told: readonly Told[],
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): readonly string[] {
  const ids = new Set([...before, ...after, ...told.map(({ id }) => id)]);
  return [...ids].filter((id) => {
    const mine = told.filter((one) => one.id === id);
    const lastKept = mine.findLastIndex(({ kept }) => kept);
    // A tap is told before its own keeping, so taps up to the last one kept are settled, one for each.
    const settled = mine.filter(({ kept }) => kept).length;
    const open = mine.filter(({ kept }) => !kept).slice(settled);
    const possible = [
      mine[lastKept]?.isTicked ?? before.has(id),
      ...open.map(({ isTicked }) => isTicked),
    ];
    return !possible.includes(after.has(id));
  });
}

/** Opens the list: the boxes that are ticked on the phone, and no others, are shown as ticked. */
async function expectShown(page: Page, ticked: ReadonlySet<string>): Promise<void> {
  await page.goto('/liste/');
  await expect(items(page).first()).toBeVisible();
  const shown = items(page).filter({ has: page.locator(':checked') });
  const ids = await shown.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-item')));
  expect([...ids].sort()).toEqual([...ticked].sort());
}

/** In the page: has the browser come back with the app's database? */
async function hasDatabase(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === 'id-klar');
}

/**
 * Seen once, in 200 kills on 30 November 2026, and not explained: the browser came back without the whole database. What
 * was kept is lost then, and `npm run bench` counts it so. Here the app must at least say it: it offers its copy, or says
 * that no list was found; never an empty list without a word.
 */
async function recover(page: Page): Promise<void> {
  await page.goto('/liste/');
  const copy = page.getByRole('button', { name: words.copy.restore });
  const none = page.getByText(words.empty.text);
  await expect(copy.or(none)).toBeVisible();
  if (await copy.isVisible()) {
    await copy.click();
    await expect(page.locator('[data-item]').first()).toBeVisible();
  } else await makeList(page);
}

for (let phone = 1; phone <= PHONES; phone += 1) {
  test(`a browser that is killed ${times} times while boxes are ticked loses none that was kept, phone ${phone} of ${PHONES}`, async () => {
    test.setTimeout(60_000 + times * 15_000);
    const profile = await mkdtemp(path.join(tmpdir(), 'id-klar-profile-'));
    const server = await startTestServer(buildRoot);
    const launch = async (): Promise<Page> => {
      const context = await chromium.launchPersistentContext(profile, {
        ...chromiumLaunch(),
        baseURL: server.origin,
        serviceWorkers: 'block',
      });
      return context.newPage();
    };
    try {
      let page = await launch();
      await makeList(page);
      let before = new Set(await storedKeys(page, 'tick'));
      let kept = 0;
      let gone = 0;
      for (let time = 1; time <= times; time += 1) {
        await page.addInitScript(tellAll);
        await expectShown(page, before);
        const told: Told[] = [];
        const last = Math.ceil(Math.random() * mostTold);
        const ended = new Promise<void>((resolve) => {
          page.on('console', (message) => {
            const one = readTold(message.text());
            if (one) told.push(one);
            if (told.length === last) resolve(kill(page.context(), page));
          });
        });
        // The end may come before the answer to this.
        await Promise.all([page.evaluate(tapOn, last).catch(() => undefined), ended]);

        page = await launch();
        await page.goto('/robots.txt');
        if (!(await page.evaluate(hasDatabase))) {
          gone += 1;
          await recover(page);
          before = new Set(await storedKeys(page, 'tick'));
          continue;
        }
        const after = new Set(await storedKeys(page, 'tick'));
        expect(wrongBoxes(told, before, after), `kill ${time}: ${JSON.stringify(told)}`).toEqual(
          [],
        );
        kept += told.filter((one) => one.kept).length;
        before = after;
      }
      await expectShown(page, before);
      console.log(
        `${kept} ticks kept over ${times} kills, none lost by itself; the browser lost its database ${gone} times`,
      );
      expect(kept).toBeGreaterThan(times);
      expect(gone).toBeLessThan(2);
      await page.context().close();
    } finally {
      await server.stop();
      await rm(profile, { recursive: true, force: true });
    }
  });
}
