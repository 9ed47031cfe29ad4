import type { TimelineStep } from '$lib/domain/nemid/timeline';
import { formatDate, formatMonth } from '$lib/i18n/format-time';
import type { Lang } from '$lib/i18n/lang';
import type { TimelineWords } from '../da/nemid-timeline';

/** A step of a time line as a page shows it. */
export interface TimelineRow {
  /** `2023-10-31`, or `2021-10` where only the month is known. */
  readonly dateTime: string;
  /** The same in words. */
  readonly date: string;
  readonly kind: TimelineStep['kind'];
  readonly title: string;
  readonly text: string;
  readonly instead?: string;
  readonly mark?: string;
}

/** The steps ready to show in a language. */
export function timelineRows(
  steps: readonly TimelineStep[],
  words: TimelineWords,
  lang: Lang,
): readonly TimelineRow[] {
  return steps.map(({ fact, kind, on }) => {
    const isMonth = on.length === 'YYYY-MM'.length;
    const noon = new Date(`${on}${isMonth ? '-01' : ''}T12:00:00Z`);
    const date = isMonth ? formatMonth(noon, lang) : formatDate(noon, lang);
    return { dateTime: on, date, kind, ...words.steps[fact] };
  });
}
