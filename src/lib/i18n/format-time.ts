import { toCopenhagen } from '$lib/domain/calendar/copenhagen';
import type { Lang } from './lang';

/*
 * Words for times, always in Copenhagen's wall time. The names stand here, as asking the browser for them costs a slow
 * phone a tenth of a second (docs/adr/0019). Every function throws RangeError for an invalid Date.
 */

interface Names {
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  /** From January on. */
  readonly months: readonly string[];
}

const names: { readonly [L in Lang]: Names } = {
  da: {
    weekdays: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
    months: [
      ...['januar', 'februar', 'marts', 'april', 'maj', 'juni'],
      ...['juli', 'august', 'september', 'oktober', 'november', 'december'],
    ],
  },
  en: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December'],
    ],
  },
};

/** The parts of a day, each as it is written in the language. */
function partsOf(at: Date, lang: Lang) {
  const { day, weekday } = toCopenhagen(at);
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return {
    weekday: names[lang].weekdays[weekday] ?? '',
    day: lang === 'da' ? `${dayOfMonth}.` : String(dayOfMonth),
    month: names[lang].months[Number(month) - 1] ?? '',
    year,
  };
}

/** The time on the clock: `8.00` in Danish, `8:00` in English. */
export function formatTime(at: Date, lang: Lang): string {
  const { minutes } = toCopenhagen(at);
  const hour = Math.floor(minutes / 60);
  const minute = String(minutes % 60).padStart(2, '0');
  return lang === 'da' ? `${hour}.${minute}` : `${hour}:${minute}`;
}

/** The day of the week: `søndag`, `Sunday`. */
export function formatWeekday(at: Date, lang: Lang): string {
  return partsOf(at, lang).weekday;
}

/** A day soon, without the year: `søndag den 29. november`, `Sunday 29 November`. */
export function formatDay(at: Date, lang: Lang): string {
  const { weekday, day, month } = partsOf(at, lang);
  return lang === 'da' ? `${weekday} den ${day} ${month}` : `${weekday} ${day} ${month}`;
}

/** A date with its year: `22. november 2026`, `22 November 2026`. */
export function formatDate(at: Date, lang: Lang): string {
  const { day, month, year } = partsOf(at, lang);
  return `${day} ${month} ${year}`;
}

/** A month with its year: `oktober 2021`, `October 2021`. */
export function formatMonth(at: Date, lang: Lang): string {
  const { month, year } = partsOf(at, lang);
  return `${month} ${year}`;
}
