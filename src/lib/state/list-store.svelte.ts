import type {
  ListContents,
  ListRepository,
  StorageError,
  StorageResult,
  StoredList,
} from '$lib/storage/list-repository';

/** The storage as the root layout has opened it. `reason` says why nothing outlives the page. */
export interface OpenedStorage {
  readonly repository: ListRepository;
  readonly contents: ListContents;
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
  /** The storage never opened, so writes only reach memory: however well they go, nothing is kept. */
  #isInMemory = false;
  /** Writes that failed, by what they write, so that a later one to the same place replaces an earlier one. */
  readonly #pending = new Map<string, Write>();
  #removed: StoredList | undefined = $state.raw();
  #opening: Promise<void> | undefined;
  readonly #openStorage: () => Promise<OpenedStorage>;
  /** Another window has moved the storage on to a newer version of the app. */
  isNewerElsewhere = $state(false);

  /** @param openStorage opens what is kept on this phone, or a memory in its place; called at the first need. */
  constructor(openStorage: () => Promise<OpenedStorage>) {
    this.#openStorage = openStorage;
  }

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

  /**
   * Opens the storage; later calls wait for the same opening. Only in the browser. A tap made before the storage has
   * answered waits for it, so that nothing is lost.
   */
  open(): Promise<void> {
    this.#opening ??= this.#openStorage().then((opened) => {
      this.#repository = opened.repository;
      this.#contents = opened.contents;
      this.#problem = opened.reason;
      this.#isInMemory = opened.reason !== undefined;
      opened.repository.onStatus((status) => {
        this.isNewerElsewhere = status === 'newer-version';
      });
    });
    return this.#opening;
  }

  /** Reads again what another tab may have changed, unless something of ours still waits to be written. */
  async refresh(): Promise<void> {
    if (this.#pending.size > 0) return this.#writePending();
    const result = await this.#repository?.load();
    if (result?.ok && this.#pending.size === 0) this.#contents = result.value;
  }

  putAnswer(questionId: string, value: unknown): Promise<void> {
    return this.#put(
      `answer ${questionId}`,
      ({ answers }) => ({ answers: new Map(answers).set(questionId, value) }),
      (repository) => repository.putAnswer(questionId, value),
    );
  }

  putTick(itemId: string, tickedAt: Date): Promise<void> {
    return this.#put(
      `tick ${itemId}`,
      ({ ticks }) => ({ ticks: new Map(ticks).set(itemId, tickedAt) }),
      (repository) => repository.putTick(itemId, tickedAt),
    );
  }

  deleteTick(itemId: string): Promise<void> {
    return this.#put(
      `tick ${itemId}`,
      ({ ticks }) => ({ ticks: new Map([...ticks].filter(([id]) => id !== itemId)) }),
      (repository) => repository.deleteTick(itemId),
    );
  }

  putShownList(shownList: unknown): Promise<void> {
    return this.#put(
      'shown list',
      () => ({ shownList }),
      (repository) => repository.putShownList(shownList),
    );
  }

  putProgress(topicId: string, readAt: Date): Promise<void> {
    return this.#put(
      `progress ${topicId}`,
      ({ progress }) => ({ progress: new Map(progress).set(topicId, readAt) }),
      (repository) => repository.putProgress(topicId, readAt),
    );
  }

  /** Resolves to whether the phone has it: not while it only waits, nor where nothing outlives the page. */
  async putSetting(key: string, value: string): Promise<boolean> {
    const place = `setting ${key}`;
    await this.#put(
      place,
      ({ settings }) => ({ settings: new Map(settings).set(key, value) }),
      (repository) => repository.putSetting(key, value),
    );
    return !this.#isInMemory && !this.#pending.has(place);
  }

  /** Can the last start over be undone? Until something new is answered, or the app is closed. */
  get canUndo(): boolean {
    return this.#removed !== undefined;
  }

  /** Empties answers, ticks and list together. */
  async startOver(): Promise<void> {
    await this.open();
    const { answers, ticks, shownList } = this.#contents ?? nothing;
    await this.#putList({ answers: new Map(), ticks: new Map(), shownList: undefined });
    this.#removed = { answers, ticks, shownList };
  }

  /** Brings back what the last start over took away. */
  async undoStartOver(): Promise<void> {
    if (this.#removed !== undefined) await this.#putList(this.#removed);
  }

  #putList(list: StoredList): Promise<void> {
    return this.#put(
      'list',
      () => list,
      (repository) => repository.replaceList(list),
    );
  }

  /** Empties everything. Resolves to whether the phone has done it. */
  async clearAll(): Promise<boolean> {
    await this.open();
    this.#pending.clear();
    const result = await this.#repository?.clearAll();
    if (result?.ok) this.#contents = { ...nothing };
    return result?.ok ?? false;
  }

  /** Shows the change, then writes it. `place` says what is written, for a later write to the same place. */
  async #put(
    place: string,
    change: (contents: ListContents) => Partial<ListContents>,
    write: (repository: ListRepository) => Promise<StorageResult<undefined>>,
  ): Promise<void> {
    // Without the wait where it is open: the screen must have the change before the next line runs.
    if (this.#contents === undefined) await this.open();
    const repository = this.#repository;
    if (repository === undefined || this.#contents === undefined) return;
    this.#contents = { ...this.#contents, ...change(this.#contents) };
    this.#removed = undefined;
    // The list as a whole takes the place of every single change that still waits.
    if (place === 'list') this.#pending.clear();
    this.#pending.delete(place);
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
      if (!this.#isInMemory && this.#problem !== undefined && isPassing(this.#problem)) {
        this.#problem = undefined;
      }
    }
  }
}

/** A problem that a successful write ends. */
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
