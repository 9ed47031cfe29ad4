import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLimit } from '$lib/domain/booking/appointment';
import { formatDay, formatTime } from '$lib/i18n/format-time';
import { langs } from '$lib/i18n/lang';
import { witnessMessage as danish } from './da/witness-message';
import { witnessMessage as english } from './en/witness-message';
import { messageLimit, witnessMessageOf } from './witness-message';

const words = { da: danish, en: english };
/** As long as a host's name of this app may become without the message losing anything. */
const address = `https://${'x'.repeat(30)}.dk/en/skranke/#be-witness`;
/** Every day of a year, at a time with two digits for the hour. */
const days = Array.from({ length: 365 }, (_, after) => new Date(Date.UTC(2027, 0, 1 + after, 11)));

/** The basic letters of an SMS (GSM 03.38) that our own words may use. */
const smsLetters = /^[A-Za-z0-9 @!#%&()*+,\-./:;<=>?_ÆØÅæøåÄÖÜäöüéèñ\n"']*$/;

describe.each(langs)('the message to the witness in %s', (lang) => {
  const places = [undefined, 'Rådhuset', 'x'.repeat(placeLimit)];

  test('never has more than 480 characters, and loses nothing', () => {
    for (const at of [undefined, ...days]) {
      const when = at && { day: formatDay(at, lang), time: formatTime(at, lang) };
      for (const place of places) {
        const text = witnessMessageOf(words[lang], { when, place, address });
        expect(text.length).toBeLessThanOrEqual(messageLimit);
        for (const part of [when?.day, when?.time, place, address, words[lang].rules])
          expect(text).toContain(part ?? '');
        expect(text).not.toMatch(/undefined|null/);
        expect(text.replaceAll(/[xX]+/g, '')).toMatch(smsLetters);
      }
    }
  });

  test('says a time and a place only where they are noted', () => {
    const text = witnessMessageOf(words[lang], { address });
    const { ask, rules, bring, more } = words[lang];
    expect(text).toBe([ask, rules, bring, more(address)].join('\n'));
  });

  test('stays within the limit whatever the place and the address are', () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 300 });
    const when = fc.record({ day: any, time: any });
    fc.assert(
      fc.property(fc.option(when, { nil: undefined }), any, any, (some, place, long) => {
        const text = witnessMessageOf(words[lang], { when: some, place, address: long });
        expect(text.length).toBeLessThanOrEqual(messageLimit);
        expect(text).toContain(words[lang].bring);
      }),
    );
  });
});
