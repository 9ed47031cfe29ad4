import type { UiWords } from '$lib/content/da/ui';

declare global {
  namespace App {
    interface PageData {
      /** Words of the frame, which the root layout loads for every page. */
      ui: UiWords;
    }
  }
}

export {};
