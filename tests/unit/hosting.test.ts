import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { caddyfile, headersFile, hostingFiles, nginxConf } from '../../scripts/hosting.mjs';

it.each(Object.entries(hostingFiles('')))('%s is what the one source gives', async (file, text) => {
  expect(await readFile(file, 'utf8'), 'run `npm run hosting`').toBe(text);
});

it.each([
  ['nginx', nginxConf],
  ['Caddy', caddyfile],
  ['a delivery network', headersFile],
])('for %s the sub-path stands before every address', (_host, write) => {
  expect(write('/under')).toContain('/under/_app/immutable/');
  expect(write('/under')).not.toMatch(/(?<!\/under)\/(_app|_headers|404|service-worker)/);
});
