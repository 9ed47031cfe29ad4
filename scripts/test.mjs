/*
 * `npm test`: installs what is missing, runs every check and says how many passed. Uses only Node until the packages
 * are there. Every step runs even if one before it failed; a step that cannot count its tests counts as one failed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensurePackages } from './ensure-packages.mjs';
import { ensurePrograms } from './ensure-programs.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const root = path.dirname(import.meta.dirname);
const reports = mkdtempSync(path.join(tmpdir(), 'id-klar-test-'));
const unitReport = path.join(reports, 'unit.json');
const browserReport = path.join(reports, 'browser.json');
const failed = { passed: 0, failed: 1 };

/** Runs a program with its output shown. @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function run(program, args, env = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (error) console.error(`${program}: ${error.message}`);
  return status === 0;
}

/** A check without a count of its own. @param {string} script name in package.json @returns {Count} */
function check(script) {
  return run('npm', ['run', '--silent', script]) ? { passed: 1, failed: 0 } : failed;
}

/** Begins a check that needs one core only, beside another; its output is shown at the end. @param {string} script */
function beginCheck(script) {
  const running = spawn('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @type {Buffer[]} */
  const output = [];
  for (const stream of [running.stdout, running.stderr])
    stream.on('data', (/** @type {Buffer} */ part) => output.push(part));
  const ended = once(running, 'close');
  return async () => {
    const [status] = await ended;
    process.stdout.write(Buffer.concat(output));
    return status === 0 ? { passed: 1, failed: 0 } : failed;
  };
}

/** Says only what is wrong: the whole list is long. @returns {Count} */
function licences() {
  const { status } = spawnSync(process.execPath, ['scripts/licences.mjs'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0 ? { passed: 1, failed: 0 } : failed;
}

/** @returns {Count} */
function unitTests() {
  const isFine = run('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]);
  const report = JSON.parse(readFileSync(unitReport, 'utf8'));
  // A file that does not load has no tests to count.
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return settle(isFine, report.numPassedTests, report.numFailedTests + broken.length);
}

/** A folder in memory, which Linux has. */
const MEMORY = '/dev/shm';

/** Is there room for the browsers' profiles? On a disk, every tick that is kept waits for it, and so do the tests. */
function hasRoomInMemory() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > 4e9;
  } catch {
    return false;
  }
}

/** @returns {Count} */
function browserTests() {
  if (!ensurePrograms()) return failed;
  const isFine = run('npx', ['playwright', 'test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
    ...(hasRoomInMemory() && { TMPDIR: MEMORY }),
  });
  const { stats, errors } = JSON.parse(readFileSync(browserReport, 'utf8'));
  return settle(isFine, stats.expected, stats.unexpected + stats.flaky + errors.length);
}

/** A run that ended badly without a failed test has still failed. @param {boolean} isFine @param {number} passed @param {number} failures @returns {Count} */
function settle(isFine, passed, failures) {
  return { passed, failed: isFine ? failures : Math.max(1, failures) };
}

/** @type {Count} */
const total = { passed: 0, failed: 0 };

/** @param {string} name @param {() => Count | Promise<Count>} step */
async function take(name, step) {
  const startedAt = performance.now();
  console.log(`\n== ${name}`);
  let count = failed;
  try {
    count = await step();
  } catch (error) {
    console.error(error);
  }
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`== ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
  return count.failed === 0;
}

if (ensurePackages(root)) {
  // Both read what this writes.
  run('npx', ['svelte-kit', 'sync']);
  const lint = beginCheck('lint');
  await take('types', () => check('types'));
  await take('lint', lint);
  await take('unit tests', unitTests);
  // Tests against an older build would speak of something else.
  if (await take('build', () => check('build'))) {
    await take('licences', licences);
    await take('browser tests', browserTests);
  } else await take('browser tests', () => (console.error('There is no build to test.'), failed));
} else {
  console.error('The packages could not be installed, so nothing was tested.');
  total.failed += 1;
}
rmSync(reports, { recursive: true, force: true });
if (total.failed > 0) process.exitCode = 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
