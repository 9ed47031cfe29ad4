/*
 * `npm run licences`: what every package that we use may be used for, first those whose code reaches a phone. Exits
 * non-zero where a licence is not one that we know. Reads what `npm run build` left.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** They ask for no more than to be named. */
const forPhones = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];
/** Tools that stay with us may ask that changes to themselves be shown. */
const forTools = [...forPhones, 'BlueOak-1.0.0', 'MPL-2.0'];

const root = path.dirname(import.meta.dirname);

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

/** @type {Record<string, { version: string, license?: string }>} */
const packages = readJson('package-lock.json').packages;
/** @type {string[]} */
const onPhones = readJson('.svelte-kit/packages.json');

const all = Object.entries(packages)
  .filter(([place]) => place !== '')
  .map(([place, { version, license = 'none' }]) => ({
    name: `${place.replace(/.*node_modules\//, '')} ${version}`,
    licence: license,
    isOnPhones: onPhones.includes(place),
  }));

/** @param {string} title @param {typeof all} list */
function print(title, list) {
  console.log(`\n${title}: ${list.length} packages`);
  for (const licence of new Set(list.map((one) => one.licence).sort())) {
    const names = list.filter((one) => one.licence === licence).map(({ name }) => name);
    console.log(`  ${licence} (${names.length}): ${names.join(', ')}`);
  }
}

print(
  'On the phone',
  all.filter(({ isOnPhones }) => isOnPhones),
);
print(
  'To build and test',
  all.filter(({ isOnPhones }) => !isOnPhones),
);

const unknown = all.filter(
  ({ licence, isOnPhones }) => !(isOnPhones ? forPhones : forTools).includes(licence),
);
const lost = onPhones.filter((place) => packages[place] === undefined);
for (const { name, licence } of unknown)
  console.error(`Not a licence that we know: ${name}, ${licence}`);
for (const place of lost) console.error(`On the phone, but not in the lock file: ${place}`);
if (unknown.length > 0 || lost.length > 0) process.exitCode = 1;
