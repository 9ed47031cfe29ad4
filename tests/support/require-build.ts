import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildRoot } from './builds';

/** The browser tests run against the built and sealed site; without it they would test nothing. */
export default async function requireBuild(): Promise<void> {
  const worker = await readFile(path.join(buildRoot, 'service-worker.js'), 'utf8').catch(() => '');
  if (!worker.includes('"lists":[')) {
    throw new Error('No sealed build in build/. Run `npm run build` first.');
  }
}
