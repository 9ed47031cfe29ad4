import type { TimelineWords } from '../da/nemid-timeline';

export const nemidTimeline: TimelineWords = {
  title: 'From NemID to MitID, day by day',
  instead: 'Instead:',
  steps: {
    'nemid-start': {
      title: 'NemID began',
      text: 'It became the way in online for many years.',
    },
    'mitid-start': {
      title: 'MitID began',
      text: 'People switched little by little.',
    },
    'nemid-bank-card-closed': {
      title: 'The key card (nøglekort) closed at the bank',
      text: 'Some customers were allowed to wait until 31 October 2022.',
    },
    'mitid-first-choice': {
      title: 'MitID became the first choice',
      text: 'So it was on public authorities’ websites.',
    },
    'nemid-bank-closed': {
      title: 'The banks closed for NemID',
      text: 'This covered online bank, mobile bank and cards online. Older texts say 2021, but that is a mistake.',
      instead: 'MitID at the bank.',
    },
    'nemid-new-card-closed': {
      title: 'New key cards stopped',
      text: 'From then on Danish embassies handed out nothing more for NemID either.',
      instead: 'MitID in the app or at Borgerservice.',
    },
    'nemid-switch-closed': {
      title: 'Switching online closed',
      text: 'It was the last day you could get MitID online with your NemID.',
      instead: 'MitID in the same way as others who get it for the first time.',
    },
    'nemid-support-closed': {
      title: 'New NemID and help with NemID stopped',
      text: 'After that NemID worked in a few places only.',
      instead: 'Help from MitID Support.',
      mark: 'The date that was planned',
    },
    'nemid-closed': {
      title: 'NemID closed for good',
      text: 'Since then NemID works nowhere.',
      instead: 'MitID.',
      mark: 'The right date',
    },
  },
  twoDates: {
    title: 'Why are there two dates?',
    text: 'Older texts say that NemID closed for good on 30 June 2023. That was the plan. On that day they stopped giving people NemID. But it worked in a few places until 31 October 2023. So the last date is the right one.',
  },
};
