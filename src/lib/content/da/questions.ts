import type { OptionOf, QuestionId } from '$lib/domain/errand/questions';
import type { NeverAcceptedId } from '$lib/domain/identity/never-accepted';

/** The words of one option: what it is, and a line that helps to choose. */
export interface OptionWords {
  readonly label: string;
  readonly hint?: string;
}

export interface QuestionWords<Q extends QuestionId> {
  readonly title: string;
  readonly hint: string;
  readonly options: Readonly<Record<OptionOf<Q>, OptionWords>>;
}

const questions: { readonly [Q in QuestionId]: QuestionWords<Q> } = {
  errand: {
    title: 'Hvad skal du?',
    hint: 'Vælg det, der passer bedst.',
    options: {
      'first-mitid': { label: 'Få MitID for første gang' },
      'only-nemid': { label: 'Jeg har kun haft NemID', hint: 'NemID lukkede i 2023.' },
      'new-in-denmark': {
        label: 'Jeg er ny i Danmark',
        hint: 'Eller jeg har papirer fra et andet land.',
      },
      'not-working': { label: 'Mit MitID virker ikke', hint: 'Eller jeg har fået ny telefon.' },
      'lost-phone': { label: 'Min telefon er væk eller stjålet', hint: 'Det haster.' },
      misuse: { label: 'Nogen misbruger mit MitID', hint: 'Det haster.' },
      'age-13-17': { label: 'Det gælder en ung på 13-17 år' },
      'something-else': {
        label: 'Noget andet',
        hint: 'Fuldmagt, fritagelse eller hjælp til en anden.',
      },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
  other: {
    title: 'Hvad handler det om?',
    hint: 'Vælg det, der passer bedst.',
    options: {
      abroad: { label: 'Jeg bor uden for Danmark', hint: 'Også i Grønland og på Færøerne.' },
      'no-smartphone': {
        label: 'Jeg har ikke en smartphone',
        hint: 'Eller jeg vil ikke bruge appen.',
      },
      'cannot-use': {
        label: 'Jeg kan ikke få eller bruge MitID',
        hint: 'Måske har Borgerservice sagt nej.',
      },
      exemption: { label: 'Jeg vil have post på papir', hint: 'Fritagelse fra Digital Post.' },
      'let-help': {
        label: 'En anden skal hjælpe mig',
        hint: 'Læse min post eller handle for mig.',
      },
      'help-other': { label: 'Jeg skal hjælpe en anden', hint: 'Som vidne eller hjælper.' },
      'id-card': { label: 'ID-kort fra kommunen', hint: 'Det hedder legitimationskort.' },
      'credit-warning': { label: 'Kreditadvarsel', hint: 'Så andre ikke låner i mit navn.' },
      'dont-know': { label: 'Ingen af dem', hint: 'Eller jeg ved det ikke.' },
    },
  },
  power: {
    title: 'Hvad skal den anden kunne?',
    hint: 'Vælg det mindste, der er nok.',
    options: {
      read: { label: 'Læse min post', hint: 'Læseadgang til Digital Post.' },
      'read-write': { label: 'Læse min post og svare', hint: 'Læse- og skriveadgang.' },
      act: { label: 'Handle for mig', hint: 'Digital Fuldmagt til det offentlige.' },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
  role: {
    title: 'Hvad er din rolle?',
    hint: 'Et vidne bekræfter, hvem den anden er. En hjælper forklarer.',
    options: {
      witness: { label: 'Jeg er vidne' },
      helper: { label: 'Jeg er hjælper' },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
  trouble: {
    title: 'Hvad er der galt?',
    hint: 'Måske kan du klare det hjemmefra.',
    options: {
      'new-phone-old-works': { label: 'Ny telefon, og den gamle virker' },
      'new-phone-old-gone': {
        label: 'Ny telefon, og den gamle er væk',
        hint: 'Eller den virker ikke.',
      },
      'forgotten-pin': {
        label: 'Jeg har glemt PIN-koden',
        hint: 'Eller tastet den forkert for mange gange.',
      },
      'forgotten-password': {
        label: 'Jeg har glemt adgangskoden',
        hint: 'Til kodeviser, kodeoplæser eller chip.',
      },
      'forgotten-user-id': { label: 'Jeg har glemt mit bruger-ID' },
      blocked: { label: 'Mit MitID er spærret' },
      'code-display-lost': {
        label: 'Min kodeviser er væk',
        hint: 'Boksen, der viser koder. Spær den først på mitid.dk.',
      },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
  means: {
    title: 'Hvad har du ved hånden?',
    hint: 'Sæt kryds ved alt, der passer.',
    options: {
      'chip-id': {
        label: 'Pas eller ID-kort med chip',
        hint: 'Det skal være gyldigt, og din telefon skal kunne læse chippen.',
      },
      'danish-id': {
        label: 'Dansk eller grønlandsk pas eller kørekort',
        hint: 'Det skal være gyldigt.',
      },
      'same-number': {
        label: 'Samme telefonnummer i over 5 dage',
        hint: 'Det nummer, MitID kender. Du skal kunne få sms på det.',
      },
      'working-app': {
        label: 'En MitID-app, der virker',
        hint: 'På denne eller en anden telefon.',
      },
      'other-device': {
        label: 'En kodeviser eller chip, der virker',
        hint: 'Eller en kodeoplæser.',
      },
      none: { label: 'Ingen af dem' },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
  age: {
    title: 'Hvor gammel er den unge?',
    hint: 'Svar for den unge i alle spørgsmål: den unges alder og papirer.',
    options: {
      'under-13': { label: 'Under 13 år' },
      '13-14': { label: '13 eller 14 år' },
      '15-17': { label: '15, 16 eller 17 år' },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
  where: {
    title: 'Hvor bor du?',
    hint: 'Det afgør, hvor du kan møde op.',
    options: {
      'outside-realm': { label: 'I et andet land' },
      greenland: { label: 'I Grønland' },
      faroe: { label: 'På Færøerne' },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
  who: {
    title: 'Hvem går i Borgerservice?',
    hint: 'Du kan sende en anden med en fuldmagt.',
    options: {
      self: { label: 'Jeg går selv' },
      proxy: { label: 'En anden går for mig', hint: 'Eller jeg går for en anden.' },
      guardian: { label: 'Jeg er værge for en anden' },
      cannot: {
        label: 'Den, det gælder, kan ikke komme',
        hint: 'Og kan ikke skrive under. Fx på plejehjem.',
      },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
  'own-mitid': {
    title: 'Har du et MitID, der virker?',
    hint: 'Kan du ikke bruge det selv, så svar nej.',
    options: {
      yes: { label: 'Ja' },
      no: { label: 'Nej' },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
  'helper-mitid': {
    title: 'Har den anden MitID?',
    hint: 'Den, der skal hjælpe dig.',
    options: {
      yes: { label: 'Ja' },
      no: { label: 'Nej' },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
  refusal: {
    title: 'Hvad er der sket?',
    hint: 'Begge dele er der en vej ud af.',
    options: {
      refused: { label: 'Borgerservice sagde nej', hint: 'Det hedder et afslag.' },
      cannot: { label: 'Jeg kan ikke bruge MitID', hint: 'Det er for svært, eller jeg er syg.' },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
  helping: {
    title: 'Hvordan vil du hjælpe?',
    hint: 'Ingen kan hente MitID for en anden.',
    options: {
      together: { label: 'Vi går sammen i Borgerservice' },
      alone: { label: 'Jeg går alene', hint: 'Den anden kan ikke komme.' },
      'at-home': { label: 'Jeg hjælper derhjemme', hint: 'Med telefonen eller computeren.' },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
  fit: {
    title: 'Kan du være vidne?',
    hint: 'Sæt kryds ved alt, der passer på dig.',
    options: {
      adult: { label: 'Jeg er fyldt 18 år' },
      'mitid-30-days': { label: 'Jeg har haft MitID i over 30 dage' },
      'not-too-often': {
        label: 'Jeg har været vidne højst 2 gange',
        hint: 'I de sidste 120 dage.',
      },
      'photo-id': {
        label: 'Jeg har gyldigt foto-ID',
        hint: 'Pas, kørekort eller andet ID med foto.',
      },
      none: { label: 'Ingen af dem' },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
  id: {
    title: 'Hvad kan du tage med?',
    hint: 'Vælg ét. Det er den, der går, som skal have det med.',
    options: {
      'health-card': { label: 'Sundhedskort (det gule)', hint: 'Kortet, ikke appen.' },
      passport: { label: 'Pas' },
      'driving-licence': { label: 'Dansk kørekort' },
      certificate: { label: 'Dåbs-, navne- eller fødselsattest', hint: 'Den ægte, ikke en kopi.' },
      'other-id': { label: 'Noget andet', hint: 'Fx et ID-kort eller et papir.' },
      none: { label: 'Ingen af dem' },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
  bring: {
    title: 'Hvad og hvem kan du tage med?',
    hint: 'Gyldige i dag. Ikke foto, kopi eller midlertidige papirer.',
    options: {
      'passport-dk': {
        label: 'Dansk pas med CPR-nummer',
        hint: 'Eller grønlandsk eller færøsk med CPR-nummer.',
      },
      'driving-licence': {
        label: 'Dansk kørekort – kort eller app',
        hint: 'Eller grønlandsk kørekort som kort.',
      },
      'residence-card': {
        label: 'Opholdskort med foto og CPR-nummer',
        hint: 'Udstedt i Danmark.',
      },
      'passport-other': { label: 'Pas fra et andet land', hint: 'Eller et pas uden CPR-nummer.' },
      'national-id': { label: 'Nationalt ID-kort fra et andet land' },
      'municipal-card': { label: 'ID-kort fra kommunen', hint: 'Det hedder legitimationskort.' },
      'health-card': {
        label: 'Sundhedskort (det gule)',
        hint: 'Eller særligt sundhedskort. Kortet, ikke appen.',
      },
      'residence-certificate': {
        label: 'Bopælsattest',
        hint: 'Papir fra kommunen om, hvor du bor.',
      },
      certificate: { label: 'Person-, dåbs-, navne- eller fødselsattest' },
      'tax-statement': {
        label: 'Seneste papir fra Skat',
        hint: 'Årsopgørelse eller forskudsopgørelse.',
      },
      witness: { label: 'Et vidne', hint: 'Fyldt 18 år, MitID i over 30 dage og foto-ID.' },
      'foreign-ministry-card': { label: 'ID-kort fra det danske udenrigsministerium' },
      'residence-card-no-cpr': { label: 'Opholdskort med foto, uden CPR-nummer' },
      'health-card-app': { label: 'Sundhedskort kun som app', hint: 'Spørg først, om det er nok.' },
      'foreign-licence': {
        label: 'Kørekort fra et andet land',
        hint: 'Gælder ikke her. Et færøsk kørekort gælder kun på Færøerne.',
      },
      none: { label: 'Ingen af dem' },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
  situation: {
    title: 'Hvad passer bedst på dig?',
    hint: 'Det siger noget om, hvad de kan spørge dig om.',
    options: {
      years: { label: 'Jeg har boet i Danmark i flere år' },
      new: { label: 'Jeg er ny i Danmark', hint: 'Og jeg har et CPR-nummer.' },
      'no-cpr': { label: 'Jeg har ikke et CPR-nummer' },
      abroad: { label: 'Jeg bor i udlandet' },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
  cpr: {
    title: 'Har du et CPR-nummer?',
    hint: 'Et dansk personnummer på 10 tal.',
    options: {
      yes: { label: 'Ja' },
      no: { label: 'Nej' },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
  booking: {
    title: 'Har du en tid?',
    hint: 'De fleste steder skal du bestille en tid.',
    options: {
      yes: { label: 'Ja' },
      'in-line': { label: 'Jeg står i køen nu' },
      no: { label: 'Nej' },
      'dont-know': { label: 'Jeg ved det ikke' },
    },
  },
};

const bringGroups: Readonly<
  Record<'alone' | 'second' | 'supporting' | 'witness' | 'more', string>
> = {
  alone: 'Nok i sig selv',
  second: 'Kræver et papir mere',
  supporting: 'Papirer uden foto',
  witness: 'En person',
  more: 'Vis flere papirer',
};

const neverAccepted: Readonly<Record<NeverAcceptedId, string>> = {
  expired: 'Papirer, der er udløbet.',
  temporary: 'Midlertidige papirer.',
  'emergency-passport': 'Nødpas og provisorisk pas.',
  'photo-or-copy': 'Foto eller kopi af et papir.',
  'foreign-licence': 'Kørekort fra et andet land og fra Færøerne.',
  altid: 'ID-appen AltID. Regn ikke med den. Spørg først.',
};

export const questionWords = {
  questions,
  bringGroups,
  neverAcceptedTitle: 'Det kan du ikke bruge',
  neverAccepted,
  progress: (number: number, total: number) => `Spørgsmål ${number} af ${total}`,
  pageTitle: 'Spørgsmål',
  back: 'Tilbage',
  next: 'Fortsæt',
  errorTitle: 'Der mangler et svar',
  errorChooseOne: 'Sæt mindst ét kryds. Du kan også vælge „Jeg ved det ikke“.',
  description: 'Højst fire spørgsmål, så har du din liste til Borgerservice.',
  errorPrefix: 'Fejl:',
  chosen: 'Dit svar',
  fetching: 'Henter dine svar …',
  urgentFirst: 'Spær dit MitID og dit SIM-kort først. Svar bagefter.',
  urgentLink: 'Sådan spærrer du',
  check: {
    title: 'Se dine svar igennem',
    hint: 'Passer det? Så laver vi din liste.',
    change: 'Ret',
    changeWhat: (question: string) => `Ret svaret på: ${question}`,
    notAnswered: 'Ikke besvaret',
    makeList: 'Vis min liste',
    privacy: 'Dine svar bliver på din telefon.',
  },
  noScript: 'Spørgsmålene kræver JavaScript. Viden kan du læse uden.',
};

export type QuestionPageWords = typeof questionWords;
