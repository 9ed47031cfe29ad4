import type { Lang } from '$lib/i18n/lang';

declare global {
  namespace App {
    interface PageData {
      lang: Lang;
    }
  }
}

export {};
