import { tellErased } from './erased-mark';

/** A worker in the midst of its first downloads takes a moment to go. */
const TRIES = 20;
const PAUSE_MS = 250;

/**
 * Removes what the app keeps on this phone beside the list: its caches, its worker, and what the browser's small stores
 * hold. Then looks whether anything is left, the list's database too, and says whether nothing is, within some seconds.
 * The page that is open goes on working. The list is erased by its own store.
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
  // All of them: the site has its domain to itself.
  await Promise.all((await findCaches()).map((name) => caches.delete(name)));
  clearSmallStores();
}

async function countLeft(): Promise<number> {
  const left = await Promise.all([findRegistrations(), findCaches(), findDatabases()]);
  return left.flat().length;
}

// Each of these is missing in some in-app browser or older one; then there is nothing there to find.

async function findRegistrations(): Promise<readonly ServiceWorkerRegistration[]> {
  return 'serviceWorker' in navigator ? navigator.serviceWorker.getRegistrations() : [];
}

async function findCaches(): Promise<readonly string[]> {
  return 'caches' in window ? caches.keys() : [];
}

async function findDatabases(): Promise<readonly IDBDatabaseInfo[]> {
  const factory = (): Partial<IDBFactory> | undefined => window.indexedDB;
  return (await factory()?.databases?.()) ?? [];
}

function clearSmallStores(): void {
  try {
    localStorage.clear();
    sessionStorage.clear();
    tellErased();
  } catch {
    // A browser that refuses it has kept nothing in it.
  }
}
