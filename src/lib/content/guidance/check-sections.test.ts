import { describe, expect, test } from 'vitest';
import { langs } from '$lib/i18n/lang';
import { checkSections } from './check-sections';
import { readBlocks } from './read-blocks';
import { sectionHeadings, sectionIds } from './sections';

/** Mistakes of a body that starts on line 1. */
function mistakesIn(body: string, lang: 'da' | 'en' = 'da') {
  const said: string[] = [];
  const report = (line: number, message: string) => void said.push(`${line}: ${message}`);
  checkSections(lang, readBlocks(body, 1, report, () => undefined).passages, report);
  return said;
}

describe('checkSections', () => {
  test.each(langs)('accepts all sections in their order: %s', (lang) => {
    const body = sectionIds.map((id) => `## ${sectionHeadings[lang][id]}\n\nHej.`).join('\n\n');
    expect(mistakesIn(body, lang)).toEqual([]);
  });

  test('accepts a page that leaves sections out, and smaller headings of its own', () => {
    expect(
      mistakesIn('## Hvem kan\n\n### Unge\n\nHej.\n\n### Andre\n\n- Hej\n\n## Det koster det\n\nNul.'),
    ).toEqual([]);
  });

  test.each([
    [
      '## Hvad er MitID?\n\nHej.',
      '1: "Hvad er MitID?" is not a section of a topic (Det får du, Hvem kan, Det tager du med, Sådan foregår det, Det koster det, Hvis det går galt). Smaller headings are ###.',
    ],
    [
      '## Det koster det\n\nNul.\n\n## Hvem kan\n\nAlle.',
      '5: The section "Hvem kan" must stand before "Det koster det".',
    ],
    [
      '## Hvem kan\n\nAlle.\n\n## Det koster det\n\nNul.\n\n## Hvem kan\n\nAlle.',
      '9: Two headings on the page say "Hvem kan".',
      '9: The section "Hvem kan" must stand before "Det koster det".',
    ],
    [
      'Hej.\n\n## Hvem kan\n\nAlle.',
      '1: The page must start with a section (##); the answer before it is "short".',
    ],
    [
      '### Unge\n\nHej.',
      '1: The page must start with a section (##); the answer before it is "short".',
    ],
    [
      '## Hvem kan\n\n## Det koster det\n\nNul.',
      '1: Nothing stands under the heading "Hvem kan".',
    ],
    ['## Hvem kan\n\n### Unge', '3: Nothing stands under the heading "Unge".'],
  ])('refuses %j', (body, ...said) => {
    expect(mistakesIn(body)).toEqual(said);
  });

  test('wants the headings of the language of the page', () => {
    expect(mistakesIn('## Hvem kan\n\nHej.', 'en')).toEqual([
      '1: "Hvem kan" is not a section of a topic (What you get, Who can, What to bring, What happens, What it costs, If it goes wrong). Smaller headings are ###.',
    ]);
  });
});
