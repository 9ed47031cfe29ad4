import type { TimelineFact } from '$lib/domain/nemid/timeline';

interface Step {
  readonly title: string;
  /** What else there is to say of the day. */
  readonly text: string;
  /** What took its place. */
  readonly instead?: string;
  /** Why this date is met in older texts, or counts. */
  readonly mark?: string;
}

export interface TimelineWords {
  /** What the list of steps is called. */
  readonly title: string;
  readonly instead: string;
  readonly steps: Readonly<Record<TimelineFact, Step>>;
  /** Why older texts give two days for the end. */
  readonly twoDates: { readonly title: string; readonly text: string };
}

/** The way from NemID to MitID, step by step. */
export const nemidTimeline: TimelineWords = {
  title: 'Fra NemID til MitID, dag for dag',
  instead: 'I stedet:',
  steps: {
    'nemid-start': {
      title: 'NemID begyndte',
      text: 'Det blev vejen ind på nettet i mange år.',
    },
    'mitid-start': {
      title: 'MitID begyndte',
      text: 'Folk skiftede lidt efter lidt.',
    },
    'nemid-bank-card-closed': {
      title: 'Nøglekortet lukkede i banken',
      text: 'Nogle kunder fik lov at vente til 31. oktober 2022.',
    },
    'mitid-first-choice': {
      title: 'MitID blev det første valg',
      text: 'Sådan blev det på det offentliges sider.',
    },
    'nemid-bank-closed': {
      title: 'Bankerne lukkede for NemID',
      text: 'Det gjaldt netbank, mobilbank og kort på nettet. Ældre tekster skriver 2021, men det er en fejl.',
      instead: 'MitID i banken.',
    },
    'nemid-new-card-closed': {
      title: 'Nye nøglekort stoppede',
      text: 'Fra da af gav danske ambassader heller ikke mere ud til NemID.',
      instead: 'MitID i appen eller i Borgerservice.',
    },
    'nemid-switch-closed': {
      title: 'Skift på nettet lukkede',
      text: 'Det var den sidste dag, du kunne få MitID på nettet med dit NemID.',
      instead: 'MitID på samme måde som andre, der får det for første gang.',
    },
    'nemid-support-closed': {
      title: 'Nye NemID og hjælp til NemID stoppede',
      text: 'Derefter virkede NemID kun nogle få steder.',
      instead: 'Hjælp hos MitID Support.',
      mark: 'Den dato, man havde planlagt',
    },
    'nemid-closed': {
      title: 'NemID lukkede helt',
      text: 'Fra da af virker NemID ingen steder.',
      instead: 'MitID.',
      mark: 'Den rigtige dato',
    },
  },
  twoDates: {
    title: 'Hvorfor er der to datoer?',
    text: 'Ældre tekster siger, at NemID lukkede helt 30. juni 2023. Det var planen. Den dag holdt man op med at give folk NemID. Men det virkede nogle få steder frem til 31. oktober 2023. Derfor er den sidste dato den rigtige.',
  },
};
