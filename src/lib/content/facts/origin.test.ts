import { describe, expect, it } from 'vitest';
import { itemIds, itemOf } from '$lib/domain/checklist/items';
import { helpLines, lineIds } from '$lib/domain/hotline/lines';
import { factOf, facts, isFactId } from '$lib/domain/validity/facts';
import { langs } from '$lib/i18n/lang';
import { more as danish } from '../da/more';
import { more as english } from '../en/more';
import { guides } from '../guidance/guides';
import { topicIds } from '../guidance/topics';
import { sourceOf } from '../sources';
import { loadOrigins, originOf } from './origin';
import { loadStatements } from './statements';
import { publishersOf, summarize } from './summarize';

describe('where a fact stands', () => {
  it('gives the statement, the sureness, and of each source publisher, title, date and address', async () => {
    const origin = originOf('faroese-passport', await loadStatements('en'), 'en');
    expect(origin).toEqual({
      id: 'faroese-passport',
      statement: 'A Faroese passport with CPR number can stand alone.',
      fact: { sureness: 'certain', checkedOn: '2026-11-22', reviewBy: '2027-11-22' },
      reviewBy: '22 November 2027',
      disagreement: 'faroese-passport',
      sources: [
        {
          address:
            'https://mitid.dk/en-gb/help/help-universe/mitid-user/legitimation-and-documentation',
          site: 'mitid.dk',
          title: 'Identification and documents',
          language: 'en',
          publisher: 'MitID',
          readOn: '22 November 2026',
          years: '2024-2026',
        },
      ],
    });
  });

  it('keeps the last day of what has ended', async () => {
    const origin = originOf('nemid-closed', await loadStatements('da'), 'da');
    expect(origin.fact.validTo).toBe('2023-10-31');
  });

  it.each(langs)('is known in %s for every item, line and topic', async (lang) => {
    const find = await loadOrigins(lang);
    const named = [
      ...itemIds.map((id) => itemOf(id).fact),
      ...lineIds.flatMap((id) => [helpLines[id].fact, helpLines[id].otherDaysFact]),
      ...topicIds.flatMap((topic) => guides[lang].get(topic)?.facts ?? []),
    ];
    for (const id of new Set(named)) {
      const { statement, sources } = find(id);
      expect(statement).toMatch(/\.$/);
      expect(sources.map(({ address }) => address)).toEqual(
        factOf(id).sources.map((source) => sourceOf(source).address),
      );
    }
  });
});

describe('the page "More"', () => {
  const [first, ...rest] = Object.keys(facts).filter(isFactId);
  it.each([
    ['da', danish],
    ['en', english],
  ] as const)('prints in %s the days between which everything can be relied on', (lang, more) => {
    const { checkedOn, reviewByText } = summarize([first ?? 'voluntary', ...rest], lang);
    expect(more.about.read).toContain(checkedOn);
    expect(more.about.read).toContain(reviewByText);
  });
});

describe('the foot of a page', () => {
  it('names each publisher once, and the earliest days', () => {
    expect(summarize(['voluntary', 'free-of-charge', 'police-report'], 'da')).toEqual({
      publishers: ['MitID', 'borger.dk', 'Politiet'],
      checkedOn: '22. november 2026',
      reviewBy: '2027-05-22',
      reviewByText: '22. maj 2027',
    });
    expect(summarize(['voluntary'], 'en').reviewByText).toBe('22 November 2027');
  });
});

describe('publishersOf', () => {
  it('begins with whoever most facts rest on, and names each once', () => {
    const ids = ['police-report', 'valid-documents', 'photo-id-alone', 'photo-id-alone'] as const;
    expect(publishersOf(ids)).toEqual(['MitID', 'borger.dk']);
    expect(publishersOf(['police-report', 'photo-id-alone'])).toEqual(['borger.dk', 'MitID']);
  });
});
