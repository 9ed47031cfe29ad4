import type { GroupInWords, ListInWords, RowInWords } from './list-in-words';

/** A row on paper; its note is cut or left out where the page has no room for it. */
export interface SheetRow {
  readonly title: string;
  readonly note: string | undefined;
  readonly isMissing: boolean;
}

export interface SheetGroup {
  readonly title: string;
  readonly rows: readonly SheetRow[];
}

/** What stands on one page of paper. */
export interface Sheet {
  /** Why the verdict is what it is; empty where the rows need the room, which say what is missing as well. */
  readonly reasons: readonly string[];
  readonly groups: readonly SheetGroup[];
}

/** Lines of 14 pt on an A4 page, and characters on each: fewer than fit, as letters and margins differ by phone. */
const page = { lines: 46, characters: 58 } as const;

/** A heading is larger and has room above it. */
const headingLines = 1.6;

/** Notes are kept in this order of need: whoever lacks something must know what will do. */
const orderOfNeed: readonly GroupInWords['id'][] = ['bring', 'before', 'counter', 'after'];

const linesOf = (text: string) => Math.ceil(text.length / page.characters);
const sumOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + linesOf(text), 0);

/**
 * Every title, and of the rest as much as one page has room for, step by step: what makes the papers valid, or will do
 * for them, then why the verdict is what it is, then the other notes. A note that is too long gives its first sentence.
 */
export function layOutSheet(list: ListInWords): Sheet {
  const rows = list.groups
    .flatMap(({ id, rows: inGroup }) =>
      inGroup.map((row) => ({ row, need: row.isMissing ? -1 : orderOfNeed.indexOf(id) })),
    )
    .sort((one, other) => one.need - other.need);
  let room = page.lines - linesAround(list) - sumOf(rows.map(({ row }) => row.title));
  const notes = new Map<RowInWords, string>();

  /** Puts a note, or more of it, behind a title where there is room. */
  function put(row: RowInWords, note: string): void {
    const more = linesBehind(row, note) - linesBehind(row, notes.get(row));
    if (more > room) return;
    room -= more;
    notes.set(row, note);
  }

  const papers = rows.filter(({ need }) => need <= 0).map(({ row }) => row);
  for (const row of papers) put(row, firstSentenceOf(row.note));
  for (const row of papers) put(row, row.note);
  const hasReasons = sumOf(list.reasons) <= room;
  if (hasReasons) room -= sumOf(list.reasons);
  for (const { row, need } of rows) {
    if (need <= 0) continue;
    put(row, firstSentenceOf(row.note));
    put(row, row.note);
  }
  return {
    reasons: hasReasons ? list.reasons : [],
    groups: list.groups.map(({ title, rows: inGroup }) => ({
      title,
      rows: inGroup.map((row) => ({
        title: row.title,
        note: notes.get(row),
        isMissing: row.isMissing,
      })),
    })),
  };
}

/** Lines of a row with this much of its note. */
function linesBehind({ title }: RowInWords, note: string | undefined): number {
  return linesOf(note === undefined ? title : `${title}. ${note}`);
}

function firstSentenceOf(note: string): string {
  return /^.+?[.?!](?= )/.exec(note)?.[0] ?? note;
}

/** Lines of what stands above and below the rows, and of the headings. */
function linesAround({ time, groups, phonesTitle, phones, origin }: ListInWords): number {
  const title = 1;
  const phoneLine = [phonesTitle, ...phones.map(({ name, number }) => `${name} ${number}`)];
  const foot = 1 + linesOf(phoneLine.join('   ')) + linesOf(origin.join(' '));
  return (
    title + sumOf(time === undefined ? [] : [time]) + (1 + groups.length) * headingLines + foot
  );
}
