import { toCopenhagen } from '$lib/domain/calendar/copenhagen';
import { splitPath } from '$lib/i18n/lang';
import { noteRead, readTopics } from './kept';
import { showFrom } from './show-from';

let watch: IntersectionObserver | undefined;

/**
 * Brings to life what on the page depends on the phone: its clock, and what has been read on it.
 * @param isKept whether that this page is read may be noted
 */
export function wakePage(isKept: boolean): void {
  watch?.disconnect();
  showFrom(document.body, toCopenhagen(new Date()).day);
  if (isKept) watchEnd();
  void markRead();
}

/** Read means that the end of the text has been on the screen; the index then says so. */
function watchEnd(): void {
  const [, topic] = /^viden\/(.+)$/.exec(splitPath(location.pathname).page) ?? [];
  const end = document.getElementById('sources');
  if (topic === undefined || end === null) return;
  watch = new IntersectionObserver((entries, self) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    self.disconnect();
    void noteRead(topic, new Date());
  });
  watch.observe(end);
}

async function markRead(): Promise<void> {
  const marks = document.querySelectorAll<HTMLElement>('[data-read]');
  // Nothing is opened where nothing is shown of it.
  if (marks.length === 0) return;
  const read = await readTopics();
  for (const mark of marks) mark.hidden = !read.has(mark.dataset['read'] ?? '');
}
