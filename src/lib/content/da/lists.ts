/** Words of the screen with all lists on the phone, and for whoever helps another. */
export const lists = {
  lead: 'Her er listerne på denne telefon. Der står ingen navne på dem.',
  label: (number: number) => `Liste ${number}`,
  noAnswers: 'Ingen svar endnu',
  ticked: (done: number, total: number) => `${done} af ${total} krydset af`,
  helped: 'Du hjælper',
  inHand: 'Den bruger du nu',
  use: (number: number) => `Brug liste ${number}`,
  remove: (number: number) => `Slet liste ${number}`,
  removed: (number: number) => `Liste ${number} er slettet.`,
  undo: 'Fortryd',
  none: 'Der er ingen lister endnu.',
  add: 'Lav en ny liste',
  helperTitle: 'Hjælper du en anden?',
  helperLead: 'Lav en liste til den anden her, eller hjælp på den andens telefon.',
  helping: (number: number) => `Jeg hjælper en anden med liste ${number}`,
  helpingNote: 'Så står reglerne også på skærmen til køen.',
  helperMore: 'Læs mere om at hjælpe',
};

export type ListsWords = typeof lists;
