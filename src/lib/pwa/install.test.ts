import { describe, expect, it } from 'vitest';
import { installKind } from './install';
import type { InstallFacts, InstallKind } from './install';

const WEBKIT =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const IPHONE = `${WEBKIT} Version/18.5 Mobile/15E148 Safari/604.1`;
const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15';
const IPAD_CHROME = MAC.replace('Version', 'CriOS/142 Version');
const WEBVIEW =
  'Mozilla/5.0 (Linux; Android 15; Pixel 9 Build/AP3A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0 Mobile Safari/537.36';
const ANDROID = 'Mozilla/5.0 (Android 15; Mobile; rv:147.0) Gecko/147.0 Firefox/147.0';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0';

describe('installKind', () => {
  it.each<[string, Partial<InstallFacts>, InstallKind]>([
    ['an iPhone', { userAgent: IPHONE, maxTouchPoints: 5 }, 'ios-safari'],
    ['an iPad that calls itself a Mac', { userAgent: MAC, maxTouchPoints: 5 }, 'ios-safari'],
    ['Chrome on an iPad', { userAgent: IPAD_CHROME, maxTouchPoints: 5 }, 'ios-other'],
    ...[
      'CriOS/142.0.7444.77 Mobile/15E148 Safari/604.1',
      'FxiOS/147.0 Mobile/15E148 Safari/605.1.15',
      'Version/18.0 EdgiOS/142.0.3595.66 Mobile/15E148 Safari/605.1.15',
      'GSA/394.0 Mobile/15E148 Safari/604.1',
      'Version/18.5 Mobile/15E148 DuckDuckGo/7 Safari/605.1.15',
      'Safari Line/15.1.0',
      'Mobile/15E148',
      'Mobile/15E148 [FBAN/FBIOS;FBAV/520.0.0.38.101]',
      'Mobile/15E148 Instagram 390.0.0.28.85 (iPhone16,1; iOS 18_5)',
    ].map((own): [string, Partial<InstallFacts>, InstallKind] => [
      `an iPhone with ${own}`,
      { userAgent: `${WEBKIT} ${own}`, maxTouchPoints: 5 },
      'ios-other',
    ]),
    ['inside an app on Android', { userAgent: WEBVIEW, maxTouchPoints: 5 }, 'android-in-app'],
    ['a Mac', { userAgent: MAC }, 'desktop'],
    ['Firefox on Android', { userAgent: ANDROID, maxTouchPoints: 5 }, 'android-other'],
    ['a Windows computer with a touch screen', { maxTouchPoints: 10 }, 'desktop'],
    ['a browser with its own dialog', { hasPrompt: true }, 'prompt'],
    ['the installed app', { isStandalone: true, userAgent: IPHONE }, 'installed'],
    [
      'the installed app with a dialog left over',
      { isStandalone: true, hasPrompt: true },
      'installed',
    ],
  ])('%s', (_name, facts, kind) => {
    const plain = { isStandalone: false, hasPrompt: false, userAgent: WINDOWS, maxTouchPoints: 0 };
    expect(installKind({ ...plain, ...facts })).toBe(kind);
  });
});
