import type { ItemId } from '$lib/domain/checklist/items';
import type { ItemWords } from '../item-words';

/** Rows of the list about MitID itself: papers, the visit, getting back in, and misuse. */
export const mitIdRows = {
  'block-mitid': {
    title: 'Spær dit MitID',
    why: 'Så kan ingen bruge det, heller ikke du. Er kun telefonen væk, så spær appen.',
    valid: 'Ring 33 98 00 10. Har de lukket, så gør det selv på mitid.dk.',
  },
  'block-app': {
    title: 'Spær MitID-appen',
    why: 'Så kan ingen bruge appen på den telefon. Andre måder at bruge MitID på virker stadig.',
    valid: 'Gør det på mitid.dk, eller ring 33 98 00 10.',
  },
  'block-device': {
    title: 'Spær den gamle kodeviser',
    why: 'Så kan ingen bruge den. Andre måder at bruge MitID på virker stadig.',
    valid: 'Gør det på mitid.dk, eller ring 33 98 00 10.',
  },
  'blocked-by-you': {
    title: 'Har du selv spærret det?',
    why: 'Vi ved ikke, hvordan man åbner det igen. MitID Support kan sige det.',
    valid: 'Ring først til MitID Support, 33 98 00 10.',
  },
  'block-sim': {
    title: 'Spær dit SIM-kort',
    why: 'Ellers kan andre få dine sms-koder.',
    valid: 'Ring til dit teleselskab fra en anden telefon.',
  },
  'call-bank': {
    title: 'Ring til din bank',
    why: 'Bankens linje til spærring er som regel åben hele døgnet.',
    valid: 'Få dine kort spærret. Nummeret står på bankens side.',
  },
  'call-cyberhotline': {
    title: 'Ring til Cyberhotline 33 37 00 37',
    why: 'De hjælper dig med at stoppe skaden og finde det næste skridt.',
    valid: 'Ring, når nogen bruger din identitet. De har ikke åbent om natten.',
  },
  'report-police': {
    title: 'Meld det til politiet',
    why: 'Gem kvitteringen. Den kan være dit bevis over for firmaer.',
    valid: 'Brug politi.dk. Kan du ikke det, så ring 114. Er der fare nu, så ring 112.',
  },
  'tell-creditors': {
    title: 'Sig det, hvor det er misbrugt',
    why: 'Så ved de, at det ikke var dig. Vis kvitteringen fra politiet.',
    valid: 'Kontakt de firmaer og myndigheder, hvor nogen har brugt dit navn.',
  },
  'credit-warning': {
    title: 'Få en kreditadvarsel',
    why: 'Den advarer firmaer mod at give lån i dit navn. De vælger selv, om de ser efter.',
    valid: 'Gør det på borger.dk. Uden MitID hjælper Borgerservice. Bestil en tid.',
  },
  'change-user-id': {
    title: 'Skift bruger-ID og koder',
    why: 'Den, der misbrugte dit MitID, kender måske de gamle.',
    valid: 'Gør det, når du kan bruge dit MitID igen.',
  },
  'ask-first': {
    title: 'Ring og spørg først',
    why: 'Vi kunne ikke finde et sikkert svar.',
    valid: 'Ring til din kommune eller til Den Digitale Hotline: 70 20 00 00.',
  },
  'ask-support': {
    title: 'Ring til MitID Support 33 98 00 10',
    why: 'Måske kan de få dit MitID i gang nu, så du slipper for at gå derhen.',
    valid: 'Hav nummeret på dit pas eller kørekort klar.',
  },
  'check-app-user-id': {
    title: 'Kig først i MitID-appen',
    why: 'Har du appen, kan du selv finde dit bruger-ID.',
    valid: 'Åbn menuen. Vælg Profil og så Bruger-ID.',
  },
  'copy-app': {
    title: 'Kopiér appen fra den gamle telefon',
    why: 'Den gamle app viser en QR-kode i 3 minutter. Du får en midlertidig PIN-kode på sms.',
    valid: 'Brug Bluetooth på begge. Hav bruger-ID klar. Regn med en times ventetid.',
  },
  'scan-passport': {
    title: 'Scan pas eller ID-kort i appen',
    why: 'MitID-appen læser chippen og scanner dit ansigt.',
    valid: 'Det skal være gyldigt og have chip. Et nyt telefonnummer skal bekræftes først.',
  },
  'support-user-id': {
    title: 'Ring til MitID Support 33 98 00 10',
    why: 'De kan finde dit bruger-ID. De spørger om dig selv. Du skal ringe, ikke skrive.',
    valid: 'Hav et gyldigt dansk eller grønlandsk pas eller kørekort klar.',
  },
  'support-pin': {
    title: 'Ring til MitID Support 33 98 00 10',
    why: 'De spørger om dig selv. Så kan de sende en midlertidig PIN-kode på sms.',
    valid: 'Hav dansk eller grønlandsk pas eller kørekort klar, og samme nummer i over 5 dage.',
  },
  'support-password': {
    title: 'Ring til MitID Support 33 98 00 10',
    why: 'De spørger om dig selv. Så kan de hjælpe dig til en ny adgangskode.',
    valid: 'Hav dansk eller grønlandsk pas eller kørekort klar, og samme nummer i over 5 dage.',
  },
  'profile-password': {
    title: 'Lav ny adgangskode på mitid.dk',
    why: 'Din profil på mitid.dk kan lave en ny adgangskode.',
    valid: 'Log ind med MitID-appen. Regn med en times ventetid.',
  },
  'profile-pin': {
    title: 'Lav ny PIN-kode på mitid.dk',
    why: 'Din profil på mitid.dk kan hjælpe, hvis du stadig kan logge ind.',
    valid: 'Log ind på den måde, der virker. Regn med 24 timers ventetid.',
  },
  'order-device': {
    title: 'Bestil en ny kodeviser på mitid.dk',
    why: 'Log ind på den måde, der virker. Posten tager 3-7 hverdage.',
    valid: 'Spær den gamle. Aktivér den nye på mitid.dk. Det kan tage 24 timer.',
  },
  'under-13-wait': {
    title: 'Vent, til barnet er 13 år',
    why: 'MitID kan fås, når man er fyldt 13 år.',
    valid: 'Bestil tid til efter fødselsdagen. Spørg, om en forælder skal med.',
  },
  'under-13-own-mitid': {
    title: 'Brug kun dit eget MitID',
    why: 'Barnet må ikke bruge dit MitID. Du må heller ikke give dig ud for barnet.',
    valid: 'Spørg stedet, om du kan logge ind som dig selv og gøre det for barnet.',
  },
  'book-time': {
    title: 'Bestil en tid',
    why: 'De fleste steder skal du bestille en tid.',
    valid: 'Gør det på kommunens side, eller ring til kommunen.',
  },
  'check-papers': {
    title: 'Se på dine papirer',
    why: 'Er et papir udløbet eller midlertidigt, gælder det ikke.',
    valid: 'De skal være gyldige i dag. Et foto eller en kopi gælder ikke.',
  },
  'ask-witness': {
    title: 'Aftal det med dit vidne',
    why: 'Man må være vidne højst 3 gange på 120 dage.',
    valid: 'Vidnet skal være fyldt 18 år, have haft MitID i over 30 dage og selv møde op.',
  },
  'passport-dk': {
    title: 'Dit pas',
    why: 'Det har foto og CPR-nummer. Det er normalt nok i sig selv.',
    valid: 'Selve passet. Ikke udløbet. CPR-nummeret skal stå i det.',
  },
  'driving-licence': {
    title: 'Dit kørekort',
    why: 'Det har foto og CPR-nummer. Det er normalt nok i sig selv.',
    valid: 'Dansk: kort eller app. Grønlandsk: kun kortet. Ikke udløbet.',
  },
  'residence-card': {
    title: 'Dit opholdskort',
    why: 'Det har foto og CPR-nummer. Det er normalt nok i sig selv.',
    valid: 'Selve kortet. Ikke udløbet.',
  },
  'foreign-ministry-card': {
    title: 'Dit kort fra Udenrigsministeriet',
    why: 'Det er normalt nok i sig selv.',
    valid: 'Selve kortet. Ikke udløbet.',
  },
  'passport-other': {
    title: 'Dit pas uden CPR-nummer',
    why: 'Det viser, hvem du er. Har du CPR-nummer, skal du også vise et papir med det på.',
    valid: 'Selve passet. Ikke udløbet. Har du CPR-nummer, er det ikke nok alene.',
  },
  'national-id': {
    title: 'Dit nationale ID-kort',
    why: 'Det viser, hvem du er. Har du CPR-nummer, skal du også vise et papir med det på.',
    valid: 'Selve kortet. Ikke udløbet. Har du CPR-nummer, er det ikke nok alene.',
  },
  'residence-card-no-cpr': {
    title: 'Dit opholdskort uden CPR-nummer',
    why: 'Det viser, hvem du er. Har du CPR-nummer, skal du også vise et papir med det på.',
    valid: 'Selve kortet. Ikke udløbet. Det er ikke nok alene.',
  },
  'municipal-card': {
    title: 'Dit ID-kort fra kommunen',
    why: 'Legitimationskortet er ikke nok alene til MitID. Tag et papir mere med.',
    valid: 'Selve kortet. Ikke udløbet. Det er ikke nok alene.',
  },
  'health-card': {
    title: 'Dit sundhedskort',
    why: 'Det viser dit CPR-nummer.',
    valid: 'Det gule eller det særlige kort. Ikke et midlertidigt.',
  },
  'residence-certificate': {
    title: 'Din bopælsattest',
    why: 'Den er papiret, der viser dit CPR-nummer.',
    valid: 'Originalen. Dit CPR-nummer skal stå på den.',
  },
  certificate: {
    title: 'Din attest',
    why: 'Den kan støtte dit andet papir. Vi ved ikke, om den er nok.',
    valid: 'Originalen med CPR-nummer. Spørg først, om den er nok.',
  },
  'tax-statement': {
    title: 'Dit papir fra Skat',
    why: 'Det kan støtte dit andet papir. Vi ved ikke, om det er nok.',
    valid: 'Det seneste med CPR-nummer. Spørg først, om det er nok.',
  },
  'health-card-app': {
    title: 'Din sundhedskort-app',
    why: 'Den viser dit CPR-nummer. Vi ved ikke, om den er nok.',
    valid: 'Spørg først, om den er nok. Tag også kortet med, hvis du har det.',
  },
  'foreign-licence': {
    title: 'Dit udenlandske kørekort',
    why: 'Det gælder ikke som ID til MitID. Vis et andet ID med foto.',
  },
  'any-photo-id': {
    title: 'Pas eller dansk kørekort',
    why: 'Du skal vise, hvem du er, med foto. Et opholdskort kan også bruges.',
    valid: 'Gyldigt i dag. Dansk med CPR-nummer er normalt nok. Udenlandsk? Tag et papir mere med.',
  },
  'any-cpr-paper': {
    title: 'Sundhedskort eller bopælsattest',
    why: 'Du skal vise dit CPR-nummer, hvis dit ID ikke gør det, eller hvis det er fra kommunen.',
    valid: 'Selve papiret, gyldigt i dag. Har du kun en app, så spørg først.',
  },
  witness: {
    title: 'Et vidne, fyldt 18 år',
    why: 'Vidnet bekræfter, hvem du er. Før hed det et vitterlighedsvidne.',
    valid: 'MitID i over 30 dage. Tager eget MitID og gyldigt foto-ID med, helst med CPR-nummer.',
  },
  'wise-witness': {
    title: 'Tag helst et vidne med',
    why: 'Er du fra et andet land, er rådet altid at tage et vidne med.',
    valid: 'Fyldt 18 år, MitID i over 30 dage. Tager sit MitID og gyldigt foto-ID med.',
  },
  phone: {
    title: 'Din telefon',
    why: 'Du får en kode på sms, når du aktiverer MitID-appen.',
    valid: 'Opladet og med det nummer, du vil bruge.',
  },
  'new-phone': {
    title: 'Din nye eller lånte telefon',
    why: 'Du får en kode på sms, når du aktiverer MitID-appen.',
    valid: 'Opladet, med det nummer, du vil bruge. Eller bed om en kodeviser.',
  },
  'user-id-note': {
    title: 'En seddel med dit bruger-ID',
    why: 'Er det dit første MitID, vælger du det selv. Skriv et par stykker, hvis ét er taget.',
    valid: '5-48 tegn. Ikke dit CPR-nummer, og ikke 10 cifre.',
  },
  'say-errand': { title: 'Sig, hvad du skal', why: 'Så kan de sige, hvad der gælder for dig.' },
  'ask-at-counter': {
    title: 'Spørg, før du viser papirer',
    why: 'Vi kunne ikke finde et sikkert svar. Det står øverst på listen.',
    valid: 'Spørg i skranken, eller ring til Den Digitale Hotline på 70 20 00 00, mens du venter.',
  },
  'come-yourself': {
    title: 'Kom selv',
    why: 'Ingen kan hente MitID for en anden. Du må gerne tage en hjælper med.',
  },
  'show-papers': {
    title: 'Vis dine papirer',
    why: 'Kørekort-appen kan bruges. Har du kun sundhedskort-appen, så spørg først.',
    valid: 'Vis selve kortet eller passet. Et foto eller en kopi gælder ikke.',
  },
  'answer-questions': {
    title: 'Svar på spørgsmål om dig selv',
    why: 'De hedder kontrolspørgsmål og kommer fra CPR-registeret.',
    valid: 'Kan du ikke svare på nok, skal du have et vidne med.',
  },
  'witness-confirms': {
    title: 'Vidnet bekræfter, hvem du er',
    why: 'Det sker ved skranken, så vidnet skal selv møde op.',
    valid: 'Vidnet bruger sit eget MitID og viser foto-ID.',
  },
  'ask-p-code': {
    title: 'Bed om en P-kode',
    why: 'Den bruger du i appen i stedet for et CPR-nummer.',
    valid: 'Gælder i 60 dage og virker kun én gang. Du har 3 forsøg.',
  },
  'maybe-p-code': {
    title: 'Har du ikke et CPR-nummer?',
    why: 'En P-kode bruger du i appen i stedet for et CPR-nummer. Den gælder i 60 dage.',
    valid: 'Bed om en P-kode. Uden CPR-nummer virker MitID ikke de fleste steder.',
  },
  'get-code': {
    title: 'Få din aktiveringskode',
    why: 'Den får MitID-appen til at virke på én telefon.',
    valid: 'Bruger du ikke appen, så spørg om en kodeviser eller kodeoplæser.',
  },
  'activate-app': {
    title: 'Aktivér MitID-appen med det samme',
    why: 'Du skal bruge bruger-ID, aktiveringskode og en kode på sms.',
    valid: 'Aktiveringskoden gælder måske kun i 48 timer. Spørg, hvor længe.',
  },
  'p-code-limits': {
    title: 'Spørg, hvad du kan bruge det til',
    why: 'Uden CPR-nummer virker MitID ikke de fleste steder. Danske Bank siger nej til netbank.',
    valid: 'Spørg først dem, du vil bruge MitID hos, også din bank.',
  },
  'digital-post-at-15': {
    title: 'Digital Post fra 15 år',
    why: 'Når man fylder 15 år, får man en digital postkasse fra det offentlige.',
    valid: 'Læs posten, eller søg om fritagelse i Borgerservice.',
  },
  'keep-secret': {
    title: 'Hold dine koder for dig selv',
    why: 'Ingen bank eller myndighed ringer og beder om dem. Læg på, hvis nogen gør.',
    valid: 'Giv dem ikke til nogen, heller ikke banken eller politiet.',
  },
  'if-it-fails': {
    title: 'Virker det ikke?',
    why: 'Måske kan de hjælpe dig i telefonen. Ellers hjælper Borgerservice.',
    valid: 'Ring til MitID Support 33 98 00 10, eller bestil tid i Borgerservice.',
  },
} satisfies Partial<Readonly<Record<ItemId, ItemWords>>>;

export type MitIdRows = Readonly<Record<keyof typeof mitIdRows, ItemWords>>;
