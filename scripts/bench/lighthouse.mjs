import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromiumArgs, findChromium } from '../chromium.mjs';
import { serveCounting } from './counting-server.mjs';

/** Fetched when it is needed: 110 packages that nothing else uses, so no part of what `npm ci` installs. */
const LIGHTHOUSE = 'lighthouse@12.8.2';

/**
 * Lighthouse's total blocking time of Start as on its mid-range phone: milliseconds, one figure a run.
 * Throws where Lighthouse cannot be fetched or gives no figure.
 * @param {string} build
 * @param {number} runs
 */
export async function measureBlocking(build, runs) {
  const server = await serveCounting(build);
  const folder = mkdtempSync(path.join(tmpdir(), 'id-klar-lighthouse-'));
  try {
    const figures = [];
    for (let run = 0; run < runs; run += 1) {
      figures.push(await runOnce(server.origin, path.join(folder, `${run}.json`)));
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  }
}

/** @param {string} origin @param {string} report file to write */
async function runOnce(origin, report) {
  const flags = ['--headless=new', ...chromiumArgs].join(' ');
  await promisify(execFile)(
    'npx',
    [
      ...['--yes', LIGHTHOUSE, `${origin}/`, '--quiet', '--only-audits=total-blocking-time'],
      ...['--output=json', `--output-path=${report}`, `--chrome-flags=${flags}`],
    ],
    { env: { ...process.env, CHROME_PATH: findChromium() ?? '' } },
  );
  const { audits, runtimeError } = JSON.parse(readFileSync(report, 'utf8'));
  const audit = audits['total-blocking-time'];
  if (typeof audit?.numericValue !== 'number') {
    throw new Error(`No blocking time: ${runtimeError?.message ?? audit?.errorMessage}`);
  }
  return audit.numericValue;
}
