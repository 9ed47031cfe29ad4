/** Words of the search page. */
export const search = {
  title: 'Søg',
  description: 'Søg i svarene om MitID, Digital Post og fuldmagt. Det virker også uden internet.',
  heading: 'Hvad leder du efter?',
  label: 'Skriv et eller to ord',
  hint: 'Fx kørekort, vidne eller ny telefon. Skriv ikke dit CPR-nummer. Det, du skriver, bliver på din telefon.',
  button: 'Søg',
  loading: 'Søgningen gøres klar.',
  found: (count: number) => (count === 1 ? '1 svar' : `${count} svar`),
  results: 'Svar',
  kinds: { topic: 'Viden', errand: 'Lav din liste', word: 'Ord', page: 'Side' },
  none: {
    title: 'Vi fandt ikke noget',
    otherWords: 'Prøv med færre ord, eller sig det på en anden måde.',
    call: 'Ring og spørg',
    callNote: 'Se, hvem der kan hjælpe, og hvornår de har åbent.',
  },
  failed: {
    text: 'Søgningen er ikke gemt på din telefon endnu. Du har brug for internet, eller du kan vælge et emne her.',
    again: 'Prøv igen',
  },
  mostAsked: 'Det spørger mange om',
  allTopics: 'Alle emner',
  noScript: 'Søgning kræver JavaScript. Du kan vælge et emne her.',
};
export type SearchWords = typeof search;
