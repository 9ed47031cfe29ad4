import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram, startHost } from '../hosts.mjs';
import { filesForOffline } from '../seal.mjs';

const CONNECTIONS = 64;
const SECONDS = 10;

/** @typedef {{ perSecond: number, detail: string }} Load */

/**
 * How much nginx with the ready-made settings gives on this machine, where the program that asks runs beside it.
 * @param {string} root folder of the build
 * @returns {Promise<{ start: Load, copies: Load } | undefined>} answers per second of the start page, and whole offline
 *   copies per second; `undefined` where nginx or wrk is not installed
 */
export async function measureLoad(root) {
  const wrk = findProgram('wrk');
  if (wrk === undefined || findProgram('nginx') === undefined) return undefined;
  const files = Object.keys(await filesForOffline(root));
  const scratch = mkdtempSync(path.join(tmpdir(), 'id-klar-load-'));
  const host = await startHost('nginx', root);
  try {
    const start = ask(wrk, host.origin, ['/'], scratch);
    const all = ask(wrk, host.origin, files, scratch);
    return {
      start: { perSecond: start.perSecond, detail: start.detail },
      copies: {
        perSecond: all.perSecond / files.length,
        detail: `${files.length} files each, ${all.perSecond.toFixed(0)} files/s, ${all.detail}`,
      },
    };
  } finally {
    await host.stop();
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Asks for the addresses in turn. @param {string} wrk @param {string} origin @param {string[]} addresses @param {string} scratch */
function ask(wrk, origin, addresses, scratch) {
  const script = path.join(scratch, 'ask.lua');
  writeFileSync(
    script,
    `local addresses = { ${addresses.map((address) => JSON.stringify(address)).join(', ')} }
local next = 0
wrk.headers["Accept-Encoding"] = "gzip"
function request()
  next = next % #addresses + 1
  return wrk.format("GET", addresses[next])
end
`,
  );
  const { stdout, stderr, status } = spawnSync(
    wrk,
    ['-t2', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--latency', '-s', script, origin],
    { encoding: 'utf8' },
  );
  if (status !== 0 || /Non-2xx|Socket errors/.test(stdout)) {
    throw new Error(`The load was not answered:\n${stdout}${stderr}`);
  }
  /** @param {RegExp} pattern */
  const read = (pattern) => pattern.exec(stdout)?.[1] ?? '';
  const perSecond = Number(read(/Requests\/sec:\s*([\d.]+)/));
  const bytes = read(/Transfer\/sec:\s*(\S+)/);
  const slowest = read(/^\s*99%\s+(\S+)/m);
  return {
    perSecond,
    detail: `${bytes}/s, 99 of 100 within ${slowest}; ${CONNECTIONS} connections, ${SECONDS} s, gzip, wrk on the same ${availableParallelism()} cores`,
  };
}
