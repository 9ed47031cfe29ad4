import type { Lang } from './lang';

/*
 * Words for times, always in Copenhagen's wall time. They are put together from parts, because browsers differ in
 * commas and leading zeros. Every function throws RangeError for an invalid Date.
 */

const locales: { readonly [L in Lang]: string } = { da: 'da-DK', en: 'en-GB' };

function partsOf(at: Date, lang: Lang, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(locales[lang], {
    timeZone: 'Europe/Copenhagen',
    calendar: 'gregory',
    numberingSystem: 'latn',
    ...options,
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
}

/** The time on the clock: `8.00` in Danish, `8:00` in English. */
export function formatTime(at: Date, lang: Lang): string {
  const part = partsOf(at, lang, { hour: 'numeric', minute: 'numeric', hourCycle: 'h23' });
  const hour = String(Number(part('hour')));
  const minute = part('minute').padStart(2, '0');
  return lang === 'da' ? `${hour}.${minute}` : `${hour}:${minute}`;
}

/** The day of the week: `søndag`, `Sunday`. */
export function formatWeekday(at: Date, lang: Lang): string {
  return partsOf(at, lang, { weekday: 'long' })('weekday');
}

/** A day soon, without the year: `søndag den 29. november`, `Sunday 29 November`. */
export function formatDay(at: Date, lang: Lang): string {
  const part = partsOf(at, lang, { weekday: 'long', day: 'numeric', month: 'long' });
  return lang === 'da'
    ? `${part('weekday')} den ${part('day')}. ${part('month')}`
    : `${part('weekday')} ${part('day')} ${part('month')}`;
}

/** A date with its year: `22. november 2026`, `22 November 2026`. */
export function formatDate(at: Date, lang: Lang): string {
  const part = partsOf(at, lang, { day: 'numeric', month: 'long', year: 'numeric' });
  const dot = lang === 'da' ? '.' : '';
  return `${part('day')}${dot} ${part('month')} ${part('year')}`;
}

/** A month with its year: `oktober 2021`, `October 2021`. */
export function formatMonth(at: Date, lang: Lang): string {
  const part = partsOf(at, lang, { month: 'long', year: 'numeric' });
  return `${part('month')} ${part('year')}`;
}
