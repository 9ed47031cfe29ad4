import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, listenFrom } from '../../scripts/serve.mjs';

let root = '';
let port = 0;
let server: ReturnType<typeof createStaticServer>;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'id-klar-serve-'));
  const files: Record<string, string> = {
    'site/index.html': 'start',
    'site/index.html.br': 'small start',
    'site/index.html.gz': 'less small start',
    'site/liste/index.html': 'liste',
    'site/404.html': 'not found',
    'site/service-worker.js': 'worker',
    'site/_app/version.json': '{}',
    'site/_app/immutable/a.js': 'code',
    'site/.secret': 'hidden',
    'outside.txt': 'outside',
  };
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
  }
  await writeFile(path.join(root, 'site/_headers'), await readFile('static/_headers'));
  server = createStaticServer({ root: path.join(root, 'site') });
  port = await listenFrom(server, 4300);
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(root, { recursive: true });
});

/** Asks for the address exactly as written; `fetch` would tidy it first. */
function get(
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: address, headers, method }, (answer) => {
      let body = '';
      answer.on('data', (part: Buffer) => (body += part.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the static server', () => {
  it.each([
    ['br', 'gzip, deflate, br', 'small start'],
    ['gzip', 'gzip', 'less small start'],
    [undefined, '', 'start'],
    [undefined, 'br;q=0', 'start'],
  ])('sends %s to a browser that takes "%s"', async (coding, accepted, body) => {
    const answer = await get('/', { 'accept-encoding': accepted });
    expect(answer.headers['content-encoding']).toBe(coding);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.body).toBe(body);
  });

  it.each([
    ['/', 'no-cache'],
    ['/service-worker.js', 'no-cache'],
    ['/_app/immutable/a.js', 'public, max-age=31536000, immutable'],
    ['/_app/version.json', 'no-store'],
    ['/_app/immutable/gone.js', 'no-cache'],
  ])('says how long %s may be kept: %s', async (address, value) => {
    expect((await get(address)).headers['cache-control']).toBe(value);
  });

  it('sends the safety headers with every answer', async () => {
    for (const address of ['/', '/nope']) {
      const { headers } = await get(address);
      expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['strict-transport-security']).toBe('max-age=31536000');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    }
  });

  it('answers a second visit with 304 and no body', async () => {
    const { headers } = await get('/liste/');
    const again = await get('/liste/', { 'if-none-match': headers.etag ?? '' });
    expect(again.status).toBe(304);
    expect(again.body).toBe('');
  });

  it('adds the slash to a folder and keeps the query, never leading to another host', async () => {
    expect((await get('/liste?x=1')).headers.location).toBe('/liste/?x=1');
    expect((await get('//liste')).headers.location).toBe('/liste/');
  });

  it.each([
    '/nope',
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/..%2foutside.txt',
    '/..%5coutside.txt',
    '/%00',
    '/%',
    '/.secret',
    '/_headers',
  ])('gives the "not found" page for %s', async (address) => {
    const answer = await get(address);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe('not found');
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    expect(await get('/liste/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect((await get('/', {}, 'POST')).status).toBe(405);
  });

  it('takes the next free port', async () => {
    const second = createStaticServer({ root });
    expect(await listenFrom(second, port)).toBeGreaterThan(port);
    second.close();
  });
});
