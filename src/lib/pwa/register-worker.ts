const WORKER_URL = `${__BASE_PATH__}/service-worker.js`;
const POLICY_NAME = 'id-klar-worker';

type ScriptUrl = Parameters<ServiceWorkerContainer['register']>[0];
interface ScriptUrlPolicy {
  createScriptURL(url: string): ScriptUrl;
}
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): ScriptUrl };
}

let policy: ScriptUrlPolicy | undefined;

function workerUrl(): ScriptUrl {
  // A policy's name can be taken only once in the life of a page.
  policy ??= createPolicy();
  return policy.createScriptURL(WORKER_URL);
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

function loaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
}

/**
 * Registers the service worker once the page itself has loaded: the worker's downloads must not starve it. Later calls
 * give the same registration. Rejects as the browser does, for instance without network at the first visit.
 */
export async function registerWorker(
  container: ServiceWorkerContainer,
): Promise<ServiceWorkerRegistration> {
  await loaded();
  // The script itself is always asked for. The code that it imports is named by its content and may come from the cache.
  return container.register(workerUrl(), { updateViaCache: 'imports' });
}
