import { toCopenhagen } from '$lib/domain/calendar/copenhagen';
import { addDays } from '$lib/domain/calendar/day';
import type { DoubtReason } from '$lib/domain/hotline/day-plan';
import type { Status } from '$lib/domain/hotline/status-at';
import { formatDate, formatDay, formatTime, formatWeekday } from '$lib/i18n/format-time';
import type { Lang } from '$lib/i18n/lang';

/** The words needed here; `hotlineStatus` in content has them. `time` is `20.00`, `day` is `søndag`. */
export interface StatusWords {
  readonly labels: Readonly<Record<Status['status'], string>>;
  readonly when: {
    readonly inMinutes: (minutes: number, time: string) => string;
    readonly at: (time: string) => string;
    readonly today: (time: string) => string;
    readonly tomorrow: (time: string) => string;
    readonly on: (day: string, time: string) => string;
  };
  readonly closes: (when: string) => string;
  readonly opens: (when: string) => string;
  readonly mayOpen: (when: string) => string;
  readonly mayClose: (when: string) => string;
  readonly opensAsUsual: (when: string) => string;
  readonly byKnownHours: string;
  readonly reasons: Readonly<Record<DoubtReason, string>>;
  readonly clockWrong: (shows: string | null) => string;
}

/** A status in words. */
export interface StatusPhrase {
  /** "Open now" */
  readonly label: string;
  /** What follows the label: "closes in 20 minutes, at 20.00"; `null` where no change is known. */
  readonly next: string | null;
  /** Sentences below: why we are not sure, what comes after. */
  readonly notes: readonly string[];
}

const minuteMs = 60_000;
const daysInWeek = 7;

/** Puts a status into words. `at` is the instant it was asked for; times are said in Copenhagen's wall time. */
export function describeStatus(
  status: Status,
  at: Date,
  words: StatusWords,
  lang: Lang,
): StatusPhrase {
  const label = words.labels[status.status];
  const when = (then: Date) => describeWhen(at, then, words, lang);

  switch (status.status) {
    case 'open':
      return {
        label,
        next: words.closes(describeEnd(at, status.closesAt, words, lang)),
        notes: status.sureness === 'certain' ? [] : [words.byKnownHours],
      };
    case 'closed': {
      const { opensAt, mayOpenAt, sureness } = status;
      const notes: string[] = [];
      if (mayOpenAt !== null && opensAt !== null) notes.push(words.opensAsUsual(when(opensAt)));
      if (sureness !== 'certain') notes.push(words.byKnownHours);
      if (mayOpenAt !== null) return { label, next: words.mayOpen(when(mayOpenAt)), notes };
      return { label, next: opensAt === null ? null : words.opens(when(opensAt)), notes };
    }
    case 'unsure': {
      if (status.reason === 'clock-wrong') {
        const shows = Number.isNaN(at.getTime()) ? null : formatDate(at, lang);
        return { label, next: null, notes: [words.clockWrong(shows)] };
      }
      const { inHours, hoursChangeAt, opensAt } = status;
      const notes = [words.reasons[status.reason]];
      if (opensAt !== null) notes.push(words.opensAsUsual(when(opensAt)));
      if (hoursChangeAt === null) return { label, next: null, notes };
      const next = inHours
        ? words.mayClose(describeEnd(at, hoursChangeAt, words, lang))
        : words.mayOpen(when(hoursChangeAt));
      return { label, next, notes };
    }
  }
}

/** Within the hour the minutes are counted too; lines close on the day they open. */
function describeEnd(at: Date, then: Date, words: StatusWords, lang: Lang): string {
  const time = formatTime(then, lang);
  const minutes = minutesBetween(at, then);
  return minutes <= 60 ? words.when.inMinutes(minutes, time) : words.when.at(time);
}

/** Today and tomorrow by name, then the weekday; from a week on with its date, or "Sunday" could be either. */
function describeWhen(at: Date, then: Date, words: StatusWords, lang: Lang): string {
  const time = formatTime(then, lang);
  const minutes = minutesBetween(at, then);
  if (minutes <= 60) return words.when.inMinutes(minutes, time);
  const today = toCopenhagen(at).day;
  const day = toCopenhagen(then).day;
  if (day === today) return words.when.today(time);
  if (day === addDays(today, 1)) return words.when.tomorrow(time);
  if (day < addDays(today, daysInWeek)) return words.when.on(formatWeekday(then, lang), time);
  return words.when.on(formatDay(then, lang), time);
}

/** Begun minutes count, so that the last one is "1 minute" and never 0. */
function minutesBetween(at: Date, then: Date): number {
  return Math.ceil((then.getTime() - at.getTime()) / minuteMs);
}
