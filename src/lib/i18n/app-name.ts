/** The app's name: a proper name, the same in every language. */
export const appName = 'ID-klar';
