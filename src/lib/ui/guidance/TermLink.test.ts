import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import TermLink from './TermLink.svelte';

const words = { all: 'See the whole glossary', close: 'Close' };
const draw = (danish: string) =>
  render(TermLink, {
    props: {
      id: 'vidne',
      text: 'witnesses',
      entry: { word: 'witness', danish, text: 'A person who comes along.' },
      lang: 'en',
      words,
    },
  }).body.replaceAll(/<!--.*?-->/gs, '');

describe('a word that is explained where it stands', () => {
  const markup = draw('vidne');

  test('is a button named as the text has it, which opens the one popover', () => {
    expect(markup).toMatch(
      /<button type="button" popovertarget="term-vidne"[^>]*>witnesses<\/button>/,
    );
    expect(markup.match(/ id="([^"]*)"/g)).toEqual([' id="term-vidne"']);
    expect(markup).toMatch(/<span[^>]* popover="auto"/);
    expect(markup).toMatch(/popovertargetaction="hide"[^>]*>Close<\/button>/);
  });

  test('leads to its place in the glossary', () => {
    expect(markup).toMatch(/<a href="\/en\/ord\/#vidne"[^>]*>See the whole glossary<\/a>/);
  });

  test('keeps the Danish word, marked as Danish, where it differs', () => {
    expect(markup).toMatch(/<i lang="da"[^>]*>vidne<\/i>/);
    expect(draw('witness')).not.toContain('lang="da"');
  });

  test('may stand in a paragraph: it holds only what may stand in running text', () => {
    const tags = [...markup.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag);
    expect(new Set(tags)).toEqual(new Set(['span', 'button', 'b', 'i', 'a']));
  });

  test('adds no space around the word', () => {
    expect(markup.startsWith('<span')).toBe(true);
    expect(markup.endsWith('</span>')).toBe(true);
  });
});
