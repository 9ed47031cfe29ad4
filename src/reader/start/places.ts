/*
 * Some places on Start look different from phone to phone. Every look lies in the page, drawn while building by the same
 * components as everywhere (`data-look` of a template); the script puts the right one in its place.
 */

function lookOf(name: string): DocumentFragment | undefined {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-look="${name}"]`);
  return template === null ? undefined : document.importNode(template.content, true);
}

/** Gives a place this look, and gives the place; `undefined` where it is not on the page that is shown. */
export function show(name: string, look: string): HTMLElement | undefined {
  const place = document.querySelector<HTMLElement>(`[data-place="${name}"]`);
  if (place === null) return undefined;
  // What is there already stays: it may have the focus.
  if (place.dataset['shown'] !== look) {
    const parts = lookOf(`${name}-${look}`);
    if (parts !== undefined) place.replaceChildren(parts);
    place.dataset['shown'] = look;
  }
  return place;
}

/**
 * Puts these messages into the region that reads them aloud. Those that stand there are left alone, so that none is
 * read twice.
 */
export function showMessages(wanted: readonly string[]): void {
  const region = document.querySelector('main > [role=status]');
  if (region === null || document.querySelector('[data-place]') === null) return;
  for (const shown of region.querySelectorAll<HTMLElement>(':scope > [data-message]'))
    if (!wanted.includes(shown.dataset['message'] ?? '')) shown.remove();
  let next: Element | null = null;
  for (const name of [...wanted].reverse()) {
    let message: HTMLElement | null = region.querySelector(`[data-message="${name}"]`);
    if (message === null) {
      message = lookOf(`message-${name}`)?.querySelector<HTMLElement>('div') ?? null;
      if (message === null) continue;
      message.dataset['message'] = name;
      region.insertBefore(message, next);
    }
    next = message;
  }
}
