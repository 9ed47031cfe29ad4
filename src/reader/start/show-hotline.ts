import type { HotlineStatusWords } from '$lib/content/da/hotline-status';
import type { Lang } from '$lib/i18n/lang';
import { helpLineAt } from '$lib/state/help-line';

/** Says whether the hotline answers at this instant. What it says already is left alone. */
export function showHotline(at: Date, words: HotlineStatusWords, lang: Lang): void {
  const place = document.querySelector<HTMLElement>('[data-line="digital-hotline"]');
  const note = place?.querySelector('[data-note]');
  const line = helpLineAt('digital-hotline', at, words, lang);
  if (!place || !note || line === undefined) return;
  place.dataset['status'] = line.status;
  const said = [line.label, line.next].filter((part) => part !== null).join(' · ');
  say(note, line.status === 'unsure' ? said : `${said}. ${words.byKnownHours}`);
  showNotes(line.status === 'unsure' ? line.notes : []);
}

function say(place: Element, words: string): void {
  if (place.textContent !== words) place.textContent = words;
}

/** Such as a wrong clock or a holiday; the other pages say it beside each line. */
function showNotes(notes: readonly string[]): void {
  const template = document.querySelector<HTMLTemplateElement>(
    'template[data-look="hotline-note"]',
  );
  if (template === null) return;
  const shown = [...document.querySelectorAll('[data-hotline-note]')];
  for (const late of shown.splice(notes.length)) late.remove();
  for (const [index, words] of notes.entries()) {
    const note = shown[index] ?? template.content.firstElementChild?.cloneNode(true);
    if (!(note instanceof Element)) continue;
    if (!note.isConnected) template.before(note);
    say(note, words);
  }
}
