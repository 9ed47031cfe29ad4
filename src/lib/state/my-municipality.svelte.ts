import {
  readChosen,
  writeChosen,
  type ChosenMunicipality,
} from '$lib/domain/municipalities/chosen-municipality';
import { readNotes, writeNotes, type DeskNotes } from '$lib/domain/municipalities/desk-notes';
import type { ListStore } from './list-store.svelte';

/** The setting that holds the chosen municipality. */
const CHOSEN = 'municipality';
/** The notes belong to one municipality: choosing another neither loses them nor shows them at the wrong desk. */
const notesOf = (code: string) => `desk-notes/${code}`;

/** The person's municipality and own notes about its desk: what is stored, read through the rules. Nothing is kept here. */
export class MyMunicipality {
  readonly #store: ListStore;

  constructor(store: ListStore) {
    this.#store = store;
  }

  readonly chosen: ChosenMunicipality | undefined = $derived.by(() =>
    readChosen(this.#store.contents?.settings.get(CHOSEN)),
  );
  readonly notes: DeskNotes = $derived.by(() =>
    this.chosen === undefined
      ? {}
      : readNotes(this.#store.contents?.settings.get(notesOf(this.chosen.code))),
  );

  /** Resolves to whether the phone has kept the choice. */
  choose(municipality: ChosenMunicipality): Promise<boolean> {
    return this.#store.putSetting(CHOSEN, writeChosen(municipality));
  }

  /** Keeps the notes, which must be checked, for the chosen municipality. Resolves to whether the phone has them. */
  async keepNotes(notes: DeskNotes): Promise<boolean> {
    if (this.chosen === undefined) return false;
    return this.#store.putSetting(notesOf(this.chosen.code), writeNotes(notes));
  }
}
