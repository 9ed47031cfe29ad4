import type { DisagreementId, SideId } from '$lib/domain/validity/disagreements';

/** The words of one disagreement: what it is about, what each side says, what the app follows and why. */
interface DisagreementText<Id extends DisagreementId> {
  readonly topic: string;
  readonly sides: Readonly<Record<SideId<Id>, string>>;
  readonly choice: string;
}

export type DisagreementTexts = {
  readonly [Id in DisagreementId]: DisagreementText<Id>;
};

/** Where sources differ, in words. */
export const disagreements = {
  'witness-mitid-age': {
    topic: 'Hvor længe skal vidnet have haft MitID?',
    sides: {
      'ten-days': 'Mindst 10 dage.',
      'thirty-days': 'Mere end 30 dage.',
    },
    choice:
      'Vi siger mere end 30 dage. Det står på de nyeste sider. Det dækker også de gamle regler.',
  },
  'witness-papers': {
    topic: 'Hvad skal vidnet have med?',
    sides: {
      'passport-or-licence': 'Pas eller kørekort fra Danmark eller Grønland.',
      'photo-id-list': 'Gyldigt ID med billede fra listen og sit eget MitID.',
    },
    choice:
      'Vi følger den nye liste. Har vidnet et dansk pas eller kørekort, så tag helst det med. Det går på begge lister.',
  },
  'foreign-licence': {
    topic: 'Kan du bruge et kørekort fra et andet land?',
    sides: {
      accepted: 'Ja. Det står på en gammel liste og hos Aabenraa Kommune.',
      refused: 'Nej. Det står ikke på den nye liste. En side fra 2024 siger klart nej.',
    },
    choice: 'Vi siger nej. Det er det nyeste svar. Tag et andet ID med.',
  },
  'faroese-passport': {
    topic: 'Tæller et pas fra Færøerne alene?',
    sides: {
      'not-named': 'Den gamle side nævner kun Danmark og Grønland.',
      named: 'Den nye side nævner også Færøerne. CPR-nummeret skal stå i passet.',
    },
    choice:
      'Vi følger den nye side. Står der ikke CPR-nummer i passet, skal du have et papir mere med.',
  },
  'driving-licence-app': {
    topic: 'Gælder kørekort-appen også for Grønland?',
    sides: {
      'denmark-greenland': 'Ja, for kørekort fra Danmark og Grønland.',
      denmark: 'Den nye side nævner kun Danmark.',
    },
    choice: 'Vi regner kun med appen fra Danmark. Er dit kørekort fra Grønland, så tag kortet med.',
  },
  'cpr-required': {
    topic: 'Skal du have et CPR-nummer for at få MitID?',
    sides: {
      required: 'Ja, det er et krav.',
      'not-required': 'Nej. Du kan få en P-kode i stedet.',
    },
    choice:
      'Vi siger nej, for det skriver mitid.dk nu. Men uden CPR-nummer virker de fleste sider fra det offentlige ikke.',
  },
  'minimum-age': {
    topic: 'Hvor gammel skal du være?',
    sides: {
      fifteen: '15 år. Er du 13 eller 14 år, kan du få MitID, men ikke bruge det alle steder.',
      thirteen: '13 år.',
    },
    choice: 'Vi siger 13 år, for det skriver mitid.dk. 15 år var grænsen for NemID.',
  },
  'level-high-scan': {
    topic: 'Kan du få niveauet Høj ved at scanne dit pas?',
    sides: {
      scan: 'En kopi af siden nævner, at passet skal kunne scannes i appen.',
      'in-person': 'Du skal selv møde op. En anden kopi af siden nævner ikke scanning.',
    },
    choice: 'Vi siger, at du skal møde op. Så går du ikke forgæves. Meget få har brug for Høj.',
  },
  'user-id-lookup': {
    topic: 'Hvor i appen står dit bruger-ID?',
    sides: {
      scan: 'Under „Vis bruger-ID“. Først skal du scanne dit pas.',
      profile: 'I menuen: Profil og så Bruger-ID.',
    },
    choice: 'Vi viser den nye vej. Står det ikke der, så spørg MitID Support eller Borgerservice.',
  },
  'nemid-bank-date': {
    topic: 'Hvornår holdt bankerne op med NemID?',
    sides: {
      'october-2021': '31. oktober 2021.',
      'october-2022': '31. oktober 2022. En side siger 30. oktober 2022.',
    },
    choice:
      'Vi siger 31. oktober 2022. Den dag nævner både Finanstilsynet og Grønlands styre. I oktober 2021 var MitID kun lige kommet.',
  },
  'nemid-final-date': {
    topic: 'Hvornår lukkede NemID helt?',
    sides: {
      'june-2023': '30. juni 2023.',
      'october-2023': '31. oktober 2023.',
    },
    choice:
      'Vi siger 31. oktober 2023. I juni sluttede hjælpen, og ingen kunne få et nyt NemID. Resten lukkede i oktober.',
  },
  'device-prices': {
    topic: 'Hvad koster en ekstra kodeviser eller kodeoplæser?',
    sides: {
      'audio-reader': 'Kodeoplæseren koster 41,71 kr.',
      business: 'For firmaer koster en kodeoplæser 235,50 kr. uden moms.',
      'code-display': 'Kodeviseren koster 41,76 kr.',
    },
    choice:
      'Vi siger cirka 42 kr. De tre første er gratis. Spørg om prisen på en kodeoplæser, for den kan være en tastefejl.',
  },
  'exemption-count': {
    topic: 'Hvor mange grunde er der til at blive fri for Digital Post?',
    sides: {
      five: 'Fem.',
      six: 'Seks.',
      eight: 'Otte.',
      seven: 'Syv. Det er den nyeste liste, vi fandt, og den vi følger.',
    },
    choice:
      'Grundene er de samme, men delt op på hver sin måde. Vi følger den nyeste liste, men tæller dem ikke. En grund er nok.',
  },
  'identity-theft-line': {
    topic: 'Hvem skal du ringe til, når nogen bruger din identitet?',
    sides: {
      'older-line': '33 98 00 98, hele døgnet.',
      cyberhotline: '33 37 00 37, i deres åbningstid.',
    },
    choice:
      'Vi sætter 33 37 00 37 først, for det gør de nyeste sider. Vi ved ikke, om det ældre nummer stadig svarer.',
  },
  'block-outside-hours': {
    topic: 'Hvem kan spærre dit MitID om natten?',
    sides: {
      'any-hour': 'En bank skriver, at MitID Support spærrer hele døgnet.',
      'no-line': 'De officielle sider nævner kun, at du selv kan spærre på mitid.dk.',
    },
    choice:
      'Spær selv på mitid.dk, og ring til din bank. Det virker hele døgnet. Vi lover ikke, at nogen tager telefonen.',
  },
  'complaint-phone': {
    topic: 'Hvilket nummer gælder for klager?',
    sides: {
      support: '33 98 00 10. Det er MitID Support.',
      agency: '33 92 52 00. Det er Digitaliseringsstyrelsen.',
    },
    choice:
      'Vi viser 33 92 52 00, for det er dem, der får klagen. Nummeret står også på en anden side hos mitid.dk.',
  },
  'forgotten-password': {
    topic: 'Hvad sender MitID Support, når du har glemt din adgangskode?',
    sides: {
      'temporary-password': 'En midlertidig adgangskode. Det står på den danske side.',
      'activation-code': 'En aktiveringskode. Det står på den engelske side.',
    },
    choice:
      'Vi følger den engelske side, for den er nyest. Du skal ringe i begge tilfælde. Spørg dem, hvad du får.',
  },
  'booking-rule': {
    topic: 'Skal du bestille tid?',
    sides: {
      recommended: 'Herning skriver på engelsk, at det er en god idé.',
      compulsory: 'Aabenraa siger altid. Det gjorde Herning også før.',
    },
    choice:
      'Vi siger, at du skal bestille tid. Hver kommune har sin regel. Med en tid går du ikke forgæves.',
  },
  'companion-list': {
    topic: 'Hvilke papirer kan vise dit CPR-nummer?',
    sides: {
      'high-level-list':
        'For niveauet Høj er listen lang. Den har også dåbsattest, personattest og sundhedskort som app.',
      'three-papers':
        'For det normale niveau så vi kun sundhedskort, særligt sundhedskort og bopælsattest.',
    },
    choice:
      'Vi regner kun de tre for sikre. Resten af listen kunne vi ikke læse. Har du et andet papir, så spørg først.',
  },
  'no-photo-list': {
    topic: 'Hvilke papirer går an, når du ikke har ID med billede?',
    sides: {
      'nemid-list': 'Den gamle liste fra NemID. Nogle papirer må højst være 3 måneder gamle.',
      'aabenraa-list': 'Aabenraa har sin egen liste. Den kunne vi ikke læse til ende.',
      'any-two': 'To papirer. Mindst et af dem skal vise dit CPR-nummer.',
    },
    choice:
      'Vi siger to papirer, hvor et viser CPR-nummer. Ingen officiel liste kunne læses helt. Spørg derfor Borgerservice først.',
  },
  'exemption-municipality': {
    topic: 'Hvilken kommune kan gøre dig fri for Digital Post?',
    sides: {
      'others-too': 'Normalt din egen, men andre kommuner kan også.',
      own: 'Din egen kommune.',
    },
    choice: 'Gå til din egen kommune. Det er det sikre. Er det svært, så ring og spørg en anden.',
  },
  'health-records-fee': {
    topic: 'Koster det noget at få din journal?',
    sides: {
      fee: 'En læge skriver, at det koster 10 kr. og 1 kr. for hver side. Det er en ældre regel.',
      'first-copy-free': 'Den første kopi er gratis.',
    },
    choice:
      'Vi siger, at den første kopi er gratis. Det er den nyeste regel. Vi fandt ingen pris på flere kopier, så spørg først.',
  },
  'fuldmagt-return-address': {
    topic: 'Hvor skal en fuldmagt på papir sendes hen?',
    sides: {
      'agency-or-centres':
        'Til Digitaliseringsstyrelsen eller til bestemte servicecentre. Det er en ældre tekst fra Assens.',
      borgerservice: 'Til Borgerservice, med alle sider. Det skriver Aalborg.',
    },
    choice:
      'Følg adressen i brevet, for den gælder for dig. Står der ingen, så spørg Borgerservice, som den nyeste tekst nævner.',
  },
  'companion-may-speak': {
    topic: 'Må den, du har med, tale for dig?',
    sides: {
      'may-speak': 'Ja. Det skriver socialrådgivernes fagforening.',
      'supports-only': 'Mest støtte. Cabi skriver, at en bisidder må mindre.',
    },
    choice:
      'Vi lover kun, at den anden må støtte dig. Spørg i starten af mødet, om den anden også må tale.',
  },
  'municipal-card-shows': {
    topic: 'Viser kommunens legitimationskort dit CPR-nummer?',
    sides: {
      'birth-date': 'Frederikshavn skriver, at kortet viser din fødselsdag.',
      'cpr-number': 'Loven og andre kommuner siger CPR-nummer.',
    },
    choice: 'Vi følger loven. Til MitID skal du alligevel have et papir mere med.',
  },
} as const satisfies DisagreementTexts;
