import { createBrowserHost } from './browser-host';
import { manageWorker } from './manage-worker';
import type { WorkerControl, WorkerEvents } from './types';

/**
 * Registers the service worker after the page's load event and keeps watch over it. Call once per page,
 * in the browser, and only in a built app: the development server has no sealed worker.
 */
export function startWorker(events: WorkerEvents): WorkerControl {
  // Absent in in-app browsers and in the iPhone's Lockdown Mode (SW-16).
  if (!('serviceWorker' in navigator)) return { supported: false };
  return manageWorker(createBrowserHost(navigator.serviceWorker), events);
}
