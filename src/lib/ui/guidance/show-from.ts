/**
 * Shows what a text holds back until its day has come, such as "this was to be checked again".
 * @param text an element with such parts: hidden, with the day from which they show in `data-shown-from`
 * @param today `YYYY-MM-DD` in Copenhagen
 */
export function showFrom(text: Element, today: string): void {
  for (const part of text.querySelectorAll<HTMLElement>('[data-shown-from]')) {
    part.hidden = today < (part.dataset['shownFrom'] ?? '');
  }
}
