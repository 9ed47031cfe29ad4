/** Where the site lies on its host: `''` at the root, else such as `/id-klar`. The build writes it in. */
declare const __BASE_PATH__: string;
/** The host of the site, such as `https://id-klar.example`; `''` where it is not known while building. */
declare const __SITE_ORIGIN__: string;
