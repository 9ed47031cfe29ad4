import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Where Debian's packages put it. The shell has no window and no bars of its own: a test run takes it half the time. */
const debianChromium = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/**
 * The first is a page of Chromium's own bars that each new window would draw, a third of a test run's work. The others
 * are those of Playwright's own list that matter here: a second list takes the place of the first.
 */
const disabledFeatures = [
  'PreloadTopChromeWebUI',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

/** Flags for the start: root needs `--no-sandbox`; the others stop Chromium from talking to anyone on its own. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${disabledFeatures.join()}`,
];

/**
 * The Chromium that tests and measurements run in: the one named by `PLAYWRIGHT_CHROMIUM`, else Playwright's own,
 * else Debian's. Works before anything is installed.
 * @returns {string | null} path of the program, `null` when there is none
 */
export function findChromium() {
  const candidates = [process.env['PLAYWRIGHT_CHROMIUM'], playwrightChromium(), ...debianChromium];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

/**
 * How Playwright launches it. With no Chromium at all Playwright says how to install one.
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function chromiumLaunch() {
  const executablePath = findChromium();
  return executablePath === null ? { args: chromiumArgs } : { executablePath, args: chromiumArgs };
}

/** @returns {string | undefined} */
function playwrightChromium() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return undefined; // packages are not installed yet
  }
}
