import type { Saved, WorkerRequest } from './protocol';

/** How far the offline copy has come. Only `ready` may be shown as "ready without internet". */
export type OfflineStatus =
  /** Nothing is known yet. */
  | { kind: 'starting' }
  /** Files are being fetched: "13 of 40 saved". */
  | ({ kind: 'saving' } & Saved)
  /** The active worker has found every file of the build in use. `version` names it. */
  | { kind: 'ready'; total: number; version: string }
  /** Not complete; it will be tried again by itself. `total` is 0 when not even the list arrived. */
  | ({ kind: 'failed' } & Saved);

/** What the page is told. Every callback may come more than once in a page's life. */
export interface WorkerEvents {
  /** A file more is saved. Not called while an update is fetched behind a working copy. */
  onProgress(progress: Saved): void;
  /** The active worker has counted, and has everything. */
  onReady(ready: { total: number; version: string }): void;
  /**
   * A new version lies ready; this page goes on with its own until `applyUpdate`. Comes once for each version, and again
   * if the worker did not take it into use within ten seconds of `applyUpdate`.
   */
  onUpdateWaiting(): void;
  /** The offline copy is not complete. It tries again by itself; `retry` tries at once. */
  onFailed(progress: Saved): void;
  /** Another tab took the new version into use. This one goes on working; offer a reload. */
  onUpdatedElsewhere(): void;
  /** Awaited before the reload that follows `applyUpdate`: finish pending writes here. */
  beforeReload(): Promise<void>;
}

/** What the page can ask for. `supported: false` where the browser has no service worker. */
export type WorkerControl =
  | { supported: false }
  | {
      supported: true;
      /** The user wants the new version: takes it into use and reloads this tab only, once. */
      applyUpdate(): void;
      /** Tries at once to complete the offline copy. */
      retry(): void;
      /** Watches no longer over the offline copy, which the person has deleted. */
      stop(): void;
    };

/** The part of `ServiceWorker` that the manager needs. */
export interface WorkerLike extends EventTarget {
  readonly state: ServiceWorkerState;
}

/** The part of `ServiceWorkerRegistration` that the manager needs. */
export interface RegistrationLike extends EventTarget {
  readonly installing: WorkerLike | null;
  readonly active: WorkerLike | null;
  update(): Promise<unknown>;
}

/** Everything the manager takes from the browser, so that it can be tried without one. Times are milliseconds. */
export interface WorkerHost {
  /** Registers after the page's load event. Rejects when the worker's script cannot be had. */
  register(): Promise<RegistrationLike>;
  /** Asks the active worker; `undefined` when there is none or it stays silent for `timeoutMs`. */
  askActive(message: WorkerRequest, timeoutMs: number): Promise<unknown>;
  hasController(): boolean;
  /** Another worker answers for the page from now on. */
  onControllerChange(callback: () => void): void;
  onMessage(callback: (data: unknown) => void): void;
  /** The page became visible, came back from the page cache, got focus, or the network returned. */
  onWake(callback: () => void): void;
  reload(): void;
  now(): number;
  random(): number;
  /** Runs once after a while; gives a function that cancels it. */
  after(delayMs: number, callback: () => void): () => void;
  every(intervalMs: number, callback: () => void): void;
}
