/*
 * The script of the pages that come without Kit. It does what such a page needs on a phone, and takes one of them in the
 * place of another when a link is tapped. Every other address is the browser's own matter.
 */
import { isPlain } from '$lib/pwa/plain-click';
import { registerWorker } from '$lib/pwa/register-worker';
import { hearErased } from '$lib/state/erased-mark';
import { drawIcons } from './draw-icons';
import { focusHeading } from './focus-heading';
import { openPage, showPage } from './page';
import { isReadingPage } from './reading-pages';
import { switchLanguage } from './kept';
import { wakePage } from './wake-page';

/** How far down a page was scrolled, kept in the browser's history beside its address. */
function placeIn(state: unknown): number {
  return typeof state === 'object' &&
    state !== null &&
    'top' in state &&
    typeof state.top === 'number'
    ? state.top
    : 0;
}

function keepPlace(): void {
  history.replaceState({ top: scrollY }, '');
}

/** The address whose page is on the screen, without the place on it. */
let shown = location.pathname;
/** Counts what was asked for, so that a slow answer does not take the place of a later one. */
let asked = 0;

/** Shows the page of an address that is in the history already. What cannot be shown so, the browser loads. */
async function show(address: string): Promise<void> {
  asked += 1;
  const mine = asked;
  const page = await openPage(address);
  if (mine !== asked) return;
  if (page === undefined) {
    location.reload();
    return;
  }
  showPage(page);
  shown = location.pathname;
  scrollTo(0, placeIn(history.state));
  focusHeading();
  wake();
}

/** What another window has erased is not to come back by itself: neither a copy nor a note of what was read. */
let isErased = false;
hearErased(() => (isErased = true));

/** Brings the page on the screen to life. */
function wake(): void {
  wakePage(!isErased);
  if (document.querySelector('[data-place]') === null) keepOffline();
  // A tap may be faster than the code of Start.
  else void import('./start').then(({ wakeStart }) => wakeStart(asked === 0), keepOffline);
}

/** Start does it by itself, and watches over it. */
function keepOffline(): void {
  if ('serviceWorker' in navigator && !isErased)
    void registerWorker(navigator.serviceWorker).catch(() => undefined);
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || !isPlain(event) || link.origin !== location.origin) return;
  keepPlace();
  if (link.hreflang !== '') {
    event.preventDefault();
    void switchLanguage(link);
  } else if (link.hash === '' && isReadingPage(link.pathname)) {
    event.preventDefault();
    // Places on pages that are taken in here are restored here.
    history.scrollRestoration = 'manual';
    if (link.pathname !== location.pathname) history.pushState(undefined, '', link.href);
    else history.replaceState(undefined, '');
    void show(link.href);
  }
});

addEventListener('popstate', ({ state }) => {
  if (location.pathname !== shown) void show(location.href);
  else if (history.scrollRestoration === 'manual') scrollTo(0, placeIn(state));
});

if (history.scrollRestoration === 'manual') scrollTo(0, placeIn(history.state));
drawIcons();
wake();
