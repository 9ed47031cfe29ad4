import type { WayId } from '$lib/domain/checklist/ways-out';

interface WayWords {
  readonly title: string;
  readonly how: string;
}

/** The ways out of what is missing. */
export const ways: Readonly<Record<WayId, WayWords>> = {
  'get-it-at-home': {
    title: 'Få MitID hjemmefra',
    how: 'Brug MitID-appen og et gyldigt pas eller ID-kort med chip. Har du ikke CPR-nummer, skal du have en P-kode.',
  },
  'licence-app': {
    title: 'Vis kørekortet i appen',
    how: 'Har du dansk kørekort i kørekort-appen, så kan det bruges.',
  },
  'health-card-app': {
    title: 'Vis sundhedskortet i appen',
    how: 'Spørg først, om det er nok sammen med dit ID.',
  },
  'ask-for-questions': {
    title: 'Spørg, om du kan nøjes med spørgsmål',
    how: 'Nogle kan svare på kontrolspørgsmål i stedet. Det viser sig først ved skranken.',
  },
  'relative-brings-photo-id': {
    title: 'Få dit danske pas eller kørekort bragt',
    how: 'En, du kender, kan hente det derhjemme. Ét af dem er nok.',
  },
  'relative-brings-passport': {
    title: 'Få dit danske pas bragt',
    how: 'En, du kender, kan hente det derhjemme.',
  },
  'relative-brings-licence': {
    title: 'Få dit danske kørekort bragt',
    how: 'En, du kender, kan hente det derhjemme.',
  },
  'relative-brings-health-card': {
    title: 'Få dit gule sundhedskort bragt',
    how: 'En, du kender, kan hente det derhjemme.',
  },
  'foreign-photo-id': {
    title: 'Pas eller ID-kort fra dit land',
    how: 'Det skal være gyldigt. Har du ikke CPR-nummer, så spørg om en P-kode.',
  },
  'foreign-passport': {
    title: 'Pas fra dit land',
    how: 'Det skal være gyldigt. Har du ikke CPR-nummer, så spørg om en P-kode.',
  },
  'foreign-id-card': {
    title: 'ID-kort fra dit land',
    how: 'Det skal være gyldigt. Har du ikke CPR-nummer, så spørg om en P-kode.',
  },
  'foreign-id-and-cpr-paper': {
    title: 'Udenlandsk pas og sundhedskort',
    how: 'De to ser ud til at være nok sammen. Et gyldigt ID-kort fra dit land kan bruges i stedet for passet.',
  },
  'witness-comes': {
    title: 'Ring til en, der kan være vidne',
    how: 'Fyldt 18 år, eget MitID i over 30 dage og gyldigt foto-ID.',
  },
  'residence-certificate': {
    title: 'Bed om en bopælsattest',
    how: 'Spørg i Borgerservice, hvad den koster, og hvor hurtigt du kan få den.',
  },
  'two-papers': {
    title: 'To papirer uden foto',
    how: 'Mindst ét skal vise dit CPR-nummer. Ring først, og spørg, hvilke de tager.',
  },
  'professional-witness': {
    title: 'Spørg om et professionelt vidne',
    how: 'Det findes, men vi ved ikke hvor. Spørg kommunen.',
  },
  'another-day': {
    title: 'Flyt tiden',
    how: 'Ring til kommunen i god tid. Så kan en anden få din tid.',
  },
  'manage-without': {
    title: 'Klar dig uden MitID',
    how: 'Det er frivilligt at have MitID. Læs om de andre veje.',
  },
  'one-id-fetched': {
    title: 'Få et af dem bragt',
    how: 'En, du kender, kan hente et sundhedskort, pas eller kørekort derhjemme.',
  },
  'send-somebody': {
    title: 'Lad en anden gå for dig',
    how: 'Skriv under på en fuldmagt. Den anden tager den og sit eget ID med.',
  },
  'helper-with-mitid': {
    title: 'Spørg en, der har MitID',
    how: 'En, du stoler på, kan bede om fuldmagten med sit eget MitID.',
  },
  'fuldmagt-at-desk': {
    title: 'Spørg i Borgerservice',
    how: 'Måske kan de hjælpe ved skranken. Ring og spørg, før du bestiller tid.',
  },
  'come-together': {
    title: 'Kom sammen',
    how: 'Bestil en tid, hvor den, du hjælper, kan komme med.',
  },
  'fetch-own-photo': {
    title: 'Find dit foto-ID',
    how: 'Tag selve passet eller kørekortet med. Dansk kørekort må være i kørekort-appen.',
  },
  'other-witness': {
    title: 'Find et andet vidne',
    how: 'Fyldt 18 år, eget MitID i over 30 dage og gyldigt foto-ID.',
  },
  'fuldmagt-instead': {
    title: 'Få en fuldmagt',
    how: 'Så kan du ordne ting for den anden med dit eget MitID.',
  },
  'access-instead': {
    title: 'Få læseadgang',
    how: 'Borgerservice kan lave den. Så læser du den andens post med dit eget MitID.',
  },
  'exemption-instead': {
    title: 'Bed om post på papir',
    how: 'En anden kan søge om fritagelse fra Digital Post med en fuldmagt, der er skrevet under.',
  },
  'ask-about-visits': {
    title: 'Spørg kommunen om hjælp',
    how: 'Kan den anden ikke komme, så ring og spørg, hvad kommunen kan gøre.',
  },
};

export type WaysWords = typeof ways;
