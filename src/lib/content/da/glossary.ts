/** Words around the glossary. */
export const glossary = {
  title: 'Ordliste',
  description: 'Ord fra det offentlige, forklaret i klart sprog. De kan læses uden internet.',
  intro: 'Her er ord, du møder på papirer og ved skranken, sagt i klart sprog.',
  letters: 'Spring til et bogstav',
  toGuidance: 'Alle emner',
  more: 'Læs mere:',
};
export type GlossaryWords = typeof glossary;
