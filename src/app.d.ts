import type { UiWords } from '$lib/content/da/ui';
import type { Lang } from '$lib/i18n/lang';

declare global {
  namespace App {
    interface PageData {
      lang: Lang;
      /** Words of the frame, which the root layout loads for every page. */
      ui: UiWords;
      /** `flow`: step by step, without the tab bar and with a Back of its own. Otherwise the usual frame. */
      chrome?: 'flow';
    }
  }
}

export {};
