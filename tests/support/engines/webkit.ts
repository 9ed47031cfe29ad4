import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { mkdir, writeFile } from 'node:fs/promises';
import { findWebKit } from '../../../scripts/engines.mjs';
import { fieldOf, textOf, TIMEOUTS, toError } from './driver';
import type { Command, Driver } from './driver';
import { openHousehold, waitFor } from './processes';

/** Method and address of each command below the session; `{id}` is the element's. */
const ROUTES: Readonly<Record<Command, readonly [method: string, address: string]>> = {
  Navigate: ['POST', '/url'],
  GetCurrentURL: ['GET', '/url'],
  ExecuteAsyncScript: ['POST', '/execute/async'],
  FindElement: ['POST', '/element'],
  ElementClick: ['POST', '/element/{id}/click'],
  ElementSendKeys: ['POST', '/element/{id}/value'],
  GetWindowHandle: ['GET', '/window'],
  NewWindow: ['POST', '/window/new'],
  SwitchToWindow: ['POST', '/window'],
  CloseWindow: ['DELETE', '/window'],
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

/** Starts WebKitGTK's own small browser on a screen that nobody sees. It keeps nothing when it ends. */
export async function startWebKit(): Promise<Driver> {
  const programs = findWebKit();
  if (!programs) throw new Error('WebKitGTK is not on this machine');
  const household = await openHousehold();
  const { folder } = household;
  const downloads = path.join(folder, 'downloads');
  await mkdir(downloads);
  await writeFile(path.join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);

  const screen = household.begin(programs.display, [
    ...['-displayfd', '3', '-screen', '0', '1024x768x24', '-nolisten', 'tcp'],
  ]);
  const told = screen.stdio[3];
  if (!told) throw new Error('no way to hear which display was opened');
  const display = String(fieldOf(await once(told, 'data'), '0')).trim();
  const port = await freePort();
  household.begin(programs.driver, [`--port=${port}`], {
    DISPLAY: `:${display}`,
    XDG_CONFIG_HOME: folder,
  });

  async function ask(method: string, address: string, body?: object): Promise<unknown> {
    const answer = await fetch(`http://127.0.0.1:${port}${address}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const value = fieldOf(await answer.json(), 'value');
    if (!answer.ok) throw toError(address, value);
    return value;
  }

  await waitFor("WebKit's driver", () => ask('GET', '/status'));
  const options = { binary: programs.browser, args: ['--automation'] };
  const opened = await ask('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options, timeouts: TIMEOUTS } },
  });
  const session = `/session/${textOf(opened, 'sessionId')}`;

  return {
    downloads,
    send(command, params = {}) {
      const [method, address] = ROUTES[command];
      const { id, ...body } = params;
      const to = session + address.replace('{id}', String(id));
      return method === 'POST' ? ask(method, to, body) : ask(method, to);
    },
    async stop() {
      await ask('DELETE', session).catch(() => undefined);
      await household.end();
    },
  };
}
