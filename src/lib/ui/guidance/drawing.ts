import type { GuidanceWords } from '$lib/content/da/guidance';
import type { Lang } from '$lib/i18n/lang';
import { createContext } from 'svelte';

/** What every part of a drawn guide may need. */
export interface Drawing {
  readonly lang: Lang;
  /** A day in words. */
  readonly dateOf: (day: string) => string;
  readonly words: GuidanceWords['topic'];
}

/** `Guide.svelte` sets it, the parts get it. */
export const [getDrawing, setDrawing] = createContext<() => Drawing>();
