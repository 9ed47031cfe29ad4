import type { MissingReason, MissingThing } from '$lib/domain/checklist/needs';
import type { AskFirstReason } from '$lib/domain/checklist/verdict';
import type { EnoughReason, NoVisitReason } from '$lib/domain/errand/errand';

/** What the verdict says on top, and why. */
interface VerdictWords {
  readonly title: string;
  readonly why: string;
}

const missingTitles: Readonly<Record<MissingThing, string>> = {
  'photo-id': 'Billed-ID',
  'cpr-paper': 'Endnu et papir, der viser dit CPR-nummer',
  witness: 'Et vidne',
  'one-id': 'Et papir, der viser, hvem du er',
  'one-with-mitid': 'En med MitID',
  'fitting-witness': 'Et vidne, der passer',
  'witness-photo': 'Dit eget foto-ID',
  'the-person': 'Den, du hjælper',
};

const missing: Readonly<Record<MissingReason, string>> = {
  'nothing-chosen': 'Du skal vise, hvem du er. Tag et af de papirer med, der står her.',
  'papers-unknown': 'Du ved ikke, hvad du har. Find et af de papirer, der står her.',
  'one-paper-only': 'Ét papir uden foto er ikke nok. Tag også et ID med foto.',
  'paper-failed':
    'Du har set, at et papir ikke gælder i dag eller ikke er det rigtige. Tag et andet med.',
  'papers-without-cpr': 'Dine papirer viser ikke dit CPR-nummer. Tag et ID med foto.',
  'not-accepted-only': 'Et kørekort fra et andet land gælder ikke her. Tag et andet ID med foto.',
  'photo-id-without-cpr': 'Dit ID er ikke nok alene. Tag også et papir, der viser dit CPR-nummer.',
  'municipal-card-alone':
    'Kommunens kort er ikke nok alene. Tag også et papir mere, som viser dit CPR-nummer.',
  'witness-new':
    'CPR-registeret ved måske for lidt om dig. Tag et vidne med for en sikkerheds skyld.',
  'witness-abroad': 'Du bor i udlandet. Tag et vidne med for en sikkerheds skyld.',
  'witness-no-cpr':
    'Uden CPR-nummer er der næppe noget at spørge dig om. Tag et vidne med for en sikkerheds skyld.',
  'witness-unknown':
    'Vi ved ikke, hvor meget CPR-registeret ved om dig. Tag et vidne med for en sikkerheds skyld.',
  'questions-failed': 'Sidst kunne du ikke svare på nok spørgsmål. Så skal du have et vidne med.',
  'witness-asked-for': 'Sidst manglede du et vidne. Tag et med, der må være vidne.',
  'id-none': 'Du har ikke et af de papirer, de beder om her. Find ét af dem.',
  'id-unknown': 'Du ved ikke, hvad du har. Find ét af de papirer, der står her.',
  'nobody-has-mitid': 'Mindst én af jer skal have et MitID, der virker.',
  'fit-under-18': 'Et vidne skal være fyldt 18 år.',
  'fit-mitid-too-new': 'Et vidne skal have haft MitID i over 30 dage.',
  'fit-too-often': 'Man må være vidne højst 3 gange på 120 dage.',
  'fit-no-photo': 'Et vidne skal have gyldigt foto-ID med.',
  'helper-alone': 'Ingen kan hente MitID for en anden. Den, du hjælper, skal selv møde op.',
};

const askFirst: Readonly<Record<AskFirstReason, string>> = {
  'age-parent': 'Vi ved ikke, om en forælder skal med. Spørg Borgerservice.',
  'errand-unknown': 'Vi ved ikke, hvad du skal. Spørg Borgerservice, hvad du skal tage med.',
  'other-errand':
    'Vi har ingen liste til dette. Læs under Viden, eller ring og spørg, hvad du skal tage med.',
  'trouble-unknown': 'Ring først til MitID Support, 33 98 00 10. Måske kan de hjælpe dig nu.',
  'unlisted-pair':
    'Dine papirer kan måske bruges sammen. Den officielle liste, vi læste, var ikke hel. Spørg Borgerservice.',
  'other-name':
    'Dit papir viser et andet navn end dit nuværende. Spørg Borgerservice, om det gælder.',
  'no-photo-id': 'To papirer uden foto kan være nok. Spørg Borgerservice, hvilke de tager.',
  'no-cpr': 'Uden CPR-nummer skal du have en P-kode. Spørg Borgerservice, om de kan give dig en.',
  'no-cpr-user-id':
    'Uden CPR-nummer kan kun Borgerservice finde dit bruger-ID. Ring og spørg, hvad de skal se.',
  greenland: 'I Grønland er det kommunen, der kan give MitID. Spørg dem, hvad du skal tage med.',
  faroe: 'På Færøerne skal du til Rigsombudsmanden. Spørg dem, hvad du skal tage med.',
  'special-way':
    'Der er en særlig vej, når man hverken kan komme eller skrive under. Ring til Borgerservice.',
  'no-known-way': 'Vi ved ikke, hvordan det gøres her. Ring til Borgerservice.',
  'id-not-listed':
    'Dit papir står ikke på den liste, vi kunne læse. Spørg Borgerservice, om det er nok.',
  'id-not-stated': 'Vi ved ikke, hvilket ID de vil se. Ring, og spørg, hvad du skal tage med.',
  'which-help':
    'Det kommer an på, hvad den anden skal kunne. Ring, og spørg, hvad der er bedst for jer.',
  'helper-mitid-unknown': 'Spørg først den anden. Mindst én af jer skal have et MitID, der virker.',
  'witness-fit-unknown':
    'Gå listen igennem. Er du i tvivl, så spørg Borgerservice, om du kan være vidne.',
  'papers-refused':
    'Sidst var dine papirer ikke nok. Spørg Borgerservice, hvilke de vil se, før du går igen.',
  'witness-refused':
    'Sidst kunne vidnet ikke bruges. Spørg Borgerservice, hvem der kan være vidne.',
  'refused-before': 'Sidst fik du et nej. Spørg Borgerservice, hvad der skal til, før du går igen.',
  'helper-unknown': 'Du må gerne hjælpe, men ingen kan hente MitID for en anden. Spørg, før I går.',
};

const noVisit: Readonly<Record<NoVisitReason | 'remote-route', VerdictWords>> = {
  'remote-route': {
    title: 'Du kan nok klare det hjemmefra',
    why: 'Start øverst. Virker det ikke, så bestil tid i Borgerservice.',
  },
  'under-13': {
    title: 'Barnet er for ungt til MitID',
    why: 'Man skal være fyldt 13 år for at få MitID.',
  },
  'online-access': {
    title: 'Du kan gøre det på nettet',
    why: 'Du har MitID, så ingen af jer behøver at gå i Borgerservice.',
  },
  'online-fuldmagt': {
    title: 'Du kan gøre det på nettet',
    why: 'Du har MitID, så du kan give fuldmagten på borger.dk.',
  },
  'letter-fuldmagt': {
    title: 'Den anden kan bede om den',
    why: 'Du får fuldmagten på papir og skriver under i hånden.',
  },
  'online-credit-warning': {
    title: 'Du kan gøre det på nettet',
    why: 'Du har MitID, så du kan lave advarslen på borger.dk.',
  },
  'order-device': {
    title: 'Du kan bestille den på nettet',
    why: 'Du har MitID, så du kan bestille på mitid.dk. Vælg først, hvad der passer dig.',
  },
  'help-at-home': {
    title: 'Du må gerne hjælpe',
    why: 'Hjælp på den rigtige måde, så ingen af jer får problemer.',
  },
  'without-mitid': {
    title: 'Du kan klare dig uden MitID',
    why: 'Det er frivilligt at have MitID. Der er andre veje hos det offentlige.',
  },
};

const enough: Readonly<Record<EnoughReason, VerdictWords>> = {
  papers: {
    title: 'Det ser ud til at være nok',
    why: 'Borgerservice bestemmer. De kan bede om mere.',
  },
  'one-id': {
    title: 'Det ser ud til at være nok',
    why: 'Her skal du kun vise ét papir. Borgerservice bestemmer og kan bede om mere.',
  },
  'witness-fits': {
    title: 'Du ser ud til at kunne være vidne',
    why: 'Tag det med, der står her. Borgerservice bestemmer.',
  },
  'come-along': {
    title: 'Du må gerne gå med',
    why: 'Den, du hjælper, skal selv være der og have sine papirer med.',
  },
};

/** Why the verdict is what it is. */
export const reasons = { missingTitles, missing, askFirst, noVisit, enough };

export type ReasonWords = typeof reasons;
