/** A list's name on this phone; the number is what the person sees ("Liste 2"), so it says nothing about anybody. */
export type ListId = `list-${number}`;

/** The number of a list, 1 or more; `undefined` for any other text, as it may lie on the phone. */
export function numberOf(id: string): number | undefined {
  const number = /^list-([1-9]\d{0,3})$/.exec(id)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The lists among these ids, by their numbers. */
export function listIdsOf(ids: Iterable<string>): readonly ListId[] {
  return [...ids]
    .map(numberOf)
    .filter((number) => number !== undefined)
    .sort((one, two) => one - two)
    .map((number): ListId => `list-${number}`);
}

/** An id that no list has. */
export function nextListId(taken: readonly ListId[]): ListId {
  const last = taken.at(-1);
  return `list-${(last === undefined ? 0 : (numberOf(last) ?? 0)) + 1}`;
}
