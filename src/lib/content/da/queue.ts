/** Words of the screen for the line itself. */
export const queue = {
  left: (count: number) => `${count} ting tilbage`,
  leftHint: 'Tryk på det, du har med.',
  nothingLeft: 'Du har krydset alt af',
  nothingToBring: 'Din liste har intet at tage med',
  showClerk: 'Vis til medarbejderen',
  helping: 'Du hjælper en anden',
  order: 'Giv det i denne rækkefølge',
  asked: 'Det spørger de om',
  kindsTitle: 'Det kan handle om',
  kinds: ['Dine forældre', 'Dine børn', 'Din ægtefælle', 'Dit navn', 'Hvor du har boet før'],
  kindsOrigin: 'Det skrev Randers Kommune i 2022 om NemID. Det kan være andre emner i dag.',
  userId: {
    title: 'Skriv dit ønskede bruger-ID på papir',
    lead: 'Skriv et par stykker, hvis ét er taget. Skriv dem ikke her.',
    rules: [
      '5-48 tegn.',
      'Bogstaver fra a til z, æ, ø, å og tal.',
      'Disse tegn må du også bruge: { } ! # $ ^ , * ( ) _ + - = : ; ? . @',
      'Mellemrum må ikke stå først eller sidst.',
      'Store og små bogstaver er ens.',
      'Ikke dit CPR-nummer, og ikke 10 cifre.',
    ],
  },
  number: {
    title: 'Dit kønummer',
    label: 'Hvad står der på din seddel?',
    hint: 'Højst 6 bogstaver og tal. Aldrig CPR-nummer.',
    save: 'Vis det stort',
    remove: 'Fjern nummeret',
    problems: {
      empty: 'Skriv først dit nummer her.',
      'only-letters-and-digits': 'Skriv kun bogstaver, tal og én bindestreg.',
      'too-long': 'Skriv højst 6 bogstaver og tal.',
      'cpr-number': 'Det ligner et CPR-nummer. Skriv det ikke her.',
    },
  },
};

export type QueueWords = typeof queue;
