import type { visitFacts } from '$lib/domain/validity/facts-visit';

/** The facts about the visit, one plain sentence each. */
export const visit = {
  'two-proofs':
    'Ved skranken skal du både vise papirer og enten svare på spørgsmål eller have et vidne med.',
  'control-questions':
    'Spørgsmålene handler om dig selv og kommer fra CPR-registeret; er der for få, skal du have et vidne med.',
  'control-question-kinds':
    'Om NemID skrev Randers Kommune i 2022, at de spurgte om forældre, børn, ægtefælle, navn og tidligere adresser.',
  'witness-task': 'Et vidne møder op sammen med dig og bekræfter, hvem du er, med sit eget MitID.',
  'witness-advised':
    'Er du ny i Danmark, eller bor du i udlandet, er rådet altid at tage et vidne med.',
  'witness-age': 'Et vidne skal være fyldt 18 år.',
  'witness-mitid-age': 'Et vidne skal have haft MitID i mere end 30 dage.',
  'witness-limit': 'En person må være vidne højst 3 gange på 120 dage.',
  'witness-papers': 'Et vidne skal have sit eget MitID og et gyldigt foto-ID med.',
  'witness-device': 'Et vidne kan bruge både MitID-appen og en kodeviser.',
  'witness-cpr-paper':
    'Viser vidnets foto-ID ikke CPR-nummer, skal vidnet også have et papir, der gør.',
  'professional-witness': 'Der findes professionelle vidner, men vi ved ikke hvem eller hvor.',
  booking: 'De fleste steder skal du bestille tid, og reglen er ikke den samme i alle kommuner.',
  'user-id-rules': 'Et bruger-ID har 5-48 tegn og må hverken være dit CPR-nummer eller 10 cifre.',
  'user-id-on-paper': 'Find på dit bruger-ID hjemmefra, og tag det med på en seddel.',
  'bring-phone': 'Tag din telefon med, for appen kræver koder på sms.',
  'temporary-pin':
    'Den midlertidige PIN-kode har 8 cifre og kommer på sms til det nummer, der står i MitID.',
  'activation-code':
    'En gammel side siger, at aktiveringskoden gælder i 48 timer; spørg, hvor længe din gælder.',
  'free-of-charge': 'Det er gratis at få og bruge MitID.',
  'device-prices':
    'De første 3 kodevisere er gratis, derefter koster de cirka 42 kr., og en chip koster 143,60 kr.',
  voluntary: 'Du bestemmer selv, om du vil have MitID.',
  'nobody-can-fetch': 'Ingen kan hente MitID for en anden.',
  'helper-limits': 'En hjælper må forklare, men må ikke se koder eller holde telefonen.',
  'helper-may': 'En hjælper må finde sider, skrive telefonnummer og mail og skrive koder fra sms.',
  'relative-brings': 'Du må have en med, der støtter dig.',
  'must-appear': 'En myndighed kan kræve, at du selv møder op, fx for at vise legitimation.',
  refusal:
    'Borgerservice skal sige nej, hvis du ikke kan vise, hvem du er, eller ikke selv kan bruge MitID.',
  complaint:
    'Du klager til Digitaliseringsstyrelsen, Landgreven 4, 1301 København K, og lægger dit afslag ved.',
  'complaint-time':
    'Vi fandt ingen frist for at klage, og vi ved ikke, hvor lang tid svaret tager.',
  'complaint-phone': 'Digitaliseringsstyrelsen har telefon 33 92 52 00.',
  'exemption-grounds':
    'Mindst en grund skal passe på dig, fx sygdom, ingen computer, ingen fast adresse, sprog eller svært ved at få MitID.',
  'exemption-where':
    'Gå til Borgerservice i din egen kommune for at blive fritaget for Digital Post.',
  'check-in': 'Tag foto først, og træk så et nummer, eller meld, at du er kommet til din tid.',
  interpreter:
    'Myndigheden betaler en tolk, hvis den mener, at det er nødvendigt; spørg, når du bestiller tid.',
  'municipality-sites':
    'Hver af de 98 kommuner har en side på nettet; adresserne kan være ændret, siden vi læste dem.',
  'special-offers':
    'Kan du ikke komme, så ring til din egen kommune, for vi fandt ingen regel om besøg i hjemmet.',
  'sign-interpreter':
    'Den Nationale Tolkemyndighed giver tegnsprogstolk og skrivetolk; spørg, når du bestiller tid.',
  'companion-may-speak':
    'Kilderne er ikke enige om, hvorvidt den, du har med, også må tale for dig, så spørg først.',
} as const satisfies Readonly<Record<keyof typeof visitFacts, string>>;
