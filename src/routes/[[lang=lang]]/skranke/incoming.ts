import type { Extent } from '$lib/domain/carry/carried-list';
import type { ReadCode } from '$lib/domain/carry/list-code';
import type { FiledList, ReadFile } from '$lib/domain/carry/list-file';
import { inGroups } from '$lib/domain/carry/symbols';

/** A list that has been read and waits for the person to say what shall become of it. */
export interface Incoming {
  readonly list: FiledList;
  /** The code it was read from, in groups; `undefined` for a file. */
  readonly code: string | undefined;
  /** How much of the list the code had room for. */
  readonly extent: Extent;
  /** How many things in a file this version does not know. */
  readonly unknown: number;
}

/** A list from a code. A code does not say when something was ticked, so it counts as ticked now. */
export function filedFrom(
  { list, extent, code }: Extract<ReadCode, { kind: 'list' }>,
  now: Date,
): Incoming {
  const ticks = new Map(list.ticks.map((id) => [id, now]));
  return { list: { ...list, ticks }, code: inGroups(code), extent, unknown: 0 };
}

/** A list from a file. */
export function incomingFile({ list, unknown }: Extract<ReadFile, { kind: 'list' }>): Incoming {
  return { list, code: undefined, extent: 'all', unknown };
}
