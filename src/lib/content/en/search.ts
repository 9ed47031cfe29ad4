import type { SearchWords } from '../da/search';

export const search = {
  title: 'Search',
  description:
    'Search the answers about MitID, Digital Post and power of attorney. It also works without internet.',
  heading: 'What are you looking for?',
  label: 'Type one or two words',
  hint: 'Such as passport, witness or new phone. Do not type your CPR number. What you type stays on your phone.',
  button: 'Search',
  loading: 'The search is getting ready.',
  found: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
  results: 'Answers',
  kinds: { topic: 'Guidance', errand: 'Make your list', word: 'Word', page: 'Page' },
  none: {
    title: 'We found nothing',
    otherWords: 'Try fewer words, or say it in other words.',
    call: 'Call and ask',
    callNote: 'See who can help, and when they are open.',
  },
  failed: {
    text: 'The search is not saved on your phone yet. You need internet, or you can choose a topic here.',
    again: 'Try again',
  },
  mostAsked: 'What many people ask',
  allTopics: 'All topics',
  noScript: 'Search needs JavaScript. You can choose a topic here.',
} satisfies SearchWords;
