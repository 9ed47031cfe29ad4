import type { deviceFacts } from '$lib/domain/validity/facts-devices';

/** The facts about the app and what can stand in for it, one plain sentence each. */
export const devices = {
  'app-limit': 'The MitID app is free, and you can have at most 3 apps in use.',
  'code-display':
    'A code display (kodeviser) is for you who will not or cannot use the app, and you can have 1 at a time.',
  'audio-reader':
    'An audio code reader (kodeoplæser) reads the code aloud if your sight is poor, and you can have 1 at a time.',
  'code-display-or-reader': 'You cannot have both a code display and an audio code reader in use.',
  chip: 'A chip is for you who log in many times a day, and you can have 1 at a time.',
  'order-device': 'You order on mitid.dk or ask at Borgerservice; the post takes 3-7 working days.',
  'order-without-login':
    'If you cannot log in, order with your CPR number and the number of a Danish or Greenlandic passport, or you must pay.',
  'device-post-abroad': 'The post takes longer to other countries.',
  'activate-device':
    'If you activate a chip on mitid.dk, there is a wait of 24 hours; whether that is so for a code display, we do not know.',
  'activation-ways':
    'You activate with a MitID that works, with a passport in the app or with a code from Borgerservice.',
  'audio-reader-price':
    'It is not certain what an audio code reader costs after the first 3, so ask first.',
} as const satisfies Readonly<Record<keyof typeof deviceFacts, string>>;
