import { parseClerkChoices, type ClerkChoices } from '$lib/domain/counter/clerk-choices';
import { parseQueueNumber } from '$lib/domain/counter/queue-number';
import type { StoredList } from '$lib/storage/list-repository';
import type { ListStore } from './list-store.svelte';

/** The notes of a list that hold them. */
export const QUEUE_NUMBER = 'queue-number';
export const CLERK_NEEDS = 'clerk-needs';
const HELPING = 'helping';

/** Is a list another person's, who is helped with it? */
export function isHelpedWith({ notes }: StoredList): boolean {
  return notes.get(HELPING) === true;
}

/** What a person notes for the visit itself, beside the list: what is stored, read through the rules. Nothing is kept here. */
export class CounterNotes {
  readonly #store: ListStore;

  constructor(store: ListStore) {
    this.#store = store;
  }

  readonly queueNumber: string | undefined = $derived.by(() =>
    parseQueueNumber(this.#store.list.notes.get(QUEUE_NUMBER)),
  );
  readonly clerkChoices: ClerkChoices = $derived.by(() =>
    parseClerkChoices(this.#store.list.notes.get(CLERK_NEEDS)),
  );

  /** Is the list in hand another person's, who is helped with it? */
  readonly isHelping: boolean = $derived.by(() => isHelpedWith(this.#store.list));

  noteHelping(isHelping: boolean): Promise<void> {
    return isHelping
      ? this.#store.putEntry({ kind: 'note', key: HELPING, value: true })
      : this.#store.deleteEntry('note', HELPING);
  }

  /** Keeps a checked number, or none. */
  noteQueueNumber(number: string | undefined): Promise<void> {
    return number === undefined
      ? this.#store.deleteEntry('note', QUEUE_NUMBER)
      : this.#store.putEntry({ kind: 'note', key: QUEUE_NUMBER, value: number });
  }

  chooseForClerk({ language, needs }: ClerkChoices): Promise<void> {
    return this.#store.putEntry({
      kind: 'note',
      key: CLERK_NEEDS,
      value: { ...(language === undefined ? {} : { language }), needs: [...needs] },
    });
  }
}
