/*
 * Functions that run in the page, whichever engine it is: each sees only its argument and what a page sees.
 */

/** Where the page's service workers stand; `undefined` without a registration. */
export async function readWorkerStates(): Promise<
  { installing: boolean; waiting: boolean; active: boolean } | undefined
> {
  const registration = await navigator.serviceWorker.getRegistration();
  return (
    registration && {
      installing: registration.installing !== null,
      waiting: registration.waiting !== null,
      active: registration.active !== null,
    }
  );
}

/**
 * Makes the browser look for a new version, as it does by itself once a day or on a visit. A look that was under way is
 * joined, and may have been answered before the deploy: where nothing was found, it looks once more.
 */
export async function updateWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.update();
  if (registration?.installing === null) await registration.update();
}

/** Which of the addresses are in no cache of the page's origin. */
export async function findNotCached(wanted: readonly string[]): Promise<string[]> {
  const found = await Promise.all(wanted.map((address) => caches.match(address)));
  return wanted.filter((_, index) => found[index] === undefined);
}

/** Which of the files lie in no cache with the content they should have: address and what the seal keeps of its sha-256. */
export async function findTorn(files: readonly (readonly [string, string])[]): Promise<string[]> {
  const torn: string[] = [];
  for (const [address, wanted] of files) {
    const kept = await (await caches.match(address))?.arrayBuffer();
    const digest = kept && new Uint8Array(await crypto.subtle.digest('SHA-256', kept));
    const found = digest && btoa(String.fromCharCode(...digest.subarray(0, 6)));
    if (found?.replaceAll('+', '-').replaceAll('/', '_') !== wanted) torn.push(address);
  }
  return torn;
}

/** Opens the storage as a later version of the app would; gives the milliseconds that it took. */
export function openNewerVersion(): Promise<number> {
  return new Promise<number>((resolve, reject) => {
    const startedAt = performance.now();
    const opening = indexedDB.open('id-klar', 99);
    opening.onerror = () => reject(new Error(String(opening.error)));
    opening.onupgradeneeded = () => opening.result.createObjectStore('future');
    opening.onsuccess = () => {
      opening.result.close();
      resolve(performance.now() - startedAt);
    };
  });
}

/** The records of one store as they lie on the phone, read beside the app. */
export function readStore(name: string): Promise<unknown[]> {
  return new Promise<unknown[]>((resolve, reject) => {
    const opening = indexedDB.open('id-klar');
    // Not there yet: looking must not make one, which would lack what the app puts into its own.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => {
      if (opening.error?.name === 'AbortError') resolve([]);
      else reject(new Error(String(opening.error)));
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction(name).objectStore(name).getAll();
      reading.onerror = () => reject(new Error(String(reading.error)));
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result);
      };
    };
  });
}
