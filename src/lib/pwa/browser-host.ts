import { messageSW } from 'workbox-window/messageSW.js';
import { registerWorker } from './register-worker';
import type { WorkerHost } from './types';

/** The browser as the worker's manager sees it. */
export function createBrowserHost(container: ServiceWorkerContainer): WorkerHost {
  let registration: ServiceWorkerRegistration | undefined;

  return {
    async register() {
      registration = await registerWorker(container);
      return registration;
    },
    async askActive(message, timeoutMs) {
      const active = registration?.active;
      if (!active) return undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const silence = new Promise<undefined>((resolve) => {
        timer = setTimeout(() => resolve(undefined), timeoutMs);
      });
      const answer: Promise<unknown> = messageSW(active, message);
      return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
    },
    hasController: () => container.controller !== null,
    onControllerChange: (callback) => container.addEventListener('controllerchange', callback),
    onMessage: (callback) =>
      container.addEventListener('message', (event) => {
        const data: unknown = event.data;
        callback(data);
      }),
    onWake(callback) {
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') callback();
      });
      window.addEventListener('pageshow', (event) => {
        if (event.persisted) callback();
      });
      window.addEventListener('focus', callback);
      window.addEventListener('online', callback);
    },
    reload: () => location.reload(),
    now: () => Date.now(),
    random: () => Math.random(),
    after(delayMs, callback) {
      const timer = setTimeout(callback, delayMs);
      return () => clearTimeout(timer);
    },
    every: (intervalMs, callback) => void setInterval(callback, intervalMs),
  };
}
