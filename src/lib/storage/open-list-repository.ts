import { createIdbRepository, type IdbOptions } from './idb/repository';
import type {
  ListContents,
  ListRepository,
  StorageError,
  StorageResult,
  StoredList,
} from './list-repository';
import { createMemoryRepository } from './memory/repository';
import { readMirror, writeMirror } from './mirror';
import { within } from './within';

/** The repository the app should use, what lies in it, and whether it outlives the page. */
export type OpenedRepository = {
  readonly repository: ListRepository;
  readonly contents: ListContents;
  /** Puts a copy of everything beside the database, for the day it breaks. */
  readonly saveCopy: (contents: ListContents) => void;
} & (
  | {
      readonly kept: true;
      /** What the copy holds, where it has a list that counts and the database has none. */
      readonly copy: ListContents | undefined;
    }
  | { readonly kept: false; readonly reason: StorageError }
);

export interface OpenOptions extends IdbOptions {
  /** Milliseconds for opening and reading together, tries included. */
  readonly withinMs?: number;
  /** Which lists count: where the database has none of them, those of the copy are offered. All, unless it is said. */
  readonly isMade?: (list: StoredList) => boolean;
}

const NOTHING: ListContents = {
  lists: new Map(),
  progress: new Map(),
  settings: new Map(),
  damaged: [],
};

/**
 * Opens what is kept. When that cannot be done in time, a memory takes its place, with what the copy holds; whatever
 * lies on the phone is then left alone. A write that fails later says so in its own result.
 */
export async function openListRepository(options: OpenOptions = {}): Promise<OpenedRepository> {
  const repository = createIdbRepository(options);
  const withinMs = options.withinMs ?? 5000;
  const loaded = await within(withinMs, repository.load()).catch(
    (): StorageResult<ListContents> => ({
      ok: false,
      error: { kind: 'timeout', afterMs: withinMs },
    }),
  );
  const saveCopy = writeMirror;
  if (loaded.ok) {
    const contents = loaded.value;
    return { kept: true, repository, contents, copy: copyBeside(contents, options), saveCopy };
  }
  repository.close();
  const contents = readMirror() ?? NOTHING;
  return {
    kept: false,
    repository: await inMemory(contents),
    contents,
    reason: loaded.error,
    saveCopy,
  };
}

function copyBeside(
  contents: ListContents,
  { isMade = () => true }: OpenOptions,
): ListContents | undefined {
  const hasMade = ({ lists }: ListContents) => [...lists.values()].some(isMade);
  if (hasMade(contents)) return undefined;
  const copy = readMirror();
  return copy !== undefined && hasMade(copy) ? copy : undefined;
}

async function inMemory({ lists, settings }: ListContents): Promise<ListRepository> {
  const repository = createMemoryRepository();
  for (const [id, list] of lists) await repository.replaceList(id, list);
  for (const [key, value] of settings) await repository.putSetting(key, value);
  return repository;
}
