import type { powerOfAttorneyFacts } from '$lib/domain/validity/facts-power-of-attorney';

/** The facts about acting for somebody else, one plain sentence each. */
export const powerOfAttorney = {
  'fuldmagt-one-thing':
    'En fuldmagt gælder som regel en ting, og ingen fuldmagt gælder alt hos det offentlige.',
  'fuldmagt-services':
    'Digital Fuldmagt gælder fx boligstøtte, SU, flytning og lægeskift, men ikke alle myndigheder er med.',
  'fuldmagt-who':
    'I skal begge forstå det, som regel være fyldt 15 år, og mindst en af jer skal have MitID.',
  'fuldmagt-online':
    'På borger.dk giver du eller beder om en fuldmagt, vælger hvad og hvor længe, og skriver under med MitID.',
  'fuldmagt-on-paper':
    'Uden MitID skriver du under i hånden på et brev, som den anden har bedt om; send det til adressen i brevet.',
  'fuldmagt-not-covered':
    'Digital Fuldmagt gælder ikke banker, forsikring og butikker, og ikke til at hente MitID.',
  'fuldmagt-ends': 'Fuldmagten slutter på den dag, I har valgt, og I kan begge slette den før.',
  fremtidsfuldmagt:
    'En fremtidsfuldmagt laves, når du er fyldt 18 år, hos notaren ved byretten, og gælder først senere.',
  guardian: 'En værge bruger sit eget MitID og aldrig den andens.',
  'fuldmagt-kinds': 'En fuldmagt til kun at se giver ikke lov til at ringe eller handle for dig.',
  'fuldmagt-housing-benefit': 'Til boligstøtte skal den, der hjælper, være fyldt 18 år.',
  'fuldmagt-unused-mitid': 'Har du MitID, men kan ikke bruge det, gør I som uden MitID.',
  'guardianship-ask': 'Kan en person ikke selv give fuldmagt, så spørg kommunen om værgemål.',
  'fuldmagt-at-desk':
    'En kommune siger, at du også kan bede om Digital Fuldmagt i Borgerservice, så spørg i din egen.',
  'fuldmagt-cannot-sign':
    'Kan du ikke skrive under, kan den gøre det, som har en generalfuldmagt eller en fremtidsfuldmagt i kraft.',
} as const satisfies Readonly<Record<keyof typeof powerOfAttorneyFacts, string>>;
