/* Real web servers with the ready-made settings, on this machine only: for the tests and for measuring. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { caddyfile, nginxConf } from './hosting.mjs';

/** @typedef {{ origin: string, stop: () => Promise<void> }} Host */
/** @typedef {{ port: number, root: string, base: string, scratch: string }} Site where files lie, and for what address */

const PATIENCE_MS = 10_000;

/**
 * The program of this name, or `undefined` where there is none.
 * @param {string} name
 */
export function findProgram(name) {
  // Debian keeps servers where only root looks.
  const folders = [
    ...(process.env['PATH'] ?? '').split(path.delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
  ];
  return folders.map((folder) => path.join(folder, name)).find(canRun);
}

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What each program is started with. */
const commands = {
  /** @param {Site} site */
  nginx({ port, root, base, scratch }) {
    const config = path.join(scratch, 'nginx.conf');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    writeFileSync(path.join(scratch, 'id-klar.conf'), nginxConf(base));
    writeFileSync(
      config,
      `daemon off;
worker_processes auto;
pid ${scratch}/nginx.pid;
${process.getuid?.() === 0 ? 'user root root;' : ''}
events {}
http {
  access_log off;
  sendfile on;
  ${temporary.map((name) => `${name}_temp_path ${scratch}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${scratch}/id-klar.conf;
  }
}
`,
    );
    return { args: ['-e', 'stderr', '-p', scratch, '-c', config], env: {} };
  },
  /** @param {Site} site */
  caddy({ port, root, base, scratch }) {
    const config = path.join(scratch, 'Caddyfile');
    writeFileSync(config, `{\n\tadmin off\n}\n${caddyfile(base)}`);
    return {
      args: ['run', '--adapter', 'caddyfile', '--config', config],
      env: {
        SITE_ADDRESS: `http://127.0.0.1:${port}`,
        SITE_ROOT: root,
        XDG_CONFIG_HOME: scratch,
        XDG_DATA_HOME: scratch,
      },
    };
  },
};

/** @typedef {keyof typeof commands} HostName */

/** The web servers that we have settings for. */
export const hostNames = /** @type {const} */ (['nginx', 'caddy']);

/**
 * Starts a web server for the folder above `base`, on a free port.
 * @param {HostName} name @param {string} root @param {string} [base] as in `basePath`
 * @returns {Promise<Host>}
 */
export async function startHost(name, root, base = '') {
  const program = findProgram(name);
  if (program === undefined) throw new Error(`There is no ${name} here.`);
  const scratch = mkdtempSync(path.join(tmpdir(), `id-klar-${name}-`));
  const port = await freePort();
  const { args, env } = commands[name]({ port, root, base, scratch });
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part) => (said += part));
  const ended = once(child, 'exit');
  const kill = () => void child.kill();
  process.once('exit', kill);
  const stop = async () => {
    process.removeListener('exit', kill);
    kill();
    await ended;
    rmSync(scratch, { recursive: true, force: true });
  };
  const givesUpAt = Date.now() + PATIENCE_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > givesUpAt) {
      await stop();
      throw new Error(`${name} did not start:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { origin: `http://127.0.0.1:${port}`, stop };
}

/** @param {number} port */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  server.close();
  await once(server, 'close');
  return address.port;
}
