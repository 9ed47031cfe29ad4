import type { deviceFacts } from '$lib/domain/validity/facts-devices';

/** The facts about the app and what can stand in for it, one plain sentence each. */
export const devices = {
  'app-limit': 'MitID-appen er gratis, og du kan have højst 3 apps i brug.',
  'code-display':
    'En kodeviser er til dig, der ikke vil eller kan bruge appen, og du kan have 1 ad gangen.',
  'audio-reader':
    'En kodeoplæser læser koden højt for dig, der ser dårligt, og du kan have 1 ad gangen.',
  'code-display-or-reader': 'Du kan ikke have både kodeviser og kodeoplæser i brug.',
  chip: 'En chip er til dig, der logger ind mange gange om dagen, og du kan have 1 ad gangen.',
  'order-device':
    'Du bestiller på mitid.dk eller spørger i Borgerservice; posten tager 3-7 hverdage.',
  'order-without-login':
    'Kan du ikke logge ind, så bestil med CPR-nummer og nummer på dansk eller grønlandsk pas, ellers skal du betale.',
  'device-post-abroad': 'Posten er længere tid om at nå frem til udlandet.',
  'activate-device':
    'Aktiverer du en chip på mitid.dk, er der 24 timers ventetid; om det også gælder en kodeviser, ved vi ikke.',
  'activation-ways':
    'Du aktiverer med et MitID, der virker, med pas i appen eller med en kode fra Borgerservice.',
  'audio-reader-price':
    'Det er ikke sikkert, hvad en kodeoplæser koster efter de første 3, så spørg først.',
} as const satisfies Readonly<Record<keyof typeof deviceFacts, string>>;
