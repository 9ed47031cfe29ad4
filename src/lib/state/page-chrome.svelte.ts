import type { Snippet } from 'svelte';

/** What a page puts into the bar at the top. Everything is optional. */
export interface TopBar {
  /** Takes the place of the app's name, such as "Min liste". */
  readonly title?: string;
  /** Where `‹ Tilbage` leads. */
  readonly back?: string;
  /** A quiet line at the right, such as "Spørgsmål 2 af 4". */
  readonly note?: string;
  /** A button at the right in place of the language switch, such as "Del". */
  readonly action?: Snippet;
}

/** The top bar of the page shown now. The layout draws it, pages fill it. */
export class PageChrome {
  bar: TopBar = $state.raw({});

  /**
   * Fills the bar for as long as the calling component lives; call it while the component starts.
   * @param read is followed: the bar changes when what it reads changes.
   */
  use(read: () => TopBar): void {
    $effect.pre(() => {
      const mine = read();
      this.bar = mine;
      return () => {
        if (this.bar === mine) this.bar = {};
      };
    });
  }
}
