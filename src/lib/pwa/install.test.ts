import { describe, expect, it } from 'vitest';
import { installKind } from './install';
import type { InstallFacts, InstallKind } from './install';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1';
const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15';
const ANDROID = 'Mozilla/5.0 (Android 15; Mobile; rv:147.0) Gecko/147.0 Firefox/147.0';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0';

describe('installKind', () => {
  it.each<[string, Partial<InstallFacts>, InstallKind]>([
    ['an iPhone', { userAgent: IPHONE, maxTouchPoints: 5 }, 'ios-safari'],
    ['an iPad that calls itself a Mac', { userAgent: MAC, maxTouchPoints: 5 }, 'ios-safari'],
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
