import type { OfflineState } from '$lib/state/follow-worker';
import { show } from './places';

/** Says how far the offline copy has come. "Ready" is only ever said after every file was found. */
export function showOffline(status: OfflineState['status']): void {
  const line = show('offline', status.kind);
  if (line === undefined) return;
  line.dataset['ready'] = String(status.kind === 'ready');
  const count = line.querySelector<HTMLElement>('[data-count]');
  if (count !== null && 'saved' in status)
    count.textContent = countIn(count.dataset['count'], status);
}

/** Nothing where not even the list of files has arrived. */
function countIn(words = '', { saved, total }: { saved: number; total: number }): string {
  return total === 0
    ? ''
    : words.replace('{saved}', String(saved)).replace('{total}', String(total));
}
