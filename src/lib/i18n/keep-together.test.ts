import { expect, it } from 'vitest';
import { keepTogether } from './keep-together';

it.each([
  ['Ring 70 20 00 00 nu.', 'Ring 70\u{a0}20\u{a0}00\u{a0}00 nu.'],
  ['<a href="tel:+45 33 98">33 98</a>', '<a href="tel:+45 33 98">33\u{a0}98</a>'],
  ['Luk kl. 12 og 18.', 'Luk kl.\u{a0}12 og 18.'],
  ['Det koster 143,60 kr. i alt.', 'Det koster 143,60\u{a0}kr. i alt.'],
  ['13-17 år', '13\u{2011}17 år'],
  ['den 24 december', 'den 24 december'],
])('%s', (markup, kept) => {
  expect(keepTogether(markup)).toBe(kept);
});
