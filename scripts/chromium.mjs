import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Root may not use the sandbox; the rest keeps the browser from calling home during tests. */
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The system's own browser, as Debian installs it. */
const SYSTEM = '/usr/bin/chromium';

/**
 * How to launch the Chromium that tests and scripts share: the one of `PLAYWRIGHT_CHROMIUM`, else Playwright's own,
 * else the system's. With none of them Playwright says how to install one.
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function chromiumLaunch() {
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...ARGS] : ARGS;
  const chosen = process.env['PLAYWRIGHT_CHROMIUM'];
  if (chosen) return { executablePath: chosen, args };
  if (existsSync(chromium.executablePath())) return { args };
  return existsSync(SYSTEM) ? { executablePath: SYSTEM, args } : { args };
}
