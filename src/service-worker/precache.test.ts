import { beforeEach, describe, expect, it } from 'vitest';
import { cacheName } from './builds';
import { cut, piecesOf } from './pieces';
import { completePrecache, countOlder, countSaved } from './precache';
import type { Seal } from './seal';

const ORIGIN = 'https://id-klar.example';
type Site = Readonly<Record<string, string>>;

/** As much of the browser's caches as a build needs. */
class FakeCache {
  readonly kept = new Map<string, Response>();
  match = (path: string) => Promise.resolve(this.kept.get(path)?.clone());
  put = (path: string, response: Response) => Promise.resolve(void this.kept.set(path, response));
  keys = () =>
    Promise.resolve([...this.kept.keys()].map((path) => new Request(new URL(path, ORIGIN))));
}

class FakeStorage {
  readonly caches = new Map<string, FakeCache>();
  keys = () => Promise.resolve([...this.caches.keys()]);
  open = (name: string) => {
    const cache = this.caches.get(name) ?? new FakeCache();
    this.caches.set(name, cache);
    return Promise.resolve(cache);
  };
}

let storage: FakeStorage;
beforeEach(() => (storage = new FakeStorage()));

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;
const digestsOf = async (path: string, text: string) =>
  (await cut(path, bytesOf(text))).map(([digest]) => digest);

/** A site as the seal step leaves it, with two lists and one pack. */
async function deploy(version: string, site: Site): Promise<{ seal: Seal; host: Site }> {
  const files = await Promise.all(
    Object.entries(site).map(async ([path, text]) => [path, await digestsOf(path, text)] as const),
  );
  const lists = [0, 1].map((half) =>
    JSON.stringify(Object.fromEntries(files.filter((_, at) => at % 2 === half))),
  );
  const asFiles = Object.fromEntries(lists.map((text, at) => [`/lists/${at}.json`, text]));
  const host: Record<string, string> = {
    ...site,
    ...asFiles,
    '/packs/lists.json': JSON.stringify(asFiles),
    '/packs/0.json': JSON.stringify(site),
  };
  for (const [path, text] of Object.entries(site))
    for (const piece of piecesOf(text)) {
      const [digest = ''] = await digestsOf(path, piece);
      host[`/pieces/${digest}.txt`] = piece;
    }
  const digests = await Promise.all(lists.map((text) => digestsOf('/lists/', text)));
  return { seal: { version, total: files.length, packs: 1, lists: digests.flat() }, host };
}

/**
 * Completes a build from a host and gives what was asked for. Everything that the host lacks is 404; an answer waits for
 * what `held` gives, or is that.
 */
async function complete(
  { seal, host }: { seal: Seal; host: Site },
  held: (path: string) => Promise<Response | undefined> = () => Promise.resolve(undefined),
  asked: string[] = [],
): Promise<string[]> {
  await completePrecache({
    storage,
    network: {
      fetch: async (path) => {
        asked.push(path);
        const other = await held(path);
        if (other) return other;
        const text = host[path];
        return text === undefined ? new Response('', { status: 404 }) : new Response(text);
      },
      pause: () => Promise.resolve(),
      random: () => 0.5,
    },
    seal,
    onSaved: () => undefined,
  });
  return asked;
}

/** A host that lacks these. */
function without(host: Site, ...paths: readonly string[]): Site {
  return Object.fromEntries(Object.entries(host).filter(([path]) => !paths.includes(path)));
}

/** An answer whose body cannot be read to its end. */
function brokenOff(): Response {
  return new Response(new ReadableStream({ pull: (stream) => stream.error(new TypeError('cut')) }));
}

async function keptOf(version: string): Promise<Site> {
  const cache = await storage.open(cacheName(version));
  const site: Record<string, string> = {};
  for (const [path, response] of cache.kept)
    if (!path.startsWith('/lists/')) site[path] = await response.clone().text();
  return site;
}

const page = (...parts: string[]) => parts.map((part, at) => (at > 0 ? `<h2>${part}</h2>` : part));
const before = {
  '/viden/': page('top', 'one', 'two', 'three').join(''),
  '/liste/': page('list', 'rows').join(''),
  '/code.js': 'code',
  '/icon.svg': '<svg/>',
};

describe('completePrecache', () => {
  it('brings a first copy in packs, the lists first', async () => {
    const build = await deploy('1', before);
    expect(await complete(build)).toEqual(['/packs/lists.json', '/packs/0.json']);
    expect(await keptOf('1')).toEqual(before);
    expect(await countSaved(storage, build.seal)).toEqual({ saved: 4, total: 4 });
  });

  it('asks for packs beside the lists, which tell what is whole in them', async () => {
    let askForPack = (): void => undefined;
    const packAsked = new Promise<undefined>((resolve) => (askForPack = () => resolve(undefined)));
    await complete(await deploy('1', before), (path) => {
      if (path === '/packs/0.json') askForPack();
      return path === '/packs/lists.json' ? packAsked : Promise.resolve(undefined);
    });
    expect(await keptOf('1')).toEqual(before);
  });

  it('says what the storage refused, and keeps the rest', async () => {
    const build = await deploy('1', before);
    const cache = await storage.open(cacheName('1'));
    const { put } = cache;
    cache.put = (path, response) =>
      path === '/code.js' ? Promise.reject(new Error('full')) : put(path, response);
    await expect(complete(build)).rejects.toThrow('full');
    expect(await countSaved(storage, build.seal)).toEqual({ saved: 3, total: 4 });
  });

  it('brings an update as the list and the piece that changed', async () => {
    await complete(await deploy('1', before));
    const after = { ...before, '/viden/': before['/viden/'].replace('two', '2') };
    const asked = await complete(await deploy('2', after));
    const [piece = ''] = await digestsOf('/', '<h2>2</h2>');
    expect(asked).toEqual(['/lists/0.json', `/pieces/${piece}.txt`]);
    expect(await keptOf('2')).toEqual(after);
    expect(await keptOf('1')).toEqual(before);
  });

  it('asks for nothing more where what the search knows changes along with a piece', async () => {
    const known = (word: string) => `[{"kind":"topic","place":"a"},{"kind":"topic","w":"${word}"}]`;
    await complete(await deploy('1', { ...before, '/soeg/viden.json': known('two') }));
    const after = {
      ...before,
      '/soeg/viden.json': known('2'),
      '/viden/': before['/viden/'].replace('two', '2'),
    };
    const { seal, host } = await deploy('2', after);
    const [piece = ''] = await digestsOf('/', '<h2>2</h2>');
    const [, , beside = ''] = piecesOf(known('2'));
    const asked = await complete({
      seal,
      host: { ...host, [`/pieces/${piece}.txt`]: `<h2>2</h2>\f${beside}` },
    });
    expect(asked.filter((path) => !path.startsWith('/lists/'))).toEqual([`/pieces/${piece}.txt`]);
    expect(await keptOf('2')).toEqual(after);
  });

  it('asks once for a piece that many pages share', async () => {
    const pages = (styles: string) =>
      Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((name) => [`/${name}/`, page(name, 'same', styles).join('')]),
      );
    await complete(await deploy('1', { ...before, ...pages('old') }));
    const after = { ...before, ...pages('new') };
    const asked = await complete(await deploy('2', after));
    expect(asked.filter((path) => path.startsWith('/pieces/'))).toHaveLength(1);
    expect(await keptOf('2')).toEqual(after);
  });

  it('asks for nothing but the list where pieces only changed places', async () => {
    await complete(await deploy('1', before));
    const after = { ...before, '/viden/': page('top', 'three', 'one', 'two', 'one').join('') };
    expect(await complete(await deploy('2', after))).toEqual(['/lists/0.json']);
    expect(await keptOf('2')).toEqual(after);
  });

  it('asks for a page whole where most of it changed, and for any other file', async () => {
    await complete(await deploy('1', before));
    const after = {
      ...before,
      '/viden/': page('top', '1', '2', '3').join(''),
      '/code.js': 'other code',
    };
    const asked = await complete(await deploy('2', after));
    expect(asked.slice(1).sort()).toEqual(['/code.js', '/viden/']);
    expect(await keptOf('2')).toEqual(after);
  });

  it('asks for a page whole where a piece of it cannot be had', async () => {
    await complete(await deploy('1', before));
    const after = { ...before, '/viden/': before['/viden/'].replace('two', '2') };
    const { seal, host } = await deploy('2', after);
    const withoutPieces = Object.entries(host).filter(([path]) => !path.startsWith('/pieces/'));
    expect(await complete({ seal, host: Object.fromEntries(withoutPieces) })).toContain('/viden/');
    expect(await keptOf('2')).toEqual(after);
  });

  it('goes on where it stopped, and throws as long as a file is missing', async () => {
    const build = await deploy('1', before);
    const lacking = ['/code.js', '/packs/0.json'];
    const host = Object.entries(build.host).filter(([path]) => !lacking.includes(path));
    await expect(complete({ ...build, host: Object.fromEntries(host) })).rejects.toThrow(
      '404 for /code.js',
    );
    expect(await countSaved(storage, build.seal)).toEqual({ saved: 3, total: 4 });
    expect(await complete(build)).toEqual(['/code.js']);
  });

  it.each([
    ['refuses', () => Promise.reject(new Error('read error'))],
    ['breaks off', () => Promise.resolve(brokenOff())],
  ])('brings an update where a file of an older build %s to be read', async (_, read) => {
    await complete(await deploy('1', before));
    const older = await storage.open(cacheName('1'));
    const { match } = older;
    older.match = (path) => (path === '/code.js' ? read() : match(path));
    const build = await deploy('2', { ...before, '/icon.svg': '<svg></svg>' });
    expect(await complete(build)).toContain('/code.js');
    expect(await countSaved(storage, build.seal)).toEqual({ saved: 4, total: 4 });
  });

  it.each(['{"/vid', '{}'])('brings a list of its own again that became %j', async (torn) => {
    const build = await deploy('1', before);
    await complete(build);
    const cache = await storage.open(cacheName('1'));
    await cache.put('/lists/0.json', new Response(torn));
    expect((await countSaved(storage, build.seal)).saved).toBeLessThan(4);
    await complete(build);
    expect(await countSaved(storage, build.seal)).toEqual({ saved: 4, total: 4 });
  });

  it('mends the page of which an older build has most, with no header of its old body', async () => {
    await complete(await deploy('2', before));
    const newer = await storage.open(cacheName('2'));
    const headers = { etag: '"old"', 'content-length': '9', 'x-frame-options': 'DENY' };
    await newer.put('/viden/', new Response(before['/viden/'], { headers }));
    await complete(await deploy('1', { ...before, '/viden/': page('top', 'x', 'two').join('') }));
    const build = await deploy('3', { ...before, '/viden/': `${before['/viden/']}!` });
    const asked = await complete(build);
    expect(asked.filter((path) => path.startsWith('/pieces/'))).toHaveLength(1);
    const mended = (await storage.open(cacheName('3'))).kept.get('/viden/');
    expect([...(mended?.headers ?? [])].map(([name]) => name)).toEqual([
      'content-type',
      'x-frame-options',
    ]);
  });

  it('brings all the rest where some files cannot be had, each asked for four times', async () => {
    const rest = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`/${at}.js`, `${at}`]));
    const build = await deploy('1', { '/a/': 'a', '/b/': 'b', '/c/': 'c', ...rest });
    const host = without(build.host, '/a/', '/b/', '/c/', '/packs/0.json');
    const asked: string[] = [];
    await expect(complete({ ...build, host }, undefined, asked)).rejects.toThrow('404 for /a/');
    expect(await countSaved(storage, build.seal)).toEqual({ saved: 9, total: 12 });
    expect(asked.filter((path) => path === '/a/')).toHaveLength(4);
  });

  it('takes no piece that is another one', async () => {
    await complete(await deploy('1', before));
    const after = { ...before, '/viden/': before['/viden/'].replace('two', '2') };
    const { seal, host } = await deploy('2', after);
    const [piece = ''] = await digestsOf('/', '<h2>2</h2>');
    const asked = await complete({
      seal,
      host: { ...host, [`/pieces/${piece}.txt`]: '<h2>3</h2>' },
    });
    expect(asked).toContain('/viden/');
    expect(await keptOf('2')).toEqual(after);
  });

  it('rejects only when nothing is being kept any more, and drops what was asked for ahead', async () => {
    const build = await deploy('1', before);
    const cache = await storage.open(cacheName('1'));
    const { put } = cache;
    let underWay = 0;
    cache.put = async (path, response) => {
      underWay += 1;
      await response.clone().text();
      await response.clone().text();
      await put(path, response);
      underWay -= 1;
    };
    let isDropped = false;
    const endless = new ReadableStream({
      pull: (stream) => stream.enqueue(new Uint8Array(1)),
      cancel: () => void (isDropped = true),
    });
    const host = without(build.host, '/lists/0.json', '/packs/lists.json');
    await expect(
      complete({ ...build, host }, (path) =>
        Promise.resolve(path === '/packs/0.json' ? new Response(endless) : undefined),
      ),
    ).rejects.toThrow('404 for /lists/0.json');
    expect([underWay, isDropped]).toEqual([0, true]);
  });

  it('stops to ask where the storage has refused a file', async () => {
    const site = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`/${at}.js`, `${at}`]));
    const build = await deploy('1', site);
    const host = without(build.host, '/packs/0.json');
    const cache = await storage.open(cacheName('1'));
    const { put } = cache;
    cache.put = (path, response) =>
      path.startsWith('/lists/') ? put(path, response) : Promise.reject(new Error('full'));
    const asked: string[] = [];
    await expect(complete({ ...build, host }, undefined, asked)).rejects.toThrow('full');
    expect(asked.filter((path) => path.endsWith('.js')).length).toBeLessThan(8);
  });

  it('takes from an older build only what is whole', async () => {
    await complete(await deploy('1', before));
    const older = await storage.open(cacheName('1'));
    await older.put('/code.js', new Response('co'));
    const asked = await complete(await deploy('2', { ...before, '/icon.svg': '<svg></svg>' }));
    expect(asked.sort()).toEqual(['/code.js', '/icon.svg', '/lists/1.json']);
  });

  it('counts an older build by its own lists, and a list that is gone as a file that is', async () => {
    await complete(await deploy('1', before));
    const { seal } = await deploy('2', { ...before, '/icon.png': 'picture' });
    const name = cacheName('1');
    expect(await countOlder(storage, name, seal)).toEqual({ saved: 4, total: 4 });
    const { kept } = await storage.open(name);
    kept.delete('/liste/');
    expect(await countOlder(storage, name, seal)).toEqual({ saved: 3, total: 4 });
    kept.delete('/lists/0.json');
    const { saved, total } = await countOlder(storage, name, seal);
    expect(saved).toBeLessThan(total);
  });

  it('counts nothing as kept where the lists are gone', async () => {
    const build = await deploy('1', before);
    await complete(build);
    const cache = await storage.open(cacheName('1'));
    for (const path of cache.kept.keys()) if (path.startsWith('/lists/')) cache.kept.delete(path);
    expect(await countSaved(storage, build.seal)).toEqual({ saved: 0, total: 4 });
  });
});
