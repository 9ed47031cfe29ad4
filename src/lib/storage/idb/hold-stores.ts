import { openDB } from 'idb';
import { DATABASE_NAME, STORES, type ListSchema } from './schema';

/** For tests: another tab with a transaction that does not end, so that ours never starts. Gives the way to end it. */
export async function holdStores(): Promise<() => Promise<void>> {
  const other = await openDB<ListSchema>(DATABASE_NAME);
  const transaction = other.transaction(STORES, 'readwrite');
  let isHeld = true;
  const hold = async (): Promise<void> => {
    do await transaction.objectStore('entries').count();
    while (isHeld);
    await transaction.done;
    other.close();
  };
  const held = hold();
  return () => {
    isHeld = false;
    return held;
  };
}
