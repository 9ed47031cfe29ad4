/**
 * One choice after the other, as one number: each has as many values as there were options to choose between, so nothing
 * is spent on what could not be. The same walk over the choices writes the number and reads it again.
 *
 * @param count how many options there are, at least 1
 * @param chosen which of them, from 0; only asked for when writing
 * @returns which of them
 */
export type Choose = (count: number, chosen: () => number) => number;

/** The number that a walk over choices gives. */
export function writeChoices(walk: (choose: Choose) => void): bigint {
  let number = 0n;
  let scale = 1n;
  walk((count, chosen) => {
    const index = chosen();
    number += scale * BigInt(index);
    scale *= BigInt(count);
    return index;
  });
  return number;
}

/** Walks over the choices of a number, or `undefined` where the number says more than the walk asks. */
export function readChoices<Result>(
  number: bigint,
  walk: (choose: Choose) => Result,
): Result | undefined {
  let rest = number;
  const result = walk((count) => {
    const index = Number(rest % BigInt(count));
    rest /= BigInt(count);
    return index;
  });
  return rest === 0n ? result : undefined;
}
