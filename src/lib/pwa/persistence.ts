/** Whether the browser has promised not to clear our data by itself when the phone runs short of room. */
export type Persistence = 'persisted' | 'not-guaranteed' | 'unknown';

/** How it stands now, without asking anybody. `unknown` where the browser cannot tell. */
export async function persistenceNow(): Promise<Persistence> {
  try {
    const isKept = await manager().persisted?.();
    if (isKept === undefined) return 'unknown';
    return isKept ? 'persisted' : 'not-guaranteed';
  } catch {
    return 'unknown';
  }
}

/**
 * Asks the browser to keep our data. To be called after the first save: some browsers ask the person, who should
 * by then know what for.
 */
export async function askToPersist(): Promise<void> {
  if ((await persistenceNow()) === 'persisted') return;
  // A refusal is shown where the app tells what is kept.
  await manager()
    .persist?.()
    .catch(() => false);
}

/** Empty where there is none: WebKit on Linux, pages without a secure address. */
function manager(): Partial<StorageManager> {
  return 'storage' in navigator ? navigator.storage : {};
}
