import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** @param {string} file */
function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

/**
 * Runs npm in the project's folder with its output shown; ends this process if npm fails.
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: isWindows });
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages of the lock file if none are there or the lock file is newer. */
export function installMissing() {
  const installedAt = changedAt('node_modules/.package-lock.json');
  const lockedAt = changedAt('package-lock.json') ?? 0;
  if (installedAt === undefined || installedAt < lockedAt) runNpm(['ci']);
}
