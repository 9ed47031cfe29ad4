import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { headers } from '../../hosting/settings.mjs';
import { findProgram, hostNames, startHost } from '../../scripts/hosts.mjs';
import { buildRoot, builtPages } from '../support/builds';
import {
  keepAsNeighbour,
  keptByNeighbour,
  keptForHost,
  writeNeighbour,
} from '../support/neighbour';
import {
  boxOf,
  commonErrand,
  deleteEverything,
  expectStoredTicks,
  heading,
  makeList,
  open,
  pageKinds,
} from '../support/pages';
import { buildOnceMore } from '../support/second-build';
import type { SecondBuild } from '../support/second-build';
import { expectReady } from '../support/test';
import { startTestServer } from '../support/test-server';

/** Where the second site lies on its host. */
const BASE = '/faelles/id-klar';
/** The host that it is built for. */
const ORIGIN = 'https://kommune.example';

// One after the other: the second builds are made once for all of them.
test.describe.configure({ mode: 'default' });

let again: SecondBuild;
let below: SecondBuild;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  [again, below] = await Promise.all([
    buildOnceMore('again', ''),
    buildOnceMore('below', BASE, ORIGIN),
  ]);
});

test.afterAll(() => Promise.all([again.remove(), below.remove()]));

async function digests(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
  const digestOf = async (file: string): Promise<string> =>
    createHash('sha256')
      .update(await readFile(path.join(root, file)))
      .digest('hex');
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await digestOf(file)] as const)),
  );
}

test('two builds of the same sources are the same, byte by byte', async () => {
  const first = await digests(buildRoot);
  expect(Object.keys(first).length).toBeGreaterThan(100);
  expect(await digests(again.site)).toEqual(first);
});

test('a build for a known host tells search engines of both languages, any other says nothing', async () => {
  const alternatesIn = async (root: string) =>
    [
      ...(await readFile(path.join(root, 'en/viden/vidne/index.html'), 'utf8')).matchAll(
        /<link rel="alternate" hreflang="(..)" href="([^"]+)"/g,
      ),
    ].map(([, lang, href]) => [lang, href]);
  expect(await alternatesIn(below.site)).toEqual([
    ['da', `${ORIGIN}${BASE}/viden/vidne/`],
    ['en', `${ORIGIN}${BASE}/en/viden/vidne/`],
  ]);
  expect(await alternatesIn(buildRoot)).toEqual([]);
});

/** The name of one file that the build gave a hash of its content. */
async function hashedFile(root: string): Promise<string> {
  const [name = ''] = await readdir(path.join(root, '_app/immutable/entry'));
  return `/_app/immutable/entry/${name}`;
}

/** An answer as it comes, redirects included. */
async function ask(address: string, accepted = 'gzip'): Promise<Response> {
  return fetch(address, { redirect: 'manual', headers: { 'accept-encoding': accepted } });
}

const HTML = 'text/html; charset=utf-8';
const FRESH = 'no-cache';

/** Each kind of file: its address, status, type, and how long it may be kept. */
const answers = [
  ['/', 200, HTML, FRESH],
  ['/en/viden/i-banken/', 200, HTML, FRESH],
  ['/404.html', 200, HTML, FRESH],
  ['/service-worker.js', 200, 'text/javascript; charset=utf-8', FRESH],
  ['/manifest.webmanifest', 200, 'application/manifest+json; charset=utf-8', FRESH],
  ['/soeg/words.json', 200, 'application/json; charset=utf-8', FRESH],
  ['/icon.svg', 200, 'image/svg+xml', FRESH],
  ['/icons/icon-192.png', 200, 'image/png', FRESH],
  ['/robots.txt', 200, 'text/plain; charset=utf-8', FRESH],
  ['/_app/version.json', 200, 'application/json; charset=utf-8', 'no-store'],
  ['/nothing/here/', 404, HTML, FRESH],
  ['/_app/immutable/gone.js', 404, HTML, FRESH],
  ['/icons/', 404, HTML, FRESH],
  ['/_headers', 404, HTML, FRESH],
  ['/.build/list', 404, HTML, FRESH],
] as const;

async function expectHeaders(origin: string, base: string, root: string): Promise<void> {
  const hashed = await hashedFile(root);
  const notFound = await readFile(path.join(root, '404.html'), 'utf8');
  const kinds = [
    ...answers,
    [hashed, 200, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'] as const,
  ];
  for (const [address, status, type, caching] of kinds) {
    const answer = await ask(origin + base + address);
    expect.soft(answer.status, address).toBe(status);
    expect.soft(Object.fromEntries(answer.headers), address).toMatchObject({
      ...Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
      ),
      'content-type': type,
      'cache-control': caching,
    });
    if (status === 404) expect.soft(await answer.text(), address).toBe(notFound);
  }
}

/** Every address in the manifests lies in the site and is there; what is installed is the site and no more. */
async function expectManifest(home: string): Promise<void> {
  for (const name of ['manifest.webmanifest', 'manifest.en.webmanifest']) {
    const text = await (await ask(home + name)).text();
    const named = [...text.matchAll(/"(start_url|scope|src|url)": "([^"]*)"/g)];
    expect(named.length).toBeGreaterThan(8);
    for (const [, field, address = ''] of named) {
      const found = new URL(address, home + name).href;
      if (field === 'start_url' || field === 'scope') expect(found).toBe(home);
      expect(found.startsWith(home), found).toBe(true);
      expect((await ask(found)).status, found).toBe(200);
    }
  }
}

/** Everything that goes wrong in a page: errors, forbidden acts, files that are not there or not of this site. */
function watchComplaints(page: Page, home: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.context().on('request', (request) => {
    if (!request.url().startsWith(home)) complaints.push(`outside the site: ${request.url()}`);
  });
  page.context().on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
  return complaints;
}

test('below a path, "delete everything" takes what is ours, and leaves what the root of the host keeps', async ({
  page,
}) => {
  await writeNeighbour(below.root);
  const server = await startTestServer(below.root);
  const root = `${server.origin}/`;
  // As the same app would name it there.
  const cache = 'id-klar-0123456789abcdef';
  await keepAsNeighbour(page, root, cache);
  const home = server.origin + BASE;
  await page.goto(`${home}/`);
  await expectReady(page);
  await makeList(page, commonErrand, home);
  const before = await keptForHost(page);
  expect(before.scopes).toContain(`${home}/`);
  expect(before.caches).toHaveLength(2);
  await open(page, `${home}/mere/`);
  await deleteEverything(page);
  expect(await keptForHost(page)).toEqual(keptByNeighbour(root, cache));
  await server.stop();
});

for (const name of hostNames) {
  test.describe(name, () => {
    test.skip(findProgram(name) === undefined, `${name} is not installed on this machine.`);

    test('sends every header with each kind of file, small where the browser takes it', async () => {
      const host = await startHost(name, buildRoot);
      await expectHeaders(host.origin, '', buildRoot);
      const small = await ask(`${host.origin}/liste/`);
      expect(small.headers.get('content-encoding')).toBe('gzip');
      expect(small.headers.get('vary')).toContain('Accept-Encoding');
      const plain = await ask(`${host.origin}/liste/`, 'identity');
      expect(plain.headers.get('content-encoding')).toBeNull();
      expect(await plain.text()).toBe(await small.text());
      // nginx has no brotli of its own.
      if (name === 'caddy') {
        const smallest = await ask(`${host.origin}/liste/`, 'gzip, br');
        expect(smallest.headers.get('content-encoding')).toBe('br');
      }
      const slash = await ask(`${host.origin}/liste`);
      expect([301, 308]).toContain(slash.status);
      expect(slash.headers.get('location')).toBe('/liste/');
      const again = await fetch(`${host.origin}/liste/`, {
        headers: {
          'if-none-match': plain.headers.get('etag') ?? '',
          'accept-encoding': 'identity',
        },
      });
      expect(again.status).toBe(304);
      await host.stop();
    });

    test('lets nobody show the site in a frame', async ({ page }) => {
      const host = await startHost(name, buildRoot);
      await page.setContent(`<iframe src="${host.origin}/telefon/"></iframe>`);
      await expect.poll(() => page.frames().at(1)?.url()).toBe('chrome-error://chromewebdata/');
      await host.stop();
    });

    test('sends the same for a site below a path, and leads to it without the slash', async ({
      page,
    }) => {
      const host = await startHost(name, below.root, BASE);
      await expectHeaders(host.origin, BASE, below.site);
      const slash = await ask(host.origin + BASE);
      expect(slash.status).toBe(308);
      expect(slash.headers.get('location')).toMatch(new RegExp(`^${BASE}/\\??$`));
      await expectManifest(`${host.origin}${BASE}/`);
      await page.goto(host.origin + BASE);
      // Caddy leaves the mark of a query that is empty.
      await expect(page).toHaveURL(({ pathname, search }) => pathname + search === `${BASE}/`);
      await expect(heading(page)).toBeVisible();
      await host.stop();
    });

    for (const base of ['', BASE]) {
      test(`ready after the first visit, the site works with the host gone: at ${base}/`, async ({
        page,
      }) => {
        test.setTimeout(120_000);
        const host = await startHost(name, base === '' ? buildRoot : below.root, base);
        const home = host.origin + base;
        const complaints = watchComplaints(page, `${home}/`);
        await page.goto(`${home}/`);
        await expectReady(page);
        await page.locator(`a[href="${base}/telefon/"]`).first().click();
        await expect(page).toHaveURL(`${home}/telefon/`);
        await host.stop();

        const headings = new Map(
          (await builtPages()).map((built) => [built.address, built.heading]),
        );
        // That every page opens does not hang on the host; that each finds its way below a path is new.
        const addresses =
          name === 'nginx' && base === BASE ? await pageKinds() : ['/', '/en/liste/'];
        for (const address of addresses) {
          const response = await page.goto(home + address);
          expect(response?.fromServiceWorker(), address).toBe(true);
          await expect(heading(page)).toHaveText(headings.get(address) ?? '');
        }
        await page.goto(`${home}/telefon?x=1#y`);
        await expect(page).toHaveURL(`${home}/telefon/?x=1#y`);
        await makeList(page, commonErrand, home);
        await boxOf(page, 'passport-dk').click();
        await expectStoredTicks(page, ['passport-dk']);
        await page.locator(`nav a[href="${base}/viden/"]`).click();
        await page.locator(`a[href="${base}/viden/i-banken/"]`).click();
        await expect(heading(page)).toHaveText(headings.get('/viden/i-banken/') ?? '');
        await page.locator(`nav a[href="${base}/liste/"]`).click();
        await expect(boxOf(page, 'passport-dk')).toBeChecked();
        expect(complaints).toEqual([]);

        await page.goto(`${home}/en/nothing/here/`);
        await page.locator(`a[href="${base}/en/"]`).first().click();
        await expect(page).toHaveURL(`${home}/en/`);
      });
    }
  });
}
