import { startBeat } from './beat';

/**
 * What time it is, for words that depend on it. `now` is `undefined` until the page runs on a phone: a page made
 * beforehand claims nothing about today.
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

  /** Starts the beat. Returns the stop. */
  start(): () => void {
    return startBeat(this.#read, (now) => (this.#now = now));
  }
}
