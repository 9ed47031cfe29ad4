import type { LineId } from '$lib/domain/hotline/lines';

/** One row of hours, as it is printed whatever the clock says. */
export interface HoursRow {
  readonly days: string;
  readonly hours: string;
}

/** What a help line is for. Its name stands with the status words, its number with the line itself. */
export interface LineWords {
  readonly lead: string;
  readonly can: readonly string[];
  readonly cannot: readonly string[];
  readonly hours: readonly HoursRow[];
  readonly note: string;
}

const lines: Readonly<Record<LineId, LineWords>> = {
  'digital-hotline': {
    lead: 'Hjælp til at bruge det offentlige på nettet.',
    can: [
      'De viser dig vej på kommunens og andre myndigheders sider.',
      'De svarer på enkle spørgsmål.',
    ],
    cannot: [
      'De kan ikke se din sag, og de kan ikke afgøre noget.',
      'Vi ved ikke, om de kan spærre dit MitID. Ring til MitID Support om det.',
    ],
    hours: [
      { days: 'Mandag til torsdag', hours: '8.00 til 20.00' },
      { days: 'Fredag', hours: '8.00 til 16.00' },
      { days: 'Lørdag', hours: 'Lukket' },
      { days: 'Søndag', hours: '16.00 til 20.00' },
      {
        days: 'Helligdage, 1. maj, 5. juni, dagen efter Kristi himmelfart, 24. december og 27. til 31. december',
        hours: 'Usikkert: ring, og hør',
      },
    ],
    note: 'Det er de tider, vi kender. De er fra cirka 2023. Ikke alle kommuner er med.',
  },
  'mitid-support': {
    lead: 'Hjælp til MitID. De kan også spærre det.',
    can: [
      'De spærrer dit MitID eller din mistede enhed.',
      'De hjælper, når du har glemt PIN-kode, adgangskode eller bruger-ID. Hav et gyldigt dansk eller grønlandsk pas eller kørekort klar.',
    ],
    cannot: [
      'De må ikke give dig koder eller bruger-ID, før de har talt med dig. Så ring, og skriv ikke.',
      'Har du glemt dit bruger-ID og har pas fra et andet land eller intet CPR-nummer? Så skal du i Borgerservice.',
      'Er dit telefonnummer i MitID ændret inden for de sidste 5 dage, kan de ikke sende en ny kode.',
    ],
    hours: [
      { days: 'Mandag til fredag', hours: '8.00 til 20.00' },
      { days: 'Lørdag, søndag og helligdage', hours: '10.00 til 16.00' },
      { days: '24. og 31. december', hours: '10.00 til 14.00' },
    ],
    note: 'Vi er mindst sikre på tiden den 24. og 31. december.',
  },
  cyberhotline: {
    lead: 'Hjælp, når nogen bruger din identitet eller snyder dig på nettet.',
    can: [
      'De hjælper dig med at stoppe skaden: spær MitID og kort.',
      'De giver dig overblik over, hvad du så skal gøre, også om kreditadvarsel.',
    ],
    cannot: [
      'De afløser ikke banken. Ring også til bankens eget nummer.',
      'De tager ikke imod din anmeldelse. Den laver du på politi.dk.',
    ],
    hours: [
      { days: 'Mandag til fredag', hours: '8.00 til 20.00' },
      { days: 'Lørdag, søndag og helligdage', hours: '10.00 til 16.00' },
      { days: '24. og 31. december', hours: 'Usikkert: ring, og hør' },
    ],
    note: 'Ring her ved misbrug af din identitet.',
  },
};

/** Words of the phone page. */
export const phone = {
  title: 'Telefon',
  description: 'Numre og tider: Den Digitale Hotline, MitID Support og Cyberhotline.',
  heading: 'Ring og få hjælp',
  lead: 'Tryk på et nummer for at ringe. Alle tider er dansk tid.',
  call: (number: string) => `Ring ${number}`,
  canLabel: 'Det kan de',
  cannotLabel: 'Det kan de ikke',
  hoursLabel: 'Tider',
  lines,
  canAndCannot: 'Det kan de, og det kan de ikke',
  allSources: 'Alle kilder',
  desk: {
    title: (name: string | undefined) =>
      name === undefined ? 'Din kommune' : `Din kommune: ${name}`,
    text: 'Appen kender ikke nummeret til kommunen. Find det på kommunens side, og gem det i appen.',
    site: (site: string) => `Åbn ${site} (kræver internet)`,
    choose: 'Vælg din kommune',
    notes: 'Kommune og egne noter',
  },
  others: {
    police: {
      title: 'Politi',
      text: 'Ring 114, når det ikke haster. Ring 112, hvis der er fare nu.',
    },
    bank: {
      title: 'Din bank',
      text: 'Ring til bankens eget døgnnummer, hvis dine kort skal spærres. Det står på kortet eller på bankens side.',
    },
  },
  neverCodes: 'Sig aldrig dine koder til nogen, heller ikke i telefonen.',
};
export type PhoneWords = typeof phone;
