import { clearOurs, KEY_PREFIX } from './ours';

/** The notes, by what they hold. */
export type TabNote = 'carried-code' | 'at-counter' | 'new-list';

const keyOf = (note: TabNote): string => KEY_PREFIX + note;

/**
 * What this tab notes until it is closed: it outlasts a reload, the other language, and a phone that put the tab away.
 * A browser that refuses it notes nothing, and whoever asks gets nothing.
 */
export function readTabNote(note: TabNote): string | undefined {
  try {
    return sessionStorage.getItem(keyOf(note)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Notes a text in place of the one there; `undefined` takes it away. */
export function writeTabNote(note: TabNote, text: string | undefined): void {
  try {
    if (text === undefined) sessionStorage.removeItem(keyOf(note));
    else sessionStorage.setItem(keyOf(note), text);
  } catch {
    // Switched off.
  }
}

/** Takes away all that this tab has noted. */
export function clearTabNotes(): void {
  try {
    clearOurs(sessionStorage);
  } catch {
    // Switched off.
  }
}
