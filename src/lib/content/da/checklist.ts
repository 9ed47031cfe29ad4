import type { ItemGroup, ItemId } from '$lib/domain/checklist/items';
import type { AskFirstReason, MissingReason, MissingThing } from '$lib/domain/checklist/verdict';
import type { Effort, WayId } from '$lib/domain/checklist/ways-out';

/** What an item is, why it is on the list, and what makes it valid. */
export interface ItemWords {
  readonly title: string;
  readonly why: string;
  readonly valid?: string;
}

const original = 'Originalen. Ikke udløbet.';

const items: Readonly<Record<ItemId, ItemWords>> = {
  'block-mitid': {
    title: 'Spær dit MitID',
    why: 'Så kan ingen bruge det. Ring 33 98 00 10, eller gør det selv på mitid.dk.',
  },
  'block-sim': {
    title: 'Spær dit SIM-kort',
    why: 'Ellers kan andre få dine sms-koder. Ring til dit teleselskab.',
  },
  'call-bank': {
    title: 'Ring til din bank',
    why: 'Banken har en døgnlinje. Den kan spærre kort og konti.',
  },
  'call-cyberhotline': {
    title: 'Ring til Cyberhotline, 33 37 00 37',
    why: 'De hjælper, når nogen bruger din identitet.',
  },
  'report-police': {
    title: 'Anmeld det til politiet',
    why: 'Gør det på politi.dk, eller ring 114. Gem kvitteringen.',
  },
  'tell-creditors': {
    title: 'Skriv til dem, der kræver penge',
    why: 'Fortæl, at en anden har brugt din identitet.',
  },
  'credit-warning': {
    title: 'Lav en kreditadvarsel',
    why: 'Så ser firmaer, at de skal passe på. Borgerservice hjælper, hvis du ikke har MitID.',
  },
  'change-user-id': {
    title: 'Skift dit bruger-ID',
    why: 'Den, der misbrugte det, kender det gamle.',
  },
  'ask-first': {
    title: 'Ring og spørg først',
    why: 'Vi kunne ikke finde et sikkert svar. Ring til Borgerservice i din kommune.',
  },
  'check-app-user-id': {
    title: 'Kig først i din app',
    why: 'Åbn MitID-appen. Tryk på Profil. Her står dit bruger-ID måske.',
  },
  'copy-app': {
    title: 'Kopiér appen fra den gamle telefon',
    why: 'Vælg „Kopiér MitID app“ på den gamle. Der er en times ventetid.',
    valid: 'Slå Bluetooth til på begge. Koden gælder i 3 minutter.',
  },
  'scan-passport': {
    title: 'Scan dit pas i MitID-appen',
    why: 'Appen læser chippen og scanner dit ansigt.',
    valid: 'Passet eller ID-kortet skal være gyldigt og have chip.',
  },
  'support-user-id': {
    title: 'Ring til MitID Support, 33 98 00 10',
    why: 'De kan finde dit bruger-ID. Du skal ringe, ikke skrive.',
    valid: 'Hav dansk eller grønlandsk pas eller kørekort klar.',
  },
  'support-pin': {
    title: 'Ring til MitID Support, 33 98 00 10',
    why: 'De kan sende en midlertidig PIN-kode på sms.',
    valid: 'Hav dit pas eller kørekort klar. Nummeret skal være over 5 dage gammelt.',
  },
  'support-password': {
    title: 'Ring til MitID Support, 33 98 00 10',
    why: 'De hjælper dig til en ny adgangskode.',
    valid: 'Hav dit pas eller kørekort klar. Nummeret skal være over 5 dage gammelt.',
  },
  'profile-password': {
    title: 'Lav en ny adgangskode på mitid.dk',
    why: 'Log ind med det MitID, der virker. Der er en times ventetid.',
  },
  'profile-pin': {
    title: 'Lav en ny PIN-kode på mitid.dk',
    why: 'Log ind med det MitID, der virker. Der er 24 timers ventetid.',
  },
  'order-device': {
    title: 'Bestil en ny kodeviser på mitid.dk',
    why: 'Log ind med det MitID, der virker. Den kommer med posten.',
    valid: 'Regn med 3-7 hverdage. Den skal tændes på mitid.dk bagefter.',
  },
  'under-13-wait': {
    title: 'Vent, til barnet er 13 år',
    why: 'MitID kan fås fra 13 år. Bestil en tid til den dag.',
  },
  'under-13-own-mitid': {
    title: 'Brug dit eget MitID',
    why: 'Barnet kan ikke få et. Spørg det sted, hvor du skal logge ind.',
  },
  'book-time': {
    title: 'Bestil en tid',
    why: 'De fleste steder skal du bestille en tid. Gør det på kommunens side, eller ring.',
  },
  'check-papers': {
    title: 'Se på dine papirer',
    why: 'De skal være gyldige i dag. Et foto eller en kopi dur ikke.',
  },
  'ask-witness': {
    title: 'Aftal det med dit vidne',
    why: 'Vidnet skal være 18 år og have haft MitID i over 30 dage.',
    valid: 'Højst 3 gange på 120 dage. Vidnet skal selv møde op.',
  },
  'passport-dk': {
    title: 'Dit pas',
    why: 'Det har foto og CPR-nummer. Det er normalt nok i sig selv.',
    valid: original,
  },
  'driving-licence': {
    title: 'Dit kørekort',
    why: 'Det har foto og CPR-nummer. Det er normalt nok i sig selv.',
    valid: 'Kortet eller den danske kørekort-app. Ikke udløbet.',
  },
  'residence-card': {
    title: 'Dit opholdskort',
    why: 'Det har foto og CPR-nummer. Så er det nok i sig selv.',
    valid: original,
  },
  'foreign-ministry-card': {
    title: 'Dit kort fra Udenrigsministeriet',
    why: 'Det er nok i sig selv.',
    valid: original,
  },
  'passport-other': {
    title: 'Dit pas',
    why: 'Det viser, hvem du er. Du skal også vise et papir med CPR-nummer.',
    valid: original,
  },
  'national-id': {
    title: 'Dit ID-kort',
    why: 'Det viser, hvem du er. Du skal også vise et papir med CPR-nummer.',
    valid: original,
  },
  'residence-card-no-cpr': {
    title: 'Dit opholdskort',
    why: 'Det viser, hvem du er. Du skal også vise et papir med CPR-nummer.',
    valid: original,
  },
  'municipal-card': {
    title: 'Dit ID-kort fra kommunen',
    why: 'Det er ikke nok alene. Tag et papir mere med.',
    valid: original,
  },
  'health-card': {
    title: 'Dit sundhedskort',
    why: 'Det viser dit CPR-nummer.',
    valid: 'Det gule kort. Ikke et midlertidigt.',
  },
  'residence-certificate': {
    title: 'Din bopælsattest',
    why: 'Den viser dit CPR-nummer.',
    valid: 'Originalen fra kommunen.',
  },
  certificate: {
    title: 'Din attest',
    why: 'Den kan støtte dit andet papir. Spørg, om den er nok.',
    valid: 'Dit CPR-nummer skal stå på den. Originalen.',
  },
  'tax-statement': {
    title: 'Dit papir fra Skat',
    why: 'Det kan støtte dit andet papir. Spørg, om det er nok.',
    valid: 'Det seneste. Dit CPR-nummer skal stå på det.',
  },
  'health-card-app': {
    title: 'Din sundhedskort-app',
    why: 'Den viser dit CPR-nummer. Spørg, om den er nok.',
    valid: 'Tag også det gule kort med, hvis du har det.',
  },
  'foreign-licence': { title: 'Dit udenlandske kørekort', why: 'Det gælder ikke her.' },
  'any-photo-id': {
    title: 'Pas, kørekort eller opholdskort',
    why: 'Du skal vise, hvem du er, med foto.',
    valid: 'Dansk med CPR-nummer er nok alene. Ellers et papir mere.',
  },
  'any-cpr-paper': {
    title: 'Sundhedskort eller bopælsattest',
    why: 'Du skal vise dit CPR-nummer, hvis dit ID ikke gør det.',
    valid: 'Sundhedskortet skal være kortet, ikke appen.',
  },
  witness: {
    title: 'Et vidne på mindst 18 år',
    why: 'Vidnet siger god for, hvem du er. Det hed før vitterlighedsvidne.',
    valid: 'Har haft MitID i over 30 dage. Tager eget MitID og foto-ID med.',
  },
  phone: {
    title: 'Din telefon',
    why: 'Du får en kode på sms, når du starter MitID-appen.',
    valid: 'Opladet, og med det nummer du vil bruge.',
  },
  'user-id-note': {
    title: 'En seddel med dit bruger-ID',
    why: 'Du vælger det selv. Skriv gerne et par stykker.',
    valid: '5-48 tegn. Ikke dit CPR-nummer, og ikke 10 tal.',
  },
  'say-errand': { title: 'Sig, hvad du skal', why: 'Så kan de sige, hvad der gælder for dig.' },
  'come-yourself': {
    title: 'Kom selv',
    why: 'Ingen kan hente MitID for en anden. Du må gerne tage en hjælper med.',
  },
  'show-papers': {
    title: 'Vis dine papirer',
    why: 'Papirer skal være de rigtige. Kun to danske apps kan bruges: kørekort og sundhedskort.',
  },
  'answer-questions': {
    title: 'Svar på spørgsmål om dig selv',
    why: 'De hedder kontrolspørgsmål. Svarene står i CPR-registeret.',
  },
  'witness-confirms': {
    title: 'Vidnet siger god for dig',
    why: 'Vidnet bruger sit eget MitID og viser foto-ID.',
  },
  'ask-p-code': {
    title: 'Bed om en P-kode',
    why: 'Den bruger du i appen i stedet for et CPR-nummer.',
    valid: 'Gælder i 60 dage. Du har 3 forsøg.',
  },
  'get-code': {
    title: 'Få din kode på papir',
    why: 'Den hedder aktiveringskode. Den tænder MitID på din telefon.',
  },
  'activate-app': {
    title: 'Tænd MitID-appen med det samme',
    why: 'Koden fra Borgerservice gælder måske kun i 48 timer.',
    valid: 'Du skal bruge bruger-ID, kode og sms.',
  },
  'p-code-limits': {
    title: 'Vid, hvad det ikke kan',
    why: 'Uden CPR-nummer kan dit MitID ikke åbne de fleste danske sider.',
  },
  'digital-post-at-15': {
    title: 'Digital Post fra 15 år',
    why: 'Ved 15 år får man en digital postkasse. Læs den, eller bed om at blive fri.',
  },
  'keep-secret': {
    title: 'Hold dine koder for dig selv',
    why: 'Giv dem ikke til nogen. Heller ikke til banken eller politiet.',
  },
  'if-it-fails': {
    title: 'Virker det ikke?',
    why: 'Ring til MitID Support, 33 98 00 10. Eller gå i Borgerservice.',
  },
};

const missingTitles: Readonly<Record<MissingThing, string>> = {
  'photo-id': 'Billed-ID',
  'cpr-paper': 'Et papir med dit CPR-nummer',
  witness: 'Et vidne',
};

const missing: Readonly<Record<MissingReason, string>> = {
  'nothing-chosen': 'Du skal vise, hvem du er. Tag et af de papirer med, der står her.',
  'papers-unknown': 'Du ved ikke, hvad du har. Find et af de papirer, der står her.',
  'one-paper-only': 'Ét papir uden foto er ikke nok. Tag et papir med foto med.',
  'not-accepted-only': 'Et kørekort fra et andet land gælder ikke her.',
  'photo-id-without-cpr': 'Dit ID er ikke nok alene. Du skal også vise dit CPR-nummer.',
  'witness-new':
    'CPR-registeret ved måske for lidt om dig. Tag et vidne med for en sikkerheds skyld.',
  'witness-abroad': 'Når du bor i udlandet, bør du tage et vidne med for en sikkerheds skyld.',
  'witness-no-cpr': 'Uden CPR-nummer kan de ikke stille dig spørgsmål. Tag et vidne med.',
  'witness-unknown':
    'Vi ved ikke, hvor meget CPR-registeret ved om dig. Tag et vidne med for en sikkerheds skyld.',
};

const askFirst: Readonly<Record<AskFirstReason, string>> = {
  'age-parent': 'Vi fandt ikke ud af, om en forælder skal med. Spørg Borgerservice.',
  'errand-unknown': 'Vi ved ikke, hvad du skal. Spørg Borgerservice, hvad du skal tage med.',
  'other-errand': 'Vi har ikke en liste til dette endnu. Ring og spørg, hvad du skal tage med.',
  'trouble-unknown': 'Ring først til MitID Support, 33 98 00 10. Måske kan de hjælpe dig nu.',
  'unlisted-pair':
    'Dine to papirer kan måske bruges sammen. Vi kunne ikke læse hele listen over papirer.',
  'no-photo-id': 'To papirer uden foto kan være nok. Hver kommune siger, hvilke de tager.',
  'no-cpr': 'Uden CPR-nummer skal du have en P-kode. Spørg, om de kan give dig en.',
};

const ways: Readonly<Record<WayId, { readonly title: string; readonly how: string }>> = {
  'get-it-at-home': {
    title: 'Få MitID hjemmefra',
    how: 'Brug MitID-appen og et pas eller ID-kort med chip. Uden CPR-nummer skal du have en P-kode.',
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
    how: 'Nogle kan svare på kontrolspørgsmål i stedet. Det ses først ved skranken.',
  },
  'relative-brings-photo-id': {
    title: 'Få dit danske pas bragt',
    how: 'En, du kender, kan hente det derhjemme. Kørekort er lige så godt.',
  },
  'relative-brings-health-card': {
    title: 'Få dit gule sundhedskort bragt',
    how: 'En, du kender, kan hente det derhjemme.',
  },
  'foreign-photo-id': {
    title: 'Pas eller ID-kort fra dit land',
    how: 'Det skal være gyldigt. Spørg så om en P-kode.',
  },
  'foreign-id-and-cpr-paper': {
    title: 'Udenlandsk pas og sundhedskort',
    how: 'De to papirer er nok sammen. Et ID-kort fra dit land kan også bruges.',
  },
  'witness-comes': {
    title: 'Ring til en, der kan være vidne',
    how: 'Fyldt 18 år, eget MitID i over 30 dage, og med foto-ID.',
  },
  'residence-certificate': {
    title: 'Bed om en bopælsattest',
    how: 'Spørg i Borgerservice. Den koster penge. Prisen kender vi ikke i dag.',
  },
  'two-papers': {
    title: 'To papirer uden foto',
    how: 'For eksempel sundhedskort og attest. Ring først, og spørg, hvilke de tager.',
  },
  'professional-witness': {
    title: 'Spørg om et professionelt vidne',
    how: 'Det findes. Vi ved ikke, hvem det er hos jer. Spørg kommunen.',
  },
  'another-day': {
    title: 'Flyt tiden',
    how: 'Ring til kommunen, før din tid. Så kan en anden få den.',
  },
  'manage-without': {
    title: 'Klar dig uden MitID',
    how: 'Det er frivilligt at have MitID. Der er andre veje.',
  },
};

export const checklistWords = {
  pageTitle: 'Min liste',
  groups: {
    before: 'Før du går',
    bring: 'Tag med',
    counter: 'Ved skranken',
    after: 'Bagefter',
  } satisfies Readonly<Record<ItemGroup, string>>,
  groupsUrgent: { before: 'Gør det nu', after: 'Bagefter' },
  groupsAtHome: { before: 'Sådan gør du' },
  items,
  missingTitles,
  missing,
  askFirst,
  ways,
  verdict: {
    missing: (count: number) => (count === 1 ? 'Du mangler 1 ting' : `Du mangler ${count} ting`),
    askFirst: 'Ring og spørg først',
    enough: 'Det ser ud til at være nok',
    enoughWhy: 'Borgerservice bestemmer. De kan bede om mere.',
    noVisit: 'Du behøver ikke at gå derhen',
    noVisitWhy: 'Prøv dette hjemmefra først.',
    under13: 'Barnet er for ungt til MitID',
    under13Why: 'MitID kan fås fra 13 år.',
    misuse: 'Spær dit MitID nu',
    misuseWhy: 'Tag ét trin ad gangen. Start med det første.',
    lostPhone: 'Spær MitID og SIM-kort nu',
    lostPhoneWhy: 'Bagefter finder vi vejen tilbage.',
    lostPhoneVisit: 'Når det er spærret, skal du i Borgerservice.',
    lostPhoneHome: 'Når det er spærret, kan du få MitID igen hjemmefra.',
    alsoAsk: 'Spørg også om dette',
  },
  tryHomeTitle: 'Måske kan du få MitID hjemmefra',
  tryHome:
    'Har du pas eller ID-kort med chip? Så kan MitID-appen måske læse det. Så behøver du ikke at gå derhen.',
  seeWays: 'Se, hvad du kan gøre',
  waysTitle: 'Det kan du gøre',
  waysFor: (thing: string) => `Mangler: ${thing}`,
  effort: { now: 'Nu', today: 'I dag', 'another-day': 'En anden dag' } satisfies Readonly<
    Record<Effort, string>
  >,
  missingMark: 'Mangler',
  counted: (done: number, total: number) => `${done} af ${total}`,
  announced: (group: string, done: number, total: number) =>
    `${group}: ${done} af ${total} krydset af`,
  more: 'Hvorfor og hvorfra',
  source: 'Kilde',
  readOn: (day: string) => `Læst ${day}. Arkiveret kopi.`,
  needsInternet: 'kræver internet',
  sureness: {
    certain: 'Det er vi sikre på.',
    likely: 'Det er vi ret sikre på.',
    'ask-first': 'Det er vi ikke sikre på. Spørg først.',
  },
  sourcesDiffer: 'Kilderne er ikke enige. Vi valgte det sikre.',
  sourcesDifferLink: 'Se, hvad vi valgte',
  notSaved: 'Ikke gemt. Prøv igen.',
  startOver: 'Start forfra',
  startedOver: 'Din liste er slettet.',
  undo: 'Fortryd',
  editAnswers: 'Ret dine svar',
  callNow: 'Hvem skal du ringe til nu?',
  empty: {
    title: 'Du har ingen liste endnu',
    text: 'Svar på få spørgsmål. Så får du din egen liste.',
    unfinished: 'Du er ikke helt færdig med spørgsmålene.',
    resume: 'Fortsæt spørgsmålene',
    make: 'Lav min liste',
  },
  moreHelp: 'Læs mere',
  loading: 'Henter din liste …',
};

export type ChecklistWords = typeof checklistWords;
