import { parseOutcome } from '$lib/domain/afterwards/outcome';
import { instantOf, readAppointment, type Appointment } from '$lib/domain/booking/appointment';
import { countdownTo, type Countdown } from '$lib/domain/booking/countdown';
import type { Clock } from './clock.svelte';
import { OUTCOME, type ListStore } from './list-store.svelte';

/** The note that holds the booked time of a list. It stays on this phone. */
export const APPOINTMENT = 'appointment';

/** The booked time of the list in hand: what is stored, read through the rules. Nothing is kept here. */
export class MyAppointment {
  readonly #store: ListStore;
  readonly #clock: Pick<Clock, 'now'>;

  constructor(store: ListStore, clock: Pick<Clock, 'now'>) {
    this.#store = store;
    this.#clock = clock;
  }

  readonly noted: Appointment | undefined = $derived.by(() =>
    readAppointment(this.#store.list.notes.get(APPOINTMENT)),
  );
  /** `undefined` where nothing is noted, and while the time of the day is not known. */
  readonly countdown: Countdown | undefined = $derived.by(() =>
    this.noted === undefined || this.#clock.now === undefined
      ? undefined
      : countdownTo(this.noted, this.#clock.now),
  );
  /** The booked time while it is not over. */
  readonly ahead: Appointment | undefined = $derived.by(() =>
    this.countdown === undefined || this.countdown.kind === 'past' ? undefined : this.noted,
  );

  /** Is the booked time over, and nothing told about it yet? What was told before that time was about another visit. */
  readonly asksHowItWent: boolean = $derived.by(() => {
    if (this.noted === undefined || this.countdown?.kind !== 'past') return false;
    const outcome = parseOutcome(this.#store.list.notes.get(OUTCOME));
    if (outcome === undefined) return true;
    return outcome.toldAt !== undefined && outcome.toldAt < instantOf(this.noted);
  });

  /** Keeps a checked time in the list in hand. */
  note(appointment: Appointment): Promise<void> {
    return this.#store.putEntry({ kind: 'note', key: APPOINTMENT, value: appointment });
  }

  remove(): Promise<void> {
    return this.#store.deleteEntry('note', APPOINTMENT);
  }
}
