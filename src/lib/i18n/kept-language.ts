/** The setting that holds the chosen language. */
export const KEPT_LANGUAGE = 'lang';
/** How many milliseconds a switch of language waits for the phone to remember it. */
export const REMEMBER_MS = 1000;
