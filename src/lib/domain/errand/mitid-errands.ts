import type { Ask, Errand, When } from './errand';
import { dependsOnMeans } from './remote-routes';

const lacksOwnMitId: When = (answers) => answers['own-mitid'] !== 'yes';

/** The errands that end with a MitID in the hand or back in use. `visits` are the questions of a visit. */
export function mitIdErrands(needsVisit: When) {
  const when = needsVisit;
  const bring: Ask = { question: 'bring', when };
  const booking: Ask = { question: 'booking', when };
  const visit: readonly Ask[] = [bring, { question: 'situation', when }, booking];
  return {
    'first-mitid': {
      asks: visit,
      visit: 'mitid',
      fromHome: true,
      enough: 'papers',
      fact: 'two-proofs',
    },
    'only-nemid': {
      asks: visit,
      visit: 'mitid',
      fromHome: true,
      enough: 'papers',
      fact: 'nemid-closed',
    },
    'new-in-denmark': {
      asks: visit,
      visit: 'mitid',
      fromHome: true,
      enough: 'papers',
      fact: 'witness-advised',
    },
    'not-working': {
      asks: [
        { question: 'trouble' },
        {
          question: 'means',
          when: ({ trouble }) => trouble !== undefined && dependsOnMeans(trouble),
        },
        ...visit,
      ],
      visit: 'mitid',
      fromHome: false,
      enough: 'papers',
      open: [
        {
          reason: 'trouble-unknown',
          fact: 'ask-first-number',
          when: ({ trouble }) => trouble === 'dont-know',
        },
      ],
      fact: 'new-phone-scan',
    },
    'lost-phone': {
      asks: [{ question: 'means' }, ...visit],
      urgency: 'lost-phone',
      visit: 'mitid',
      fromHome: false,
      enough: 'papers',
      fact: 'lost-phone',
    },
    misuse: {
      asks: [],
      urgency: 'misuse',
      visit: 'none',
      fromHome: false,
      enough: 'papers',
      fact: 'suspected-misuse',
    },
    'age-13-17': {
      asks: [{ question: 'age' }, ...visit],
      visit: 'mitid',
      fromHome: false,
      // Below the lowest age there is nothing to fetch (facts 3.5).
      noVisit: [{ reason: 'under-13', when: ({ age }) => age === 'under-13' }],
      open: [{ reason: 'age-parent', fact: 'parent-consent' }],
      enough: 'papers',
      fact: 'minimum-age',
    },
    // Whoever lives abroad always brings a witness (facts 2.3), so only the CPR number is asked about.
    abroad: {
      asks: [{ question: 'where' }, bring, { question: 'cpr', when }, booking],
      visit: 'mitid',
      fromHome: true,
      open: [
        { reason: 'greenland', fact: 'greenland', when: ({ where }) => where === 'greenland' },
        { reason: 'faroe', fact: 'faroe-islands', when: ({ where }) => where === 'faroe' },
      ],
      enough: 'papers',
      fact: 'living-abroad',
    },
    'no-smartphone': {
      asks: [{ question: 'own-mitid' }, ...visit],
      visit: 'mitid',
      fromHome: false,
      noVisit: [{ reason: 'order-device', when: (answers) => !lacksOwnMitId(answers) }],
      enough: 'papers',
      fact: 'code-display',
    },
    'dont-know': {
      asks: visit,
      visit: 'mitid',
      fromHome: true,
      open: [{ reason: 'errand-unknown', fact: 'ask-first-number' }],
      enough: 'papers',
      fact: 'ask-first-number',
    },
  } as const satisfies Record<string, Errand>;
}
