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
      // All of them: the site has its domain to itself.
      await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
    }
    return true;
  } catch {
    return false;
  }
}
