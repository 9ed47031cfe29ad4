import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Programs that live as long as a test run, and a folder of their own. Nothing stays behind. */
export interface Household {
  readonly folder: string;
  begin(program: string, args: readonly string[], env?: NodeJS.ProcessEnv): ChildProcess;
  end(): Promise<void>;
}

/** Makes an empty household. */
export async function openHousehold(): Promise<Household> {
  const folder = await mkdtemp(path.join(tmpdir(), 'id-klar-engine-'));
  const running: ChildProcess[] = [];
  const endAtOnce = (): void => {
    for (const child of running.toReversed()) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', endAtOnce);
  return {
    folder,
    begin(program, args, env = {}) {
      const child = spawn(program, args, {
        cwd: folder,
        // The fourth is for programs that say there which display they have opened.
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
        env: { ...process.env, HOME: folder, ...env },
      });
      running.push(child);
      return child;
    },
    async end() {
      process.off('exit', endAtOnce);
      for (const child of running.toReversed()) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Asks again and again until there is an answer: programs and pages need a moment. An error counts as none. */
export async function waitFor<Value>(
  what: string,
  look: () => Promise<Value | undefined>,
  withinMs = 20_000,
): Promise<Value> {
  const giveUpAt = performance.now() + withinMs;
  for (;;) {
    let trouble: unknown;
    const found = await look().catch((error: unknown) => void (trouble = error));
    if (found !== undefined) return found;
    if (performance.now() > giveUpAt)
      throw new Error(`waited in vain for ${what}`, { cause: trouble });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
