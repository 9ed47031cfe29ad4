/** The setting that holds the chosen language. */
export const KEPT_LANGUAGE = 'lang';
/** How many milliseconds a way to a page that comes whole, as in the other language, waits until the phone has what was changed. */
export const REMEMBER_MS = 1000;
