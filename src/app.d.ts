import type { Lang } from '$lib/i18n/lang';

declare global {
  namespace App {
    interface PageData {
      lang: Lang;
      /** `flow`: step by step, without the tab bar and with a Back of its own. Otherwise the usual frame. */
      chrome?: 'flow';
    }
  }
}

export {};
