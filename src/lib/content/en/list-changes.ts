import type { ListChangesWords } from '../da/list-changes';

export const listChanges = {
  title: 'Your list has changed',
  lead: 'The app has been updated. Your answers are the same. Your ticks stay at what is still on the list.',
  verdict: 'The answer at the top is not the same as before.',
  added: 'New on the list',
  removed: 'No longer on the list',
  changed: 'Changed on the list',
  unknownRow: 'A row that the app no longer has',
  reasons: {
    added: 'By the rules we know, it now belongs to your answers.',
    removed: 'By the rules we know, it no longer belongs to your answers.',
    'now-missing': 'It now looks like something you still need.',
    'no-longer-missing': 'It no longer looks as if it is missing.',
    moved: 'It is to be done at another point than before.',
    'other-rule': 'It rests on another rule than before.',
    'less-sure': 'We are less sure of it than before.',
    surer: 'We are surer of it than before.',
    'other-days': 'The rule holds on other days than before.',
    'says-new': 'What we write about the rule is not the same as before.',
    'read-again': 'We have read the source again.',
  },
  seen: 'I have seen it',
  again: 'What was changed on your list',
} satisfies ListChangesWords;
