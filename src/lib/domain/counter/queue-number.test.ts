import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQueueNumber, parseQueueNumber } from './queue-number';

describe('a queue number', () => {
  it.each([
    ['A123', 'A123'],
    ['  b 45 ', 'B45'],
    ['7', '7'],
    ['æ9', 'Æ9'],
    ['123456', '123456'],
    ['a-12', 'A-12'],
    ['ABC-123', 'ABC-123'],
    ['A – 12', 'A-12'],
    ['', undefined],
    ['   ', undefined],
  ])('%j is %j', (typed, number) => {
    expect(checkQueueNumber(typed)).toEqual({ ok: true, number });
  });

  it.each([
    ['A--12', 'only-letters-and-digits'],
    ['-12', 'only-letters-and-digits'],
    ['A-', 'only-letters-and-digits'],
    ['<b>', 'only-letters-and-digits'],
    ['ж12', 'only-letters-and-digits'],
    ['A123456', 'too-long'],
    ['0101901234', 'cpr-number'],
    ['010190-1234', 'cpr-number'],
    ['010190', 'cpr-number'],
    ['0101-90', 'cpr-number'],
    ['31 12 99', 'cpr-number'],
  ] as const)('%j is refused: %s', (typed, problem) => {
    expect(checkQueueNumber(typed)).toEqual({ ok: false, problem });
  });

  it('is short and plain whatever is typed, and reads the same again', () => {
    const near = fc.string({
      unit: fc.constantFrom('a', 'Z', 'Ø', '0', '1', '9', ' ', '-', '\u00ad'),
      maxLength: 9,
    });
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'grapheme', maxLength: 12 })), (typed) => {
        const checked = checkQueueNumber(typed);
        const kept = checked.ok ? checked.number : undefined;
        expect(kept ?? 'A1').toMatch(/^(?=.{1,7}$)[A-ZÆØÅ0-9]+(-[A-ZÆØÅ0-9]+)?$/);
        expect(parseQueueNumber(kept)).toBe(kept);
      }),
    );
  });

  it.each([[undefined], [null], [12], [{}], ['A 1;DROP'], ['010190']])(
    'is nothing where %j is kept',
    (kept) => {
      expect(parseQueueNumber(kept)).toBeUndefined();
    },
  );
});
