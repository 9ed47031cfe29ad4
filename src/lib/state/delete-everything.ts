/** Every cache of this app starts so. */
const CACHE_PREFIX = 'id-klar-';

/**
 * Removes the app's offline copy from this phone: its caches and its worker. The page that is open goes on working.
 * Says whether it worked. The list is emptied by its own store.
 */
export async function deleteOfflineCopy(): Promise<boolean> {
  try {
    // Both are missing in some in-app browsers; then there is nothing to remove.
    if ('serviceWorker' in navigator) {
      const registrations = await navigator.serviceWorker.getRegistrations();
      await Promise.all(registrations.map((registration) => registration.unregister()));
    }
    if ('caches' in window) {
      const names = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
      await Promise.all(names.map((name) => caches.delete(name)));
    }
    return true;
  } catch {
    return false;
  }
}
