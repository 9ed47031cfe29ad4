import type { ItemId } from '$lib/domain/checklist/items';
import type { ItemWords } from '../item-words';

/** Rows of the list about Digital Post on paper, and about letting somebody read it or act. */
export const postAndPowerRows = {
  // Exemption from Digital Post
  'exemption-grounds': {
    title: 'Se, om en grund passer på dig',
    why: 'Én grund er nok. En smartphone kan tælle som computer, så spørg.',
    valid: 'Fx sygdom, ingen computer, ingen fast adresse, svært ved dansk eller ved at få MitID.',
  },
  'exemption-where': {
    title: 'Vælg din egen kommune',
    why: 'Det er ikke nok at ringe.',
    valid: 'Kilderne er ikke enige om, hvor man kan gå hen. Din egen kommune er det sikre.',
  },
  'cannot-come': {
    title: 'Ring til Borgerservice',
    why: 'Den er til folk på plejehjem, hospice og hospital. Spørg, hvad du skal gøre.',
    valid: 'Der er en særlig vej for den, der hverken kan komme eller skrive under.',
  },
  'exemption-id': {
    title: 'Sundhedskort, pas eller kørekort',
    why: 'Går en anden for dig, er det den andens eget ID, der skal med.',
    valid: 'Ét af dem er nok her. Til MitID skal der mere til.',
  },
  'proxy-form': {
    title: 'En fuldmagt med underskrift',
    why: 'Går en anden for dig, skal du først skrive under på en fuldmagt.',
    valid: 'Bed kommunen om papiret. Den anden tager også sit eget ID med.',
  },
  'guardian-deed': {
    title: 'Papiret om værgemål',
    why: 'Det viser, at du er værge.',
    valid: 'Tag også dit eget ID med.',
  },
  'sign-declaration': {
    title: 'Skriv under på tro og love',
    why: 'Du skriver under på, at mindst én grund passer på dig.',
    valid: 'Du behøver ikke sige hvilken. Kommunen må ikke kræve bevis.',
  },
  'keep-receipt': {
    title: 'Gem kvitteringen',
    why: 'Den viser, at du har bedt om fritagelse.',
    valid: 'Vi ved ikke, hvor lang tid det tager. Spørg, før du går hjem.',
  },
  'paper-post': {
    title: 'Så kommer posten på papir',
    why: 'Det offentlige sender breve i stedet for Digital Post.',
  },
  'six-months-back': {
    title: 'Post fra de sidste 6 måneder',
    why: 'Den kan sendes til din egen eller en anden adresse.',
    valid: 'Du kan bede om at få den post på papir, som du ikke har åbnet.',
  },
  'ask-each-authority': {
    title: 'Sig det hvert sted',
    why: 'Du skal sige det til hver myndighed. Domstolenes sider er ikke med.',
    valid: 'Er du fri for Digital Post, kan du bede det offentlige om en vej uden nettet.',
  },
  'still-digital': {
    title: 'Noget kommer stadig på nettet',
    why: 'Heller ikke post fra bank og forsikring. Spørg dem selv.',
    valid: 'Beskeder om SU og lønsedler fra det offentlige er ikke med.',
  },
  'join-again': {
    title: 'Du kan altid komme tilbage',
    why: 'Flyttede du fra Danmark, stopper den, når du flytter tilbage.',
    valid: 'Fritagelsen gælder resten af livet, men du kan få Digital Post igen.',
  },
  // Read access
  'read-means': {
    title: 'Læseadgang: kun læse',
    why: 'Den anden kan ikke skrive eller svare for dig.',
    valid:
      'Den anden kan læse ny og gammel post fra det offentlige, flytte den og sende den videre.',
  },
  'read-write-means': {
    title: 'Læse- og skriveadgang',
    why: 'Den anden kan også rette din mail og dit telefonnummer.',
    valid: 'Den anden kan læse din post, skrive og svare for dig.',
  },
  'access-online': {
    title: 'Giv adgang på nettet',
    why: 'Log ind i din Digital Post med dit MitID.',
    valid: 'Gå til menuen. Vælg „Læse- og skriveadgang“. Giv den anden adgang.',
  },
  'access-request': {
    title: 'Eller lad den anden bede om det',
    why: 'Den anden skriver dit navn, dit CPR-nummer og en slutdato.',
    valid: 'Så siger du ja med dit MitID.',
  },
  'access-any-municipality': {
    title: 'Vælg selv kommunen',
    why: 'Borgerservice laver adgangen for dig, i den kommune du vælger.',
    valid: 'Kan du ikke komme, må den anden gå alene med en fuldmagt, du har skrevet under på.',
  },
  'some-id': {
    title: 'Pas, kørekort eller sundhedskort',
    why: 'Vi ved ikke, hvilket ID de vil se her.',
    valid: 'Tag det med, du har. Det skal være gyldigt. Ring og spørg først.',
  },
  'helper-cpr-number': {
    title: 'Den andens CPR-nummer',
    why: 'Borgerservice skal vide, hvem der skal have adgang.',
    valid: 'Tag det med på papir. Skriv det ikke her.',
  },
  'say-exempt': {
    title: 'Er du fri for Digital Post?',
    why: 'Sig det, og spørg, før I gør det.',
    valid: 'Så skal fritagelsen måske stoppes, før en anden kan læse din post.',
  },
  'helper-own-mitid': {
    title: 'Den anden bruger sit eget MitID',
    why: 'Den anden skal også selv have Digital Post.',
    valid: 'Ingen må logge ind med dit MitID, heller ikke for at hjælpe.',
  },
  'you-stay-responsible': {
    title: 'Du har stadig ansvaret',
    why: 'Aftal, hvor tit den anden ser efter.',
    valid: 'Et brev gælder, fra det ligger i postkassen, også hvis ingen læser det.',
  },
  'access-is-not-power': {
    title: 'Adgangen er ikke en fuldmagt',
    why: 'Den anden kan bruge din post, men ikke handle for dig andre steder.',
    valid: 'Skal den anden handle for dig, så brug Digital Fuldmagt.',
  },
  'firms-post': {
    title: 'Post fra banken er ikke med',
    why: 'Adgangen gælder kun post fra det offentlige.',
    valid: 'Spørg e-Boks eller mit.dk om resten.',
  },
  // Digital Power of Attorney
  'act-means': {
    title: 'Fuldmagt: den anden kan handle',
    why: 'Flere ting kan stå i samme fuldmagt.',
    valid: 'En Digital Fuldmagt gælder som regel én ting, fx boligstøtte.',
  },
  'fuldmagt-pick': {
    title: 'Vælg, hvad den skal gælde',
    why: 'Du kan ikke give én fuldmagt til alt hos det offentlige.',
    valid: 'Se listen på borger.dk. Ikke alle myndigheder er med.',
  },
  'fuldmagt-online': {
    title: 'Giv den på borger.dk',
    why: 'Du skal bruge den andens navn og CPR-nummer eller adresse.',
    valid: 'Log ind med MitID under Digital Fuldmagt. Vælg person, ting og tid.',
  },
  'one-with-mitid': {
    title: 'En af jer skal have MitID',
    why: 'Ingen må bruge en andens MitID.',
    valid: 'Den ene skal kunne logge ind. Et MitID, du ikke kan bruge, tæller ikke.',
  },
  'fuldmagt-request': {
    title: 'Den anden beder om fuldmagten',
    why: 'Den anden bruger sit eget MitID.',
    valid: 'Den anden logger ind på borger.dk og vælger, at du får den på papir.',
  },
  'fuldmagt-sign': {
    title: 'Skriv under i hånden',
    why: 'Hold alle sider samlet.',
    valid: 'Fuldmagten kommer til dig på papir. Læs den, og skriv under.',
  },
  'fuldmagt-return': {
    title: 'Send alle sider tilbage',
    why: 'Kilderne er ikke enige om, hvor den skal hen, og de røde postkasser er væk.',
    valid: 'Følg adressen i brevet. Brug en butik, der tager breve (dao).',
  },
  'fuldmagt-age': {
    title: 'Begge skal være fyldt 15 år',
    why: 'Og begge skal forstå, hvad de siger ja til.',
    valid: 'Til boligstøtte skal hjælperen være fyldt 18 år.',
  },
  'fuldmagt-limits': {
    title: 'Den gælder kun det, I vælger',
    why: 'Spørg stedet, hvis hjælperen skal ringe.',
    valid: 'En fuldmagt til at se noget giver ikke lov til at ringe for dig.',
  },
  'fuldmagt-banks': {
    title: 'Det gælder den ikke til',
    why: 'Spørg banken, hvad de kan tilbyde.',
    valid: 'Banker, forsikring og butikker. Og ingen kan hente MitID for dig.',
  },
  'fuldmagt-end': {
    title: 'Sådan stopper den',
    why: 'Den stopper på den dato, I har valgt.',
    valid: 'Begge kan slette den før på borger.dk.',
  },
  'cannot-sign': {
    title: 'Kan du ikke skrive under?',
    why: 'Så skriver den person under for dig. Spørg først.',
    valid: 'Har en anden en fremtidsfuldmagt i kraft eller en generalfuldmagt, kan den bruges.',
  },
} satisfies Partial<Readonly<Record<ItemId, ItemWords>>>;

export type PostAndPowerRows = Readonly<Record<keyof typeof postAndPowerRows, ItemWords>>;
