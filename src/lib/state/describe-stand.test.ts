import { describe, expect, it } from 'vitest';
import { toCopenhagen } from '$lib/domain/calendar/copenhagen';
import { itemIds, itemOf } from '$lib/domain/checklist/items';
import { helpLines, lineIds } from '$lib/domain/hotline/lines';
import type { Day, Fact } from '$lib/domain/validity/fact';
import { factOf, facts } from '$lib/domain/validity/facts';
import { whereItStands as danish } from '../content/da/where-it-stands';
import { whereItStands as english } from '../content/en/where-it-stands';
import { describeStand } from './describe-stand';

const plain: Fact = {
  sources: ['mitid-about'],
  checkedOn: '2026-11-22',
  reviewBy: '2027-05-22',
  sureness: 'certain',
};
const sure = danish.sureness;
const due = 'Det skulle være tjekket igen den 22. maj 2027. Spørg, før du stoler på det.';

describe('how a fact stands', () => {
  const limited: Fact = { ...plain, validFrom: '2027-01-01', validTo: '2027-06-30' };
  it.each<[string, Fact, Day | undefined, string | undefined, string[]]>([
    ['before the time is known', plain, undefined, undefined, []],
    ['on the day it was read', plain, '2026-11-22', undefined, [sure.certain]],
    ['the day before its review', plain, '2027-05-21', undefined, [sure.certain]],
    ['on the day of its review', plain, '2027-05-22', undefined, [sure.likely, due]],
    ['long after its review', plain, '2031-01-01', undefined, [sure.likely, due]],
    [
      'unsure all along',
      { ...plain, sureness: 'ask-first' },
      '2027-05-22',
      undefined,
      [sure['ask-first'], due],
    ],
    [
      'before it begins',
      limited,
      '2026-12-31',
      undefined,
      ['Gælder først fra 1. januar 2027.', sure.certain],
    ],
    ['on its last day', limited, '2027-06-30', undefined, [sure.likely, due]],
    ['the day after its last', limited, '2027-07-01', 'Gjaldt til 30. juni 2027', []],
    ['for good', limited, '2040-01-01', 'Gjaldt til 30. juni 2027', []],
  ])('%s', (_name, fact, today, endedStamp, notes) => {
    expect(describeStand(fact, today, danish, 'da')).toEqual({ endedStamp, notes });
  });

  it('is said in English too', () => {
    expect(describeStand(limited, '2027-07-01', english, 'en').endedStamp).toBe(
      'Held until 30 June 2027',
    );
  });

  it('ends at midnight in Copenhagen, whatever the zone of the phone', () => {
    const stampAt = (at: string) =>
      describeStand(limited, toCopenhagen(new Date(at)).day, danish, 'da').endedStamp;
    expect(stampAt('2027-06-30T21:59:59Z')).toBeUndefined();
    expect(stampAt('2027-06-30T22:00:00Z')).toBe('Gjaldt til 30. juni 2027');
  });

  it.each(Object.keys(facts))('%s is never certain from its review on', (id) => {
    const fact: Fact = Object.entries<Fact>(facts).find(([one]) => one === id)?.[1] ?? plain;
    const { notes, endedStamp } = describeStand(fact, fact.reviewBy, danish, 'da');
    expect(notes).not.toContain(sure.certain);
    expect(endedStamp ?? notes.at(-1)).toMatch(/^Gjaldt til|skulle være tjekket igen/);
  });
});

describe('with a clock after every review', () => {
  const today: Day = '2027-11-22';
  it.each(itemIds)('the item %s is not certain on a list, and says why', (id) => {
    const { notes } = describeStand(factOf(itemOf(id).fact), today, danish, 'da');
    expect(notes[0]).not.toBe(sure.certain);
    expect(notes[1]).toContain('skulle være tjekket igen');
  });

  it.each(lineIds)('neither are the hours of %s', (id) => {
    const { fact, otherDaysFact } = helpLines[id];
    for (const one of [fact, otherDaysFact]) {
      const { notes } = describeStand(factOf(one), today, danish, 'da');
      expect(notes[0]).not.toBe(sure.certain);
      expect(notes[1]).toContain('skulle være tjekket igen');
    }
  });
});
