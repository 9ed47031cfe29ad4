import { createIdbRepository, type IdbOptions } from './idb/repository';
import type { ListContents, ListRepository, StorageError, StorageResult } from './list-repository';
import { createMemoryRepository } from './memory/repository';
import { within } from './within';

/** The repository the app should use, what lies in it, and whether it outlives the page. */
export type OpenedRepository =
  | {
      readonly kept: true;
      readonly repository: ListRepository;
      readonly contents: ListContents;
    }
  | {
      readonly kept: false;
      readonly repository: ListRepository;
      readonly contents: ListContents;
      readonly reason: StorageError;
    };

export interface OpenOptions extends IdbOptions {
  /** Milliseconds for opening and reading together, tries included. */
  readonly withinMs?: number;
}

const NOTHING: ListContents = {
  lists: new Map(),
  progress: new Map(),
  settings: new Map(),
  damaged: [],
};

/**
 * Opens the kept list, or an empty one in memory when that cannot be done in time. Whatever lies on the phone is
 * then left alone. A write that fails later says so in its own result.
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
  if (loaded.ok) return { kept: true, repository, contents: loaded.value };
  repository.close();
  return {
    kept: false,
    repository: createMemoryRepository(),
    contents: NOTHING,
    reason: loaded.error,
  };
}
