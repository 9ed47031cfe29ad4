import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { carry } from '$lib/content/da/carry';
import { checklistWords } from '$lib/content/da/checklist';
import { ui } from '$lib/content/da/ui';
import { openNewerVersion } from '../support/in-page';
import {
  answer,
  answerAll,
  boxOf,
  commonErrand,
  expect,
  expectQuestion,
  expectStoredTicks,
  item,
  items,
  makeList,
  makeListLink,
  newcomer,
  notKept,
  open,
  stored,
  storedKeys,
  test,
  verdictOf,
} from '../support/pages';
import { leaveFirstVersion } from '../support/first-version';

/** A page of the site that runs no code of the app. */
const BESIDE_THE_APP = '/robots.txt';

/** Ways in which a browser has no storage for us. */
const faults: readonly { readonly name: string; readonly cause: () => void }[] = [
  {
    name: 'is missing',
    cause: () => void Object.defineProperty(window, 'indexedDB', { value: undefined }),
  },
  {
    name: 'refuses to open',
    cause: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not here', 'SecurityError');
      };
    },
  },
  {
    name: 'never answers',
    cause: () => {
      const openReally = Reflect.get(IDBFactory.prototype, 'open');
      IDBFactory.prototype.open = function (name, version) {
        const request = openReally.call(this, name, version);
        for (const type of ['success', 'error', 'upgradeneeded', 'blocked']) {
          request.addEventListener(type, (event) => event.stopImmediatePropagation());
        }
        return request;
      };
    },
  },
];

for (const { name, cause } of faults) {
  test(`storage ${name}: within 5 seconds the app works and says that nothing is kept`, async ({
    page,
  }) => {
    await page.clock.install();
    await page.addInitScript(cause);
    await open(page, '/spoergsmaal/');
    // A tap is answered at once, whatever the storage does.
    await answer(page, 'first-mitid');
    await expectQuestion(page, 'bring');
    await page.clock.runFor(5000);
    await expect(notKept(page)).toBeVisible();

    for (const [question, value] of commonErrand.slice(1)) {
      await expectQuestion(page, question);
      await answer(page, value);
    }
    await expectQuestion(page, 'check');
    await makeListLink(page).click();
    await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'enough');
    await boxOf(page, 'phone').click();
    await expect(boxOf(page, 'phone')).toBeChecked();
    await expect(notKept(page)).toBeVisible();
    await page.locator('nav a[href="/telefon/"]').click();
    await expect(page).toHaveURL('/telefon/');
    await expect(notKept(page)).toBeVisible();
    await page.goBack();
    await expect(boxOf(page, 'phone')).toBeChecked();

    // What is not kept here can be saved as a file.
    await page.locator('main a[href="/skranke/"]').click();
    await page.locator('main a[href="#carry"]').click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: carry.file.save }).click(),
    ]);
    expect(await readFile(await file.path(), 'utf8')).toContain('"phone"');
  });
}

/** How the browser may end a connection to the database: with word of it, and without. */
for (const isTold of [true, false]) {
  test(`a connection that the browser ${isTold ? 'ends' : 'loses without a word'} is opened again, and the next tick kept`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      const openReally = Reflect.get(IDBFactory.prototype, 'open');
      IDBFactory.prototype.open = function (name, version) {
        const request = openReally.call(this, name, version);
        request.addEventListener('success', () => {
          Reflect.set(window, 'connection', request.result);
        });
        return request;
      };
    });
    await makeList(page);
    await boxOf(page, 'phone').click();
    await expectStoredTicks(page, ['phone']);
    // The tick was read over a connection beside the app: the app's own is the one of this load.
    await page.reload();
    await expect(boxOf(page, 'phone')).toBeChecked();
    await page.evaluate((tell) => {
      const connection: unknown = Reflect.get(window, 'connection');
      if (!(connection instanceof IDBDatabase)) throw new Error('no connection');
      connection.close();
      if (tell) connection.dispatchEvent(new Event('close'));
    }, isTold);
    await boxOf(page, 'passport-dk').click();
    await expectStoredTicks(page, ['passport-dk', 'phone']);
    await expect(notKept(page)).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('a write that never ends is given up and told, and the screen never waits for it', async ({
  page,
}) => {
  await makeList(page);
  await expect.poll(() => storedKeys(page, 'note')).toContain('shown-list');
  await page.clock.install();
  await page.addInitScript(() => {
    const beginReally = Reflect.get(IDBDatabase.prototype, 'transaction');
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const transaction = beginReally.call(this, stores, mode, options);
      if (mode === 'readwrite') {
        for (const type of ['complete', 'abort', 'error'])
          transaction.addEventListener(type, (event: Event) => event.stopImmediatePropagation());
      }
      return transaction;
    };
  });
  await open(page, '/liste/');
  await boxOf(page, 'phone').click();
  await expect(boxOf(page, 'phone')).toBeChecked();
  await boxOf(page, 'passport-dk').click();
  await expect(boxOf(page, 'passport-dk')).toBeChecked();
  await expect(notKept(page)).toHaveCount(0);
  // Twice the time that a write has, for the second try.
  await page.clock.runFor(12_000);
  await expect(notKept(page)).toBeVisible();
  await boxOf(page, 'phone').click();
  await expect(boxOf(page, 'phone')).not.toBeChecked();
});

test('a change of the storage that fails leaves the older list whole, and the app says that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const createReally = Reflect.get(IDBDatabase.prototype, 'createObjectStore');
    IDBDatabase.prototype.createObjectStore = function (name, options) {
      if (name === 'entries') throw new DOMException('no room', 'QuotaExceededError');
      return createReally.call(this, name, options);
    };
  });
  await leaveFirstVersion(page);
  await open(page, '/liste/');
  await expect(notKept(page)).toBeVisible();
  await page.goto(BESIDE_THE_APP);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([
    { name: 'id-klar', version: 1 },
  ]);
  expect(await stored(page, 'answers')).toHaveLength(commonErrand.length);
});

test('a full phone says at once that nothing is kept, shows the change and saves it when there is room', async ({
  page,
  baseURL,
}) => {
  // Before the storage is used at all: the browser reckons for half a minute with the room that it saw last.
  const session = await page.context().newCDPSession(page);
  const origin = baseURL ?? '';
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  await makeList(page);
  await boxOf(page, 'phone').click();
  await expectStoredTicks(page, ['phone']);
  await expect(notKept(page)).toHaveCount(0);
  const older = await stored(page, 'entries');

  await fillUp(page);
  await boxOf(page, 'passport-dk').click();
  await expect(notKept(page)).toBeVisible();
  await expect(boxOf(page, 'passport-dk')).toBeChecked();
  expect(await stored(page, 'entries')).toEqual(older);

  // What the phone does not keep can be saved elsewhere.
  await page.locator('main a[href="/skranke/#carry"]').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: carry.file.save }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toContain('"passport-dk"');
  await page.locator('header .back').click();
  await expect(boxOf(page, 'passport-dk')).toBeChecked();
  expect(await stored(page, 'entries')).toEqual(older);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await boxOf(page, 'user-id-note').click();
  await expect(notKept(page)).toHaveCount(0);
  await expectStoredTicks(page, ['phone', 'passport-dk', 'user-id-note']);
});

test('on a full phone the browser asks before a page is left with a tick that is not kept, and not before a call', async ({
  page,
  baseURL,
}) => {
  const session = await page.context().newCDPSession(page);
  const origin = baseURL ?? '';
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await makeList(page);
  await fillUp(page);
  await boxOf(page, 'passport-dk').click();
  await expect(notKept(page)).toBeVisible();

  await page.locator('nav a[href="/telefon/"]').click();
  await page.evaluate(() => {
    addEventListener(
      'beforeunload',
      () => (document.documentElement.dataset['left'] = 'for a call'),
    );
  });
  await page.locator('main a[href^="tel:"]').first().click();
  await expect(page.locator('html')).toHaveAttribute('data-left', 'for a call');
  expect(asked).toEqual([]);
  await page.locator('nav a[href="/liste/"]').click();
  await expect(boxOf(page, 'passport-dk')).toBeChecked();

  await page.locator('nav a[href="/viden/"]').click();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await expect(page).toHaveURL('/liste/');
  await expect(boxOf(page, 'passport-dk')).toBeChecked();

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await boxOf(page, 'phone').click();
  await expectStoredTicks(page, ['passport-dk', 'phone']);
  await page.locator('nav a[href="/viden/"]').click();
  await expect(page).toHaveURL('/viden/');
  expect(asked).toEqual(['beforeunload']);
});

test('fault 21: a list of the first version is there in this one, record by record', async ({
  page,
}) => {
  await leaveFirstVersion(page);
  await open(page, '/liste/');
  await expect(boxOf(page, 'passport-dk')).toBeChecked();
  const listId = 'list-1';
  expect(await stored(page, 'entries')).toEqual(
    expect.arrayContaining([
      ...commonErrand.map(([key, value]) => ({ listId, kind: 'answer', key, value })),
      { listId, kind: 'tick', key: 'passport-dk', value: '2026-11-22T12:00:00.000Z' },
    ]),
  );
  expect(await storedKeys(page, 'note')).toContain('shown-list');
  for (const store of ['answers', 'ticks', 'shownList'])
    expect(await stored(page, store)).toEqual([]);
});

test('fault 23: an open tab lets a newer version of the storage through at once, says that it keeps nothing more, and does not', async ({
  page,
  context,
}) => {
  await makeList(page);
  await boxOf(page, 'phone').click();
  await expectStoredTicks(page, ['phone']);
  const newer = await context.newPage();
  await newer.goto(BESIDE_THE_APP);
  const took = await newer.evaluate(openNewerVersion);
  expect(took).toBeLessThan(5000);
  const older = await stored(newer, 'entries');
  await expect(page.getByText(ui.outdated)).toBeVisible();
  await boxOf(page, 'passport-dk').click();
  await boxOf(page, 'phone').click();
  // Read in the same page: the browser answers in the order in which it was asked.
  expect(await stored(page, 'entries')).toEqual(older);
  await expect(page.getByText(ui.outdated)).toBeVisible();
  await expect(notKept(page)).toHaveCount(0);
});

test('fault 24: two tabs that tick and untick different things, 200 times in all, end with the ticks of both', async ({
  page,
  context,
}) => {
  await makeList(page);
  const other = await context.newPage();
  await open(other, '/liste/');
  await expect(verdictOf(other)).toBeVisible();
  // Each goes on in its own time, without one waiting for the other.
  await Promise.all([
    tickOften(page, ['phone', 'user-id-note']),
    tickOften(other, ['passport-dk', 'check-papers']),
  ]);
  const all = ['phone', 'user-id-note', 'passport-dk', 'check-papers'];
  await expectStoredTicks(page, all);
  for (const tab of [page, other]) {
    await tab.reload();
    for (const id of all) await expect(boxOf(tab, id)).toBeChecked();
  }
});

test('two tabs that tick different things end with both', async ({ page, context }) => {
  await makeList(page);
  const other = await context.newPage();
  await open(other, '/liste/');
  await expect(verdictOf(other)).toBeVisible();
  await boxOf(page, 'phone').click();
  await boxOf(other, 'passport-dk').click();
  await boxOf(page, 'user-id-note').click();
  await boxOf(other, 'check-papers').click();
  const all = ['phone', 'passport-dk', 'user-id-note', 'check-papers'];
  await expectStoredTicks(page, all);
  for (const tab of [page, other]) {
    await tab.reload();
    for (const id of all) await expect(boxOf(tab, id)).toBeChecked();
  }
});

test('two windows side by side hear of each other, and a list that was taken away stays away', async ({
  page,
  context,
}) => {
  await makeList(page);
  const other = await context.newPage();
  await open(other, '/liste/');
  await boxOf(page, 'phone').click();
  await expect(boxOf(other, 'phone')).toBeChecked();
  await boxOf(other, 'passport-dk').click();
  await expect(boxOf(page, 'passport-dk')).toBeChecked();
  await page.getByRole('button', { name: checklistWords.startOver }).click();
  await expect(other.getByText(checklistWords.empty.text)).toBeVisible();
});

test('what a newer version of the app has stored is left alone, and the app works without it', async ({
  page,
}) => {
  await page.goto(BESIDE_THE_APP);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('id-klar', 99);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('answers', { keyPath: 'questionId' });
          opening.result.createObjectStore('future', { keyPath: 'id' });
        };
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['answers', 'future'], 'readwrite');
          writing.objectStore('answers').put({ questionId: 'errand', value: { shape: 'new' } });
          writing.objectStore('future').put({ id: 1, what: 'not known yet' });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

  await answerAll(page, commonErrand);
  await makeListLink(page).press('Enter');
  await boxOf(page, 'phone').click();
  await expect(boxOf(page, 'phone')).toBeChecked();
  await expect(notKept(page)).toBeVisible();

  await page.goto(BESIDE_THE_APP);
  expect(await stored(page, 'answers')).toEqual([
    { questionId: 'errand', value: { shape: 'new' } },
  ]);
  expect(await stored(page, 'future')).toEqual([{ id: 1, what: 'not known yet' }]);
  const versions = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ version }) => version),
  );
  expect(versions).toEqual([99]);
});

test('broken and unknown records are left out, and the good ones count', async ({ page }) => {
  await makeList(page);
  await boxOf(page, 'phone').click();
  await expectStoredTicks(page, ['phone']);
  const at = '2026-11-22T12:00:00.000Z';
  const listId = 'list-1';
  await put(page, 'entries', [
    { listId, kind: 'answer', key: 'situation', value: { nonsense: true } },
    { listId, kind: 'answer', key: 'bring', value: ['dragon', 'passport-dk', 7] },
    { listId, kind: 'answer', key: 'shoe-size', value: '43' },
    { listId, kind: 'tick', key: 'passport-dk', value: 'yesterday' },
    { listId, kind: 'tick', key: 'user-id-note' },
    { listId, kind: 'tick', key: 'dragon', value: at },
    { listId, kind: 'tick', key: 'get-code', value: at },
    { listId, kind: 'note', key: 'shown-list', value: 'torn' },
    { listId, kind: 'wish', key: 'unknown', value: 'x' },
  ]);
  await put(page, 'settings', [{ key: 'lang', value: 'tlh' }]);

  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page, '/liste/');
  await page.getByRole('link', { name: checklistWords.empty.resume }).click();
  await expectQuestion(page, 'situation');
  await answer(page, 'years');
  await expectQuestion(page, 'check');
  await makeListLink(page).click();

  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'enough');
  await expect(item(page, 'passport-dk')).toHaveCount(1);
  await expect(item(page, 'dragon')).toHaveCount(0);
  await expect(boxOf(page, 'phone')).toBeChecked();
  await expect(boxOf(page, 'get-code')).toBeChecked();
  await expect(items(page).locator(':checked')).toHaveCount(2);
  await expect(notKept(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('an answer that can no longer be read is told until it is given again', async ({ page }) => {
  const told = page.getByText(ui.torn);
  await makeList(page);
  await expect(told).toHaveCount(0);
  const lost = { listId: 'list-1', kind: 'answer' };
  await put(page, 'entries', [
    { ...lost, key: 'errand', value: 42 },
    { ...lost, key: 'bring', value: [] },
    { ...lost, key: 'situation' },
  ]);
  await page.reload();
  await expect(told).toBeVisible();
  await open(page, '/spoergsmaal/');
  await expect(told).toBeVisible();
  await answer(page, 'first-mitid');
  // Every tick taken back: that can be read.
  await expectQuestion(page, 'bring');
  await expect(told).toHaveCount(0);
  await answer(page, ['passport-dk']);
  await expectQuestion(page, 'situation');
  await expect(told).toBeVisible();
  await answer(page, 'years');
  await expectQuestion(page, 'check');
  await expect(told).toHaveCount(0);
});

/** Clicks each box 51 times, in tasks of their own: an odd number leaves it ticked. */
async function tickOften(page: Page, ids: readonly string[]): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const click = (left: number): void => {
          for (const id of wanted)
            document.querySelector<HTMLElement>(`[data-item="${id}"] input`)?.click();
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => click(left - 1);
          if (left > 1) port2.postMessage('next');
          else resolve();
        };
        click(51);
      }),
    ids,
  );
}

/** The copy beside the database, as it lies there. */
const copyOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('id-klar-lists'));

/** What is kept of a list beside its ticks. */
const notesAndAnswers = async (page: Page): Promise<readonly string[]> => [
  ...(await storedKeys(page, 'answer')),
  ...(await storedKeys(page, 'note')),
];

/**
 * Clears of the site's data what a browser clears, while its pages stay open. They are not asked whether it is gone: what a
 * page asks while the browser clears may never be answered.
 */
async function clearData(page: Page, storageTypes: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
}

/** Puts records into a store of the app as another version or a fault might have. */
async function put(page: Page, store: string, records: readonly object[]): Promise<void> {
  await page.evaluate(
    ([name, values]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('id-klar');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite');
          for (const value of values) writing.objectStore(name).put(value);
          writing.onerror = () => reject(new Error(String(writing.error)));
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [store, records] as const,
  );
}

/** Stores random bytes, which cannot be squeezed, until the phone takes no more. */
async function fillUp(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('filler', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('bytes');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          let size = 65_536;
          let key = 0;
          const write = (): void => {
            const writing = opening.result.transaction('bytes', 'readwrite');
            key += 1;
            writing.objectStore('bytes').put(crypto.getRandomValues(new Uint8Array(size)), key);
            writing.oncomplete = write;
            writing.onabort = () => {
              if (size === 1) resolve();
              else {
                size = Math.max(1, size / 4);
                write();
              }
            };
          };
          write();
        };
      }),
  );
}

/** Takes the database away beside the app, as a browser does that repairs itself. */
async function loseDatabase(page: Page): Promise<void> {
  await page.goto(BESIDE_THE_APP);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('id-klar');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(new Error(String(deleting.error)));
      }),
  );
}

test('a list whose database got lost is offered from its copy, and comes back with its ticks', async ({
  page,
}) => {
  await makeList(page);
  await boxOf(page, 'phone').click();
  await expectStoredTicks(page, ['phone']);
  await loseDatabase(page);

  await open(page, '/');
  await page.locator('main a[href="/liste/"]').click();
  await page.getByRole('button', { name: checklistWords.copy.restore }).click();
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'enough');
  await expect(page.locator('h1')).toBeFocused();
  await expect(boxOf(page, 'phone')).toBeChecked();
  await expectStoredTicks(page, ['phone']);
  await page.reload();
  await expect(boxOf(page, 'phone')).toBeChecked();

  // A list that was taken away leaves no copy.
  await page.getByRole('button', { name: checklistWords.startOver }).click();
  await expect(page.getByText(checklistWords.startedOver).first()).toBeVisible();
  await loseDatabase(page);
  await open(page, '/liste/');
  await expect(page.getByText(checklistWords.empty.text)).toBeVisible();
});

test('questions begun anew leave the copy where it is, until a list is made', async ({ page }) => {
  await makeList(page);
  await boxOf(page, 'phone').click();
  await expectStoredTicks(page, ['phone']);
  await loseDatabase(page);
  await open(page, '/spoergsmaal/');
  await answer(page, 'new-in-denmark');
  await expectQuestion(page, 'bring');
  await expect.poll(() => storedKeys(page, 'answer')).toEqual(['errand']);
  await open(page, '/liste/');
  await expect(page.getByRole('link', { name: checklistWords.empty.resume })).toHaveAttribute(
    'href',
    '/spoergsmaal/#bring',
  );
  expect(await copyOf(page)).toContain('"phone"');
  await page.getByRole('button', { name: checklistWords.copy.restore }).click();
  await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'enough');
  await expectStoredTicks(page, ['phone']);

  await loseDatabase(page);
  await makeList(page, newcomer);
  await expect(page.getByRole('button', { name: checklistWords.copy.restore })).toHaveCount(0);
  await expect.poll(() => copyOf(page)).toContain('"new-in-denmark"');
});

test('a copy that is broken is passed over', async ({ page }) => {
  await page.goto(BESIDE_THE_APP);
  await page.evaluate(() => localStorage.setItem('id-klar-lists', '{"version":1,"entries":[{}'));
  await open(page, '/liste/');
  await expect(page.getByText(checklistWords.empty.text)).toBeVisible();
});

/** What of the phone's memory is cleared while the page is open. */
for (const { what, storageTypes } of [
  { what: 'the database', storageTypes: 'indexeddb' },
  { what: 'everything', storageTypes: 'all' },
]) {
  test(`${what} cleared while the list is open comes back whole with the next tick, in the copy too`, async ({
    page,
  }) => {
    await makeList(page);
    await boxOf(page, 'phone').click();
    await expectStoredTicks(page, ['phone']);
    await expect.poll(() => copyOf(page)).toContain('"phone"');
    const all = await notesAndAnswers(page);
    await clearData(page, storageTypes);

    await boxOf(page, 'passport-dk').click();
    await expectStoredTicks(page, ['passport-dk', 'phone']);
    expect(await notesAndAnswers(page)).toEqual(all);
    await expect.poll(() => copyOf(page)).toContain('"passport-dk"');
    for (const key of all) expect(await copyOf(page)).toContain(`"${key}"`);
    await expect(notKept(page)).toHaveCount(0);

    await page.reload();
    await expect(verdictOf(page)).toHaveAttribute('data-verdict', 'enough');
    for (const id of ['phone', 'passport-dk']) await expect(boxOf(page, id)).toBeChecked();
  });
}

test('fault 25: a list that the browser has thrown away, its copy too, is told to be missing, and one can be fetched', async ({
  page,
}) => {
  await makeList(page);
  await expect.poll(() => copyOf(page)).toContain('shown-list');
  await page.goto(BESIDE_THE_APP);
  await clearData(page, 'all');
  expect(await copyOf(page)).toBeNull();
  await open(page, '/liste/');
  await expect(page.getByText(checklistWords.empty.text)).toBeVisible();
  await expect(page.getByRole('button', { name: checklistWords.copy.restore })).toHaveCount(0);
  await expect(items(page)).toHaveCount(0);

  await page.locator('main a[href="/skranke/#carry"]').click();
  await page.locator('#carry-file').setInputFiles('tests/support/carried-list.json');
  await page.getByRole('button', { name: carry.ask.take, exact: true }).click();
  await expectStoredTicks(page, ['phone', 'witness']);
  await open(page, '/liste/');
  await expect(boxOf(page, 'witness')).toBeChecked();
});
