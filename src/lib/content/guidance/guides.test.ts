import { describe, expect, test } from 'vitest';
import { glossaries } from '$lib/content/glossary/glossaries';
import { sources } from '$lib/content/sources';
import { factOf, isFactId } from '$lib/domain/validity/facts';
import type { SourceId } from '$lib/domain/validity/source-ids';
import { formatMistakes } from './mistakes';
import { readGuide } from './read-guide';
import { readGuides } from './read-guides';
import { topicIds } from './topics';

const files = import.meta.glob<string>('./{da,en}/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const isSourceId = (text: string): text is SourceId => Object.hasOwn(sources, text);
const known = { isSourceId, isFactId, factOf, isTerm: (id: string) => glossaries.da.has(id) };
const { guides, mistakes } = readGuides(files, known);

describe('the guidance texts', () => {
  test('hold no mistake', () => {
    expect(formatMistakes(mistakes)).toBe('');
  });

  test('cover every topic in both languages', () => {
    expect([...guides.da.keys()]).toEqual(topicIds);
    expect([...guides.en.keys()]).toEqual(topicIds);
  });

  test.each(topicIds)('%s is plain Danish', (topic) => {
    const { lix } = readGuide(topic, 'da', files[`./da/${topic}.md`] ?? '', known);
    expect(lix).toBeGreaterThan(5);
    expect(lix).toBeLessThanOrEqual(35);
  });
});
