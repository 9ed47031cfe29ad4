import { expect, test } from 'vitest';
import { landingOf, type Launch } from './landing';

const launch: Launch = {
  lang: 'da',
  page: '',
  hash: '',
  navigation: 'navigate',
  keptLanguage: undefined,
  hasList: true,
};

test.each([
  ['a list, at the root', {}, { lang: 'da', page: 'liste' }],
  ['a list, at the English root', { lang: 'en' }, { lang: 'en', page: 'liste' }],
  ['a list and a language', { keptLanguage: 'en' }, { lang: 'en', page: 'liste' }],
  ['a language only', { keptLanguage: 'en', hasList: false }, { lang: 'en', page: '' }],
  ['nothing kept', { hasList: false }, undefined],
  ['the language already shown', { keptLanguage: 'da', hasList: false }, undefined],
  ['a language the app does not know', { keptLanguage: 'xx', hasList: false }, undefined],
  ['another page', { page: 'telefon' }, undefined],
  ['a reload', { navigation: 'reload' }, undefined],
  ['the way back', { navigation: 'back_forward' }, undefined],
  ['after a switch of language', { hash: '#top', keptLanguage: 'en' }, undefined],
] satisfies [string, Partial<Launch>, ReturnType<typeof landingOf>][])(
  '%s',
  (_name, part, expected) => {
    expect(landingOf({ ...launch, ...part })).toEqual(expected);
  },
);
