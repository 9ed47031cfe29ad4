import type { OfflineStatus, WorkerControl, WorkerEvents } from '$lib/pwa/types';

/** How the offer of a new version stands. `later`: seen and put off, so it is not shown until the next start. */
export type UpdateOffer = 'none' | 'offered' | 'later' | 'applying';

/** What the page knows about its offline copy and about new versions. */
export class Offline {
  status: OfflineStatus | { readonly kind: 'unsupported' } = $state.raw({ kind: 'starting' });
  offer: UpdateOffer = $state('none');
  isUpdatedElsewhere = $state(false);
  #control: WorkerControl | undefined;

  /**
   * Connects to the worker; call once.
   * @param start registers the worker and gives its control.
   * @param beforeReload finishes pending writes; awaited before the page reloads into a new version.
   */
  connect(start: (events: WorkerEvents) => WorkerControl, beforeReload: () => Promise<void>): void {
    this.#control = start({
      onProgress: (progress) => (this.status = { kind: 'saving', ...progress }),
      onReady: (ready) => (this.status = { kind: 'ready', ...ready }),
      onFailed: (progress) => (this.status = { kind: 'failed', ...progress }),
      onUpdateWaiting: () => (this.offer = 'offered'),
      onUpdatedElsewhere: () => (this.isUpdatedElsewhere = true),
      beforeReload,
    });
    if (!this.#control.supported) this.status = { kind: 'unsupported' };
  }

  /** Tries at once to complete the offline copy. */
  retry(): void {
    if (this.#control?.supported) this.#control.retry();
  }

  /** The offline copy is to go: nothing may bring it back. */
  stop(): void {
    if (this.#control?.supported) this.#control.stop();
  }

  /** The person wants the new version now: the page reloads into it. */
  applyUpdate(): void {
    if (!this.#control?.supported) return;
    this.offer = 'applying';
    this.#control.applyUpdate();
  }

  /** Puts the offer off. */
  postponeUpdate(): void {
    this.offer = 'later';
  }
}
