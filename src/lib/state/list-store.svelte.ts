import type {
  ListContents,
  ListRepository,
  StorageError,
  StorageResult,
  StoredList,
} from '$lib/storage/list-repository';

/** What the root layout hands over once the storage has been opened. */
export interface OpenedList {
  readonly repository: ListRepository;
  readonly contents: ListContents;
  readonly kept: boolean;
  readonly reason?: StorageError;
}

type Write = () => Promise<StorageResult<undefined>>;

/**
 * The person's own things on this phone, as the screen shows them. Every change is shown at once and then written;
 * what could not be written stays on the screen, is told by `problem`, and is tried again. Light on purpose: every
 * page has it, so what the answers mean is worked out by the pages that need it.
 */
export class ListStore {
  #contents: ListContents | undefined = $state.raw();
  #problem: StorageError | undefined = $state.raw();
  #repository: ListRepository | undefined;
  /** Writes that failed, by what they write, so that a later one to the same place replaces an earlier one. */
  readonly #pending = new Map<string, Write>();

  /** `undefined` until the storage has answered. */
  get contents(): ListContents | undefined {
    return this.#contents;
  }

  /** Why nothing is kept right now, or `undefined` while all is well. */
  get problem(): StorageError | undefined {
    return this.#problem;
  }

  /** Has a list been made on this phone? */
  get hasList(): boolean {
    return this.#contents?.shownList !== undefined;
  }

  /** Takes over the opened storage. Called once, by the root layout. */
  use({ repository, contents, reason }: OpenedList): void {
    this.#repository = repository;
    this.#contents = contents;
    this.#problem = reason;
  }

  /** Reads again what another tab may have changed, unless something of ours still waits to be written. */
  async refresh(): Promise<void> {
    if (this.#pending.size > 0) return this.#writePending();
    const result = await this.#repository?.load();
    if (result?.ok && this.#pending.size === 0) this.#contents = result.value;
  }

  putAnswer(questionId: string, value: unknown): Promise<void> {
    this.#change(({ answers }) => ({ answers: new Map(answers).set(questionId, value) }));
    return this.#write(`answer ${questionId}`, (repository) =>
      repository.putAnswer(questionId, value),
    );
  }

  putTick(itemId: string, tickedAt: Date): Promise<void> {
    this.#change(({ ticks }) => ({ ticks: new Map(ticks).set(itemId, tickedAt) }));
    return this.#write(`tick ${itemId}`, (repository) => repository.putTick(itemId, tickedAt));
  }

  deleteTick(itemId: string): Promise<void> {
    this.#change(({ ticks }) => ({ ticks: new Map([...ticks].filter(([id]) => id !== itemId)) }));
    return this.#write(`tick ${itemId}`, (repository) => repository.deleteTick(itemId));
  }

  putShownList(shownList: unknown): Promise<void> {
    this.#change(() => ({ shownList }));
    return this.#write('shown list', (repository) => repository.putShownList(shownList));
  }

  putProgress(topicId: string, readAt: Date): Promise<void> {
    this.#change(({ progress }) => ({ progress: new Map(progress).set(topicId, readAt) }));
    return this.#write(`progress ${topicId}`, (repository) =>
      repository.putProgress(topicId, readAt),
    );
  }

  putSetting(key: string, value: string): Promise<void> {
    this.#change(({ settings }) => ({ settings: new Map(settings).set(key, value) }));
    return this.#write(`setting ${key}`, (repository) => repository.putSetting(key, value));
  }

  /** Empties answers, ticks and list together. Gives back what was there, for `restoreList`. */
  startOver(): StoredList {
    const before = this.#contents ?? nothing;
    void this.restoreList({ answers: new Map(), ticks: new Map(), shownList: undefined });
    return { answers: before.answers, ticks: before.ticks, shownList: before.shownList };
  }

  /** Puts answers, ticks and list back together: the undo of `startOver`. */
  restoreList(list: StoredList): Promise<void> {
    this.#change(() => list);
    return this.#write('list', (repository) => repository.replaceList(list));
  }

  /** Empties everything. Resolves to whether the phone has done it. */
  async clearAll(): Promise<boolean> {
    this.#pending.clear();
    const result = await this.#repository?.clearAll();
    if (result?.ok) this.#contents = { ...nothing };
    return result?.ok ?? false;
  }

  #change(part: (contents: ListContents) => Partial<ListContents>): void {
    if (this.#contents !== undefined) {
      this.#contents = { ...this.#contents, ...part(this.#contents) };
    }
  }

  async #write(
    place: string,
    write: (repository: ListRepository) => Promise<StorageResult<undefined>>,
  ): Promise<void> {
    const repository = this.#repository;
    if (repository === undefined) return;
    this.#pending.set(place, () => write(repository));
    await this.#writePending();
  }

  /** Writes what waits, oldest first, and stops at the first that the phone refuses. */
  async #writePending(): Promise<void> {
    for (const [place, write] of this.#pending) {
      const result = await write();
      if (!result.ok) {
        this.#problem = result.error;
        return;
      }
      if (this.#pending.get(place) === write) this.#pending.delete(place);
      if (this.#problem !== undefined && isPassing(this.#problem)) this.#problem = undefined;
    }
  }
}

/** A problem that a successful write ends; storage that never opened keeps nothing however well memory works. */
function isPassing({ kind }: StorageError): boolean {
  return kind === 'full' || kind === 'timeout' || kind === 'failed';
}

const nothing: ListContents = {
  answers: new Map(),
  ticks: new Map(),
  shownList: undefined,
  progress: new Map(),
  settings: new Map(),
  damaged: [],
};
