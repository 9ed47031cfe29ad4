import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import path from 'node:path';
import { findFirefox } from '../../../scripts/engines.mjs';
import { fieldOf, TIMEOUTS, toError } from './driver';
import type { Driver } from './driver';
import { openHousehold, waitFor } from './processes';

/**
 * Starts a stock Firefox with an empty profile. It is spoken to in Marionette, the language that its WebDriver program
 * translates into: on Node 20 that needs no package, where BiDi would need one for its WebSocket.
 */
export async function startFirefox(): Promise<Driver> {
  const program = findFirefox();
  if (!program) throw new Error('Firefox is not on this machine');
  const household = await openHousehold();
  const profile = path.join(household.folder, 'profile');
  const downloads = path.join(household.folder, 'downloads');
  await Promise.all([mkdir(profile), mkdir(downloads)]);
  const preferences = {
    'marionette.port': 0,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
  };
  const lines = Object.entries(preferences).map((pair) => `user_pref(${quote(pair)});`);
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));

  household.begin(program, ['--headless', '--no-remote', '--marionette', '--profile', profile]);
  const port = await waitFor(
    'the port of Firefox',
    async () => {
      const said = await readFile(path.join(profile, 'MarionetteActivePort'), 'utf8');
      return Number(said) || undefined;
    },
    60_000,
  );
  const ask = await talkTo(port);
  await ask('WebDriver:NewSession', { timeouts: TIMEOUTS });

  return {
    downloads,
    async send(command, params = {}) {
      const answer = await ask(`WebDriver:${command}`, params);
      // Some answers come with their name, some bare.
      return fieldOf(answer, 'value') ?? answer;
    },
    stop: () => household.end(),
  };
}

function quote(pair: readonly unknown[]): string {
  return pair.map((part) => JSON.stringify(part)).join(', ');
}

/** A command is `length:[0, number, name, parameters]`, an answer `length:[1, number, error, value]`. */
async function talkTo(port: number): Promise<(name: string, params: object) => Promise<unknown>> {
  const socket = createConnection({ port, host: '127.0.0.1' });
  await once(socket, 'connect');
  let number = 0;
  let unread = Buffer.alloc(0);
  const waiting = new Map<unknown, (error: unknown, value: unknown) => void>();

  function readAll(): void {
    for (;;) {
      const colon = unread.indexOf(':');
      const end = colon + 1 + Number(unread.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || unread.length < end) return;
      const message: unknown = JSON.parse(unread.subarray(colon + 1, end).toString());
      unread = unread.subarray(end);
      // The first is a greeting, and no list.
      if (!Array.isArray(message)) continue;
      const number = fieldOf(message, '1');
      waiting.get(number)?.(fieldOf(message, '2'), fieldOf(message, '3'));
      waiting.delete(number);
    }
  }
  socket.on('data', (part) => {
    unread = Buffer.concat([unread, part]);
    readAll();
  });
  socket.on('close', () => {
    const ended = { error: 'ended', message: 'Firefox has closed the connection' };
    for (const settle of waiting.values()) settle(ended, undefined);
    waiting.clear();
  });

  return (name, params) =>
    new Promise((resolve, reject) => {
      number += 1;
      waiting.set(number, (error, value) =>
        error === null ? resolve(value) : reject(toError(name, error)),
      );
      const message = Buffer.from(JSON.stringify([0, number, name, params]));
      socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    });
}
