/** Words of the screen after the visit. */
export const afterwards = {
  lead: 'Dit svar bliver på telefonen. Intet bliver sendt.',
  question: 'Hvordan gik det?',
  outcomes: {
    worked: 'Det lykkedes',
    papers: 'Nej. Papirerne var ikke nok',
    questions: 'Nej. Jeg kunne ikke svare på spørgsmålene',
    witness: 'Nej. Vidnet kunne ikke bruges, eller jeg havde ikke et vidne med',
    'no-time': 'Nej. Der var ingen tid til mig',
    'not-handled': 'Nej. De mente, at det var for svært for mig',
    'something-else': 'Nej. Af en anden grund',
  },
  /** Of whoever is the witness. */
  wasNoWitness: 'Nej. Jeg kunne ikke være vidne',
  change: 'Ret svaret',
  workedTitle: 'Godt, det lykkedes',
  workedNext: 'Det gør du nu',
  workedNothing: 'Der er ikke mere på din liste.',
  refusedTitle: 'Din liste til næste gang',
  refusedLead: 'Et nej er ikke din fejl. Det, der stadig gælder, er stadig krydset af.',
  reopened: 'Åben igen.',
  isNew: 'Nyt.',
  count: (done: number, total: number) => `${done} af ${total} krydset af`,
  rights: 'Regler og rettigheder',
  screens: {
    papers: 'Se på hvert papir',
    witness: 'Hvem kan være vidne?',
    'way-out': 'Se, hvad du kan gøre',
    booking: 'Skriv din nye tid',
  },
  refusedMore: 'Læs mere om et nej',
  finish: {
    title: 'Vil du beholde listen?',
    text: 'Du kan lade den stå. Du kan også slette den og fortryde lige efter.',
    keep: 'Behold listen',
    remove: 'Slet listen',
  },
};

export type AfterwardsWords = typeof afterwards;
