import type { nemidFacts } from '$lib/domain/validity/facts-nemid';

/** The facts about how NemID came and went, one plain sentence each. */
export const nemid = {
  'nemid-start': 'NemID begyndte 1. juli 2010.',
  'mitid-start': 'MitID begyndte i oktober 2021.',
  'mitid-first-choice':
    'Fra 22. september 2022 var MitID det første valg på det offentliges sider.',
  'nemid-bank-card-closed': 'Alle bankens kunder kunne bruge nøglekort.',
  'nemid-new-card-closed': 'Du kunne bestille nye nøglekort og hente NemID på ambassader.',
  'nemid-switch-closed': 'Du kunne bruge NemID til at få MitID på mitid.dk.',
  'nemid-leftovers': 'Nøglekortet må smides ud, og nøgleappen sletter du selv.',
  'nemid-then':
    'NemID blev bestilt i Borgerservice eller banken og brugt med nøglekort eller nøgleapp.',
} as const satisfies Readonly<Record<keyof typeof nemidFacts, string>>;
