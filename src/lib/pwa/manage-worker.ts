import { readProgress, readStatus } from './protocol';
import type { Saved, StatusReport, WorkerRequest } from './protocol';
import { CHECK_EVERY_MS, CHECK_GAP_MS, isDue, retryDelay, WAKE_GAP_MS } from './timing';
import type {
  OfflineStatus,
  RegistrationLike,
  WorkerControl,
  WorkerEvents,
  WorkerHost,
  WorkerLike,
} from './types';

const STATUS_TIMEOUT_MS = 10_000;
const REPAIR_TIMEOUT_MS = 300_000;

/**
 * Keeps the offline copy complete and tells of new versions. Owns no browser object: all of them come
 * from `host`. Errors never leave it; they become `onFailed` and another try.
 */
export function manageWorker(
  host: WorkerHost,
  events: WorkerEvents,
): Extract<WorkerControl, { supported: true }> {
  let status: OfflineStatus = { kind: 'starting' };
  let registration: RegistrationLike | undefined;
  /** The build that this page is of. */
  let mine: string | undefined;
  /** The newest build that was offered. */
  let offered: string | undefined;
  let userWantsUpdate = false;
  let reloading = false;
  let toldOfOther = false;
  let stopped = false;
  let registering = false;
  let confirming = false;
  let confirmAgain = false;
  let repairing = false;
  let failures = 0;
  let lastSaved: Saved = { saved: 0, total: 0 };
  let lastCheckAt: number | undefined;
  let lastWakeAt: number | undefined;
  let cancelRetry: (() => void) | undefined;
  const watched = new WeakSet<WorkerLike | RegistrationLike>();

  /** An update that is fetched behind a whole copy is nobody's worry; a first copy or a repair is. */
  function concernsUser(): boolean {
    return repairing || (!registration?.active && !host.hasController());
  }

  function retryLater(atLeastMs = 0): void {
    cancelRetry?.();
    if (stopped) return;
    const delay = Math.max(atLeastMs, retryDelay(failures, host.random()));
    cancelRetry = host.after(delay, () => void tryAgain());
    failures += 1;
  }

  function fail(progress: Saved): void {
    status = { kind: 'failed', ...progress };
    events.onFailed(progress);
    retryLater();
  }

  function succeed({ total, version }: StatusReport): void {
    const known = status.kind === 'ready' && status.version === version;
    failures = 0;
    cancelRetry?.();
    status = { kind: 'ready', total, version };
    if (!known) events.onReady({ total, version });
  }

  async function ask(type: WorkerRequest['type'], ms: number): Promise<StatusReport | undefined> {
    return noteBuilds(await host.askActive({ type }, ms));
  }

  /** Which build is in use, and is there a newer one? Gives what the worker says, if it is a report. */
  function noteBuilds(data: unknown): StatusReport | undefined {
    const report = readStatus(data);
    if (!report || stopped) return report;
    const { version, latest } = report;
    mine ??= version;
    if (version !== mine) {
      if (!userWantsUpdate) tellOfOther();
    } else if (latest !== version && latest !== offered) {
      offered = latest;
      events.onUpdateWaiting();
    }
    return report;
  }

  function tellOfOther(): void {
    if (toldOfOther) return;
    toldOfOther = true;
    events.onUpdatedElsewhere();
  }

  /** "Ready" is only ever said by the active worker about what it has (SW-12). */
  async function confirmReady(): Promise<void> {
    if (!registration?.active) return;
    // The answer on its way may be that of the worker before.
    confirmAgain = confirming;
    if (confirming) return;
    confirming = true;
    try {
      let report = await ask('STATUS', STATUS_TIMEOUT_MS);
      if (report && report.saved < report.total) {
        repairing = true;
        report = (await ask('REPAIR', REPAIR_TIMEOUT_MS)) ?? report;
      }
      if (report && report.saved === report.total) succeed(report);
      else fail(report ? { saved: report.saved, total: report.total } : lastSaved);
    } catch {
      fail(lastSaved);
    } finally {
      repairing = false;
      confirming = false;
      if (confirmAgain) void confirmReady();
    }
  }

  function watchWorker(worker: WorkerLike | null): void {
    if (!worker || watched.has(worker)) return;
    watched.add(worker);
    let installed = worker.state !== 'installing';
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed') {
        installed = true;
      } else if (worker.state === 'activated') {
        void confirmReady();
      } else if (worker.state === 'redundant' && !installed) {
        // A failed install says nothing anywhere else (SW-12).
        if (registration?.active) retryLater(CHECK_GAP_MS);
        else fail(lastSaved);
      }
    });
  }

  function watch(found: RegistrationLike): void {
    registration = found;
    if (!watched.has(found)) {
      watched.add(found);
      // workbox-window speaks of the first update only (SW-23); this one hears of all.
      found.addEventListener('updatefound', () => watchWorker(found.installing));
    }
    watchWorker(found.installing);
    watchWorker(found.active);
    void confirmReady();
  }

  async function register(): Promise<void> {
    if (registering || stopped) return;
    registering = true;
    try {
      watch(await host.register());
    } catch {
      fail(lastSaved);
    } finally {
      registering = false;
    }
  }

  function checkNow(): void {
    lastCheckAt = host.now();
    // Without network this rejects; the next wake-up asks again.
    registration?.update().catch(() => undefined);
  }

  function isCheckDue(): boolean {
    return isDue(lastCheckAt, host.now(), CHECK_GAP_MS);
  }

  async function tryAgain(): Promise<void> {
    cancelRetry?.();
    if (!registration?.active) {
      if (!registration?.installing) await register();
      return;
    }
    if (isCheckDue()) checkNow();
    await confirmReady();
  }

  async function reloadOnce(): Promise<void> {
    if (reloading) return;
    reloading = true;
    try {
      await events.beforeReload();
      host.reload();
    } catch {
      // Something could not be saved: a reload would lose it, so the user decides.
      reloading = false;
      userWantsUpdate = false;
      tellOfOther();
    }
  }

  async function applyUpdate(): Promise<void> {
    userWantsUpdate = true;
    const report = await ask('ADOPT', STATUS_TIMEOUT_MS).catch(() => undefined);
    if (report && report.version === report.latest) return reloadOnce();
    // A reload that comes much later than the tap would surprise, so the offer is made again instead.
    userWantsUpdate = false;
    events.onUpdateWaiting();
  }

  host.onMessage((data) => {
    noteBuilds(data);
    const progress = readProgress(data);
    if (!progress || !concernsUser()) return;
    lastSaved = progress;
    status = { kind: 'saving', ...progress };
    events.onProgress(progress);
  });

  // A page that is busy may hear of the worker's own change too late.
  host.onControllerChange(() => void confirmReady());

  host.onWake(() => {
    if (status.kind === 'failed') {
      const now = host.now();
      if (!isDue(lastWakeAt, now, WAKE_GAP_MS)) return;
      lastWakeAt = now;
      void tryAgain();
    } else if (registration && isCheckDue()) {
      checkNow();
      if (status.kind === 'ready') void confirmReady();
    }
  });

  host.every(CHECK_EVERY_MS, checkNow);
  void register().then(() => {
    if (registration?.active) checkNow();
  });

  return {
    supported: true,
    applyUpdate: () => void applyUpdate(),
    retry: () => void tryAgain(),
    stop() {
      stopped = true;
      registration = undefined;
      cancelRetry?.();
    },
  };
}
