import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import TermLink from './TermLink.svelte';

describe('a word that is explained in the glossary', () => {
  test('leads to its place there, and adds no space around the word', () => {
    const { body } = render(TermLink, { props: { id: 'vidne', text: 'witnesses', lang: 'en' } });
    expect(body.replaceAll(/<!--.*?-->/gs, '')).toBe('<a href="/en/ord/#vidne">witnesses</a>');
  });
});
