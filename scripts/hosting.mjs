/*
 * `npm run hosting`: writes hosting/settings.mjs out in the words of each host. With BASE_PATH for a site that does not
 * lie at the root of its host.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  caching,
  defaultCaching,
  defaultType,
  headers,
  hidden,
  notFoundPage,
  types,
} from '../hosting/settings.mjs';
import { basePath } from './base-path.mjs';

const ORIGIN = 'Written by `npm run hosting` from hosting/settings.mjs: change it there.';

/** The exceptions that a host must be told of when it keeps to the default for all else. */
const exceptions = Object.entries(caching).filter(([, value]) => value !== defaultCaching);

/** @param {string[]} lines */
const indent = (lines) => lines.map((line) => (line === '' ? '' : `\t${line}`));

/** Behind a proxy nginx knows neither the name nor the port that the visitor sees. */
const RELATIVE = 'absolute_redirect off; # works behind a proxy, too';

/**
 * For the inside of nginx's `server { ... }`.
 * @param {string} base
 */
export function nginxConf(base) {
  return [
    `# ${ORIGIN}`,
    '# For the inside of a `server { ... }` that says where the files are; see hosting/README.md.',
    '',
    `set $id_klar_caching "${defaultCaching}";`,
    ...(base === ''
      ? []
      : [`location = ${base} {`, ...indent([RELATIVE, `return 308 ${base}/$is_args$args;`]), '}']),
    `location ${base}/ {`,
    ...indent([
      'index index.html;',
      RELATIVE,
      `error_page 403 404 =404 ${base}${notFoundPage};`,
      '',
      '# Each text file lies there ready as .gz and .br. The second needs a module (Debian:',
      '# libnginx-mod-http-brotli-static) and then this line without its mark.',
      'gzip_static on;',
      'gzip_vary on;',
      '# brotli_static on;',
      '',
      'types {',
      ...indent(Object.entries(types).map(([ending, type]) => `"${type}" ${ending};`)),
      '}',
      `default_type ${defaultType};`,
      '',
      ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
      'add_header Cache-Control $id_klar_caching always;',
      '',
      '# Only variables here: a header would take the place of all headers above.',
      ...exceptions.flatMap(([address, value]) => [
        `location ${address.endsWith('*') ? '' : '= '}${base}${address.replace('*', '')} {`,
        `\tset $id_klar_caching "${value}";`,
        '}',
      ]),
      `location = ${base}${hidden} {`,
      '\treturn 404;',
      '}',
      'location ~ /\\. {',
      '\treturn 404;',
      '}',
    ]),
    '}',
    '',
  ].join('\n');
}

/**
 * A whole site for Caddy. Its address and folder come from the environment.
 * @param {string} base
 */
export function caddyfile(base) {
  const everywhere = [
    'header {',
    ...indent(Object.entries(headers).map(([name, value]) => `${name} "${value}"`)),
    '}',
  ];
  const files = [
    'file_server {',
    ...indent(['precompressed br gzip', `hide .* ${hidden.slice(1)}`]),
    '}',
  ];
  return [
    `# ${ORIGIN}`,
    '# SITE_ADDRESS and SITE_ROOT say where; see hosting/README.md.',
    '',
    '{$SITE_ADDRESS:localhost} {',
    ...indent([
      `root * {$SITE_ROOT:/var/www/id-klar}`,
      '',
      ...(base === '' ? [] : [`redir ${base} ${base}/?{query} 308`]),
      `handle ${base}/* {`,
      ...indent([
        ...everywhere,
        `header ?Cache-Control "${defaultCaching}"`,
        '# An address without a file keeps the above and gets the type of the "not found" page.',
        '@found file',
        'handle @found {',
        ...indent([
          ...exceptions.map(
            ([address, value]) => `header ${base}${address} Cache-Control "${value}"`,
          ),
          ...Object.entries(types).flatMap(([ending, type]) => [
            `@${ending} path *.${ending}`,
            `header @${ending} Content-Type "${type}"`,
          ]),
        ]),
        '}',
        ...files,
      ]),
      '}',
      '',
      'handle_errors {',
      ...indent([
        '@missing expression {err.status_code} == 404',
        'handle @missing {',
        ...indent([
          ...everywhere,
          `header Cache-Control "${defaultCaching}"`,
          `header Content-Type "${types['html']}"`,
          `rewrite * ${base}${notFoundPage}`,
          ...files,
        ]),
        '}',
      ]),
      '}',
    ]),
    '}',
    '',
  ].join('\n');
}

/**
 * For content delivery networks that know this format. No header may be set by two rules that fit the same address:
 * hosts join the values. Pages get the host's own "max-age=0, must-revalidate", which is the same.
 * @param {string} base
 */
export function headersFile(base) {
  return [
    `# ${ORIGIN}`,
    '',
    `${base}/*`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ...Object.entries(caching).flatMap(([address, value]) => [
      '',
      base + address,
      `  Cache-Control: ${value}`,
    ]),
    '',
  ].join('\n');
}

/**
 * What is written, by file.
 * @param {string} base
 * @returns {Record<string, string>}
 */
export function hostingFiles(base) {
  return {
    'hosting/nginx.conf': nginxConf(base),
    'hosting/Caddyfile': caddyfile(base),
    'static/_headers': headersFile(base),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = path.dirname(import.meta.dirname);
  for (const [file, text] of Object.entries(hostingFiles(basePath()))) {
    writeFileSync(path.join(root, file), text);
    console.log(`Written: ${file}`);
  }
}
