import type { Ask, Errand, OpenPoint, When } from './errand';

const lacksOwnMitId: When = (answers) => answers['own-mitid'] !== 'yes';

/** No source says which ID is asked for here. */
const idNotStated: OpenPoint = { reason: 'id-not-stated', fact: 'ask-first-number' };

/** The errands at Borgerservice that are not about getting MitID, and what helps those who manage without it. */
export function otherErrands(needsVisit: When) {
  // Whoever can neither come nor sign is not sent to book a time: a special way is asked about.
  const booking: Ask = {
    question: 'booking',
    when: (answers) => needsVisit(answers) && answers.who !== 'cannot',
  };
  return {
    'cannot-use': {
      asks: [{ question: 'refusal' }],
      visit: 'none',
      fromHome: false,
      noVisit: [{ reason: 'without-mitid' }],
      enough: 'papers',
      fact: 'voluntary',
    },
    exemption: {
      asks: [{ question: 'who' }, { question: 'id', when: ({ who }) => who !== 'cannot' }, booking],
      visit: 'other',
      fromHome: false,
      open: [
        {
          reason: 'special-way',
          fact: 'exemption-special-way',
          when: ({ who }) => who === 'cannot',
        },
        {
          reason: 'id-not-listed',
          fact: 'exemption-papers',
          when: ({ id }) => id === 'certificate' || id === 'other-id',
        },
      ],
      enough: 'one-id',
      fact: 'exemption-papers',
    },
    'read-access': {
      asks: [{ question: 'own-mitid' }, { question: 'who', when: lacksOwnMitId }, booking],
      visit: 'other',
      fromHome: false,
      noVisit: [{ reason: 'online-access', when: (answers) => !lacksOwnMitId(answers) }],
      open: [
        idNotStated,
        {
          reason: 'no-known-way',
          fact: 'ask-first-number',
          when: ({ who }) => who === 'cannot' || who === 'guardian',
        },
      ],
      enough: 'one-id',
      fact: 'read-access-at-counter',
    },
    'digital-fuldmagt': {
      asks: [{ question: 'own-mitid' }, { question: 'helper-mitid', when: lacksOwnMitId }],
      visit: 'other',
      fromHome: false,
      noVisit: [
        { reason: 'online-fuldmagt', when: (answers) => !lacksOwnMitId(answers) },
        { reason: 'letter-fuldmagt', when: (answers) => answers['helper-mitid'] === 'yes' },
      ],
      open: [
        {
          reason: 'helper-mitid-unknown',
          fact: 'fuldmagt-who',
          when: (answers) => answers['helper-mitid'] === 'dont-know',
        },
      ],
      enough: 'one-id',
      fact: 'fuldmagt-who',
    },
    'let-help': {
      asks: [booking],
      visit: 'other',
      fromHome: false,
      open: [{ reason: 'which-help', fact: 'ask-first-number' }],
      enough: 'one-id',
      fact: 'read-access-kinds',
    },
    'id-card': {
      asks: [{ question: 'id' }, booking],
      visit: 'other',
      fromHome: false,
      open: [
        {
          reason: 'id-not-listed',
          fact: 'municipal-card-papers',
          when: ({ id }) => id === 'other-id',
        },
      ],
      enough: 'one-id',
      fact: 'municipal-card-papers',
    },
    witness: {
      asks: [{ question: 'fit' }],
      visit: 'other',
      fromHome: false,
      open: [
        {
          reason: 'witness-fit-unknown',
          fact: 'witness-age',
          when: ({ fit }) => fit === undefined || fit.includes('dont-know'),
        },
      ],
      enough: 'witness-fits',
      fact: 'witness-papers',
    },
    helper: {
      asks: [{ question: 'helping' }],
      visit: 'other',
      fromHome: false,
      noVisit: [{ reason: 'help-at-home', when: ({ helping }) => helping === 'at-home' }],
      open: [
        {
          reason: 'helper-unknown',
          fact: 'nobody-can-fetch',
          when: ({ helping }) => helping === undefined || helping === 'dont-know',
        },
      ],
      enough: 'come-along',
      fact: 'helper-limits',
    },
    'credit-warning': {
      asks: [{ question: 'own-mitid' }, booking],
      visit: 'other',
      fromHome: false,
      noVisit: [{ reason: 'online-credit-warning', when: (answers) => !lacksOwnMitId(answers) }],
      open: [idNotStated],
      enough: 'one-id',
      fact: 'credit-warning',
    },
    'something-else': {
      asks: [booking],
      visit: 'other',
      fromHome: false,
      open: [{ reason: 'other-errand', fact: 'ask-first-number' }],
      enough: 'one-id',
      fact: 'ask-first-number',
    },
  } as const satisfies Record<string, Errand>;
}
