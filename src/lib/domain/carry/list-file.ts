import { readAppointment, type Appointment } from '../booking/appointment';
import { isItemId, type ItemId } from '../checklist/items';
import { parseClerkChoices, type ClerkChoices } from '../counter/clerk-choices';
import { parseAnswers } from '../errand/parse-answers';
import type { Answers } from '../errand/questions';
import { parseChecks, type Checks } from '../identity/self-check';

/** A whole list as it goes into a file: what the code carries, when each row was ticked, the booked time and the clerk card. */
export interface FiledList {
  readonly answers: Answers;
  readonly checks: Checks;
  readonly ticks: ReadonlyMap<ItemId, Date>;
  readonly appointment?: Appointment;
  readonly clerk?: ClerkChoices;
}

/** A file of ours is a few hundred bytes; what is larger than this, in bytes, is not even opened. */
export const largestFile = 65_536;

const format = 'id-klar list';
const fileVersion = 1;
/** Every file of ours begins so, whatever was cut off behind it. */
const beginning = /^\s*\{\s*"format"\s*:\s*"id-klar list"/;

export type ReadFile =
  /** `unknown`: how many things in the file this version does not know and leaves out. */
  | { readonly kind: 'list'; readonly list: FiledList; readonly unknown: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'half' }
  | { readonly kind: 'other-version' }
  | { readonly kind: 'too-large' };

/** The text of a file; what is not there is left out. */
export function writeFile({ answers, checks, ticks, appointment, clerk }: FiledList): string {
  const ticked = Object.fromEntries([...ticks].map(([id, at]) => [id, at.toISOString()]));
  const record = { format, version: fileVersion, answers, checks, ticks: ticked };
  return `${JSON.stringify({ ...record, appointment, clerk }, null, 2)}\n`;
}

/** Reads a file that anybody can have written: only what the questions, papers and rows know is taken. */
export function readFile(text: string): ReadFile {
  if (text.length > largestFile) return { kind: 'too-large' };
  const isOurs = beginning.test(text);
  const record = recordIn(text);
  if (record === undefined) return { kind: isOurs ? 'half' : 'not-ours' };
  if (record.get('format') !== format) return { kind: 'not-ours' };
  if (record.get('version') !== fileVersion) return { kind: 'other-version' };
  const { answers, dropped: otherAnswers } = parseAnswers(mapOf(record.get('answers')));
  const { checks, dropped: otherChecks } = parseChecks(mapOf(record.get('checks')));
  const ticks = new Map<ItemId, Date>();
  let otherTicks = 0;
  for (const [id, value] of mapOf(record.get('ticks'))) {
    const at = isItemId(id) ? dateOf(value) : undefined;
    if (isItemId(id) && at !== undefined) ticks.set(id, at);
    else otherTicks += 1;
  }
  if (answers.errand === undefined) return { kind: 'empty' };
  const appointment = readAppointment(record.get('appointment'));
  const otherNotes = droppedOf(record.get('appointment'), appointment);
  const clerk = record.has('clerk') ? parseClerkChoices(record.get('clerk')) : undefined;
  const hasClerk = clerk !== undefined && (clerk.language !== undefined || clerk.needs.length > 0);
  return {
    kind: 'list',
    list: {
      answers,
      checks,
      ticks,
      ...(appointment && { appointment }),
      ...(hasClerk && { clerk }),
    },
    unknown: otherAnswers.length + otherChecks.length + otherTicks + otherNotes,
  };
}

/** How much of a booked time could not be read: all of it, or its place. */
function droppedOf(given: unknown, read: Appointment | undefined): number {
  if (given === undefined || given === null) return 0;
  const place = mapOf(given).get('place');
  const hasPlace = place !== undefined && place !== null && place !== '';
  return read === undefined || (hasPlace && read.place === undefined) ? 1 : 0;
}

function recordIn(text: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? mapOf(value) : undefined;
  } catch {
    return undefined;
  }
}

function mapOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

/** An instant as we write it, and none of the other texts that could be read as one. */
function dateOf(value: unknown): Date | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z$/.test(value))
    return undefined;
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? undefined : at;
}
