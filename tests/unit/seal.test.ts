import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressOf, cut, digestOf, filesForOffline, seal } from '../../scripts/seal.mjs';
import { openPack } from '../../src/service-worker/pack';
import { cut as workerCut } from '../../src/service-worker/pieces';

const WORKER = 'addEventListener("fetch",()=>self.SEAL)';
let root = '';

async function write(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'id-klar-seal-'));
  await write('service-worker.js', WORKER);
  await write('index.html', `<h1>Start</h1>${' '.repeat(500)}`);
  await write('liste/index.html', '<h1>Min liste</h1>');
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

describe('addressOf', () => {
  it.each([
    ['index.html', '/'],
    ['liste/index.html', '/liste/'],
    ['liste/__data.json', '/liste/__data.json'],
    ['404.html', '/404.html'],
    ['kørekort/index.html', '/k%C3%B8rekort/'],
    ['a b/c@2+x.png', '/a%20b/c@2+x.png'],
    ['50%?#.txt', '/50%25%3F%23.txt'],
  ])('%s is found at %s', (file, address) => {
    expect(addressOf(file)).toBe(address);
  });
});

it('an address below a path of the host has it in front', () => {
  expect(addressOf('index.html', '/under')).toBe('/under/');
  expect(addressOf('liste/index.html', '/under')).toBe('/under/liste/');
});

describe('seal', () => {
  it('lists what the app needs and nothing that a host may hide', async () => {
    for (const file of ['_headers', 'robots.txt', '_app/version.json', '.nojekyll', 'a.js.map']) {
      await write(file, 'x');
    }
    await write('screenshots/start-da.png', 'x');
    await write('_app/immutable/a.js', 'x');
    expect(Object.keys(await filesForOffline(root))).toEqual([
      '/_app/immutable/a.js',
      '/',
      '/liste/',
    ]);
  });

  it.each([
    ['/viden/vidne/', 11],
    ['/404.html', 11],
    ['/soeg/vidne.json', 11],
    ['/reader.js', 1],
  ])('cuts and digests %s as the worker does', async (address, count) => {
    // Every place that is cut before, as both know it by themselves.
    const text =
      '\uFEFF<meta name="viewport"><style>a</style><h1>Æbler?</h1><h1 x><h2 id="a">a</h2><h3 ><details>b</details><details open><li id="c">{"kind":"topic"}';
    const written = cut(address, Buffer.from(text)).map(digestOf);
    const found = await workerCut(address, new TextEncoder().encode(text).buffer);
    expect(written).toEqual(found.map(([digest]) => digest));
    expect(written).toHaveLength(count);
  });

  it('is the same for the same files, and another when one word changes', async () => {
    const first = await seal(root);
    expect(await seal(root)).toEqual(first);
    await write('liste/index.html', '<h1>Din liste</h1>');
    expect((await seal(root)).version).not.toBe(first.version);
  });

  it('changes the one list that names a changed file, and nothing else of the lists', async () => {
    const listsNow = async () =>
      Promise.all(
        (await readdir(path.join(root, 'lists'))).map((name) =>
          readFile(path.join(root, 'lists', name), 'utf8'),
        ),
      );
    await seal(root);
    const before = await listsNow();
    await write('liste/index.html', '<h1>Din liste</h1>');
    await seal(root);
    const changed = (await listsNow()).filter((list) => !before.includes(list));
    expect(changed).toEqual([`{"/liste/":["${digestOf('<h1>Din liste</h1>')}"]}`]);
  });

  it('writes each piece of a page as a file of its own', async () => {
    await write('viden/index.html', 'top<h2>one</h2><h2>two</h2>');
    await seal(root);
    const pieces = ['top', '<h2>one</h2>', '<h2>two</h2>'];
    for (const piece of pieces)
      expect(await readFile(path.join(root, `pieces/${digestOf(piece)}.txt`), 'utf8')).toBe(piece);
  });

  it('writes what the search knows of a place beside the piece of the page with that place', async () => {
    const known = (place: string) =>
      `{"kind":"topic","page":"viden/a","title":"A","place":"${place}"}`;
    const [top, one] = ['<h1>A</h1>', '<h2 id="one">one</h2>'];
    await write('viden/a/index.html', top + one);
    await write('soeg/a.json', `[${known('')},${known('one')}]`);
    await seal(root);
    const pieceOf = (piece: string) =>
      readFile(path.join(root, `pieces/${digestOf(piece)}.txt`), 'utf8');
    expect(await pieceOf(top)).toBe(`${top}\f${known('')},`);
    expect(await pieceOf(one)).toBe(`${one}\f${known('one')}]`);
    expect(await pieceOf(`${known('one')}]`)).toBe(`${known('one')}]`);
  });

  it('packs what the worker takes out as it was', async () => {
    const picture = Buffer.from([0x89, 0x50, 0xff, 0]);
    await writeFile(path.join(root, 'icon.png'), picture);
    await write('a.js', 'æ');
    const { files } = await seal(root);
    expect(files).toBe(4);
    const found = new Map<string, Buffer>();
    const listed = new Map(
      await Promise.all(
        Object.entries(await filesForOffline(root)).map(
          async ([address, file]) =>
            [address, cut(address, await readFile(path.join(root, file))).map(digestOf)] as const,
        ),
      ),
    );
    for (const pack of await readdir(path.join(root, 'packs')))
      for (const [address, response] of await openPack(
        {
          fetch: async () => new Response(await readFile(path.join(root, 'packs', pack), 'utf8')),
          pause: () => Promise.resolve(),
          random: () => 0.5,
        },
        pack,
        listed,
      ))
        found.set(address, Buffer.from(await response.arrayBuffer()));
    expect([...found.keys()].sort()).toEqual(['/', '/a.js', '/icon.png', '/liste/']);
    expect(found.get('/icon.png')?.equals(picture)).toBe(true);
  });

  it('refuses a file of a kind that the worker cannot take out of a pack', async () => {
    await write('font.woff2', 'x');
    await expect(seal(root)).rejects.toThrow('font.woff2');
  });

  it('refuses what the search knows of a place that is on no page', async () => {
    await write('soeg/a.json', '[{"kind":"topic","page":"viden/a","place":"gone"}]');
    await expect(seal(root)).rejects.toThrow('gone');
  });

  it('leaves a worker that loads its code by a name that changes with the code alone', async () => {
    const read = () => readFile(path.join(root, 'service-worker.js'), 'utf8');
    const codeOf = (worker: string) => /importScripts\("(.*)"\)/.exec(worker)?.[1] ?? '';
    await seal(root, { base: '/under' });
    const first = await read();
    expect(codeOf(first)).toMatch(/^\/under\/_app\/immutable\/worker\.[0-9a-f]{8}\.js$/);
    const file = path.join(root, codeOf(first).replace('/under', ''));
    expect(await readFile(file, 'utf8')).toBe(WORKER);
    await write('liste/index.html', '<h1>Din liste</h1>');
    await seal(root, { base: '/under' });
    expect(await read()).not.toBe(first);
    expect(codeOf(await read())).toBe(codeOf(first));
  });

  it('compresses the sealed worker, not the unsealed one', async () => {
    await seal(root);
    const worker = await readFile(path.join(root, 'service-worker.js'));
    expect(worker.toString()).toContain('"total":2');
    const small = await readFile(path.join(root, 'service-worker.js.br'));
    expect(brotliDecompressSync(small).equals(worker)).toBe(true);
  });

  it.each(['import "/_app/env.js";', 'var a=1;export{a};', 'import("/a.js")'])(
    'refuses a worker with %s',
    async (code) => {
      await write('service-worker.js', code + WORKER);
      await expect(seal(root)).rejects.toThrow('imports or exports');
    },
  );
});
