import type { ShareWords } from './da/share';
import type { ListInWords } from './list-in-words';

/**
 * The list as plain text that needs no link: for a mail, a note or an SMS,
 * which a single hard space would make twice as long. Lines are parted by `\n`.
 */
export function writeList(list: ListInWords, words: ShareWords['list']): string {
  const head = [list.title, ...(list.time === undefined ? [] : [list.time])];
  const groups = list.groups.map(({ id, title, rows }) => [
    `${title}:`,
    ...rows.map(({ title: row, note, isMissing, isTicked }) => {
      const named = isMissing && id !== 'missing' ? words.marked(row) : row;
      return `[${isTicked ? 'x' : ' '}] ${ended(named)} ${note}`;
    }),
  ]);
  return [
    head,
    [`${list.verdict}.`, ...list.reasons],
    ...groups,
    [`${list.phonesTitle}:`, ...list.phones.map(({ name, number }) => `${name} ${number}`)],
    [`${list.written}.`, ...list.origin],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .replaceAll('\u00a0', ' ');
}

/** A sentence ends once: a question has its end already. */
function ended(text: string): string {
  return /[?!]$/.test(text) ? text : `${text}.`;
}

/**
 * The list as it is read aloud: short lines, one after the other, so that a pause never loses much. Who says so is left to
 * those who read.
 */
export function sayList(list: ListInWords, words: ShareWords['list']): readonly string[] {
  return [
    `${list.title}.`,
    ...(list.time === undefined ? [] : [`${list.time}.`]),
    `${list.verdict}.`,
    ...list.reasons,
    ...list.groups.flatMap(({ id, title, rows }) => [
      `${title}.`,
      ...rows.map(({ title: row, note, isMissing, isTicked }) => {
        const named = isMissing && id !== 'missing' ? words.marked(row) : row;
        return `${ended(named)} ${isTicked ? words.ticked : note}`;
      }),
    ]),
    `${list.phonesTitle}.`,
    ...list.phones.map(({ name, number }) => `${name}. ${number}.`),
  ];
}
