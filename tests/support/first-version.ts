import type { Page } from '@playwright/test';
import { commonErrand } from './pages';

/** Puts a list on the phone as the first version of the app left it. */
export async function leaveFirstVersion(page: Page): Promise<void> {
  await page.goto('/robots.txt');
  await page.evaluate(
    (answers) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('id-klar', 1);
        opening.onupgradeneeded = () => {
          const database = opening.result;
          database.createObjectStore('answers', { keyPath: 'questionId' });
          database.createObjectStore('ticks', { keyPath: 'itemId' });
          database.createObjectStore('shownList', { keyPath: 'id' });
          database.createObjectStore('progress', { keyPath: 'topicId' });
          database.createObjectStore('settings', { keyPath: 'key' });
        };
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const writing = opening.result.transaction(
            ['answers', 'ticks', 'shownList'],
            'readwrite',
          );
          for (const [questionId, value] of answers)
            writing.objectStore('answers').put({ questionId, value });
          const at = '2026-11-22T12:00:00.000Z';
          writing.objectStore('ticks').put({ itemId: 'passport-dk', tickedAt: at });
          // As that version showed it, but for a witness, and without the phone.
          const itemIds = [
            'check-papers',
            'passport-dk',
            'witness',
            'user-id-note',
            'come-yourself',
            'show-papers',
            'answer-questions',
            'get-code',
            'activate-app',
            'keep-secret',
          ];
          writing
            .objectStore('shownList')
            .put({ id: 'current', list: { version: 1, verdict: 'missing', itemIds, shownAt: at } });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    commonErrand,
  );
}
