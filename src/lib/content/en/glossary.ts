import type { GlossaryWords } from '../da/glossary';

export const glossary = {
  title: 'Glossary',
  description: 'Official words, explained in plain language. You can read them without internet.',
  intro:
    'Here are words that you meet on papers and at the counter, in plain language. The Danish word stands beside each.',
  letters: 'Jump to a letter',
  toGuidance: 'All topics',
  more: 'Read more:',
} satisfies GlossaryWords;
