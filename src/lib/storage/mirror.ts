import type { ListContents } from './list-repository';
import { MIRROR_KEY } from './mirror-key';
import { readRecords, recordsOf } from './records';

const VERSION = 1;

/**
 * Keeps a second copy of all lists and settings in the browser's other store, for a phone whose database breaks. It is
 * never read while the database has a list that counts. Without lists there is no copy. A phone that refuses it has none: the
 * database is what counts.
 */
export function writeMirror(contents: ListContents): void {
  try {
    const { entries, settings } = recordsOf(contents);
    if (entries.length === 0) return localStorage.removeItem(MIRROR_KEY);
    localStorage.setItem(MIRROR_KEY, JSON.stringify({ version: VERSION, entries, settings }));
  } catch {
    // Full, or switched off.
  }
}

/** The copy, record by record as far as it can be read; `undefined` where there is none with a list in it. */
export function readMirror(): ListContents | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(MIRROR_KEY) ?? 'null');
    if (!isOfOurs(found)) return undefined;
    const contents = readRecords({ ...found, progress: [] });
    return contents.lists.size === 0 ? undefined : contents;
  } catch {
    return undefined;
  }
}

interface Mirror {
  readonly entries: readonly unknown[];
  readonly settings: readonly unknown[];
}

function isOfOurs(found: unknown): found is Mirror {
  return (
    typeof found === 'object' &&
    found !== null &&
    'version' in found &&
    found.version === VERSION &&
    'entries' in found &&
    Array.isArray(found.entries) &&
    'settings' in found &&
    Array.isArray(found.settings)
  );
}
