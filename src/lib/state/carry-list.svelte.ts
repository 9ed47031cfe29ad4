import { readAppointment } from '$lib/domain/booking/appointment';
import type { CarriedList } from '$lib/domain/carry/carried-list';
import { compareLists, compareNotes, isNoDifference } from '$lib/domain/carry/compare-lists';
import type { FiledList } from '$lib/domain/carry/list-file';
import { isItemId, type ItemId } from '$lib/domain/checklist/items';
import { notShownHere } from '$lib/domain/checklist/shown-list';
import { parseClerkChoices } from '$lib/domain/counter/clerk-choices';
import { parseAnswers } from '$lib/domain/errand/parse-answers';
import { parseChecks, type Checks } from '$lib/domain/identity/self-check';
import type { StoredList } from '$lib/storage/list-repository';
import { CLERK_NEEDS } from './counter-notes.svelte';
import type { ListId } from './list-ids';
import { SHOWN_LIST } from './list-in-hand';
import { OUTCOME, type ListStore } from './list-store.svelte';
import { APPOINTMENT } from './my-appointment.svelte';
import { MyList } from './my-list.svelte';

/** Carries the list in hand to another phone, and takes in one from there. */
export class CarryList {
  readonly #store: ListStore;
  readonly #mine: MyList;

  constructor(store: ListStore) {
    this.#store = store;
    this.#mine = new MyList(store);
  }

  readonly #checks: Checks = $derived.by(() => parseChecks(this.#store.list.checks).checks);

  /** Is there a list here that another one could take the place of? */
  readonly hasList: boolean = $derived.by(() => this.#mine.answers.errand !== undefined);

  /** What a code can carry of the list in hand. */
  readonly mine: CarriedList = $derived.by(() => ({
    answers: this.#mine.answers,
    checks: this.#checks,
    ticks: this.#mine.checklist.items.map(({ id }) => id).filter((id) => this.#mine.ticked.has(id)),
  }));

  /** All of the list in hand, as a file has it. */
  readonly filed: FiledList = $derived.by(() => filedOf(this.#store.list));

  /** Another list on this phone, not in hand, that is the same as this one. */
  twinOf(list: FiledList): ListId | undefined {
    return this.#store.listIds.find((id) => {
      if (id === this.#store.activeId) return false;
      const here = filedOf(this.#store.listOf(id));
      const { appointment, clerk } = compareNotes(here, list);
      const isSame = isNoDifference(compareLists(carriedOf(here), carriedOf(list)));
      return isSame && !appointment && !clerk;
    });
  }

  /** Takes a list in beside those that are here, and in hand. */
  async add(list: FiledList): Promise<void> {
    await this.#store.addList();
    await this.#put(list, new Map());
  }

  /**
   * Puts a list in the place of the one in hand. What the new one does not speak of, such as a booked time, stays; how it
   * went was told of the old one.
   *
   * @returns puts the old one back
   */
  async replace(list: FiledList): Promise<() => Promise<void>> {
    const { activeId, list: before } = this.#store;
    await this.#put(list, new Map([...before.notes].filter(([key]) => key !== OUTCOME)));
    return () => this.#store.replaceList(activeId, before);
  }

  async #put(list: FiledList, notes: StoredList['notes']): Promise<void> {
    await this.#store.replaceList(this.#store.activeId, storedOf(list, notes));
    // Else the app would open at Start, as if no list were here.
    if (this.#mine.stage === 'ready')
      await this.#store.putEntry({ kind: 'note', key: SHOWN_LIST, value: notShownHere });
  }
}

/** A list that is kept, as a file has it: what the rules know of it. */
function filedOf({ answers, checks, ticks, notes }: StoredList): FiledList {
  const appointment = readAppointment(notes.get(APPOINTMENT));
  return {
    answers: parseAnswers(answers).answers,
    checks: parseChecks(checks).checks,
    ticks: new Map(
      [...ticks].flatMap(([id, at]): readonly [ItemId, Date][] => (isItemId(id) ? [[id, at]] : [])),
    ),
    ...(appointment && { appointment }),
    ...(notes.has(CLERK_NEEDS) && { clerk: parseClerkChoices(notes.get(CLERK_NEEDS)) }),
  };
}

function carriedOf(filed: FiledList): CarriedList {
  return { ...filed, ticks: [...filed.ticks.keys()] };
}

/** A list as it is kept. `notes` are those that were there before. */
function storedOf(list: FiledList, notes: StoredList['notes']): StoredList {
  const merged = new Map(notes);
  merged.delete(SHOWN_LIST);
  if (list.appointment !== undefined) merged.set(APPOINTMENT, list.appointment);
  if (list.clerk !== undefined) merged.set(CLERK_NEEDS, list.clerk);
  return {
    answers: new Map(Object.entries(list.answers)),
    checks: new Map(Object.entries(list.checks)),
    ticks: list.ticks,
    notes: merged,
  };
}
