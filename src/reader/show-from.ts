/**
 * Shows what a text holds back until its day has come: from a day on ("this was to be checked again"), or after the
 * last day on which something held.
 * @param text an element with such parts: hidden, with a day in `data-shown-from` or `data-shown-after`
 * @param today `YYYY-MM-DD` in Copenhagen
 */
export function showFrom(text: Element, today: string): void {
  const parts = text.querySelectorAll<HTMLElement>('[data-shown-from], [data-shown-after]');
  for (const part of parts) {
    const { shownFrom, shownAfter } = part.dataset;
    part.hidden = !(shownFrom === undefined ? today > (shownAfter ?? today) : today >= shownFrom);
  }
}
