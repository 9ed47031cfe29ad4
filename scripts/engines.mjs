import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * The two engines beside Chromium, as Debian packs them. WebKitGTK stands in for the iPhone's: the same engine in
 * another frame, without a share sheet and without `navigator.storage`.
 * @typedef {'firefox' | 'webkit'} EngineName
 */

/** @type {readonly EngineName[]} */
export const engineNames = ['firefox', 'webkit'];

/** What Debian calls the packages. @type {Record<EngineName, readonly string[]>} */
export const enginePackages = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const firefoxes = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const webkitDriver = '/usr/bin/WebKitWebDriver';
const display = '/usr/bin/Xvfb';

/** @returns {string | undefined} path of the program */
export function findFirefox() {
  return firefoxes.find((file) => existsSync(file));
}

/**
 * Everything WebKit needs: its driver, the small browser that comes with the library, and a screen nobody looks at.
 * @returns {{ driver: string, browser: string, display: string } | undefined}
 */
export function findWebKit() {
  const browser = miniBrowsers().find((file) => existsSync(file));
  if (!browser || !existsSync(webkitDriver) || !existsSync(display)) return undefined;
  return { driver: webkitDriver, browser, display };
}

function miniBrowsers() {
  const found = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'))
    : [];
  return found.flatMap((folder) =>
    ['webkitgtk-6.0', 'webkit2gtk-4.1'].map((api) =>
      path.join('/usr/lib', folder, api, 'MiniBrowser'),
    ),
  );
}

/** @returns {EngineName[]} the engines that are on this machine */
export function foundEngines() {
  return engineNames.filter((name) => (name === 'firefox' ? findFirefox() : findWebKit()));
}
