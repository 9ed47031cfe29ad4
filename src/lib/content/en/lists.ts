import type { ListsWords } from '../da/lists';

export const lists = {
  lead: 'Here are the lists on this phone. There are no names on them.',
  label: (number: number) => `List ${number}`,
  noAnswers: 'No answers yet',
  ticked: (done: number, total: number) => `${done} of ${total} ticked`,
  helped: 'You help',
  inHand: 'You use this one now',
  use: (number: number) => `Use list ${number}`,
  remove: (number: number) => `Delete list ${number}`,
  removed: (number: number) => `List ${number} is deleted.`,
  undo: 'Undo',
  none: 'There are no lists yet.',
  add: 'Make a new list',
  helperTitle: 'Are you helping somebody?',
  helperLead: 'Make a list for them here, or help on their phone.',
  helping: (number: number) => `I help somebody else with list ${number}`,
  helpingNote: 'Then the rules also stand on the screen for the line.',
  helperMore: 'Read more about helping',
} satisfies ListsWords;
