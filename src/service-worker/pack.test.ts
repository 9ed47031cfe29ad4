import { describe, expect, it } from 'vitest';
import { digestOf } from './digest';
import type { Network } from './download';
import { openPack } from './pack';
import type { Files } from './seal';

const page = '<h1>Æble</h1>';
const script = 'export {};';

async function listed(): Promise<Files> {
  const digest = async (text: string) => digestOf(new TextEncoder().encode(text).buffer);
  return new Map([
    ['/liste/', [await digest(page)]],
    ['/_app/a.js', [await digest(script)]],
  ]);
}

function networkOf(...answers: (Response | Error)[]): Network & { asked: number } {
  return {
    asked: 0,
    fetch() {
      this.asked += 1;
      const answer = answers.shift() ?? new Error('asked too often');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    pause: () => Promise.resolve(),
    random: () => 0.5,
  };
}

const packOf = (files: unknown, headers: HeadersInit = {}) =>
  new Response(JSON.stringify(files), { headers });

describe('openPack', () => {
  it('gives each file as if it had been fetched by itself, with the safety headers of the host', async () => {
    const headers = {
      'content-type': 'application/json',
      'content-encoding': 'br',
      'x-frame-options': 'DENY',
    };
    const network = networkOf(packOf({ '/liste/': page, '/_app/a.js': script }, headers));
    const found = await openPack(network, '/packs/0.json', await listed());
    expect(found.map(([path]) => path)).toEqual(['/liste/', '/_app/a.js']);
    const [, response] = found[0] ?? [];
    expect(await response?.text()).toBe(page);
    expect(Object.fromEntries(response?.headers ?? [])).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'x-frame-options': 'DENY',
    });
    expect(found[1]?.[1].headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('gives a picture, which lies in it as base64', async () => {
    const picture = new Uint8Array([0x89, 0x50, 0xff, 0]);
    const files = new Map([['/icon.png', [await digestOf(picture.buffer)]]]);
    const pack = { '/icon.png': btoa(String.fromCharCode(...picture)) };
    const [found] = await openPack(networkOf(packOf(pack)), '/packs/0.json', files);
    expect(new Uint8Array((await found?.[1].arrayBuffer()) ?? [])).toEqual(picture);
    expect(found?.[1].headers.get('content-type')).toBe('image/png');
  });

  it('gives the other files where a picture is no base64', async () => {
    const files = new Map([...(await listed()), ['/icon.png', ['x']]]);
    const network = networkOf(packOf({ '/icon.png': '\u0089PNG*', '/_app/a.js': script }));
    const found = await openPack(network, '/packs/0.json', files);
    expect(found.map(([path]) => path)).toEqual(['/_app/a.js']);
    expect(network.asked).toBe(1);
  });

  it('leaves out what is not of this build, not listed, or no text', async () => {
    const pack = { '/liste/': `${page} `, '/_app/a.js': script, '/other/': 'x', '/n/': 1 };
    const found = await openPack(networkOf(packOf(pack)), '/packs/0.json', await listed());
    expect(found.map(([path]) => path)).toEqual(['/_app/a.js']);
  });

  it.each([
    ['cut off', () => new Response('{"/liste/":"<h1>')],
    ['a login page', () => new Response('<h1>Log in</h1>')],
    ['missing', () => new Response('{}', { status: 404 })],
    ['unreachable', () => new TypeError('failed')],
  ])('is asked for twice where it is %s, and then given up', async (_, answer) => {
    const network = networkOf(answer(), answer(), packOf({}));
    expect(await openPack(network, '/packs/0.json', await listed())).toEqual([]);
    expect(network.asked).toBe(2);
    const again = networkOf(answer(), packOf({ '/liste/': page }));
    expect(await openPack(again, '/packs/0.json', await listed())).toHaveLength(1);
  });

  it.each([null, 7, 'text', []])('of another shape gives nothing: %j', async (content) => {
    const network = networkOf(packOf(content));
    expect(await openPack(network, '/packs/0.json', await listed())).toEqual([]);
  });
});
