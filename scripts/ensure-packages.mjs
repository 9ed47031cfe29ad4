import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Installs the packages of the lock file when one of them is missing or has another version. Uses only Node and npm.
 * @param {string} root folder of the project
 * @returns {boolean} false when the installation failed; npm has then said why
 */
export function ensurePackages(root) {
  if (isInstalled(root)) return true;
  console.log('Installing the packages of package-lock.json ...');
  // Everything here is a development dependency, so a NODE_ENV of the machine must not leave them out.
  const { status } = spawnSync('npm', ['ci', '--include=dev'], { cwd: root, stdio: 'inherit' });
  return status === 0;
}

/** Compares the lock file with npm's own record of what it put into `node_modules`. @param {string} root */
function isInstalled(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const present = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || optional || present[name]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}
