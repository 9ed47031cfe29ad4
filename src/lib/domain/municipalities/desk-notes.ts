import { looksLikeCprNumber } from './cpr-number';
import { parseKept } from './kept-json';

/** What a person has noted about the desk of one municipality. Left out: not noted. */
export interface DeskNotes {
  /** Eight digits, or `+` and the digits with the code of the country. */
  readonly phone?: string;
  /** In the person's own words. */
  readonly hours?: string;
}

/** Most characters of the opening hours. */
export const hoursLimit = 200;

/** Why a note cannot be kept. */
export type NoteProblem = 'no-phone-number' | 'too-long' | 'cpr-number';

export type NoteCheck =
  /** `undefined`: nothing was written. */
  | { readonly ok: true; readonly note: string | undefined }
  | { readonly ok: false; readonly problem: NoteProblem };

/** What people put between the digits of a phone number, and the unseen marks that come along from a list of contacts. */
const between = /[\s\p{Cf}.()/\u2010-\u2015-]/gu;
const danish = /^\d{8}$/;
const international = /^\+(?:45\d{8}|(?!45|0)\d{8,15})$/;

/** The phone number in what was typed, without its gaps. */
export function checkPhone(typed: string): NoteCheck {
  const digits = typed.replace(between, '');
  if (digits === '') return { ok: true, note: undefined };
  if (danish.test(digits) || international.test(digits)) return { ok: true, note: digits };
  return {
    ok: false,
    problem: looksLikeCprNumber(typed) ? 'cpr-number' : 'no-phone-number',
  };
}

/** The opening hours in what was typed. An emoji counts as one character, as a letter does. */
export function checkHours(typed: string): NoteCheck {
  const hours = typed.replace(/\r\n?/g, '\n').trim();
  if (hours === '') return { ok: true, note: undefined };
  if (looksLikeCprNumber(hours)) return { ok: false, problem: 'cpr-number' };
  if (lengthOf(hours) > hoursLimit) return { ok: false, problem: 'too-long' };
  return { ok: true, note: hours };
}

/** How many characters a text has, without what stands empty at its ends. */
function lengthOf(text: string): number {
  return Array.from(text.trim()).length;
}

/** A checked phone number as people write it, on one line: `12 34 56 78`, `+45 12 34 56 78`; other countries as they come. */
export function formatPhone(phone: string): string {
  const parts = /^(\+45)?(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(phone);
  return parts === null ? phone : parts.slice(1).join('\u{a0}').trim();
}

/** Where a tap on a checked phone number goes. A number without a country is Danish, also on a phone from abroad. */
export function phoneHref(phone: string): string {
  return `tel:${phone.startsWith('+') ? phone : `+45${phone}`}`;
}

/** What is kept on the phone, as text. */
export function writeNotes({ phone, hours }: DeskNotes): string {
  return JSON.stringify({ phone, hours });
}

/** Reads what was kept: a note that would be refused today is left out, the other one stays. */
export function readNotes(kept: string | undefined): DeskNotes {
  const record = parseKept(kept);
  if (typeof record !== 'object' || record === null) return {};
  const phone = 'phone' in record ? readNote(record.phone, checkPhone) : undefined;
  const hours = 'hours' in record ? readNote(record.hours, checkHours) : undefined;
  return { ...(phone === undefined ? {} : { phone }), ...(hours === undefined ? {} : { hours }) };
}

function readNote(value: unknown, check: (typed: string) => NoteCheck): string | undefined {
  if (typeof value !== 'string') return undefined;
  const checked = check(value);
  return checked.ok ? checked.note : undefined;
}
