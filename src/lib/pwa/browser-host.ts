import { messageSW, Workbox } from 'workbox-window';
import type { WorkerHost } from './types';

const WORKER_URL = '/service-worker.js';
const POLICY_NAME = 'id-klar-worker';

type ScriptUrl = ConstructorParameters<typeof Workbox>[0];
interface ScriptUrlPolicy {
  createScriptURL(url: string): ScriptUrl;
}
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): ScriptUrl };
}

/** The page enforces Trusted Types: a worker may only be registered through this policy, and only ours. */
function createPolicy(): ScriptUrlPolicy {
  const rules = {
    createScriptURL(url: string): string {
      if (url !== WORKER_URL) throw new TypeError(`not our worker: ${url}`);
      return url;
    },
  };
  const { trustedTypes }: Window & { trustedTypes?: PolicyFactory } = window;
  return trustedTypes ? trustedTypes.createPolicy(POLICY_NAME, rules) : rules;
}

/** The browser as the worker's manager sees it. Call once per page: a policy name can be taken only once. */
export function createBrowserHost(container: ServiceWorkerContainer): WorkerHost {
  const policy = createPolicy();
  let workbox: Workbox | undefined;
  let registration: ServiceWorkerRegistration | undefined;

  return {
    async register() {
      // One Workbox registers one time, so a second try needs a new one.
      workbox = new Workbox(policy.createScriptURL(WORKER_URL), { updateViaCache: 'none' });
      registration = await workbox.register();
      if (!registration) throw new Error('the browser gave no registration');
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
    skipWaiting: () => workbox?.messageSkipWaiting(),
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
