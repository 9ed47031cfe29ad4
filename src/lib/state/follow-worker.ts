import type { OfflineStatus, WorkerControl, WorkerEvents } from '$lib/pwa/types';

/** How the offer of a new version stands. `later`: seen and put off, so it is not shown until the next start. */
export type UpdateOffer = 'none' | 'offered' | 'later' | 'applying';

/** What a page knows about its offline copy and about new versions. */
export interface OfflineState {
  readonly status: OfflineStatus | { readonly kind: 'unsupported' };
  readonly offer: UpdateOffer;
  readonly isUpdatedElsewhere: boolean;
}

/**
 * Turns what the worker tells into what a page knows. Call once per page.
 * @param start registers the worker and gives its control.
 * @param beforeReload finishes pending writes; awaited before the page reloads into a new version.
 * @param tell is given what has changed.
 */
export function followWorker(
  start: (events: WorkerEvents) => WorkerControl,
  beforeReload: () => Promise<void>,
  tell: (news: Partial<OfflineState>) => void,
): WorkerControl {
  const control = start({
    onProgress: (progress) => tell({ status: { kind: 'saving', ...progress } }),
    onReady: (ready) => tell({ status: { kind: 'ready', ...ready } }),
    onFailed: (progress) => tell({ status: { kind: 'failed', ...progress } }),
    onUpdateWaiting: () => tell({ offer: 'offered' }),
    onUpdatedElsewhere: () => tell({ isUpdatedElsewhere: true }),
    beforeReload,
  });
  if (!control.supported) tell({ status: { kind: 'unsupported' } });
  return control;
}
