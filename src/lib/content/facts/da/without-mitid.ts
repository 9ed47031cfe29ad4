import type { withoutMitidFacts } from '$lib/domain/validity/facts-without-mitid';

/** The facts about managing without a digital ID, one plain sentence each. */
export const withoutMitid = {
  'right-without-mitid':
    'Er du fritaget for Digital Post, kan du siden 1. juni 2023 bede hver myndighed om den vej uden nettet, som loven giver.',
  'right-not-everywhere':
    'Loven fra 2023 gælder ikke for domstolenes sider og heller ikke i Grønland eller på Færøerne.',
  'special-circumstances':
    'Kan du ikke bruge nettet, skal myndigheden lade dig søge på en anden måde.',
  'benefits-exemption':
    'Hos Udbetaling Danmark er det Borgerservice, der kan undtage dig fra at søge på nettet.',
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
  'moving-too-late': 'Melder du flytning for sent, kan du få en bøde.',
  'moving-form-by-letter':
    'En kommune sender blanketten til flytning med brev, når du ringer, så spørg i din egen.',
  'housing-benefit-no-counter': 'Udbetaling Danmark har ingen skranke, så gå til din kommune.',
  'housing-benefit-single-application':
    'Udbetaling Danmark kan tage imod en enkelt ansøgning, men sender dig så videre til kommunen.',
  'housing-benefit-case-power':
    'Med en fuldmagt til din sag (sagsfuldmagt) kan en anden ringe om din boligstøtte.',
  'holiday-pay-form-at-desk': 'Borgerservice kan hjælpe med blanketten til feriepenge.',
  'holiday-pay-form-year':
    'Blanketten til feriepenge skifter hvert ferieår, så spørg først, hvilken der gælder.',
  'holiday-pay-photo': 'Et foto af blanketten til feriepenge kan sendes på nettet.',
  'holiday-pay-under-15': 'Er du under 15 år, hjælper en forælder dig med feriepenge.',
  'specialist-free-choice':
    'Du vælger frit mellem speciallæger og kan se klinikker på sundhed.dk uden at logge ind.',
  'specialist-group-2': 'Er du i gruppe 2, skal du ikke have en henvisning til speciallæge.',
  'specialist-referral-age':
    'En klinik skriver, at henvisningen højst må være 6 måneder gammel, så spørg den, du vælger.',
  'health-records-by-proxy': 'En anden kan bede om din journal med din fuldmagt.',
  'health-records-first-copy': 'Den første kopi af din journal er gratis.',
  'health-records-fee':
    'En læge skriver om et gebyr for journalen, men det er en ældre regel, så spørg først.',
  'study-signature-page':
    'Du skriver under på en side for hver uddannelse og sender den til hvert uddannelsessted på mail eller i brev.',
  'study-no-receipt': 'Du får ikke svar om, at din mail med siden er nået frem.',
  'study-by-proxy':
    'En anden kan søge for dig på optagelse.dk, når du har skrevet under på en fuldmagt.',
  'study-special-case':
    'I særlige tilfælde skal uddannelsesstedet tilbyde en anden vej end nettet.',
  'student-grant-online': 'På nettet søger du SU i minSU, og det kræver MitID.',
  'student-grant-paper-rule':
    'Reglerne for SU siger, at der kan bruges papir til det, der ikke kan sendes på nettet.',
  'student-grant-to-agency':
    'En ældre tekst siger, at SU på papir kan sendes til Uddannelses- og Forskningsstyrelsen, så spørg først.',
  'student-grant-post':
    'Det er ikke fastslået, om du kan få beskeder om SU på papir, så spørg SU-kontoret.',
} as const satisfies Readonly<Record<keyof typeof withoutMitidFacts, string>>;
