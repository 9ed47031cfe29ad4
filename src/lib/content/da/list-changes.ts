import type { ChangeReason } from '$lib/domain/checklist/list-changes';

const reasons: Readonly<Record<ChangeReason | 'added' | 'removed', string>> = {
  added: 'Det hører nu til dine svar efter de regler, vi kender.',
  removed: 'Det hører ikke mere til dine svar efter de regler, vi kender.',
  'now-missing': 'Nu ser det ud til, at du mangler det.',
  'no-longer-missing': 'Det ser ikke mere ud til, at du mangler det.',
  moved: 'Det skal gøres på et andet tidspunkt end før.',
  'other-rule': 'Det bygger på en anden regel end før.',
  'less-sure': 'Vi er mindre sikre på det end før.',
  surer: 'Vi er mere sikre på det end før.',
  'other-days': 'Reglen gælder på andre dage end før.',
  'says-new': 'Vi skriver noget andet om reglen end før.',
  'read-again': 'Vi har læst kilden igen.',
};

/** Words for what an update has changed on the list. */
export const listChanges = {
  title: 'Din liste er ændret',
  lead: 'Appen er opdateret. Dine svar er de samme. Dine krydser bliver ved det, der stadig står på listen.',
  verdict: 'Svaret øverst er et andet end før.',
  added: 'Nyt på listen',
  removed: 'Ikke på listen mere',
  changed: 'Ændret på listen',
  unknownRow: 'Et punkt, som appen ikke har mere',
  reasons,
  seen: 'Det har jeg set',
  again: 'Det blev ændret på din liste',
};

export type ListChangesWords = typeof listChanges;
