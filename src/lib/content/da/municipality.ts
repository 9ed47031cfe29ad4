import type { NoteProblem } from '$lib/domain/municipalities/desk-notes';
import type { RegionId } from '$lib/domain/municipalities/municipalities';

const regions: Readonly<Record<RegionId, string>> = {
  hovedstaden: 'Region Hovedstaden',
  sjaelland: 'Region Sjælland',
  syddanmark: 'Region Syddanmark',
  midtjylland: 'Region Midtjylland',
  nordjylland: 'Region Nordjylland',
};

const problems: Readonly<Record<NoteProblem, string>> = {
  'no-phone-number':
    'Det ligner ikke et telefonnummer. Skriv 8 cifre, eller begynd med + og landekode.',
  'too-long': 'Teksten om åbningstider er for lang. Skriv højst 200 tegn.',
  'cpr-number': 'Det ligner et CPR-nummer. Slet det først. Appen gemmer det ikke.',
};

/** Words of the page where a person chooses a municipality and notes things about its desk. */
export const municipality = {
  title: 'Din kommune',
  description: 'Vælg din kommune, åbn dens side, og skriv egne noter om skranken.',
  lead: 'Vælg den kommune, hvor du skal i Borgerservice. Appen husker den på denne telefon.',
  loading: 'Et øjeblik',
  find: {
    label: 'Skriv de første bogstaver',
    hint: 'Du må gerne skrive oe for ø og aa for å.',
    found: (count: number) => (count === 1 ? '1 kommune passer' : `${count} kommuner passer`),
    none: 'Ingen kommune passer. Skriv navnet på kommunen, ikke på byen.',
  },
  byRegion: 'Eller find den i din region',
  regions,
  inRegion: (region: string, count: number) => `${region} (${count})`,
  chosen: (name: string) => `Du har valgt ${name}.`,
  another: 'Vælg en anden kommune',
  site: {
    open: (site: string) => `Åbn ${site}`,
    needsInternet: 'Kræver internet.',
    book: 'Led efter Borgerservice og „bestil tid“. Led også efter telefon og åbningstider.',
  },
  call: (number: string) => `Ring ${number}`,
  notes: {
    title: 'Dine egne noter om skranken',
    lead: 'Skriv af fra kommunens side. Så har du det med uden internet.',
    phone: 'Telefonnummer',
    phoneHint: '8 cifre, eller + og landekode. Ingen navne eller CPR-numre.',
    hours: 'Åbningstider',
    hoursHint: 'Højst 200 tegn. Ingen navne eller CPR-numre.',
    save: 'Gem noter',
    saved: 'Gemt på denne telefon.',
    notSaved: 'Ikke gemt på telefonen. Noterne er her, indtil du lukker appen.',
    refused: 'Noterne er ikke gemt endnu',
    mark: 'Fejl:',
    problems,
  },
  origin: (publisher: string, checked: string) =>
    `Kilde til navne og adresser: ${publisher}. Læst ${checked} i en arkiveret kopi.`,
  review: (day: string) => `Skal læses igen ${day}.`,
  overdue: (day: string) =>
    `Det skulle være læst igen den ${day}. Se efter på kommunens egen side.`,
  moved: 'En adresse kan være ændret. Åbner siden ikke, så søg på kommunens navn.',
};
export type MunicipalityWords = typeof municipality;
