import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clerkLanguageIds, clerkNeedIds, parseClerkChoices } from './clerk-choices';

it.each<[unknown, ReturnType<typeof parseClerkChoices>]>([
  [
    { language: 'ar', needs: ['writing', 'hearing'] },
    { language: 'ar', needs: ['hearing', 'writing'] },
  ],
  [
    { language: 'xx', needs: ['hearing', 'hearing', 'flying', 7] },
    { language: undefined, needs: ['hearing'] },
  ],
  [{ needs: 'hearing' }, { language: undefined, needs: [] }],
  ['ar', { language: undefined, needs: [] }],
  [null, { language: undefined, needs: [] }],
  [undefined, { language: undefined, needs: [] }],
])('%j is read as %j', (kept, choices) => {
  expect(parseClerkChoices(kept)).toEqual(choices);
});

it('reads whatever lies there, and what it wrote itself unchanged', () => {
  fc.assert(
    fc.property(fc.anything(), (kept) => {
      expect(parseClerkChoices(kept).needs.length).toBeLessThanOrEqual(clerkNeedIds.length);
    }),
  );
  fc.assert(
    fc.property(
      fc.option(fc.constantFrom(...clerkLanguageIds), { nil: undefined }),
      fc.subarray([...clerkNeedIds]),
      (language, needs) => {
        expect(parseClerkChoices({ language, needs })).toEqual({ language, needs });
      },
    ),
  );
});
