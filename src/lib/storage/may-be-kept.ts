import { DATABASE_NAME } from './idb/schema';
import { MIRROR_KEY } from './mirror-key';
import { within } from './within';

/** Milliseconds until a browser that does not answer is taken for one that cannot tell. */
const PATIENCE = 1000;

/**
 * Can anything be kept on this phone? It is asked without the code of the storage, so that a first visit need not load
 * it. A browser that does not tell, refuses or stays silent gives `true`: opening the storage then shows what is wrong.
 */
export async function mayBeKept(): Promise<boolean> {
  try {
    if (localStorage.getItem(MIRROR_KEY) !== null) return true;
    const databases = await within(PATIENCE, indexedDB.databases());
    return databases.some(({ name }) => name === DATABASE_NAME);
  } catch {
    return true;
  }
}
