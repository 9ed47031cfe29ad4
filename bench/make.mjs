import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultCaching, headers } from '../hosting/settings.mjs';
import { compress } from '../scripts/seal.mjs';

/** @typedef {import('./sites/site.mjs').Site} Site */

/** Nobody is told of these builds. */
const quiet = { ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', CI: '1' };

/**
 * Writes, installs and builds a site in a folder of its own, and makes it as complete as ours: compressed twins, and a
 * host's headers. What was built before from the same files is used again.
 * @param {Site} site @param {import('./content.mjs').Topic[]} topics
 * @param {{ scratch: string, variant: string }} place
 * @returns {Promise<string>} folder of the built site
 */
export async function makeSite(site, topics, { scratch, variant }) {
  const folder = path.join(scratch, site.folder);
  const target = path.join(scratch, `${site.folder}-${variant}`);
  const files = site.files(topics);
  const stamp = createHash('sha256')
    .update(JSON.stringify([site.packages, site.build, headersOf(site), files]))
    .digest('hex');
  const stampFile = `${target}.stamp`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return target;

  rmSync(stampFile, { force: true });
  rmSync(target, { recursive: true, force: true });
  install(site, folder);
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const output = path.join(folder, site.output);
  if (site.build.length > 0) {
    rmSync(output, { recursive: true, force: true });
    run(site.build, folder);
  }
  cpSync(output, target, { recursive: true });
  writeFileSync(path.join(target, '_headers'), headersOf(site));
  await compress(target);
  writeFileSync(stampFile, stamp);
  return target;
}

/** Installs the packages of a site once. @param {Site} site @param {string} folder */
function install({ packages }, folder) {
  const wanted = JSON.stringify({ private: true, dependencies: packages });
  const file = path.join(folder, 'package.json');
  const isInstalled = existsSync(path.join(folder, 'installed'));
  if (isInstalled && readFileSync(file, 'utf8') === wanted) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (Object.keys(packages).length === 0) return;
  writeFileSync(file, wanted);
  // Some package far down wants a newer Node in its newest version; the builds do without that part of it.
  run(['npm', 'install', '--no-audit', '--no-fund', '--engine-strict=false'], folder);
  writeFileSync(path.join(folder, 'installed'), '');
}

/** @param {readonly string[]} command @param {string} cwd */
function run(command, cwd) {
  const [program = '', ...args] = command;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...quiet },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`"${command.join(' ')}" failed:\n${stdout}\n${stderr}`);
}

/** The same headers as ours: pages are asked for each time, files named by their content never again. @param {Site} site */
function headersOf({ immutable }) {
  /** @param {string} address @param {Record<string, string>} lines */
  const block = (address, lines) =>
    [address, ...Object.entries(lines).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const kept = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  return [
    block('/*', { ...headers, 'Cache-Control': defaultCaching }),
    ...immutable.map((address) => block(address, kept)),
  ].join('\n\n');
}
