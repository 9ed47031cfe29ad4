import type { Beside } from '$lib/domain/checklist/paper-beside';
import type { CheckId, CheckOutcome } from '$lib/domain/identity/self-check';
import type { PaperId } from '$lib/domain/identity/papers';

const questions: Readonly<Record<CheckId, { readonly ask: string; readonly hint: string }>> = {
  valid: {
    ask: 'Gælder det i dag?',
    hint: 'Se efter en udløbsdato. Er der ingen, så vælg Ved ikke.',
  },
  right: {
    ask: 'Er det selve papiret?',
    hint: 'Ikke et foto, en kopi, et midlertidigt papir eller et nødpas.',
  },
  cpr: {
    ask: 'Viser det dit CPR-nummer?',
    hint: 'Det er 10 cifre, og det starter med din fødselsdag.',
  },
  name: { ask: 'Viser det dit navn, som det er nu?', hint: 'For eksempel efter et bryllup.' },
};

/** Papers that may be on the phone, or that are easily mixed up with another. */
const rightHints: Readonly<Partial<Record<PaperId, string>>> = {
  'driving-licence':
    'Kortet, eller dansk kørekort i kørekort-appen. Ikke et foto eller et midlertidigt kørekort.',
  'health-card': 'Selve kortet. Ikke et foto eller et midlertidigt kort.',
  'health-card-app': 'Sundhedskort-appen på din telefon. Ikke et foto.',
  'tax-statement': 'Det seneste. Ikke et foto eller en kopi.',
};

const outcomes: Readonly<Record<CheckOutcome, { readonly title: string; readonly text: string }>> =
  {
    refused: {
      title: 'Det kan ikke bruges',
      text: 'Det tæller ikke med på din liste. Tag et andet.',
    },
    'shows-no-cpr': {
      title: 'Det viser ikke dit CPR-nummer',
      text: 'Det er ikke nok alene.',
    },
    'other-name': {
      title: 'Spørg først',
      text: 'Vi ved ikke, om et papir med et andet navn gælder.',
    },
    fine: { title: 'Det ser rigtigt ud', text: 'Medarbejderen afgør det.' },
    unsure: {
      title: 'Du har svaret på det, du kan',
      text: 'Du har ikke set noget galt. Medarbejderen afgør det.',
    },
    begun: { title: 'Ikke helt set efter endnu', text: 'Svar på resten, så godt du kan.' },
    open: { title: 'Ikke set efter endnu', text: 'Svar på det, du kan.' },
  };

/** What a paper without the CPR number needs. */
const beside: Readonly<Record<Beside, string>> = {
  'other-is-enough': 'Dine andre papirer ser ud til at være nok.',
  along: 'Du har også et papir med, der viser det. Tag begge med.',
  ask: 'Spørg først, hvad der skal til.',
  lacking: 'Tag også et papir med, der viser det.',
};

/** Words of the screen where a person looks at each paper. */
export const paperChecks = {
  lead: 'Se på papiret, og svar. Svarene bliver på telefonen.',
  choose: 'Vælg et papir. Se på det, mens du svarer.',
  none: 'Du har ikke valgt et papir, som vi kan hjælpe dig med at se på.',
  toAnswers: 'Ret dine svar',
  questions,
  rightHints,
  replies: { yes: 'Ja', no: 'Nej', 'dont-know': 'Ved ikke' },
  outcomes,
  beside,
  listNow: 'Din liste siger nu',
  others: 'Se på et andet papir',
  toList: 'Til min liste',
};

export type PaperChecksWords = typeof paperChecks;
