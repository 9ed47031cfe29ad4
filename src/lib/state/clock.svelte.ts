/** Half a minute: status words count whole minutes, so they are never more than this late. */
const BEAT = 30_000;

/**
 * What time it is, for words that depend on it. `now` is `undefined` until the page runs on a phone: a page made
 * beforehand claims nothing about today. Beats fall on whole half minutes, so a line that opens at 8.00 says so at 8.00.
 */
export class Clock {
  #now: Date | undefined = $state();
  readonly #read: () => Date;

  /** @param read gives the present instant; tests give their own. */
  constructor(read: () => Date = () => new Date()) {
    this.#read = read;
  }

  get now(): Date | undefined {
    return this.#now;
  }

  /** Starts the beat; it pauses while the page is hidden and catches up when it shows again. Returns the stop. */
  start(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const beat = () => {
      clearTimeout(timer);
      const now = this.#read();
      this.#now = now;
      if (document.visibilityState === 'visible') {
        timer = setTimeout(beat, BEAT - (now.getTime() % BEAT));
      }
    };
    beat();
    document.addEventListener('visibilitychange', beat);
    window.addEventListener('pageshow', beat);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', beat);
      window.removeEventListener('pageshow', beat);
    };
  }
}
