import type { Situation } from '$lib/state/app-messages';
import { isMade, listInHand } from '$lib/state/list-in-hand';
import { listIdsOf } from '$lib/state/list-ids';
import type { ListContents, StorageStatus } from '$lib/storage/list-repository';
import type { OpenedRepository } from '$lib/storage/open-list-repository';
import { openKept } from '../kept';

/** What Start knows of the things that are kept on this phone. Nothing of them is changed here. */
export class KeptHere {
  #contents: ListContents | undefined;
  #copy: ListContents | undefined;
  problem: Situation['problem'];
  elsewhere: Situation['elsewhere'];
  #opening: Promise<OpenedRepository> | undefined;
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Is there a list, and is it made? */
  get hasList(): boolean {
    const contents = this.#contents;
    return contents !== undefined && isMade(contents.lists.get(listInHand(contents)));
  }

  /** No list was found, but a copy of one from before. */
  get hasCopy(): boolean {
    return this.#copy !== undefined && listIdsOf(this.#contents?.lists.keys() ?? []).length === 0;
  }

  setting(key: string): string | undefined {
    return this.#contents?.settings.get(key);
  }

  get isOpen(): boolean {
    return this.#opening !== undefined;
  }

  /** Opens the storage; later calls wait for the same opening. */
  async open(): Promise<void> {
    if (this.#opening === undefined) {
      this.#opening = openKept();
      const opened = await this.#opening;
      this.#contents = opened.contents;
      if (opened.kept) this.#copy = opened.copy;
      else this.problem = opened.reason;
      opened.repository.onStatus((status) => this.#hear(status));
      this.#onChange();
    }
    await this.#opening;
  }

  /** Reads again what another window may have changed. */
  async refresh(): Promise<void> {
    // There is nothing to read, and what this window was told stays true.
    if (this.elsewhere === 'erased') return;
    const opened = await this.#opening;
    const result = await opened?.repository.load();
    if (!result?.ok) return;
    this.#contents = result.value;
    this.#onChange();
  }

  #hear(status: StorageStatus): void {
    this.elsewhere = status === 'newer-version' || status === 'erased' ? status : undefined;
    if (status === 'erased') this.#contents = this.#copy = undefined;
    this.#onChange();
  }
}
