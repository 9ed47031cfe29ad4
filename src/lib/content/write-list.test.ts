import { describe, expect, it } from 'vitest';
import { buildChecklist } from '$lib/domain/checklist/build-checklist';
import { itemIds } from '$lib/domain/checklist/items';
import type { Answers } from '$lib/domain/errand/questions';
import { sharedGroups } from '$lib/domain/sharing/shared-list';
import { checklistWords as danishList } from './da/checklist';
import { share as danish } from './da/share';
import { checklistWords as englishList } from './en/checklist';
import { share as english } from './en/share';
import { describeVerdict } from './describe-verdict';
import { layOutSheet } from './lay-out-sheet';
import { listInWords, type ListFrame, type ListInWords } from './list-in-words';
import { sayList, writeList } from './write-list';

const frame: ListFrame = {
  time: { day: 'torsdag den 26. november', time: '10.15', place: 'Rådhuset' },
  phones: [
    { name: 'Den Digitale Hotline', number: '70 20 00 00' },
    { name: 'MitID Support', number: '33 98 00 10' },
  ],
  today: '23. november 2026',
  publishers: ['MitID', 'Digitaliseringsstyrelsen'],
  readOn: '22. november 2026',
  due: undefined,
};
const verdict = {
  kind: 'missing',
  text: {
    title: 'Du mangler 1 ting',
    reasons: [{ title: 'Papir med CPR-nummer', text: 'Dit ID viser ikke CPR-nummer.' }],
  },
  isInLine: false,
} as const;
const row = (id: 'phone' | 'any-cpr-paper', isMissing = false, isTicked = false) => ({
  id,
  isMissing,
  isTicked,
});

function inWords(change: Partial<ListFrame> = {}, words = danish, list = danishList): ListInWords {
  const groups = [
    { id: 'bring', rows: [row('any-cpr-paper', true), row('phone', false, true)] },
  ] as const;
  return listInWords(groups, verdict, { ...frame, ...change }, words.list, list);
}

describe('listInWords', () => {
  it.each([
    ['before', 'missing', false, danishList.groups.before],
    ['before', 'missing', true, danishList.groupsInLine.before],
    ['before', 'urgent', false, danishList.groupsUrgent.before],
    ['before', 'no-visit', false, danishList.groupsAtHome.before],
    ['bring', 'urgent', true, danishList.groups.bring],
    ['missing', 'missing', false, danish.list.missing],
    ['found', 'missing', false, danish.list.found],
    ['not-ticked', 'missing', false, danish.list.notTicked],
  ] as const)(
    'heads %s, where the verdict is %s, as the list does',
    (id, kind, isInLine, title) => {
      const groups = [{ id, rows: [row('phone')] }];
      const { groups: found } = listInWords(
        groups,
        { ...verdict, kind, isInLine },
        frame,
        danish.list,
        danishList,
      );
      expect(found[0]?.title).toBe(title);
    },
  );

  it('names the booked time only where there is one, and the place only where it is noted', () => {
    expect(inWords().time).toBe('Min tid: torsdag den 26. november kl.\u00a010.15, Rådhuset');
    expect(inWords({ time: { day: 'i dag', time: '9.00' } }).time).toBe(
      'Min tid: i dag kl.\u00a09.00',
    );
    expect(inWords({ time: undefined }).time).toBeUndefined();
  });
});

describe('the sources', () => {
  it.each([
    [['MitID'], 'Kilder: MitID.'],
    [['a', 'b', 'c', 'd'], 'Kilder: a, b, c, d.'],
    [['a', 'b', 'c', 'd', 'e', 'f'], 'Kilder: a, b, c, d og 2 til. De står i appen.'],
  ])('are named and counted: %j', (publishers, said) => {
    expect(inWords({ publishers }).origin[0]).toBe(said);
  });
});

describe('writeList', () => {
  it('writes all of it as plain text', () => {
    const { items } = danishList;
    expect(writeList(inWords({ due: 'Spørg først.' }), danish.list)).toBe(
      [
        'Min liste',
        'Min tid: torsdag den 26. november kl. 10.15, Rådhuset',
        '',
        'Du mangler 1 ting.',
        'Papir med CPR-nummer. Dit ID viser ikke CPR-nummer.',
        '',
        'Tag med:',
        `[ ] Mangler: ${items['any-cpr-paper'].title}. ${items['any-cpr-paper'].valid ?? ''}`,
        `[x] ${items.phone.title}. ${items.phone.valid ?? items.phone.why}`,
        '',
        'Ring og spørg:',
        'Den Digitale Hotline 70 20 00 00',
        'MitID Support 33 98 00 10',
        '',
        'Skrevet 23. november 2026.',
        'Kilder: MitID, Digitaliseringsstyrelsen.',
        'Læst 22. november 2026 i arkiverede kopier.',
        'Spørg først.',
      ].join('\n'),
    );
  });

  it('says only once that a row is missing', () => {
    const groups = [{ id: 'missing', rows: [row('any-cpr-paper', true)] }] as const;
    const list = listInWords(groups, verdict, frame, danish.list, danishList);
    expect(writeList(list, danish.list).match(/Mangler/g)).toHaveLength(1);
    expect(sayList(list, danish.list).filter((line) => line.includes('Mangler'))).toHaveLength(1);
  });

  it('says of a missing thing that has been found that it is there', () => {
    const groups = [{ id: 'found', rows: [row('any-cpr-paper', false, true)] }] as const;
    const list = listInWords(groups, verdict, frame, danish.list, danishList);
    const { title } = danishList.items['any-cpr-paper'];
    expect(writeList(list, danish.list)).toContain(`${danish.list.found}:\n[x] ${title}`);
    expect(sayList(list, danish.list)).toContain(`${title}. ${danish.list.ticked}`);
  });

  it.each([
    ['Danish', danish, danishList],
    ['English', english, englishList],
  ])('needs no link, in %s', (_, words, list) => {
    const rows = itemIds.map((id) => ({ id, isMissing: false, isTicked: false }));
    const inWhole = listInWords([{ id: 'bring', rows }], verdict, frame, words.list, list);
    const text = writeList(inWhole, words.list);
    expect(text.split('\n').length).toBeGreaterThan(itemIds.length);
    expect(text).not.toMatch(/https?:|www\./);
  });
});

describe('sayList', () => {
  it('says short lines, what is ticked without its rule, and no sources', () => {
    const { items } = danishList;
    expect(sayList(inWords(), danish.list)).toEqual([
      'Min liste.',
      'Min tid: torsdag den 26. november kl.\u00a010.15, Rådhuset.',
      'Du mangler 1 ting.',
      'Papir med CPR-nummer. Dit ID viser ikke CPR-nummer.',
      'Tag med.',
      `Mangler: ${items['any-cpr-paper'].title}. ${items['any-cpr-paper'].valid ?? ''}`,
      `${items.phone.title}. Krydset af.`,
      'Ring og spørg.',
      'Den Digitale Hotline. 70 20 00 00.',
      'MitID Support. 33 98 00 10.',
    ]);
  });
});

describe('layOutSheet', () => {
  const note = 'n'.repeat(60);
  const list = (counts: Readonly<Record<'before' | 'bring' | 'after', number>>, lacks = 0) => ({
    ...inWords(),
    groups: (['before', 'bring', 'after'] as const).map((id) => ({
      id,
      title: id,
      rows: Array.from({ length: counts[id] }, (_, place) => ({
        title: `Row ${place}`,
        note,
        isMissing: id === 'after' && place < lacks,
        isTicked: false,
      })),
    })),
  });
  const notesIn = (from: ListInWords) =>
    layOutSheet(from).groups.map(({ rows }) => rows.filter((one) => one.note !== undefined).length);

  it('keeps every note where there is room', () => {
    expect(notesIn(list({ before: 2, bring: 4, after: 3 }))).toEqual([2, 4, 3]);
  });

  it('keeps every title, and the notes most needed, where there is not', () => {
    const full = list({ before: 4, bring: 12, after: 10 });
    const sheet = layOutSheet(full);
    expect(sheet.groups.map(({ rows }) => rows.length)).toEqual([4, 12, 10]);
    const [before, bring, after] = notesIn(full);
    expect(before).toBe(0);
    expect(bring).toBeGreaterThan(0);
    expect(bring).toBeLessThan(12);
    expect(after).toBe(0);
  });

  it('keeps the note of what is missing before all others, also where titles are alike', () => {
    const sheet = layOutSheet(list({ before: 4, bring: 8, after: 8 }, 2));
    expect(sheet.groups.at(-1)?.rows.map((one) => one.note !== undefined)).toEqual([
      true,
      true,
      ...Array.from({ length: 6 }, () => false),
    ]);
  });

  it.each([
    ['Danish', danish, danishList],
    ['English', english, englishList],
  ])('keeps what makes the papers valid on the longest list, in %s', (_, words, list) => {
    const answers: Answers = {
      errand: 'lost-phone',
      means: ['none'],
      bring: ['health-card'],
      situation: 'no-cpr',
      booking: 'yes',
    };
    const checklist = buildChecklist(answers);
    const inWhole = listInWords(
      sharedGroups(checklist.items, new Set(), 'all'),
      {
        kind: checklist.verdict.kind,
        text: describeVerdict(checklist.verdict, list, false),
        isInLine: false,
      },
      {
        ...frame,
        time: { day: 'torsdag den 26. november', time: '10.15', place: 'Rådhuset '.repeat(8) },
        phones: [
          ...frame.phones,
          { name: 'Cyberhotline for digital sikkerhed', number: '33 37 00 37' },
        ],
        publishers: Array.from({ length: 6 }, () => 'Digitaliseringsstyrelsen'),
        due: 'Noget på listen skulle være set efter den 22. maj 2027. Spørg først.',
      },
      words.list,
      list,
    );
    const sheet = layOutSheet(inWhole);
    const bring = sheet.groups.find(({ title }) => title === list.groups.bring);
    expect(bring?.rows.filter(({ note }) => note === undefined)).toEqual([]);
  });

  it('gives the first sentence of a note where there is no room for all of it, before the reasons', () => {
    const crowded = { ...list({ before: 6, bring: 18, after: 6 }), reasons: ['n'.repeat(50)] };
    const long = `${'n'.repeat(40)}. ${'n'.repeat(60)}`;
    const sheet = layOutSheet({
      ...crowded,
      groups: crowded.groups.map((group) => ({
        ...group,
        rows: group.rows.map((one) => ({ ...one, note: long })),
      })),
    });
    const [before, bring, after] = sheet.groups;
    expect(new Set(bring?.rows.map((one) => one.note))).toEqual(
      new Set([long, `${'n'.repeat(40)}.`]),
    );
    expect(before?.rows.every((one) => one.note !== long)).toBe(true);
    expect(after?.rows.every((one) => one.note !== long)).toBe(true);
  });

  it('leaves out the reasons before a title, which says what is missing as well', () => {
    const reasons = ['n'.repeat(120)];
    const crowded = { ...list({ before: 10, bring: 10, after: 13 }), reasons };
    expect(layOutSheet({ ...crowded, groups: [] }).reasons).toEqual(reasons);
    const sheet = layOutSheet(crowded);
    expect(sheet.reasons).toEqual([]);
    expect(sheet.groups.map(({ rows }) => rows.length)).toEqual([10, 10, 13]);
  });
});
