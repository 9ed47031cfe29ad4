import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromiumArgs, findChromium } from '../chromium.mjs';
import { serveCounting } from './counting-server.mjs';

/** Fetched when it is needed: 110 packages that nothing else uses, so no part of what `npm ci` installs. */
const LIGHTHOUSE = 'lighthouse@12.8.2';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What Lighthouse says of a page: points of 100 by category, and blocking time in milliseconds. @typedef {{ points: Record<string, number>, blocking: number }} Judgement */

/**
 * Lighthouse's judgement of pages as on its mid-range phone, so many times each.
 * Throws where Lighthouse cannot be fetched or gives no figure.
 * @param {string} build
 * @param {readonly string[]} addresses paths of the pages
 * @param {number} runs
 * @returns {Promise<{ address: string, judgements: Judgement[] }[]>}
 */
export async function judgePages(build, addresses, runs) {
  const server = await serveCounting(build);
  const folder = mkdtempSync(path.join(tmpdir(), 'id-klar-lighthouse-'));
  try {
    const pages = addresses.map((address) => ({
      address,
      /** @type {Judgement[]} */
      judgements: [],
    }));
    // In turn, so that a busy minute of the machine does not hit one page alone.
    for (let run = 0; run < runs; run += 1)
      for (const { address, judgements } of pages)
        judgements.push(await runOnce(server.origin + address, path.join(folder, 'report.json')));
    return pages;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  }
}

/** A trace that lacks its start: Lighthouse asks to be run again. */
const RUN_AGAIN = 'NO_NAVSTART';
const TRIES = 3;

/** @param {string} url @param {string} report file to write @returns {Promise<Judgement>} */
async function runOnce(url, report) {
  const flags = ['--headless=new', ...chromiumArgs].join(' ');
  for (let tries = 1; ; tries += 1) {
    await promisify(execFile)(
      'npx',
      [
        ...['--yes', LIGHTHOUSE, url, '--quiet', `--only-categories=${CATEGORIES.join(',')}`],
        ...['--output=json', `--output-path=${report}`, `--chrome-flags=${flags}`],
      ],
      { env: { ...process.env, CHROME_PATH: findChromium() ?? '' } },
    );
    const { audits, categories, runtimeError } = JSON.parse(readFileSync(report, 'utf8'));
    const blocking = audits['total-blocking-time']?.numericValue;
    const scores = CATEGORIES.map((id) => [id, categories[id]?.score]);
    if (typeof blocking === 'number' && scores.every(([, score]) => typeof score === 'number')) {
      const points = scores.map(([id, score]) => [id, Math.round(score * 100)]);
      return { points: Object.fromEntries(points), blocking };
    }
    const reason = String(runtimeError?.message ?? 'no score');
    if (tries === TRIES || !reason.includes(RUN_AGAIN)) {
      throw new Error(`Lighthouse gave no judgement of ${url}: ${reason}`);
    }
  }
}
