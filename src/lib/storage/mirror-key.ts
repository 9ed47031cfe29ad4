/** Where the copy lies in the browser's other store. */
export const MIRROR_KEY = 'id-klar-lists';
