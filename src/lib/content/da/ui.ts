/** Words of the frame around every page. */
export const ui = {
  skipToContent: 'Gå til indhold',
  otherLanguage: 'English',
  menu: 'Hovedmenu',
  tabs: { start: 'Start', list: 'Min liste', guidance: 'Viden', phone: 'Telefon' },
  more: 'Mere',
  sources: 'Kilder',
  back: 'Tilbage',
  misuse: 'Misbrug?',
  misuseLong: 'Misbrug? Spær dit MitID',
  messages: 'Beskeder fra appen',
  notKept:
    'Intet bliver gemt på denne telefon. Appen virker, men din liste er væk, når du lukker den.',
  torn: 'Noget af det, der er gemt på telefonen, kan ikke læses. Svar igen på det, der mangler.',
  updateReady: 'Der er en ny udgave af appen. Dine svar og kryds bliver her.',
  updateNow: 'Opdatér nu',
  updateLater: 'Senere',
  erasedElsewhere: 'Alt er slettet fra et andet vindue.',
  updatedElsewhere:
    'Appen er opdateret i et andet vindue. Åbn siden igen for at få den nye udgave.',
  outdated:
    'Appen er opdateret i et andet vindue. Det, du ændrer i dette vindue, bliver ikke gemt. Åbn siden igen.',
  reload: 'Åbn siden igen',
  notFound: {
    title: 'Siden findes ikke',
    lead: 'Adressen er forkert, eller siden er flyttet. Dine svar er ikke væk.',
    toStart: 'Gå til Start',
  },
  failed: {
    title: 'Noget gik galt',
    lead: 'Siden kunne ikke vises. Dine svar er ikke væk. Prøv igen, eller gå til Start.',
  },
};
export type UiWords = typeof ui;
