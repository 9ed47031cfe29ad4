import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { engineNames, enginePackages, foundEngines } from './engines.mjs';
import { findProgram, hostNames } from './hosts.mjs';

/*
 * The programs that the browser tests need beside npm's packages: Chromium, and, where they are or can be installed, two
 * more engines and two web servers. The run says which of these it goes without.
 */

/** @typedef {{ name: string, packages: readonly string[], isThere: () => boolean }} Program */

/** @type {readonly Program[]} */
const others = [
  ...engineNames.map((name) => ({
    name,
    packages: enginePackages[name],
    isThere: () => foundEngines().includes(name),
  })),
  ...hostNames.map((name) => ({
    name,
    packages: [name === 'nginx' ? 'nginx-light' : name],
    isThere: () => findProgram(name) !== undefined,
  })),
];

/** The programs that are not there. @param {readonly Program[]} programs */
const missingOf = (programs) => programs.filter(({ isThere }) => !isThere());

/** Installs what is missing as far as this machine lets us. @returns {boolean} whether there is a Chromium */
export function ensurePrograms() {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isRootOnDebian && (!findChromium() || missingOf(others).length > 0)) {
    run('apt-get', ['update']);
    if (!findChromium()) install(['chromium-headless-shell']) || install(['chromium']);
    installMissing(others, install);
  }
  if (!findChromium()) run('npx', ['playwright', 'install', 'chromium']);
  for (const { name, packages } of missingOf(others))
    console.log(`LEFT OUT: the tests with ${name}. They need Debian's ${packages.join(' and ')}.`);
  if (findChromium()) return true;
  console.error(
    'No Chromium could be installed. Install one and name it: PLAYWRIGHT_CHROMIUM=/path/to/chromium npm test',
  );
  return false;
}

/**
 * Installs each missing program by itself: a package that the machine does not know leaves only its own out.
 * @param {readonly Program[]} programs @param {(packages: readonly string[]) => unknown} installPackages
 */
export function installMissing(programs, installPackages) {
  for (const { packages } of missingOf(programs)) installPackages(packages);
}

/** @param {readonly string[]} packages */
function install(packages) {
  // A web server is to be tried, not to be run as a service.
  return run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], {
    RUNLEVEL: '1',
    DEBIAN_FRONTEND: 'noninteractive',
  });
}

/** @param {string} program @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env] */
function run(program, args, env = {}) {
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}
