import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressOf, digestOf, insertList, listForOffline, seal } from '../../scripts/seal.mjs';
import { digestOf as workerDigestOf } from '../../src/service-worker/digest';

const WORKER = 'const list="__PRECACHE_SEAL__";JSON.parse(list)';
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
    expect(Object.keys(await listForOffline(root))).toEqual([
      '/_app/immutable/a.js',
      '/',
      '/liste/',
    ]);
  });

  it('writes the same digest that the worker checks', async () => {
    const content = new TextEncoder().encode('noget med æøå');
    expect(digestOf(content)).toBe(await workerDigestOf(content.buffer));
  });

  it('is the same for the same files, and another when one word changes', async () => {
    const first = await seal(root);
    expect(await seal(root)).toEqual(first);
    await write('liste/index.html', '<h1>Din liste</h1>');
    expect((await seal(root)).version).not.toBe(first.version);
  });

  it('compresses the sealed worker, not the unsealed one', async () => {
    await write('service-worker.js', `${WORKER}//${' '.repeat(300)}`);
    await seal(root);
    const worker = await readFile(path.join(root, 'service-worker.js'));
    expect(worker.toString()).toContain('"/liste/"');
    const small = await readFile(path.join(root, 'service-worker.js.br'));
    expect(brotliDecompressSync(small).equals(worker)).toBe(true);
  });
});

describe('insertList', () => {
  it.each(["'", '\\', '`', '$'])('refuses an address with %s', (letter) => {
    expect(() => insertList(WORKER, `{"/${letter}":"x"}`)).toThrow('address');
  });

  it.each(['import "/_app/env.js";', 'var a=1;export{a};', 'import("/a.js")'])(
    'refuses a worker with %s',
    (code) => {
      expect(() => insertList(code + WORKER, '{}')).toThrow('imports or exports');
    },
  );

  it.each(['', WORKER + WORKER])('refuses a worker without exactly one place', (worker) => {
    expect(() => insertList(worker, '{}')).toThrow('instead of one');
  });
});
