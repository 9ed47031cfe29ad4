/** Words around the screens that stand beside the list; each screen has a module of its own. */
export const counter = {
  pageTitle: 'Til turen',
  intro: 'Alt her virker uden internet. Intet bliver sendt.',
  loading: 'Et øjeblik',
  failed: 'Skærmen kunne ikke hentes.',
  tryAgain: 'Prøv igen',
  noList: 'Lav først din liste. Så kan skærmen hjælpe dig.',
  makeList: 'Lav min liste',
  keepAwake: 'Hold skærmen tændt',
  /** Of each screen: its title, and what it is good for. */
  views: {
    witness: { title: 'Vidnet', note: 'Kan personen være vidne? Hvad skal vidnet have med?' },
    queue: { title: 'I køen', note: 'Det, du mangler. Rækkefølgen. Det, de spørger om.' },
    show: { title: 'Vis til medarbejderen', note: 'Store ord på dansk. Dit sprog nedenunder.' },
    booking: {
      title: 'Din tid',
      note: 'Skriv tiden, og sæt den i kalenderen. Eller se, hvad du kan sige.',
    },
    afterwards: { title: 'Bagefter', note: 'Hvordan gik det? Få en liste til næste gang.' },
  },
};

export type CounterWords = typeof counter;
