import type { digitalPostFacts } from '$lib/domain/validity/facts-digital-post';

/** The facts about Digital Post, exemption and read access, one plain sentence each. */
export const digitalPost = {
  'digital-post-who':
    'Du får Digital Post, når du er fyldt 15 år, har CPR-nummer og bor i Danmark; som ny efter cirka 30 dage.',
  'digital-post-duty':
    'Et brev gælder, fra det ligger i postkassen, også selv om du ikke har læst det.',
  'digital-post-places':
    'Du har en postkasse og kan læse den på borger.dk, i appen Digital Post, i e-Boks og på mit.dk.',
  'digital-post-app':
    'I appen Digital Post kan du læse, skrive, svare, flytte, slette og skifte til en postkasse, som du har læseadgang til.',
  'digital-post-leaving':
    'Flytter du fra Danmark, virker postkassen stadig, medmindre du beder om fritagelse, før du rejser.',
  'exemption-how':
    'Du skriver under i Borgerservice på, at mindst en grund passer, og kommunen må ikke spørge hvilken.',
  'exemption-booking':
    'Nogle kommuner kræver, at du bestiller tid for at blive fritaget for Digital Post.',
  'exemption-not-by-phone': 'Det er ikke nok at ringe for at blive fritaget for Digital Post.',
  'exemption-papers': 'Til fritagelse er sundhedskort, pas eller kørekort nok.',
  'exemption-by-proxy': 'En anden kan søge for dig med din fuldmagt og sin egen legitimation.',
  'exemption-by-guardian':
    'En værge tager papiret på, at værgen er udpeget, og sin egen legitimation med.',
  'exemption-waiting-time': 'Det er ikke fastslået, hvor lang tid en fritagelse tager.',
  'exemption-old-post':
    'Du kan bede om at få post fra de sidste 6 måneder, som du ikke har åbnet, på papir.',
  'exemption-for-life':
    'Fritagelsen gælder hele livet, og du kan altid komme tilbage til Digital Post.',
  'exemption-not-covered':
    'Lønsedler fra det offentlige, beskeder om SU og post fra firmaer er ikke med i fritagelsen.',
  'paper-letters':
    'Breve afleveres i en butik, der tager imod dem (dao), for de røde postkasser er væk.',
  'read-access-kinds':
    'Læseadgang lader en anden læse din post; med læse- og skriveadgang kan den anden også svare.',
  'read-access-online':
    'På nettet giver du adgang i menuen i din Digital Post, eller den anden beder om den.',
  'read-access-at-counter':
    'Uden MitID hjælper Borgerservice i den kommune, du vælger, og en anden kan gå med din fuldmagt.',
  'read-access-own-mitid': 'Den, der får adgang, bruger sit eget MitID og har selv Digital Post.',
  'read-access-private-post': 'Post fra firmaer er ikke med; spørg e-Boks eller mit.dk.',
  'read-access-duty-stays': 'Det er stadig dit ansvar, at din post bliver læst.',
  'read-access-when-exempt':
    'Er du fritaget for Digital Post, skal fritagelsen måske stoppes, før en anden kan få adgang.',
  'exemption-special-way':
    'Kan du hverken komme eller skrive under, er der en særlig vej til fritagelse, så ring til Borgerservice.',
  'exemption-receipt': 'Du får en kvittering, når du har bedt om fritagelse.',
  'exemption-paper-post':
    'Er du fritaget for Digital Post, kommer post fra det offentlige på papir.',
  'read-access-needs':
    'Tag ID og den andens CPR-nummer med, når Borgerservice skal give læseadgang.',
  'exemption-phone-counts':
    'Ældre Sagen skriver, at en telefon eller tablet tæller som computer, så spørg først.',
  'exemption-ends-on-return':
    'Er du fritaget, fordi du flyttede fra Danmark, stopper fritagelsen, når du flytter tilbage.',
  'read-access-no-power': 'Læseadgang er ikke en fuldmagt, så den anden må ikke handle for dig.',
} as const satisfies Readonly<Record<keyof typeof digitalPostFacts, string>>;
