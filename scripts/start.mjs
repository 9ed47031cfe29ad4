// `npm start`: from a fresh clone to the app in a browser. Uses nothing that would have to be installed first.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensurePackages } from './ensure-packages.mjs';
import { serve } from './serve.mjs';

const root = path.join(import.meta.dirname, '..');
process.chdir(root);

/** Runs npm in the project's folder with its output shown. @param {readonly string[]} args */
function runNpm(args) {
  return (
    spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  );
}

if (!ensurePackages(root) || !runNpm(['run', 'build'])) process.exit(1);
await serve();
