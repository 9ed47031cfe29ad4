import {
  emptyList,
  type Entry,
  type EntryKind,
  type ListContents,
  type ListRepository,
  type StorageError,
  type StorageResult,
  type StoredList,
} from '$lib/storage/list-repository';
import { ERASED_MARK } from './erased-mark';
import { listIdsOf, nextListId, type ListId } from './list-ids';
import { ACTIVE, isMade, listInHand } from './list-in-hand';
import { KEY_PREFIX } from './ours';

/** The note that holds how the visit went. */
export const OUTCOME = 'outcome';

/** The storage as the root layout has opened it. `reason` says why nothing outlives the page. */
export interface OpenedStorage {
  readonly repository: ListRepository;
  readonly contents: ListContents;
  readonly reason?: StorageError;
  /** What a second copy holds, where nothing else does. */
  readonly copy?: ListContents | undefined;
  /** Writes that copy. */
  readonly saveCopy?: (contents: ListContents) => void;
}

interface RemovedList {
  readonly id: ListId;
  readonly list: StoredList;
  readonly wasInHand: boolean;
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
  /** Everything was to be erased here, and nothing has been written since: nothing may come back from this page. */
  #isErasing = false;
  /** Writes that failed, by what they write, so that a later one to the same place replaces an earlier one. */
  readonly #pending = new Map<string, Write>();
  #writing: Promise<void> | undefined;
  /** The lists taken away since something else was written, the last one last. */
  #removed: readonly RemovedList[] = $state.raw([]);
  #activeId: ListId = $state('list-1');
  #opening: Promise<void> | undefined;
  /** What was answered before the storage had. It is shown meanwhile, and goes into the list that is there then. */
  #early: Entry[] = [];
  readonly #openStorage: () => Promise<OpenedStorage>;
  readonly #begunList: () => string | undefined;
  #foundCopy: ListContents | undefined = $state.raw();
  #saveCopy: OpenedStorage['saveCopy'];
  /** What another window has done to the storage: moved it on to a newer version of the app, or erased everything. */
  elsewhere: 'newer-version' | 'erased' | undefined = $state();

  /**
   * @param openStorage opens what is kept on this phone, or a memory in its place; called at the first need
   * @param begunList the list whose questions were begun here and which may not be on the phone yet, if there is one
   */
  constructor(
    openStorage: () => Promise<OpenedStorage>,
    begunList: () => string | undefined = () => undefined,
  ) {
    this.#openStorage = openStorage;
    this.#begunList = begunList;
  }

  /** `undefined` until the storage has answered. */
  get contents(): ListContents | undefined {
    return this.#contents;
  }

  /** Why nothing is kept right now, or `undefined` while all is well. */
  get problem(): StorageError | undefined {
    return this.#problem;
  }

  /** Which list is in hand. Each window has its own, so that what is ticked never ends up in another list. */
  get activeId(): ListId {
    return this.#activeId;
  }

  /** The list in hand; empty until the storage has answered, and where nothing is in it yet. */
  get list(): StoredList {
    return this.listOf(this.#activeId);
  }

  /** Any list, in hand or not; empty where there is none. */
  listOf(id: ListId): StoredList {
    return this.#contents?.lists.get(id) ?? emptyList;
  }

  /** The ids of all lists on this phone, oldest first. */
  get listIds(): readonly ListId[] {
    return listIdsOf(this.#contents?.lists.keys() ?? []);
  }

  /** Has the list in hand been made? */
  get hasList(): boolean {
    return isMade(this.list);
  }

  /**
   * Opens the storage; later calls wait for the same opening. Only in the browser.
   */
  open(): Promise<void> {
    this.#opening ??= this.#openStorage().then((opened) => {
      this.#repository = opened.repository;
      const [begun] = listIdsOf([this.#begunList() ?? '']);
      this.#activeId = begun ?? listInHand(opened.contents);
      this.#contents = withEntries(opened.contents, this.#activeId, this.#early);
      this.#problem = opened.reason;
      this.#isInMemory = opened.reason !== undefined;
      this.#foundCopy = opened.copy;
      this.#saveCopy = opened.saveCopy;
      opened.repository.refillFrom(() => (this.#isErasing ? nothing : (this.#contents ?? nothing)));
      opened.repository.onStatus((status) => {
        this.elsewhere = status === 'newer-version' || status === 'erased' ? status : undefined;
        // What the person has erased must not come back by a write that still waits here.
        if (status === 'erased') this.#empty();
      });
    });
    return this.#opening;
  }

  /** Waits until the phone has, or has refused, what was changed here. */
  settle(): Promise<void> {
    return this.#pending.size > 0 ? this.#writePending() : Promise.resolve();
  }

  /** Would something of a list be lost with this page? */
  get isAtRisk(): boolean {
    if (this.#isInMemory) return this.listIds.length > 0;
    return [...this.#pending.keys()].some((place) => place.startsWith('list/'));
  }

  /** Writes what waits. Rejects where the phone refuses some of it: whoever leaves the page now would lose that. */
  async keepAll(): Promise<void> {
    await this.settle();
    if (this.#pending.size > 0) throw new Error('The phone does not keep everything.');
  }

  /**
   * Reads again what another tab may have changed, unless something of ours still waits to be written. Where the browser
   * has thrown everything away, what is held here is put back by that; where another window has begun anew since, it is
   * offered as a copy.
   */
  async refresh(): Promise<void> {
    if (this.#pending.size > 0) return this.#writePending();
    const repository = this.#repository;
    const wasLost = repository?.status() === 'lost';
    const result = await repository?.load();
    if (result === undefined || this.#pending.size > 0) return;
    if (result.ok) {
      if (wasLost && result.value.lists.size === 0 && this.listIds.length > 0)
        this.#foundCopy = this.#contents;
      this.#contents = result.value;
      this.#setProblem(undefined);
      // It may be gone too.
      if (wasLost) this.#keepCopy();
    } else if (result.error.kind !== 'timeout') this.#setProblem(result.error);
  }

  /**
   * Hears that another window has changed the small store beside the lists. Where the connection is lost, only this
   * tells that the last list was taken away, or everything erased. (A browser that clears its data names no key.)
   */
  hear({ key, newValue }: Pick<StorageEvent, 'key' | 'newValue'>): Promise<void> {
    const isTakenAway = key === ERASED_MARK || (key?.startsWith(KEY_PREFIX) && newValue === null);
    if (isTakenAway && this.#repository?.status() === 'lost') {
      this.#empty();
      this.elsewhere = 'erased';
    }
    return this.refresh();
  }

  /** Keeps an answer. How it went was told of one errand: of another one, nothing has been told. */
  putAnswer(questionId: string, value: unknown): Promise<void> {
    const { answers, notes } = this.list;
    if (questionId === 'errand' && value !== answers.get(questionId) && notes.has(OUTCOME))
      void this.deleteEntry('note', OUTCOME);
    return this.putEntry({ kind: 'answer', key: questionId, value });
  }

  putTick(itemId: string, tickedAt: Date): Promise<void> {
    return this.putEntry({ kind: 'tick', key: itemId, value: tickedAt });
  }

  deleteTick(itemId: string): Promise<void> {
    return this.deleteEntry('tick', itemId);
  }

  /** Puts one thing into the list in hand. Before the storage has answered it is shown at once, and written then. */
  async putEntry(entry: Entry): Promise<void> {
    if (this.#repository === undefined) {
      this.#early.push(entry);
      this.#contents = withEntries(nothing, this.#activeId, this.#early);
      await this.open();
    }
    const id = this.#activeId;
    return this.#put(
      placeOf(id, entry.kind, entry.key),
      changeList(id, (list) => withEntry(list, entry)),
      (repository) => repository.putEntry(id, entry),
    );
  }

  /** Takes one thing out of the list in hand. */
  deleteEntry(kind: EntryKind, key: string): Promise<void> {
    const id = this.#activeId;
    return this.#put(
      placeOf(id, kind, key),
      changeList(id, (list) => withoutEntry(list, kind, key)),
      (repository) => repository.deleteEntry(id, kind, key),
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

  /** Takes another list in hand, one that is there or an empty one. The app opens with it from now on. */
  async activate(id: ListId): Promise<void> {
    await this.open();
    this.#activeId = id;
    await this.putSetting(ACTIVE, id);
  }

  /** No list was found, but a copy of one from before. Until a list is made anew: half the questions are none. */
  get hasCopy(): boolean {
    return this.#foundCopy !== undefined && !this.#holdsMade;
  }

  get #holdsMade(): boolean {
    return [...(this.#contents?.lists.values() ?? [])].some(isMade);
  }

  /** Brings the lists of the copy back. */
  async restoreCopy(): Promise<void> {
    const copy = this.#foundCopy;
    if (copy === undefined) return;
    this.#foundCopy = undefined;
    this.#activeId = listInHand(copy);
    for (const id of listIdsOf(copy.lists.keys()))
      await this.replaceList(id, copy.lists.get(id) ?? emptyList);
  }

  /** Keeps a copy beside the storage. Other windows hear of it by the browser's `storage` event, and read again. */
  #keepCopy(): void {
    // A copy that waits for an answer is not to be lost.
    if (this.#contents !== undefined && !this.hasCopy) this.#saveCopy?.(this.#contents);
  }

  /** Begins an empty list beside the others and takes it in hand. */
  async addList(): Promise<void> {
    await this.open();
    await this.activate(nextListId(this.listIds));
  }

  /** The last list taken away that can come back: until something is written in its place, or the app is closed. */
  get lastRemoved(): ListId | undefined {
    return this.#removed.at(-1)?.id;
  }

  /** Empties the list in hand, all of it together. */
  async startOver(): Promise<void> {
    await this.open();
    const id = this.#activeId;
    const { list } = this;
    const earlier = this.#removed;
    await this.replaceList(id, emptyList);
    this.#removed = [...earlier, { id, list, wasInHand: true }];
  }

  /** Takes a list away. Where it was the one in hand, the newest of the others comes into hand. */
  async removeList(id: ListId): Promise<void> {
    await this.open();
    const list = this.listOf(id);
    const wasInHand = id === this.#activeId;
    const earlier = this.#removed;
    await this.replaceList(id, emptyList);
    const next = this.listIds.at(-1);
    if (wasInHand && next !== undefined) await this.activate(next);
    this.#removed = [...earlier, { id, list, wasInHand }];
  }

  /** Brings back the list that was taken away last, into hand if it was there. Those taken away before it can follow. */
  async undoRemove(): Promise<void> {
    const last = this.#removed.at(-1);
    if (last === undefined) return;
    const earlier = this.#removed.slice(0, -1);
    const { id, list, wasInHand } = last;
    await this.replaceList(id, list);
    if (wasInHand && id !== this.#activeId) await this.activate(id);
    this.#removed = earlier;
  }

  /** Puts a whole list in the place of another, or of none. */
  replaceList(id: ListId, list: StoredList): Promise<void> {
    return this.#put(
      placeOf(id),
      changeList(id, () => list),
      (repository) => repository.replaceList(id, list),
    );
  }

  /** Erases everything. Resolves to whether the phone has done it. */
  async eraseAll(): Promise<boolean> {
    await this.open();
    this.#pending.clear();
    this.#isErasing = true;
    const result = await this.#repository?.eraseAll();
    if (result?.ok) this.#empty();
    return result?.ok ?? false;
  }

  #empty(): void {
    this.#pending.clear();
    this.#removed = [];
    this.#contents = nothing;
    this.#foundCopy = undefined;
    this.#keepCopy();
    this.#activeId = 'list-1';
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
    if (this.#holdsMade) this.#foundCopy = undefined;
    this.#isErasing = false;
    // What is written into a list that was taken away must not be lost by bringing that one back.
    if (this.#removed.some(({ id }) => isWithin(place, placeOf(id))))
      this.#removed = this.#removed.filter(({ id }) => !isWithin(place, placeOf(id)));
    // A list as a whole takes the place of every single change to it that still waits.
    for (const waiting of [...this.#pending.keys()])
      if (isWithin(waiting, place)) this.#pending.delete(waiting);
    this.#pending.set(place, () => write(repository));
    await this.#writePending();
  }

  /** Another window may have begun anew with the lists of this one gone: what is on the screen goes with what is written. */
  async #putBack(repository: ListRepository): Promise<void> {
    const found = await repository.load();
    if (!found.ok || found.value.lists.size > 0) return;
    for (const id of this.listIds)
      this.#pending.set(placeOf(id), () => repository.replaceList(id, this.listOf(id)));
  }

  #setProblem(problem: StorageError | undefined): void {
    if (!this.#isInMemory) this.#problem = problem;
  }

  /** Writes what waits. What comes while something is being written goes with it, so that nothing is written twice. */
  #writePending(): Promise<void> {
    this.#writing ??= this.#writeInOrder();
    return this.#writing;
  }

  /** Writes oldest first, and stops at the first that the phone refuses. There must be something to write. */
  async #writeInOrder(): Promise<void> {
    try {
      if (this.#repository?.status() === 'lost') await this.#putBack(this.#repository);
      for (const [place, write] of this.#pending) {
        const result = await write();
        if (!result.ok) {
          this.#setProblem(result.error);
          return;
        }
        if (this.#pending.get(place) === write) this.#pending.delete(place);
        this.#setProblem(undefined);
      }
      this.#keepCopy();
    } finally {
      // At once, not when whoever waits goes on: what comes between would be written by nobody.
      this.#writing = undefined;
    }
  }
}

const nothing: ListContents = {
  lists: new Map(),
  progress: new Map(),
  settings: new Map(),
  damaged: [],
};

/** Names what is written: a list, or one thing in it. */
function placeOf(...parts: readonly [ListId] | readonly [ListId, EntryKind, string]): string {
  return `list/${parts.join('/')}`;
}

/** The contents with one list changed; an emptied one is gone. */
function changeList(id: ListId, change: (list: StoredList) => StoredList) {
  return ({ lists }: ListContents): Partial<ListContents> => {
    const changed = change(lists.get(id) ?? emptyList);
    const isEmpty = Object.values(changed).every(({ size }) => size === 0);
    const others = [...lists].filter(([other]) => other !== id);
    return { lists: new Map(isEmpty ? others : [...others, [id, changed]]) };
  };
}

function withEntries(contents: ListContents, id: ListId, entries: readonly Entry[]): ListContents {
  return entries.length === 0
    ? contents
    : { ...contents, ...changeList(id, (list) => entries.reduce(withEntry, list))(contents) };
}

function withEntry(list: StoredList, entry: Entry): StoredList {
  switch (entry.kind) {
    case 'answer':
      return { ...list, answers: new Map(list.answers).set(entry.key, entry.value) };
    case 'check':
      return { ...list, checks: new Map(list.checks).set(entry.key, entry.value) };
    case 'tick':
      return { ...list, ticks: new Map(list.ticks).set(entry.key, entry.value) };
    case 'note':
      return { ...list, notes: new Map(list.notes).set(entry.key, entry.value) };
  }
}

function withoutEntry(list: StoredList, kind: EntryKind, key: string): StoredList {
  const without = <Value>(map: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
    new Map([...map].filter(([other]) => other !== key));
  switch (kind) {
    case 'answer':
      return { ...list, answers: without(list.answers) };
    case 'check':
      return { ...list, checks: without(list.checks) };
    case 'tick':
      return { ...list, ticks: without(list.ticks) };
    case 'note':
      return { ...list, notes: without(list.notes) };
  }
}

/** Is it this place, or one in it? */
function isWithin(place: string, whole: string): boolean {
  return place === whole || place.startsWith(`${whole}/`);
}
