/** Where the site lies on its host: `''` at the root, else such as `/id-klar`. The build writes it in. */
declare const __BASE_PATH__: string;
