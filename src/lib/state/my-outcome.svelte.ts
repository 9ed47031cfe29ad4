import { reopenedBy } from '$lib/domain/afterwards/next-list';
import {
  outcomeNote,
  parseOutcome,
  type Outcome,
  type OutcomeId,
} from '$lib/domain/afterwards/outcome';
import { isItemId, type ItemId } from '$lib/domain/checklist/items';
import { QUEUE_NUMBER } from './counter-notes.svelte';
import { OUTCOME, type ListStore } from './list-store.svelte';

/** How the visit of the list in hand went: what is stored, read through the rules. Nothing is kept here. */
export class MyOutcome {
  readonly #store: ListStore;

  constructor(store: ListStore) {
    this.#store = store;
  }

  readonly noted: Outcome | undefined = $derived.by(() =>
    parseOutcome(this.#store.list.notes.get(OUTCOME)),
  );

  /**
   * Keeps how it went and takes away the ticks of what was not enough. Whoever says something else instead gets the
   * ticks of the first answer back. All of it is on the screen before the first is written.
   */
  async note(id: OutcomeId, toldAt: Date): Promise<void> {
    const writes = this.#giveBack();
    const reopened = new Map<ItemId, Date>();
    const { ticks, notes } = this.#store.list;
    // The number is on a slip of that visit.
    if (notes.has(QUEUE_NUMBER)) writes.push(this.#store.deleteEntry('note', QUEUE_NUMBER));
    for (const item of reopenedBy(id, new Set([...ticks.keys()].filter(isItemId)))) {
      const tickedAt = ticks.get(item);
      if (tickedAt === undefined) continue;
      reopened.set(item, tickedAt);
      writes.push(this.#store.deleteTick(item));
    }
    const value = outcomeNote({ id, toldAt, reopened });
    writes.push(this.#store.putEntry({ kind: 'note', key: OUTCOME, value }));
    await Promise.all(writes);
  }

  /** Puts the ticks back that the noted outcome took, unless they are there again. */
  #giveBack(): Promise<void>[] {
    return [...(this.noted?.reopened ?? [])]
      .filter(([item]) => !this.#store.list.ticks.has(item))
      .map(([item, tickedAt]) => this.#store.putTick(item, tickedAt));
  }
}
