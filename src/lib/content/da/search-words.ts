import type { OptionOf } from '$lib/domain/errand/questions';
import type { TopicId } from '../guidance/topics';
import { glossary } from './glossary';
import { guidance } from './guidance';
import { more } from './more';
import { municipality } from './municipality';
import { phone } from './phone';
import { ui } from './ui';

/** A page beside the guidance, as the search shows it. */
export interface FoundPage {
  readonly title: string;
  readonly line: string;
  readonly otherWords: string;
}

/** Other words that people use for a topic. Read while building; never shown. */
const topics: Readonly<Record<TopicId, string>> = {
  'mitid-foerste-gang':
    'få nyt bestille oprette MitID legitimation papirer ID app pas kørekort, uden CPR-nummer, P-kode, udlænding, pris, koster, gratis',
  'uden-pas-eller-koerekort':
    'ingen pas, pas udløbet, for gammelt, mistet pas, intet kørekort, intet ID, legitimation, dåbsattest, bopælsattest',
  'i-banken': 'netbank, mobilbank, konto, bankrådgiver',
  'noeglekort-og-noegleapp': 'papkort, kodekort, nøgleviser',
  'nemid-til-mitid': 'NemID lukket, skifte, skift',
  'bor-i-udlandet': 'Grønland, Færøerne, ambassade, konsulat, flytte fra Danmark, udlandsdansker',
  'uden-digitalt-id': 'ikke digital, undtaget, på papir, uden computer, brev, selvbetjening, ret',
  flytning: 'flytte, melde flytning, ny adresse, adresseændring, folkeregister',
  boligstoette: 'boligsikring, boligydelse, husleje, Udbetaling Danmark',
  feriepenge: 'ferie, Feriekonto, feriekort, FerieKonto',
  speciallaege: 'henvisning, øjenlæge, ørelæge, hudlæge, læge',
  sundhedsoplysninger: 'journal, lægejournal, sundhed.dk, sygehus, prøvesvar, aktindsigt',
  'optagelse-dk': 'optagelse, studie, universitet, uddannelse, ansøgning, kvote',
  su: 'SU, studerende, uddannelsesstøtte, stipendium',
  'digital-fuldmagt': 'pårørende, give fuldmagt, hjælpe mor, papirfuldmagt',
  'digital-post': 'e-Boks, mit.dk, borger.dk, postkasse, breve fra det offentlige, mail',
  'fritagelse-digital-post': 'undtaget, fritaget, slippe for, papirpost, brevpost, almindelig post',
  laeseadgang: 'læse en andens post, skriveadgang, hjælpe med post',
  'pas-paa-dit-id': 'sikkerhed, phishing, svindel, svindler, falsk sms, falsk opkald, adgangskode',
  'mistanke-om-misbrug': 'svindel, svindlet, hacket, hacker, snydt, identitetstyveri, spær, politi',
  'tabt-noeglekort':
    'mistet mobil, tabt, stjålet, væk, iPhone, ny mobil, glemt PIN-kode, glemt adgangskode, spærret, låst',
  'den-digitale-hotline': 'telefonnummer, hjælp til computer, ring, support',
  'uden-smartphone':
    'ingen smartphone, gammel telefon, uden mobil, uden app, kodeviser, kodeoplæser, chip, blind, ser dårligt, pris, koster',
  legitimationskort: 'ID-kort, identitetskort, billedkort, kommunekort',
  vidne: 'vitterlighedsvidne, tage en med, bekræfte',
  hjaelper:
    'hjælpe min mor, hjælpe far, pårørende, nabo, datter, søn, bisidder, tolk, tegnsprog, døv, hører dårligt',
  kreditadvarsel: 'lån i mit navn, kreditvurdering, spær for lån',
  afvist:
    'afslag, klage, nej, nægtet, rettigheder, kan ikke finde ud af, kan ikke komme, min mor kan ikke, syg, hjemmebesøg, plejehjem',
};

/** Other words that people use for an errand, where its own words are not enough. */
const errands: Readonly<Partial<Record<OptionOf<'errand' | 'other'>, string>>> = {
  'new-in-denmark':
    'udlænding, flygtning, indvandrer, tilflytter, international, udenlandsk pas, expat, uden CPR-nummer, P-kode',
  'not-working': 'låst, virker ikke, spærret, ny mobil, ny iPhone',
  'lost-phone': 'mistet mobil, tabt, mobilen stjålet',
  'age-13-17': 'MitID til barn, børn, datter, søn, teenager, ung, forælder, 13 år, 15 år',
};

const pages: Readonly<
  Record<'telefon' | 'misbrug' | 'ord' | 'mere/kommune' | 'mere/kilder' | 'mere', FoundPage>
> = {
  telefon: {
    title: phone.title,
    line: 'Hvem du kan ringe til, og hvornår de har åbent.',
    otherWords:
      'telefonnummer, ring, ringe, åbningstider, åbent, lukket, support, hotline, MitID Support, politi, 112, 114',
  },
  misbrug: {
    title: ui.misuseLong,
    line: 'Det skal du gøre nu, i rækkefølge.',
    otherWords:
      'nogen misbruger mit MitID, spærre, hacket, svindel, snydt, stjålet, haster, politi',
  },
  ord: {
    title: glossary.title,
    line: 'Ord fra det offentlige, sagt i klart sprog.',
    otherWords: 'ordbog, ord, forklaring, hvad betyder, betydning',
  },
  'mere/kommune': {
    title: municipality.title,
    line: 'Find din kommunes side, og skriv skrankens tider ned.',
    otherWords: 'kommune, rådhus, bestil tid, Borgerservice, skranke, adresse',
  },
  'mere/kilder': {
    title: guidance.sources.title,
    line: 'Hvor oplysningerne kommer fra.',
    otherWords: 'kilde, lov, hvor står det, uenig',
  },
  mere: {
    title: more.title,
    line: 'Sprog, hjemmeskærm, hvad der er gemt, og slet alt.',
    otherWords: 'slette, installere, engelsk, gemt, data, om appen',
  },
};

export const searchWords = { topics, errands, pages };
export type SearchOtherWords = typeof searchWords;
