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

/** A trace that lacks its start: Lighthouse asks to be run again. */
const RUN_AGAIN = 'NO_NAVSTART';
const TRIES = 3;

/** @param {string} origin @param {string} report file to write */
async function runOnce(origin, report) {
  const flags = ['--headless=new', ...chromiumArgs].join(' ');
  for (let tries = 1; ; tries += 1) {
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
    if (typeof audit?.numericValue === 'number') return audit.numericValue;
    const reason = String(runtimeError?.message ?? audit?.errorMessage);
    if (tries === TRIES || !reason.includes(RUN_AGAIN)) {
      throw new Error(`Lighthouse gave no blocking time: ${reason}`);
    }
  }
}
