import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { keepTogether } from '$lib/i18n/keep-together';

/** Draws a component as markup. Only while building, and only for what needs no code of its own in the browser. */
export function drawMarkup<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
): string {
  // The comments are marks for code that would take the markup over; none will.
  return keepTogether(render(component, { props }).body.replaceAll(/<!--.*?-->/gs, ''));
}
