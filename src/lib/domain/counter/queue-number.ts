import { looksLikeCprNumber } from '../municipalities/cpr-number';

/** Most letters and digits of a number on a slip from the hall. */
const queueNumberLimit = 6;

/** Why what was typed is not kept. */
export type QueueNumberProblem = 'only-letters-and-digits' | 'too-long' | 'cpr-number';

export type QueueNumberCheck =
  /** `undefined`: nothing was typed. */
  | { readonly ok: true; readonly number: string | undefined }
  | { readonly ok: false; readonly problem: QueueNumberProblem };

/**
 * The number in what was typed: letters and digits with at most one hyphen in between, in capitals, without its gaps
 * (`a 123` is `A123`). Six digits that are a day, month and year are refused, because a CPR number begins with them.
 */
export function checkQueueNumber(typed: string): QueueNumberCheck {
  const number = typed
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[\u2010-\u2013]/g, '-')
    .toLocaleUpperCase('da');
  const plain = number.replace('-', '');
  if (number === '') return { ok: true, number: undefined };
  // Six digits are looked at as the beginning of a whole CPR number.
  if (looksLikeCprNumber(typed) || looksLikeCprNumber(`${plain}0000`))
    return { ok: false, problem: 'cpr-number' };
  if (!/^[A-ZÆØÅ0-9]+(-[A-ZÆØÅ0-9]+)?$/.test(number))
    return { ok: false, problem: 'only-letters-and-digits' };
  if (plain.length > queueNumberLimit) return { ok: false, problem: 'too-long' };
  return { ok: true, number };
}

/** Reads a number from the phone's storage; `undefined` where there is none, or one that would be refused today. */
export function parseQueueNumber(kept: unknown): string | undefined {
  if (typeof kept !== 'string') return undefined;
  const checked = checkQueueNumber(kept);
  return checked.ok ? checked.number : undefined;
}
