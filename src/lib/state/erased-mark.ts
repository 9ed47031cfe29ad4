import { KEY_PREFIX } from './ours';
import { clearTabNotes } from './tab-note';

/** What tells it: put there and taken away again. */
export const ERASED_MARK = `${KEY_PREFIX}erased`;

/** Tells the other windows that everything is erased, and leaves nothing. Throws where the browser refuses its small store. */
export function tellErased(): void {
  localStorage.setItem(ERASED_MARK, 'yes');
  localStorage.removeItem(ERASED_MARK);
}

/** Takes away what this tab has noted, and calls back, once another window has erased everything. */
export function hearErased(hear: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key !== ERASED_MARK) return;
    // No other window reaches it.
    clearTabNotes();
    hear();
  });
}
