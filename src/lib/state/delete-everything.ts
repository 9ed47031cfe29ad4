import { tellErased } from './erased-mark';
import { clearOurs, isOurCache, isOurDatabase, isOurScope } from './ours';
import { clearTabNotes } from './tab-note';

/** A worker in the midst of its first downloads takes a moment to go. */
const TRIES = 20;
const PAUSE_MS = 250;

/**
 * Removes what the app keeps on this phone beside the list: its caches, its worker, and what it has in the browser's
 * small stores. Then looks whether anything is left, the list's database too, and says whether nothing is, within some
 * seconds. The page that is open goes on working. The list is erased by its own store. What other sites of the host keep
 * stays.
 */
export async function deleteOfflineCopy(): Promise<boolean> {
  try {
    for (let tried = 0; tried < TRIES; tried += 1) {
      await removeAll();
      if ((await countLeft()) === 0) return true;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  } catch {
    // The answer is the same: something may be left.
  }
  return false;
}

async function removeAll(): Promise<void> {
  const registrations = await findRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  await Promise.all((await findCaches()).map((name) => caches.delete(name)));
  clearSmallStores();
}

async function countLeft(): Promise<number> {
  const left = await Promise.all([findRegistrations(), findCaches(), findDatabases()]);
  return left.flat().length;
}

// Each of these is missing in some in-app browser or older one; then there is nothing there to find.

async function findRegistrations(): Promise<readonly ServiceWorkerRegistration[]> {
  if (!('serviceWorker' in navigator)) return [];
  const registrations = await navigator.serviceWorker.getRegistrations();
  return registrations.filter(({ scope }) => isOurScope(scope));
}

async function findCaches(): Promise<readonly string[]> {
  return 'caches' in window ? (await caches.keys()).filter(isOurCache) : [];
}

async function findDatabases(): Promise<readonly IDBDatabaseInfo[]> {
  const factory = (): Partial<IDBFactory> | undefined => window.indexedDB;
  const databases = (await factory()?.databases?.()) ?? [];
  return databases.filter(({ name }) => isOurDatabase(name));
}

function clearSmallStores(): void {
  clearTabNotes();
  try {
    clearOurs(localStorage);
    tellErased();
  } catch {
    // A browser that refuses it has kept nothing in it.
  }
}
