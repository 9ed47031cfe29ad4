/** Whether the browser has promised not to clear our data by itself when the phone runs short of room. */
export type Persistence = 'persisted' | 'not-guaranteed' | 'unknown';

/**
 * Asks the browser to keep our data. To be called after the first save: some browsers ask the person, who should
 * by then know what for. `unknown` where the browser cannot be asked.
 */
export async function askToPersist(): Promise<Persistence> {
  try {
    // Where there is no storage manager at all, the next line throws.
    const storage: Partial<StorageManager> = navigator.storage;
    if (storage.persist === undefined) return 'unknown';
    const isKept = (await storage.persisted?.()) === true || (await storage.persist());
    return isKept ? 'persisted' : 'not-guaranteed';
  } catch {
    return 'unknown';
  }
}
