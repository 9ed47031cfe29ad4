import { ui } from '$lib/content/da/ui';
import { openNewerVersion } from '../support/in-page';
import { offlineAddresses } from '../support/builds';
import {
  attribute,
  BESIDE_THE_APP,
  boxOf,
  deleteEverything,
  expectReady,
  expectTold,
  isTicked,
  makeList,
  notCached,
  open,
  stored,
  storedTicks,
  verdict,
  workerStates,
} from '../support/engines/site';
import type { Tab } from '../support/engines/browser';
import { expect, test } from '../support/engines/test';

const AT = '2026-11-22T09:30:00.000Z';

/** A list as the first version of the app kept it, on a phone that has not opened the app since. */
const FIRST_VERSION = {
  answers: {
    keyPath: 'questionId',
    records: [
      { questionId: 'errand', value: 'first-mitid' },
      { questionId: 'bring', value: ['passport-dk'] },
      { questionId: 'situation', value: 'years' },
      { questionId: 'booking', value: 'yes' },
    ],
  },
  ticks: { keyPath: 'itemId', records: [{ itemId: 'phone', tickedAt: AT }] },
  shownList: { keyPath: 'id', records: [] },
  progress: { keyPath: 'topicId', records: [{ topicId: 'vidne', readAt: AT }] },
  settings: { keyPath: 'key', records: [] },
};

test('fault 21: a list of the first version is there in this one, record by record', async ({
  server,
  openTab,
}) => {
  const tab = await openTab();
  await tab.goto(server.origin + BESIDE_THE_APP);
  await tab.run(
    (stores) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('id-klar', 1);
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onupgradeneeded = () => {
          for (const [name, { keyPath, records }] of Object.entries(stores)) {
            const store = opening.result.createObjectStore(name, { keyPath });
            for (const record of records) store.put(record);
          }
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    FIRST_VERSION,
  );
  await open(tab, `${server.origin}/liste/`);
  await expect.poll(() => attribute(tab, verdict, 'data-verdict')).toBe('enough');
  expect(await isTicked(tab, 'phone')).toBe(true);
  expect(await isTicked(tab, 'passport-dk')).toBe(false);

  const listId = 'list-1';
  const kept = await stored(tab, 'entries');
  expect(kept).toEqual(
    expect.arrayContaining([
      ...FIRST_VERSION.answers.records.map(({ questionId: key, value }) => ({
        listId,
        kind: 'answer',
        key,
        value,
      })),
      { listId, kind: 'tick', key: 'phone', value: AT },
    ]),
  );
  expect(await stored(tab, 'progress')).toEqual(FIRST_VERSION.progress.records);
  for (const store of ['answers', 'ticks', 'shownList'])
    expect(await stored(tab, store)).toEqual([]);
});

test('fault 23: an open tab lets a newer version of the storage through at once, and says so', async ({
  server,
  openTab,
}) => {
  const old = await openTab();
  await makeList(old, server.origin);
  await old.click(boxOf('phone'));
  await expect.poll(() => storedTicks(old)).toEqual(['phone']);
  const newer = await openTab();
  await newer.goto(server.origin + BESIDE_THE_APP);
  const took = await newer.run(openNewerVersion);
  expect(took).toBeLessThan(5000);
  await expectTold(old, ui.outdated);
  // Nothing more is kept, as the page says, and what was kept is still there.
  await old.click(boxOf('passport-dk'));
  await expectTold(old, ui.outdated);
  expect(await storedTicks(newer)).toEqual(['phone']);
});

test('fault 24: two tabs that tick and untick different things, 200 times in all, end with the ticks of both', async ({
  server,
  openTab,
}) => {
  const one = await openTab();
  await makeList(one, server.origin);
  const other = await openTab();
  await open(other, `${server.origin}/liste/`);
  await expect.poll(() => attribute(other, verdict, 'data-verdict')).toBe('enough');

  // Both begin in their own time and go on side by side, without one waiting for the other.
  await Promise.all([
    tickOften(one, [boxOf('phone'), boxOf('user-id-note')]),
    tickOften(other, [boxOf('passport-dk'), boxOf('check-papers')]),
  ]);
  for (const tab of [one, other]) {
    await expect.poll(() => attribute(tab, 'html', 'data-ticking')).toBe('done');
  }
  const all = ['check-papers', 'passport-dk', 'phone', 'user-id-note'];
  await expect.poll(() => storedTicks(one)).toEqual(all);
  for (const tab of [one, other]) {
    await tab.reload();
    for (const id of all) await expect.poll(() => isTicked(tab, id)).toBe(true);
  }
});

/** Begins to click each box 51 times and comes back at once: an odd number leaves it ticked. */
function tickOften(tab: Tab, boxes: readonly string[]): Promise<unknown> {
  return tab.run((selectors) => {
    const click = (left: number): void => {
      for (const selector of selectors) document.querySelector<HTMLElement>(selector)?.click();
      const channel = new MessageChannel();
      channel.port1.onmessage = () => click(left - 1);
      if (left > 1) channel.port2.postMessage('next');
      else document.documentElement.dataset['ticking'] = 'done';
    };
    click(51);
  }, boxes);
}

test('fault 30: "delete everything" leaves no list, copy or worker, another tab hears of it, and the app begins afresh', async ({
  server,
  openTab,
}) => {
  const tab = await openTab();
  await open(tab, server.origin);
  await expectReady(tab);
  await makeList(tab, server.origin);
  const other = await openTab();
  await open(other, `${server.origin}/liste/`);
  await expect.poll(() => attribute(other, verdict, 'data-verdict')).toBe('enough');

  await open(tab, `${server.origin}/mere/`);
  await deleteEverything(tab);
  const addresses = await offlineAddresses();
  expect(await notCached(tab, addresses)).toEqual(addresses);
  expect(await workerStates(tab)).toBeUndefined();
  expect(
    await tab.run(async () => ({
      caches: await caches.keys(),
      local: localStorage.length,
      session: Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
      databases: await indexedDB.databases(),
    })),
  ).toEqual({ caches: [], local: 0, session: [], databases: [] });
  await expectTold(other, ui.erasedElsewhere);
  await expect.poll(() => attribute(other, verdict, 'data-verdict')).toBeUndefined();

  await open(tab, server.origin);
  await expectReady(tab);
  await makeList(tab, server.origin);
});
