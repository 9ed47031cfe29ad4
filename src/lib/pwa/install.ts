/**
 * Which install help fits this browser.
 * - `prompt`: the browser offers its own dialog, `askToInstall` opens it
 * - `ios-safari`: iPhone or iPad, by the share menu
 * - `ios-other`: there in another browser or inside another app, where the steps are not ours to tell
 * - `android-other`: Android without a dialog, by the browser's menu
 * - `android-in-app`: there inside another app, which cannot install
 * - `desktop`: by the browser's menu, if it can at all
 * - `installed`: runs as an app now, or was installed in this visit
 */
export type InstallKind =
  | 'prompt'
  | 'ios-safari'
  | 'ios-other'
  | 'android-other'
  | 'android-in-app'
  | 'desktop'
  | 'installed';

/** What the browser tells about itself. */
export interface InstallFacts {
  isStandalone: boolean;
  hasPrompt: boolean;
  userAgent: string;
  maxTouchPoints: number;
}

/** Safari names nothing but itself; every other browser of an iPhone adds its own name or leaves out Safari's. */
const SAFARI = /Gecko\) Version\/[\d.]+ (Mobile\/\w+ )?Safari\/[\d.]+$/;

/** What can be seen counts first; the user agent only tells iPhone, Android and the rest apart. */
export function installKind({
  isStandalone,
  hasPrompt,
  userAgent,
  maxTouchPoints,
}: InstallFacts): InstallKind {
  if (isStandalone) return 'installed';
  if (hasPrompt) return 'prompt';
  // An iPad calls itself a Mac, but no Mac has a touch screen.
  if (/iP(hone|ad|od)/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1))
    return SAFARI.test(userAgent) ? 'ios-safari' : 'ios-other';
  if (userAgent.includes('Android'))
    return /; wv\)|FBA[NV]/.test(userAgent) ? 'android-in-app' : 'android-other';
  return 'desktop';
}

/** Chromium's event; not in TypeScript's DOM library because no standard has it. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

function isInstallPrompt(event: Event): event is InstallPromptEvent {
  return 'prompt' in event && typeof event.prompt === 'function';
}

function isStandalone(): boolean {
  const { standalone }: Navigator & { standalone?: boolean } = navigator;
  return standalone === true || matchMedia('(display-mode: standalone)').matches;
}

export interface InstallControl {
  kind(): InstallKind;
  /** Opens the browser's dialog; must come straight from a tap. `unavailable` unless the kind is `prompt`. */
  askToInstall(): Promise<'accepted' | 'dismissed' | 'unavailable'>;
}

/** Watches whether and how the app can be installed. Call once per page, as early as the page can. */
export function watchInstall(onChange: (kind: InstallKind) => void): InstallControl {
  let prompt: InstallPromptEvent | undefined;
  let installedNow = false;

  const kind = () =>
    installKind({
      isStandalone: installedNow || isStandalone(),
      hasPrompt: prompt !== undefined,
      userAgent: navigator.userAgent,
      maxTouchPoints: navigator.maxTouchPoints,
    });

  window.addEventListener('beforeinstallprompt', (event) => {
    if (!isInstallPrompt(event)) return;
    // The app invites in its own words, after the first list is made.
    event.preventDefault();
    prompt = event;
    onChange(kind());
  });
  window.addEventListener('appinstalled', () => {
    prompt = undefined;
    installedNow = true;
    onChange(kind());
  });
  matchMedia('(display-mode: standalone)').addEventListener('change', () => onChange(kind()));

  return {
    kind,
    async askToInstall() {
      if (!prompt) return 'unavailable';
      const event = prompt;
      prompt = undefined; // a prompt can be shown once
      const { outcome } = await event.prompt();
      onChange(kind());
      return outcome;
    },
  };
}
