/** Six digits, at most three signs that are no digits or letters, and four more: `010190-1234`, `0101901234`, `01 01 90 12 34`. */
const shape =
  /(?:^|\D)(\d{2})([ .]?)(\d{2})[ .]?(\d{2})([\s./\u2010-\u2015\u2212-]{0,3})\d{2}[ .]?\d{2}(?!\d)/gu;
/** Digits with at most three such signs between them. */
const run = /\d(?:[\s./\u2010-\u2015\u2212-]{0,3}\d)*/gu;
const dash = /[\u2010-\u2015\u2212-]/;
const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Could somewhere in this text stand a CPR number? With a dash in its usual place always; without one, or otherwise spaced,
 * only where the first six digits are a day, month and year, because ten digits can be many things.
 */
export function looksLikeCprNumber(typed: string): boolean {
  // Some keyboards have wide digits.
  const text = typed.normalize('NFKC');
  for (const [, day, inPairs, month, year, gap = ''] of text.matchAll(shape)) {
    const isMeant = inPairs === '' && dash.test(gap);
    if (isMeant || isDate(Number(day), Number(month), Number(year))) return true;
  }
  return [...text.matchAll(run)].some(([found]) => isSpacedNumber(found));
}

/** Ten digits in groups of any size: `1 0 1 0 9 0 1 2 3 4`, `010 190 1234`. A lone digit beside groups is an hour. */
function isSpacedNumber(found: string): boolean {
  const groups = found.match(/\d+/g) ?? [];
  const digits = groups.join('');
  const isEven = groups.every(({ length }) => length > 1) || groups.length === digits.length;
  const [day, month, year] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)));
  return digits.length === 10 && isEven && isDate(day ?? 0, month ?? 0, year ?? 0);
}

/** The year has two digits, so 29 February is possible in every fourth: 00 can be 2000. */
function isDate(day: number, month: number, year: number): boolean {
  const isLeap = year % 4 === 0;
  const days = month === 2 && !isLeap ? 28 : (daysInMonth[month - 1] ?? 0);
  return day >= 1 && day <= days;
}
