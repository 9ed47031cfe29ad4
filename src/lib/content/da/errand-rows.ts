import type { ItemId } from '$lib/domain/checklist/items';
import type { ItemWords } from '../item-words';

/** Rows of the list for errands besides a MitID visit, by errand. */
export const errandRows = {
  // Living abroad
  'scan-from-abroad': {
    title: 'Prøv MitID-appen, hvor du er',
    why: 'Telefonen skal kunne læse chippen. Virker det, behøver du ikke rejse.',
    valid: 'Appen virker også fra udlandet, hvis du har pas eller ID-kort med chip.',
  },
  'greenland-desk': {
    title: 'Spørg kommunen i Grønland',
    why: 'Kommunens borgerservice kan give MitID. Vi ved ikke, om alle steder gør det.',
    valid: 'Ring, før du går. Spørg også, hvilke papirer de vil se.',
  },
  'faroe-desk': {
    title: 'Spørg Rigsombudsmanden',
    why: 'På Færøerne er det Rigsombudsmanden, der hjælper med MitID.',
    valid: 'Et færøsk kørekort gælder dér, men ikke i Borgerservice i Danmark.',
  },
  'faroese-licence': {
    title: 'Dit færøske kørekort',
    why: 'Rigsombudsmanden på Færøerne tager imod det.',
    valid: 'Det skal være gyldigt. I Borgerservice i Danmark gælder det ikke.',
  },
  'no-embassy': {
    title: 'Regn ikke med ambassaden',
    why: 'Vi har ikke fundet en officiel side, der siger, at ambassader giver MitID.',
    valid: 'Kan du ikke bruge appen, skal du selv møde op i Borgerservice i Danmark.',
  },
  'post-from-abroad': {
    title: 'Husk din Digital Post',
    why: 'Din postkasse bliver ved med at virke, når du bor i udlandet.',
    valid: 'Vil du have den lukket? Spørg Borgerservice i den kommune, du sidst boede i.',
  },
  // No smartphone
  'device-code-display': {
    title: 'Kodeviser',
    why: 'De 3 første er gratis, så cirka 42 kr. Du kan have én, og ikke sammen med en kodeoplæser.',
    valid: 'En boks, der viser koder. Til dig, der ikke vil eller kan bruge appen.',
  },
  'device-audio': {
    title: 'Kodeoplæser',
    why: 'De 3 første er gratis. Spørg, hvad den næste koster. Du kan kun have én.',
    valid: 'En boks, der læser koden højt. Til dig, der ser dårligt.',
  },
  'device-chip': {
    title: 'Chip',
    why: 'Den koster 143,60 kr. Du kan kun have én.',
    valid: 'Den passer til dig, der logger ind mange gange om dagen, mest på arbejde.',
  },
  'helpers-phone': {
    title: 'Brug måske en andens telefon',
    why: 'Intet bliver gemt på den. Så kan du måske blive fri for at møde op.',
    valid: 'Har du pas eller ID-kort med chip, kan MitID-appen på en andens telefon scanne det.',
  },
  'order-first-device': {
    title: 'Bestil den på mitid.dk',
    why: 'Posten tager 3-7 hverdage. Til udlandet tager det længere tid.',
    valid: 'Log ind med dit MitID. Du kan også hente den i Borgerservice med gyldigt ID.',
  },
  'ask-device': {
    title: 'Bed om en kodeviser',
    why: 'Spørg, hvordan du gør den klar, og hvem du kan ringe til.',
    valid: 'Den kan du få i stedet for appen. Ser du dårligt, så bed om en kodeoplæser.',
  },
  'activate-device': {
    title: 'Gør den klar',
    why: 'En kodeviser, kodeoplæser eller chip virker først, når den er aktiveret.',
    valid: 'Brug et MitID, der virker, eller en kode fra Borgerservice.',
  },
  // Refused, or cannot use MitID
  'written-refusal': {
    title: 'Bed om et skriftligt afslag',
    why: 'De skal sige nej, hvis MitID er for svært for dig alene, eller de ikke ved, hvem du er.',
    valid: 'Bed om grunden på skrift. Du skal bruge den, hvis du klager.',
  },
  complain: {
    title: 'Klag, hvis du er uenig',
    why: 'Læg afslaget ved. De røde postkasser er væk, så brug en butik, der tager breve (dao).',
    valid:
      'Til Digitaliseringsstyrelsen, Landgreven 4, 1301 København K. Skriv „Klage over MitID“.',
  },
  'seek-exemption': {
    title: 'Bed om fritagelse fra Digital Post',
    why: 'Så får du post på papir og kan bede om en vej uden nettet.',
    valid: 'Gå i Borgerservice med sundhedskort, pas eller kørekort.',
  },
  'let-somebody-act': {
    title: 'Lad en anden gøre det for dig',
    why: 'Den anden bruger sit eget MitID. Du behøver ikke selv at have MitID.',
    valid: 'En, du stoler på, kan få en Digital Fuldmagt eller læse din post.',
  },
  'special-offers': {
    title: 'Kan du ikke komme?',
    why: 'Vi har ikke fundet en fast regel om besøg i hjemmet.',
    valid: 'Ring til din egen kommune, og spørg, hvad de kan gøre for dig.',
  },
  'firms-not-bound': {
    title: 'Bank og firmaer',
    why: 'Loven om en vej uden nettet gælder det offentlige, ikke firmaer.',
    valid: 'Spørg din bank, hvad du kan gøre uden MitID.',
  },
  // The municipality's identity card
  'id-card-who': {
    title: 'Kan du få kortet?',
    why: 'Du skal stå i CPR-registeret med adresse i Danmark.',
    valid: 'Du skal være fyldt 15 år og bo her. Kun din egen kommune laver kortet.',
  },
  'id-card-id': {
    title: 'Ét papir om dig',
    why: 'En attest skal være den ægte, ikke en kopi.',
    valid: 'Pas, kørekort, sundhedskort eller dåbs-, navne- eller fødselsattest.',
  },
  'id-card-photo': {
    title: 'Et foto af dig',
    why: 'Det skal på kortet.',
    valid: 'Det måler 35 gange 45 mm. Få det lavet, før du melder dig.',
  },
  'id-card-fee': {
    title: 'Penge til gebyret',
    why: 'Spørg, når du bestiller tid.',
    valid: 'Reglen fra 2017 siger højst 150 kr. Vi kender ikke prisen i dag.',
  },
  'id-card-come': {
    title: 'Mød selv op',
    why: 'Du skal selv være der, og din underskrift kommer på kortet.',
  },
  'id-card-questions': {
    title: 'Måske stiller de spørgsmål',
    why: 'De hedder kontrolspørgsmål.',
    valid: 'I særlige tilfælde spørger de om dig selv.',
  },
  'id-card-post': {
    title: 'Kortet kommer med posten',
    why: 'Det gælder i 10 år.',
    valid: 'Det tager 2-3 uger.',
  },
  'id-card-mitid': {
    title: 'Kortet er ikke nok til MitID',
    why: 'Til MitID skal du også vise et papir mere.',
    valid: 'Sundhedskort eller bopælsattest er det sikre.',
  },
  'id-card-limits': {
    title: 'Du kan ikke rejse på kortet',
    why: 'Det er ikke et pas, og det viser ikke, at du må bo her.',
  },
  // I am the witness
  'fitting-witness': {
    title: 'Passer du som vidne?',
    why: 'Passer ét af dem ikke, så skal den anden finde et andet vidne.',
    valid: 'Fyldt 18 år, MitID i over 30 dage og højst 3 gange på 120 dage.',
  },
  'witness-own-mitid': {
    title: 'Dit eget MitID',
    why: 'Med det bekræfter du, hvem den anden er.',
    valid: 'Tag din telefon eller kodeviser med.',
  },
  'witness-own-photo': {
    title: 'Dit eget foto-ID',
    why: 'Du skal vise, hvem du selv er.',
    valid: 'Pas, kørekort eller et andet foto-ID. Det skal være gyldigt.',
  },
  'witness-own-cpr': {
    title: 'Måske et papir med CPR-nummer',
    why: 'Det kan være dit sundhedskort. Reglen står på en ældre side.',
    valid: 'Viser dit foto-ID ikke dit CPR-nummer, så tag et papir mere med.',
  },
  'come-as-witness': { title: 'Gå med til skranken', why: 'Et vidne skal selv møde op.' },
  'witness-says': {
    title: 'Bekræft, hvem den anden er',
    why: 'Vis ingen dine koder.',
    valid: 'Du bruger dit eget MitID og viser dit foto-ID.',
  },
  'witness-count': {
    title: 'Skriv datoen ned',
    why: 'Så ved du, hvor mange gange du har været vidne.',
    valid: 'Højst 3 gange på 120 dage.',
  },
  // I am the helper
  'helper-may': {
    title: 'Det må du gerne',
    why: 'Den, du hjælper, skal selv være der.',
    valid: 'Finde frem, forklare og taste telefonnummer, mail og koder fra sms.',
  },
  'helper-may-not': {
    title: 'Det må du ikke',
    why: 'Du må aldrig logge ind med en andens MitID.',
    valid: 'Se PIN-kode eller adgangskode, eller holde den andens telefon.',
  },
  'look-away': {
    title: 'Kig væk nu',
    why: 'Lad den anden holde telefonen.',
    valid: 'Når den anden taster PIN-kode eller adgangskode, skal du se væk.',
  },
  'their-list': {
    title: 'Lav den andens liste',
    why: 'Den, der skal have MitID, skal selv have papirer med.',
    valid: 'Svar på spørgsmålene sammen, som om du var den anden.',
  },
  'maybe-witness': {
    title: 'Skal du være vidne?',
    why: 'Et vidne bekræfter, hvem den anden er. Det er noget andet end at hjælpe.',
    valid: 'Fyldt 18 år, MitID i over 30 dage, foto-ID og højst 3 gange på 120 dage.',
  },
  'person-comes': {
    title: 'Den, du hjælper, skal med',
    why: 'Ingen kan hente MitID for en anden.',
    valid: 'Den, der skal have MitID, skal selv møde op.',
  },
  'guardian-switch': {
    title: 'Er du værge?',
    why: 'Spørg hvert sted, hvordan du skifter til den anden.',
    valid: 'Så må du heller ikke bruge den andens MitID. Log ind med dit eget.',
  },
  'helper-afterwards': {
    title: 'Gem ikke den andens koder',
    why: 'Den, der giver sine koder væk, kan få ansvaret for det, der sker.',
    valid: 'Skal du gøre mere for den anden, så få en fuldmagt.',
  },
  // Credit warning
  'misuse-first': {
    title: 'Misbruger nogen dit MitID nu?',
    why: 'Bagefter kan du få en kreditadvarsel.',
    valid: 'Så spær det først. Ring 33 98 00 10. Har de lukket, så brug mitid.dk.',
  },
  'warning-online': {
    title: 'Gør det på borger.dk',
    why: 'Log ind med MitID, og søg efter kreditadvarsel.',
    valid: 'Du skal være fyldt 15 år.',
  },
  'say-warning': {
    title: 'Bed om en kreditadvarsel',
    why: 'Borgerservice hjælper dig, når du ikke har MitID.',
  },
  'warning-limits': {
    title: 'Hvad gør den?',
    why: 'Firmaerne vælger selv, om de ser efter.',
    valid: 'Den er et mærke ved dit CPR-nummer, som advarer mod at låne ud i dit navn.',
  },
  'warning-remove': {
    title: 'Vil du selv låne penge?',
    why: 'Det gør du selv. Har du ikke MitID, så spørg Borgerservice.',
    valid: 'Så skal du fjerne advarslen igen.',
  },
} satisfies Partial<Readonly<Record<ItemId, ItemWords>>>;

export type ErrandRows = Readonly<Record<keyof typeof errandRows, ItemWords>>;
