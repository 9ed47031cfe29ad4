import { groupTitles } from './group-titles';
import type { VerdictKind } from '$lib/domain/checklist/verdict';
import type { SharedGroup } from '$lib/domain/sharing/shared-list';
import type { ChecklistWords } from './da/checklist';
import type { ShareWords } from './da/share';
import type { VerdictText } from './describe-verdict';

export interface RowInWords {
  readonly title: string;
  /** What makes it valid, or why it is there. */
  readonly note: string;
  readonly isMissing: boolean;
  readonly isTicked: boolean;
}

export interface GroupInWords {
  readonly id: SharedGroup['id'];
  readonly title: string;
  readonly rows: readonly RowInWords[];
}

/** What stands beside the rows. Days and times are in words. */
export interface ListFrame {
  /** The booked time, where one is noted and still to come. */
  readonly time:
    { readonly day: string; readonly time: string; readonly place?: string } | undefined;
  /** The number to call, as it is written for people. */
  readonly phones: readonly { readonly name: string; readonly number: string }[];
  readonly today: string;
  /** Whoever most of it rests on comes first. */
  readonly publishers: readonly string[];
  /** The oldest day on which one of the sources was read. */
  readonly readOn: string;
  /** Set once something on the list was to be checked again. */
  readonly due: string | undefined;
}

/** A list ready to be written, printed or read aloud. */
export interface ListInWords {
  readonly title: string;
  readonly time: string | undefined;
  readonly verdict: string;
  readonly reasons: readonly string[];
  readonly groups: readonly GroupInWords[];
  readonly phonesTitle: string;
  readonly phones: ListFrame['phones'];
  readonly written: string;
  /** Where it comes from, in sentences. */
  readonly origin: readonly string[];
}

/** So many publishers are named; the app names all of them, row by row. */
const mostNamed = 4;

/** Puts a list into words. What is said where nobody listens or looks again is said here once. */
export function listInWords(
  groups: readonly SharedGroup[],
  verdict: { readonly kind: VerdictKind; readonly text: VerdictText; readonly isInLine: boolean },
  frame: ListFrame,
  words: ShareWords['list'],
  listWords: ChecklistWords,
): ListInWords {
  const { time } = frame;
  const titles: Readonly<Record<SharedGroup['id'], string>> = {
    ...groupTitles(verdict.kind, verdict.isInLine, listWords),
    missing: words.missing,
    found: words.found,
    'not-ticked': words.notTicked,
  };
  return {
    title: words.title,
    time:
      time === undefined
        ? undefined
        : [words.time(time.day, time.time), ...(time.place === undefined ? [] : [time.place])].join(
            ', ',
          ),
    verdict: verdict.text.title,
    reasons: verdict.text.reasons.map(({ title, text }) =>
      title === undefined ? text : `${title}. ${text}`,
    ),
    groups: groups.map(({ id, rows }) => ({
      id,
      title: titles[id],
      rows: rows.map((row) => {
        const { title, why, valid } = listWords.items[row.id];
        return { title, note: valid ?? why, isMissing: row.isMissing, isTicked: row.isTicked };
      }),
    })),
    phonesTitle: words.phones,
    phones: frame.phones,
    written: words.written(frame.today),
    origin: [
      words.sources(
        frame.publishers.slice(0, mostNamed).join(', '),
        Math.max(0, frame.publishers.length - mostNamed),
      ),
      words.readOn(frame.readOn),
      ...(frame.due === undefined ? [] : [frame.due]),
    ],
  };
}
