/*
 * The one source of what a host must do with the built site. `npm run hosting` writes it out for each kind of host:
 * hosting/nginx.conf, hosting/Caddyfile and static/_headers; `npm start` and the tests serve by it too.
 */

/**
 * What every answer carries. The policy for scripts and styles stands in each page, with the hashes that fit it; a
 * header with a second policy would only narrow that one. `frame-ancestors` works in a header alone.
 * @type {Readonly<Record<string, string>>}
 */
export const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), screen-wake-lock=(self)',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** How long an answer may be kept without asking again: pages and "not found" never. */
export const defaultCaching = 'no-cache';

/**
 * The exceptions, by address; `*` at the end fits anything. The worker is named because some hosts keep scripts for
 * hours where nothing is said.
 * @type {Readonly<Record<string, string>>}
 */
export const caching = {
  '/_app/immutable/*': 'public, max-age=31536000, immutable',
  '/_app/version.json': 'no-store',
  '/service-worker.js': 'no-cache',
};

/**
 * What each kind of file is; everything else is `defaultType`.
 * @type {Readonly<Record<string, string>>}
 */
export const types = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
};
export const defaultType = 'application/octet-stream';

/** The page, with status 404, for every address without a file. */
export const notFoundPage = '/404.html';

/** In the folder of the site, but for nobody to read; nor is any file or folder whose name begins with a dot. */
export const hidden = '/_headers';
