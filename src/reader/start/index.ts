import { loadHotlineStatusWords } from '$lib/content/first-words';
import { KEPT_LANGUAGE } from '$lib/i18n/kept-language';
import { pathTo, splitPath } from '$lib/i18n/lang';
import { watchInstall, type InstallControl } from '$lib/pwa/install';
import { startWorker } from '$lib/pwa/start-worker';
import type { WorkerControl } from '$lib/pwa/types';
import { messagesIn } from '$lib/state/app-messages';
import { startBeat } from '$lib/state/beat';
import { followWorker, type OfflineState } from '$lib/state/follow-worker';
import { landingOf } from '$lib/state/landing';
import { mayBeKept } from '$lib/storage/may-be-kept';
import { focusHeading } from '../focus-heading';
import { WITHIN } from '../reading-pages';
import { KeptHere } from './kept-here';
import { show, showMessages } from './places';
import { showHotline } from './show-hotline';
import { showOffline } from './show-offline';

/*
 * What Start does on a phone. It begins once in the life of a page, and is drawn again whenever it comes to the screen:
 * the clock and the watch over the offline copy go on while another page is shown.
 */

/**
 * Milliseconds that Start waits before it looks into the storage where nothing is kept: "ready" is when people go on, and
 * the next page's own look would have to wait for this one.
 */
const SETTLED_MS = 3000;

const { lang } = splitPath(location.pathname);
const kept = new KeptHere(drawKept);
let offline: OfflineState = {
  status: { kind: 'starting' },
  offer: 'none',
  isUpdatedElsewhere: false,
};
let worker: WorkerControl | undefined;
let install: InstallControl | undefined;
let drawHotline = () => {};

/** @param isFirst nothing has been asked for since the page was loaded */
export function wakeStart(isFirst: boolean): void {
  if (install === undefined) begin(isFirst);
  drawHotline();
  drawKept();
  showOffline(offline.status);
}

function begin(isFirst: boolean): void {
  install = watchInstall(drawKept);
  const { hash } = location;
  if (hash === WITHIN) {
    history.replaceState(history.state, '', location.pathname + location.search);
    focusHeading();
  }
  void openIfKept().then(() => isFirst && land(hash));
  void loadHotlineStatusWords(lang).then((words) => {
    startBeat(
      () => new Date(),
      (now) => {
        drawHotline = () => showHotline(now, words, lang);
        drawHotline();
      },
    );
  });
  worker = followWorker(startWorker, () => Promise.resolve(), learn);
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element) act(target.closest('button')?.name);
  });
  document.addEventListener('visibilitychange', comeBack);
  addEventListener('pageshow', comeBack);
  // Beside the list a copy is kept, so this tells that another window has changed something.
  addEventListener('storage', look);
}

/** The code of the storage comes only where something can lie in it: a first visit has no use for it. */
async function openIfKept(): Promise<void> {
  if (await mayBeKept()) await open();
}

/** Without network its code may not come; the next page opens it. */
function open(): Promise<void> {
  return kept.open().catch(() => undefined);
}

/** The first page of a launch: on to the list, and into the language chosen earlier. */
function land(hash: string): void {
  const [entry] = performance.getEntriesByType('navigation');
  const target = landingOf({
    ...splitPath(location.pathname),
    hash,
    navigation: entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate',
    keptLanguage: kept.setting(KEPT_LANGUAGE),
    hasList: kept.hasList,
  });
  if (target !== undefined) location.replace(pathTo(target.lang, target.page));
}

function comeBack(): void {
  if (document.visibilityState === 'visible') look();
}

/** Another window may have changed something. */
function look(): void {
  void (kept.isOpen ? kept.refresh().catch(() => undefined) : openIfKept());
}

function learn(news: Partial<OfflineState>): void {
  offline = { ...offline, ...news };
  showOffline(offline.status);
  drawKept();
  // From now on the code of the storage costs nothing, or never will: this page hears when everything is erased in another
  // window, and says where nothing is kept.
  if (news.status?.kind === 'unsupported') void open();
  if (news.status?.kind === 'ready') setTimeout(() => void open(), SETTLED_MS);
}

function drawKept(): void {
  const kind = install?.kind();
  const isIphone = kind === 'ios-safari' || kind === 'ios-other';
  show('choice', kept.hasList || kept.hasCopy ? 'list' : isIphone ? 'iphone' : 'make');
  showMessages(messagesIn({ ...offline, problem: kept.problem, elsewhere: kept.elsewhere }));
  const update = document.querySelector('button[name=update]');
  if (update !== null) update.ariaDisabled = String(offline.offer === 'applying');
  // The offline copy went too, and is not to come back by itself.
  if (kept.elsewhere === 'erased' && worker?.supported) worker.stop();
}

/** @param name of the button that was tapped */
function act(name: string | undefined): void {
  if (name === 'reload') location.reload();
  if (name === 'later') learn({ offer: 'later' });
  if (!worker?.supported) return;
  if (name === 'retry') worker.retry();
  if (name === 'update' && offline.offer !== 'applying') {
    learn({ offer: 'applying' });
    worker.applyUpdate();
  }
}
