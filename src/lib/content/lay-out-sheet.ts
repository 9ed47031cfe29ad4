import type { GroupInWords, ListInWords, RowInWords } from './list-in-words';

/** A row on paper; its note is left out where the page has no room for it. */
export interface SheetRow {
  readonly title: string;
  readonly note: string | undefined;
  readonly isMissing: boolean;
}

export interface SheetGroup {
  readonly title: string;
  readonly rows: readonly SheetRow[];
}

/** Lines of 14 pt on an A4 page with wide margins, and characters on each: fewer than fit, as letters differ in width. */
const page = { lines: 40, characters: 66 } as const;

/** Notes are kept in this order of need: whoever lacks something must know what will do. */
const orderOfNeed: readonly GroupInWords['id'][] = ['bring', 'before', 'counter', 'after'];

const linesOf = (text: string) => Math.ceil(text.length / page.characters);
/** A heading has room above it. */
const headingLines = 1.4;

/** The rows for one page of paper: every title, and as many notes as the page has room for, those most needed first. */
export function layOutSheet(list: ListInWords): readonly SheetGroup[] {
  const rows = list.groups.flatMap(({ id, rows: inGroup }) =>
    inGroup.map((row) => ({ row, need: row.isMissing ? -1 : orderOfNeed.indexOf(id) })),
  );
  let room =
    page.lines -
    linesAround(list) -
    rows.reduce((sum, { row }) => sum + linesOf(row.title), 0) -
    list.groups.length * headingLines;
  const noted = new Set<RowInWords>();
  for (const { row } of rows.sort((one, other) => one.need - other.need)) {
    const more = linesOf(`${row.title}. ${row.note}`) - linesOf(row.title);
    if (more > room) continue;
    room -= more;
    noted.add(row);
  }
  return list.groups.map(({ title, rows: inGroup }) => ({
    title,
    rows: inGroup.map((row) => ({
      title: row.title,
      note: noted.has(row) ? row.note : undefined,
      isMissing: row.isMissing,
    })),
  }));
}

/** Lines of what stands above and below the rows. */
function linesAround({ time, reasons, phones, origin }: ListInWords): number {
  const phoneLine = phones.map(({ name, number }) => `${name} ${number}`).join('  ');
  return (
    2 +
    (time === undefined ? 0 : linesOf(time)) +
    headingLines +
    reasons.reduce((sum, reason) => sum + linesOf(reason), 0) +
    headingLines +
    linesOf(phoneLine) +
    1 +
    linesOf(origin.join(' '))
  );
}
