import type { withoutMitidFacts } from '$lib/domain/validity/facts-without-mitid';

/** The facts about managing without a digital ID, one plain sentence each. */
export const withoutMitid = {
  'right-without-mitid':
    'Er du fritaget for Digital Post, kan du siden 1. juni 2023 bede hver myndighed om den vej uden nettet, som loven giver.',
  'special-circumstances':
    'Kan du ikke bruge nettet, skal myndigheden lade dig søge på en anden måde.',
  'private-firms-not-bound': 'Loven om en vej uden nettet gælder ikke banker og andre firmaer.',
  'moving-without-mitid':
    'Borgerservice i din nye kommune hjælper med flytning, tidligst 28 dage før og senest 5 dage efter.',
  'housing-benefit-without-mitid':
    'Bliv undtaget i Borgerservice, så kan du bruge telefon og brev hos Udbetaling Danmark om boligstøtte.',
  'holiday-pay-without-mitid':
    'Til feriepenge findes en blanket på papir, som sendes til FerieKonto eller din ferieordning.',
  'specialist-without-mitid':
    'Din læge henviser, og du ringer selv; øjenlæge og ørelæge kræver ingen henvisning.',
  'health-records-without-mitid':
    'Fra 15 år kan du mundtligt eller skriftligt bede om din journal, og inden 7 hverdage får du den eller grunden til, at den trækker ud.',
  'study-without-mitid':
    'Du kan søge på optagelse.dk med en underskrevet side, som skal være fremme 15. marts kl. 12 eller 5. juli kl. 12.',
  'upper-secondary-without-mitid': 'Vi fandt ingen vej på papir til gymnasiet, så spørg skolen.',
  'student-grant-without-mitid':
    'Vi fandt hverken skema eller adresse til SU på papir, så spørg SU-kontoret på dit studiested.',
} as const satisfies Readonly<Record<keyof typeof withoutMitidFacts, string>>;
