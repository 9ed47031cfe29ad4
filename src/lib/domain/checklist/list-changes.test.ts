import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions, type Answers } from '../errand/questions';
import type { Fact } from '../validity/fact';
import { factOf, type FactId } from '../validity/facts';
import { buildChecklist } from './build-checklist';
import { changesSince } from './list-changes';
import { readShownList } from './read-shown-list';
import keptInNovember from './shown-list.2026-11.json';
import { shownListOf, type ShownFact, type ShownList, type ShownRow } from './shown-list';

const answers: Answers = {
  errand: 'first-mitid',
  bring: ['passport-dk'],
  situation: 'years',
  booking: 'yes',
};

function shown(
  given: Answers = answers,
  lang = 'da',
  saysOf: (fact: FactId) => string = (fact) => `${lang} ${fact}`,
): ShownList {
  const madeFrom = { answers: new Map(Object.entries(given)), checks: new Map() };
  return shownListOf(buildChecklist(given), madeFrom, lang, saysOf);
}

const now = shown();
/** What came from the phone's storage. */
const kept = (list: unknown): unknown => JSON.parse(JSON.stringify(list));

const withRow = (id: string, change: Partial<ShownRow>): ShownList => ({
  ...now,
  rows: now.rows.map((row) => (row.id === id ? { ...row, ...change } : row)),
});
const withFact = (id: FactId, change: Partial<ShownFact>): ShownList => {
  const fact = now.facts[id];
  if (fact === undefined) throw new Error(`no row rests on ${id}`);
  return { ...now, facts: { ...now.facts, [id]: { ...fact, ...change } } };
};
const nothing = { isOtherVerdict: false, added: [], removed: [], changed: [] };

describe('changesSince', () => {
  it('finds nothing where nothing has changed', () => {
    expect(changesSince(kept(now), now)).toBeUndefined();
  });

  it('finds nothing in a list made from the same answers, whatever order they came in', () => {
    const turned: Answers = Object.fromEntries(Object.entries(answers).reverse());
    expect(changesSince(kept(shown(turned)), now)).toBeUndefined();
  });

  it('tells nothing that the person has changed by new answers or checks', () => {
    const changed = shown({ ...answers, bring: ['passport-other'] });
    expect(changed.rows).not.toEqual(now.rows);
    expect(changesSince(kept(changed), now)).toBeUndefined();
    const checks = new Map([['passport-dk', { valid: 'no' }]]);
    const madeFrom = { answers: new Map(Object.entries(answers)), checks };
    const checked = shownListOf(buildChecklist({}), madeFrom, 'da', String);
    expect(changesSince(kept(checked), now)).toBeUndefined();
  });

  it('names a row that came and one that went, with what each rests on', () => {
    const before = {
      ...now,
      rows: [
        ...now.rows.filter(({ id }) => id !== 'user-id-note'),
        { id: 'witness', group: 'bring', missing: null, facts: ['witness-papers', 'gone-fact'] },
        { id: 'gone-row', group: 'bring', missing: null, facts: ['gone-fact'] },
      ],
    };
    expect(changesSince(kept(before), now)).toEqual({
      ...nothing,
      added: [{ id: 'user-id-note', facts: ['user-id-rules'] }],
      removed: [
        { id: 'witness', facts: ['witness-papers'] },
        { id: undefined, facts: [] },
      ],
    });
  });

  it('names another verdict', () => {
    expect(changesSince(kept({ ...now, verdict: 'missing' }), now)).toEqual({
      ...nothing,
      isOtherVerdict: true,
    });
  });

  it.each<[string, ShownList, string, readonly string[], readonly FactId[]]>([
    [
      'was missing',
      withRow('passport-dk', { missing: 'photo-id' }),
      'passport-dk',
      ['no-longer-missing'],
      ['photo-id-alone'],
    ],
    [
      'was in another group',
      withRow('phone', { group: 'before' }),
      'phone',
      ['moved'],
      ['bring-phone'],
    ],
    [
      'rested on another rule',
      withRow('show-papers', { facts: ['valid-documents'] }),
      'show-papers',
      ['other-rule'],
      ['physical-documents'],
    ],
    [
      'was less sure',
      withFact('bring-phone', { sureness: 'ask-first' }),
      'phone',
      ['surer'],
      ['bring-phone'],
    ],
    [
      'had no last day',
      withFact('bring-phone', { validTo: '2026-12-31' }),
      'phone',
      ['other-days'],
      ['bring-phone'],
    ],
    [
      'said something else',
      withFact('bring-phone', { says: 'else' }),
      'phone',
      ['says-new'],
      ['bring-phone'],
    ],
    [
      'was another in two ways, told once each',
      withFact('codes-secret', { says: 'else', validFrom: '2026-01-01' }),
      'keep-secret',
      ['other-days', 'says-new'],
      ['codes-secret'],
    ],
  ])('tells of a row that %s', (_, before, id, reasons, facts) => {
    expect(changesSince(kept(before), now)).toEqual({
      ...nothing,
      changed: [{ id, reasons, facts }],
    });
  });

  it('tells of a row that is missing now', () => {
    const lacking = shown({ ...answers, bring: ['none'] });
    const before = {
      ...lacking,
      rows: lacking.rows.map((row) =>
        row.id === 'any-photo-id' ? { ...row, missing: null } : row,
      ),
    };
    expect(changesSince(kept(before), lacking)?.changed).toMatchObject([
      { id: 'any-photo-id', reasons: ['now-missing'] },
    ]);
  });

  it('leaves out that a source was read again and says the same', () => {
    const before = withFact('bring-phone', { checkedOn: '2026-01-01' });
    expect(changesSince(kept(before), now)).toBeUndefined();
  });

  it('cannot tell what was said in another language, and says only that it was read again', () => {
    const english = shown(answers, 'en');
    expect(changesSince(kept(english), now)).toBeUndefined();
    const before = { ...withFact('bring-phone', { checkedOn: '2026-01-01' }), lang: 'en' };
    expect(changesSince(kept(before), now)?.changed).toEqual([
      { id: 'phone', reasons: ['read-again'], facts: ['bring-phone'] },
    ]);
  });

  it('reads a list as it was kept in November 2026, and never changes what that was', () => {
    const ids = keptInNovember.rows.map(({ id }) => id);
    expect(readShownList(keptInNovember)?.rows.map(({ id }) => id)).toEqual(ids);
    expect(readShownList(keptInNovember)?.facts.get('witness-papers')?.sureness).toBe('certain');
    const gone = { ...keptInNovember, madeFrom: now.madeFrom };
    const changes = changesSince(gone, now);
    expect(changes?.isOtherVerdict).toBe(true);
    expect(changes?.removed.map(({ id }) => id)).toContain('witness');
    expect(changes?.added.map(({ id }) => id)).toContain('passport-dk');
  });

  it('reads the first shape, which had ids only', () => {
    const first = {
      version: 1,
      verdict: 'missing',
      itemIds: [
        'witness',
        ...now.rows.map(({ id }) => id).filter((id) => id !== 'phone'),
        'gone-row',
      ],
      shownAt: '2026-11-22T12:00:00.000Z',
    };
    expect(changesSince(kept(first), now)).toEqual({
      isOtherVerdict: true,
      added: [{ id: 'phone', facts: ['bring-phone'] }],
      removed: [
        { id: 'witness', facts: ['witness-papers'] },
        { id: undefined, facts: [] },
      ],
      changed: [],
    });
    const same = { ...first, verdict: now.verdict, itemIds: now.rows.map(({ id }) => id) };
    expect(changesSince(kept(same), now)).toBeUndefined();
  });

  it.each([
    undefined,
    null,
    'torn',
    7,
    [],
    {},
    { version: 1, verdict: 'enough' },
    { ...now, version: 3 },
    { ...now, madeFrom: 7 },
    { ...now, rows: 'none' },
    { ...now, facts: null },
  ])('takes %j for no list', (torn) => {
    expect(changesSince(torn, now)).toBeUndefined();
  });

  it('takes anything at all', () => {
    const torn = fc.record(
      {
        version: fc.constantFrom(1, 2),
        verdict: fc.string(),
        madeFrom: fc.constant(now.madeFrom),
        lang: fc.constant('da'),
        itemIds: fc.oneof(fc.array(fc.anything()), fc.anything()),
        rows: fc.oneof(fc.array(fc.oneof(fc.anything(), fc.constantFrom(...now.rows)))),
        facts: fc.oneof(fc.object(), fc.anything()),
      },
      { requiredKeys: ['verdict'] },
    );
    fc.assert(
      fc.property(torn, (list) => {
        expect(() => changesSince(list, now)).not.toThrow();
      }),
    );
  });
});

describe('shownListOf', () => {
  it('survives JSON, and names each fact once with what it stands for', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questions.errand.options),
        fc.subarray([...questions.bring.options]),
        (errand, bring) => {
          const list = shown({ errand, bring });
          expect(kept(list)).toEqual(list);
          expect(list.rows.flatMap(({ facts }) => facts).every((id) => id in list.facts)).toBe(
            true,
          );
        },
      ),
    );
    const { sureness, checkedOn }: Fact = factOf('bring-phone');
    expect(now.facts['bring-phone']).toMatchObject({ sureness, checkedOn });
  });

  it.each([
    ['a mended comma', 'Den gælder i 5 dage.', 'Den gælder, i 5 dage', true],
    ['another number', 'Den gælder i 5 dage.', 'Den gælder i 6 dage.', false],
    ['a word more', 'Den gælder.', 'Den gælder ikke.', false],
  ])('marks what a fact says: %s', (_, one, other, isSame) => {
    const list = (says: string) => shown(answers, 'da', () => says);
    expect(changesSince(kept(list(one)), list(other)) === undefined).toBe(isSame);
  });
});
