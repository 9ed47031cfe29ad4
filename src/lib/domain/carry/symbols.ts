/**
 * The letters and digits of a code (Crockford's base 32): no I, L, O and U, which are taken for 1, 0 and V. What is still
 * mixed up (5 and S, 2 and Z, 8 and B) is found by the check symbols.
 */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What people type instead. Ø is the zero with a stroke through it. */
const lookAlikes: Readonly<Record<string, string>> = { O: '0', Ø: '0', I: '1', L: '1', U: 'V' };

/** A symbol is a number of 0-31: an element of the field with 32 elements. */
const fieldSize = 32;

/** x⁵ + x² + 1: of this field every element but 0 is a power of x. */
const fieldPolynomial = 0b100101;

/** How many symbols the check adds. */
export const checkLength = 2;

/** Most symbols of which every change of one or two is found: after these the powers of x begin again. */
export const longestChecked = fieldSize - 1;

/** x and x²: what the check is about. */
const roots = [2, 4] as const;

/** Multiplies two elements of the field. */
function times(one: number, other: number): number {
  let product = 0;
  let shifted = one;
  for (let bits = other; bits > 0; bits >>= 1) {
    if (bits & 1) product ^= shifted;
    shifted <<= 1;
    if (shifted & fieldSize) shifted ^= fieldPolynomial;
  }
  return product;
}

/**
 * The symbols with two more behind them, so that the whole is 0 at both roots: a Reed-Solomon code. One or two wrong
 * symbols, and so two that have changed places, never give another whole that is.
 */
export function withCheck(symbols: readonly number[]): readonly number[] {
  const [one, other] = roots;
  let [high, low] = [0, 0];
  for (const symbol of symbols) {
    const factor = symbol ^ high;
    high = low ^ times(factor, one ^ other);
    low = times(factor, times(one, other));
  }
  return [...symbols, high, low];
}

/** The symbols without the check, or `undefined` where the check does not fit. */
export function withoutCheck(symbols: readonly number[]): readonly number[] | undefined {
  const isWhole = roots.every(
    (root) => symbols.reduce((sum, symbol) => times(sum, root) ^ symbol, 0) === 0,
  );
  return isWhole && symbols.length > checkLength ? symbols.slice(0, -checkLength) : undefined;
}

/** The symbols as letters and digits, without gaps. */
export function spell(symbols: readonly number[]): string {
  return symbols.map((symbol) => alphabet.charAt(symbol)).join('');
}

/** The same in groups of four, as it is read aloud and typed. */
export function inGroups(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? '';
}

/** The symbols of one letter after the other, or the first that is none; small letters, gaps and look-alikes are forgiven. */
export function readSymbols(
  typed: string,
): { readonly symbols: readonly number[] } | { readonly strange: string } {
  const symbols: number[] = [];
  for (const sign of typed.normalize('NFC').toUpperCase()) {
    if (/[\s\p{Pd}\p{Cf}._]/u.test(sign)) continue;
    const symbol = alphabet.indexOf(lookAlikes[sign] ?? sign);
    if (symbol < 0) return { strange: sign };
    symbols.push(symbol);
  }
  return { symbols };
}
