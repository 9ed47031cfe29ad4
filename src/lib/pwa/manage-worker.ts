import { readProgress, readStatus } from './protocol';
import type { Saved, StatusReport } from './protocol';
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
const TAKEOVER_MS = 10_000;

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
  let wasControlled = host.hasController();
  let userWantsUpdate = false;
  let reloading = false;
  let stopped = false;
  let registering = false;
  let confirming = false;
  let repairing = false;
  let failures = 0;
  let lastSaved: Saved = { saved: 0, total: 0 };
  let lastCheckAt: number | undefined;
  let lastWakeAt: number | undefined;
  let cancelRetry: (() => void) | undefined;
  const watched = new WeakSet<WorkerLike | RegistrationLike>();
  const announced = new WeakSet<WorkerLike>();

  /** An update that is fetched behind a whole copy is nobody's worry; a first copy or a repair is. */
  function concernsUser(): boolean {
    return repairing || (!registration?.active && !host.hasController());
  }

  function retryLater(): void {
    cancelRetry?.();
    if (stopped) return;
    cancelRetry = host.after(retryDelay(failures, host.random()), () => void tryAgain());
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

  /** "Ready" is only ever said by the active worker about its own list (SW-12). */
  async function confirmReady(): Promise<void> {
    if (confirming || stopped) return;
    confirming = true;
    try {
      let report = readStatus(await host.askActive({ type: 'STATUS' }, STATUS_TIMEOUT_MS));
      if (report && report.saved < report.total) {
        repairing = true;
        report = readStatus(await host.askActive({ type: 'REPAIR' }, REPAIR_TIMEOUT_MS)) ?? report;
      }
      if (report && report.saved === report.total) succeed(report);
      else fail(report ? { saved: report.saved, total: report.total } : lastSaved);
    } catch {
      fail(lastSaved);
    } finally {
      repairing = false;
      confirming = false;
    }
  }

  function announceWaiting(): void {
    const waiting = registration?.waiting;
    if (!waiting || !registration?.active || announced.has(waiting)) return;
    announced.add(waiting);
    events.onUpdateWaiting();
  }

  function watchWorker(worker: WorkerLike | null): void {
    if (!worker || watched.has(worker)) return;
    watched.add(worker);
    let installed = worker.state !== 'installing';
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed') {
        installed = true;
        announceWaiting();
      } else if (worker.state === 'activated') {
        void confirmReady();
      } else if (worker.state === 'redundant' && !installed) {
        // A failed install says nothing anywhere else (SW-12).
        if (registration?.active) retryLater();
        else fail(lastSaved);
      }
    });
  }

  function adopt(found: RegistrationLike): void {
    registration = found;
    if (!watched.has(found)) {
      watched.add(found);
      // workbox-window speaks of the first update only (SW-23); this one speaks of all.
      found.addEventListener('updatefound', () => watchWorker(found.installing));
    }
    watchWorker(found.installing);
    watchWorker(found.waiting);
    watchWorker(found.active);
    announceWaiting();
    if (found.active) void confirmReady();
  }

  async function register(): Promise<void> {
    if (registering || stopped) return;
    registering = true;
    try {
      adopt(await host.register());
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

  async function tryAgain(): Promise<void> {
    cancelRetry?.();
    if (!registration?.active) {
      if (!registration?.installing) await register();
      return;
    }
    checkNow();
    if (status.kind !== 'ready') await confirmReady();
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
      events.onUpdatedElsewhere();
    }
  }

  function applyUpdate(): void {
    userWantsUpdate = true;
    const waiting = registration?.waiting;
    if (!waiting) return void reloadOnce();
    // A page opened past the worker (forced reload) has no controller to change.
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated' && userWantsUpdate) void reloadOnce();
    });
    host.skipWaiting();
    // The browser may hold the new worker back while the old one has work. A reload that comes much
    // later than the tap would surprise, so the offer is made again instead.
    host.after(TAKEOVER_MS, () => {
      if (registration?.waiting !== waiting) return;
      userWantsUpdate = false;
      events.onUpdateWaiting();
    });
  }

  host.onMessage((data) => {
    const progress = readProgress(data);
    if (!progress || !concernsUser()) return;
    lastSaved = progress;
    status = { kind: 'saving', ...progress };
    events.onProgress(progress);
  });

  host.onControllerChange(() => {
    const isFirst = !wasControlled;
    wasControlled = true;
    if (userWantsUpdate) void reloadOnce();
    else if (!isFirst) events.onUpdatedElsewhere();
  });

  host.onWake(() => {
    const now = host.now();
    if (status.kind === 'failed') {
      if (!isDue(lastWakeAt, now, WAKE_GAP_MS)) return;
      lastWakeAt = now;
      void tryAgain();
    } else if (registration && isDue(lastCheckAt, now, CHECK_GAP_MS)) {
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
    applyUpdate,
    checkNow,
    retry: () => void tryAgain(),
    stop() {
      stopped = true;
      registration = undefined;
      cancelRetry?.();
    },
    status: () => status,
  };
}
