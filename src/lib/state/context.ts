import { createContext } from 'svelte';
import type { Clock } from './clock.svelte';
import type { Install } from './install.svelte';
import type { ListStore } from './list-store.svelte';
import type { Offline } from './offline.svelte';
import type { PageChrome } from './page-chrome.svelte';

/** What the root layout makes once and every page may use. */
export interface AppContext {
  readonly clock: Clock;
  readonly chrome: PageChrome;
  readonly install: Install;
  readonly offline: Offline;
  /** What the person has answered and ticked, and the settings. */
  readonly lists: ListStore;
  /** For a link to this page in the other language: remembers the choice before it follows the link. */
  readonly switchLanguage: (event: MouseEvent) => void;
}

/** `getApp()` gives it to pages and components while they start; only the root layout calls `setApp`. */
export const [getApp, setApp] = createContext<AppContext>();
