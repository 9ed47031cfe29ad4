import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';

/** Everything that the browser keeps for a host, by name. */
export interface KeptForHost {
  readonly databases: readonly string[];
  readonly caches: readonly string[];
  readonly scopes: readonly string[];
  readonly cookies: string;
  readonly local: readonly string[];
  readonly session: readonly string[];
}

/** Writes another site of a host into a folder: a page, and a worker that answers nothing. */
export async function writeNeighbour(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>Neighbour</title>');
  await writeFile(path.join(folder, 'worker.js'), '');
}

/** The neighbour's page at this address keeps something in all that a browser has, in a cache of this name too. */
export async function keepAsNeighbour(page: Page, home: string, cache: string): Promise<void> {
  await page.goto(home);
  await page.evaluate(async (name) => {
    await navigator.serviceWorker.register('worker.js');
    await navigator.serviceWorker.ready;
    await (await caches.open(name)).put('/neighbour', new Response('kept'));
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('neighbour');
      opening.onerror = () => reject(new Error(String(opening.error)));
      opening.onsuccess = () => resolve(opening.result.close());
    });
    localStorage.setItem('neighbour', 'kept');
    sessionStorage.setItem('neighbour', 'kept');
  }, cache);
}

/** What the neighbour has kept, and nobody else. */
export const keptByNeighbour = (home: string, cache: string): KeptForHost => ({
  databases: ['neighbour'],
  caches: [cache],
  scopes: [home],
  cookies: '',
  local: ['neighbour'],
  session: ['neighbour'],
});

/** All that is kept for the host of the page that is open. */
export function keptForHost(page: Page): Promise<KeptForHost> {
  return page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    caches: await caches.keys(),
    scopes: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
  }));
}
