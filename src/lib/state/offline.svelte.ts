import type { WorkerControl, WorkerEvents } from '$lib/pwa/types';
import { followWorker, type OfflineState, type UpdateOffer } from './follow-worker';

/** What the page knows about its offline copy and about new versions. */
export class Offline implements OfflineState {
  status: OfflineState['status'] = $state.raw({ kind: 'starting' });
  offer: UpdateOffer = $state('none');
  isUpdatedElsewhere = $state(false);
  #control: WorkerControl | undefined;

  /** Connects to the worker as `followWorker` does; call once. */
  connect(start: (events: WorkerEvents) => WorkerControl, beforeReload: () => Promise<void>): void {
    this.#control = followWorker(start, beforeReload, (news) => Object.assign(this, news));
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
