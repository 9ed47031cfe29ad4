import type { deviceFacts } from '$lib/domain/validity/facts-devices';

/** The facts about the app and what can stand in for it, one plain sentence each. */
export const devices = {
  'app-limit': 'MitID-appen er gratis, og du kan have højst 3 apps i brug.',
  'code-display':
    'En kodeviser er til dig, der ikke vil eller kan bruge appen, og du kan have 1 ad gangen.',
  'audio-reader':
    'En kodeoplæser læser koden højt for dig, der ser dårligt, og du kan have 1 ad gangen.',
  chip: 'En chip er til dig, der logger ind mange gange om dagen, og du kan have 1 ad gangen.',
  'order-device':
    'Du bestiller på mitid.dk eller spørger i Borgerservice; posten tager 3-7 hverdage.',
  'activate-device':
    'Skal du aktivere en ny enhed på mitid.dk, må du regne med 24 timers ventetid.',
} as const satisfies Readonly<Record<keyof typeof deviceFacts, string>>;
