/** What tells it: put there and taken away again. */
export const ERASED_MARK = 'id-klar-erased';

/** Tells the other windows that everything is erased, and leaves nothing. Throws where the browser refuses its small store. */
export function tellErased(): void {
  localStorage.setItem(ERASED_MARK, 'yes');
  localStorage.removeItem(ERASED_MARK);
}

/** Calls back once another window has erased everything. */
export function hearErased(hear: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === ERASED_MARK) hear();
  });
}
