import { beforeEach, describe, expect, it } from 'vitest';
import { cacheName } from './builds';
import { watchBuildInUse, type BuildCaches } from './in-use';

class FakeCaches implements BuildCaches {
  readonly kept = new Map<string, Map<string, string>>();
  isRefusing = false;

  #ask<Value>(value: () => Value): Promise<Value> {
    return this.isRefusing ? Promise.reject(new DOMException('refused')) : Promise.resolve(value());
  }
  keys = () => this.#ask(() => [...this.kept.keys()]);
  delete = (name: string) => this.#ask(() => this.kept.delete(name));
  match = (path: string, { cacheName: name }: { cacheName: string }) =>
    this.#ask(() => {
      const text = this.kept.get(name)?.get(path);
      return text === undefined ? undefined : new Response(text);
    });
  open = (name: string) =>
    this.#ask(() => {
      const cache = this.kept.get(name) ?? new Map<string, string>();
      this.kept.set(name, cache);
      return {
        put: async (path: RequestInfo | URL, response: Response) =>
          void cache.set(path instanceof Request ? path.url : `${path}`, await response.text()),
      };
    });
}

let storage: FakeCaches;
let time: number;
beforeEach(() => {
  storage = new FakeCaches();
  time = 1000;
});

/** A worker of a build, with the build's cache. */
function worker(version: string, isWhole = true) {
  if (!storage.kept.has(cacheName(version))) storage.kept.set(cacheName(version), new Map());
  return watchBuildInUse({
    storage,
    version,
    now: () => (time += 1),
    isWhole: () => Promise.resolve(isWhole),
  });
}
const left = () => [...storage.kept.keys()].sort();

describe('the build that pages come from', () => {
  it('is the only one', async () => {
    expect(await worker('1').cache()).toBe(cacheName('1'));
  });

  it('stays the one in use while a newer worker answers, until that is adopted', async () => {
    await worker('1').adopt();
    const newer = worker('2');
    expect(await newer.cache()).toBe(cacheName('1'));
    expect(await newer.adopt()).toBe(true);
    expect(await newer.cache()).toBe(cacheName('2'));
    expect(await worker('2').cache()).toBe(cacheName('2'));
    expect(left()).toEqual([cacheName('1'), cacheName('2')]);
  });

  it('does not change while files of the newer one are missing', async () => {
    await worker('1').adopt();
    const torn = worker('2', false);
    expect(await torn.adopt()).toBe(false);
    expect(await torn.cache()).toBe(cacheName('1'));
  });

  it('can be an earlier one again, also by a clock that was put back', async () => {
    await worker('1').adopt();
    await worker('2').adopt();
    time = 0;
    const again = worker('1');
    expect(await again.cache()).toBe(cacheName('2'));
    await again.adopt();
    expect(await worker('1').cache()).toBe(cacheName('1'));
  });

  it('is read anew where another worker has adopted its own', async () => {
    await worker('1').adopt();
    const third = worker('3');
    await worker('2').adopt();
    expect(await third.cache()).toBe(cacheName('1'));
    await third.review();
    expect(await third.cache()).toBe(cacheName('2'));
  });

  it('is the own one where the storage refuses, and nothing throws', async () => {
    await worker('1').adopt();
    storage.isRefusing = true;
    const refused = worker('2');
    expect(await refused.cache()).toBe(cacheName('2'));
    expect(await refused.adopt()).toBe(false);
  });
});

describe('older builds', () => {
  it('are kept as long as tabs may be of them: the one in use and the one before', async () => {
    await worker('1').adopt();
    await worker('2').review();
    // Nobody took the second into use.
    const third = worker('3');
    await third.review();
    expect(left()).toEqual([cacheName('1'), cacheName('3')]);
    await third.adopt();
    await worker('4').review();
    expect(left()).toEqual([cacheName('1'), cacheName('3'), cacheName('4')]);
    await worker('4').adopt();
    expect(left()).toEqual([cacheName('3'), cacheName('4')]);
  });
});
