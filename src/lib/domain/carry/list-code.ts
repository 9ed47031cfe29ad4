import { replay } from '../errand/replay';
import { extents, walkList, type CarriedList, type Extent } from './carried-list';
import { readChoices, writeChoices } from './choices';
import { checkLength, readSymbols, spell, withCheck, withoutCheck } from './symbols';

/** The first symbol of a code: which of up to 32 layouts the rest has. */
const codeVersion = 1;

/** So many symbols in which no code of other rules looks like one of ours, by chance one in 32,768. */
const sealLength = 3;

/** The lengths of a code: as short as the list allows, in whole groups of four. */
export const codeLengths: readonly number[] = [8, 12, 16, 20, 24];

const frameLength = 1 + sealLength + checkLength;
const bitsPerSymbol = 5;

export type WrittenCode =
  | {
      readonly kind: 'code';
      readonly code: string;
      readonly extent: Extent;
      readonly carried: CarriedList;
    }
  /** A question on the way is not answered, so there is no list yet. */
  | { readonly kind: 'unfinished' };

export type ReadCode =
  /** `code`: its letters and digits alone, as `writeCode` gives them. */
  | {
      readonly kind: 'list';
      readonly list: CarriedList;
      readonly extent: Extent;
      readonly code: string;
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'strange'; readonly sign: string }
  | { readonly kind: 'length'; readonly count: number }
  | { readonly kind: 'mistyped' }
  | { readonly kind: 'other-version' };

/** Writes a list as a code: all of it, or as much as has room in 24 letters and digits. */
export function writeCode(list: CarriedList): WrittenCode {
  if (replay(list.answers).next !== 'check') return { kind: 'unfinished' };
  for (const extent of extents) {
    const carried = carriedOf(list, extent);
    const number = writeChoices((choose) => walkList(choose, list, extent));
    const length = codeLengths.find((one) => number < 1n << payloadBits(one));
    if (length === undefined) continue;
    const symbols = [codeVersion, ...seal(carried), ...symbolsOf(number, length - frameLength)];
    return { kind: 'code', code: spell(withCheck(symbols)), extent, carried };
  }
  // The answers alone fit always; the tests try the longest.
  throw new RangeError('no room for the answers');
}

/**
 * Reads what was typed, pasted or scanned; the address around a code is forgiven. What other rules have written is
 * refused: the seal is made of the ids that were meant, so a number that now means something else does not fit it.
 */
export function readCode(typed: string): ReadCode {
  const read = readSymbols(codeIn(typed));
  if ('strange' in read) return { kind: 'strange', sign: read.strange };
  const { symbols } = read;
  if (symbols.length === 0) return { kind: 'empty' };
  if (!codeLengths.includes(symbols.length)) return { kind: 'length', count: symbols.length };
  const whole = withoutCheck(symbols);
  // The check of nothing but zeros fits, and no layout has the number 0.
  if (whole === undefined || whole[0] === 0) return { kind: 'mistyped' };
  const found = readChoices(numberOf(whole.slice(1 + sealLength)), (choose) =>
    walkList(choose, { answers: {}, checks: {}, ticks: [] }, 'all'),
  );
  if (whole[0] !== codeVersion || found === undefined) return { kind: 'other-version' };
  const { extent, ...list } = found;
  const isOurs = seal(list).every((symbol, index) => symbol === whole[1 + index]);
  return isOurs ? { kind: 'list', list, extent, code: spell(symbols) } : { kind: 'other-version' };
}

/** What stands in an address or a message behind the name of the screen; else all of it. */
function codeIn(typed: string): string {
  return /#carry\/([^\s#?&]+)/.exec(typed)?.[1] ?? typed;
}

/** What a code of that extent says, as it will be read. */
function carriedOf(list: CarriedList, extent: Extent): CarriedList {
  const number = writeChoices((choose) => walkList(choose, list, extent));
  const carried = readChoices(number, (choose) => walkList(choose, list, extent));
  if (carried === undefined) throw new RangeError('a list that cannot be read again');
  const { answers, checks, ticks } = carried;
  return { answers, checks, ticks };
}

/** A short fingerprint of the ids that a list is made of. */
function seal(list: CarriedList): readonly number[] {
  const hash = fnv1a(JSON.stringify([list.answers, list.checks, list.ticks]));
  return Array.from({ length: sealLength }, (_, index) => (hash >>> (index * 5 + 8)) & 31);
}

/** FNV-1a, 32 bits: short, and spread well enough for a chance of one in many thousands. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

function payloadBits(length: number): bigint {
  return BigInt((length - frameLength) * bitsPerSymbol);
}

/** A number as so many symbols, the highest first. */
function symbolsOf(number: bigint, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) =>
    Number((number >> BigInt((count - 1 - index) * bitsPerSymbol)) & 31n),
  );
}

function numberOf(symbols: readonly number[]): bigint {
  return symbols.reduce((number, symbol) => (number << 5n) | BigInt(symbol), 0n);
}
