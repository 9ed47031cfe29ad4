/** Words around the screens that stand beside the list; each screen has a module of its own. */
export const counter = {
  pageTitle: 'Til turen',
  description:
    'Alt til turen: vidne, booket tid, kort til medarbejderen, og listen på en anden telefon.',
  /** Under the link from the list. */
  note: 'Vidne, booket tid og kort til medarbejderen.',
  intro: 'Alt her virker uden internet. Intet bliver sendt.',
  loading: 'Et øjeblik',
  failed: 'Skærmen kunne ikke hentes.',
  tryAgain: 'Prøv igen',
  noList: 'Lav først din liste. Så kan skærmen hjælpe dig.',
  makeList: 'Lav min liste',
  keepAwake: 'Hold skærmen tændt',
  /** Of each screen: its title, and what it is good for. */
  views: {
    papers: { title: 'Er papiret godt nok?', note: 'Se på hvert papir, og svar ja eller nej.' },
    'way-out': { title: 'Det kan du gøre', note: 'Veje ud, hvis du mangler noget.' },
    witness: { title: 'Vidnet', note: 'Kan personen være vidne? Hvad skal vidnet have med?' },
    'be-witness': { title: 'Du er vidne', note: 'Til den, der er bedt om at være vidne.' },
    queue: { title: 'I køen', note: 'Det, du mangler. Rækkefølgen. Det, de spørger om.' },
    show: { title: 'Vis til medarbejderen', note: 'Store ord, som medarbejderen kan læse.' },
    booking: {
      title: 'Din tid',
      note: 'Skriv tiden, og sæt den i kalenderen. Eller se, hvad du kan sige.',
    },
    afterwards: { title: 'Bagefter', note: 'Hvordan gik det? Få en liste til næste gang.' },
    lists: { title: 'Dine lister', note: 'Skift liste, lav en til en anden, eller slet en.' },
    carry: {
      title: 'Hent eller flyt en liste',
      note: 'Fra eller til en anden telefon, med en kode, et billede eller en fil.',
    },
    share: { title: 'Print, send og hør', note: 'Din liste på papir, som besked eller læst op.' },
  },
};

export type CounterWords = typeof counter;
