import type { ChecklistWords } from '../da/checklist';
import { errandRows } from './errand-rows';
import { mitIdRows } from './mitid-rows';
import { postAndPowerRows } from './post-and-power-rows';
import { reasons } from './reasons';
import { ways } from './ways';

export const checklistWords = {
  pageTitle: 'My list',
  numbered: (number: number) => `List ${number}`,
  helped: 'You help somebody with this list',
  description: 'Your own list for Borgerservice: what to bring, and what is missing.',
  groups: {
    before: 'Before you go',
    bring: 'Bring',
    counter: 'At the counter',
    after: 'Afterwards',
  },
  groupsUrgent: { before: 'Do this now', after: 'Afterwards' },
  groupsInLine: { before: 'While you wait' },
  groupsAtHome: { before: 'This is how' },
  items: { ...mitIdRows, ...postAndPowerRows, ...errandRows },
  ...reasons,
  ways,
  verdict: {
    missing: (count: number) =>
      count === 1 ? 'You are missing 1 thing' : `You are missing ${count} things`,
    askFirst: 'Call and ask first',
    askThere: 'Ask at the counter first',
    lostPhonePapers: 'Your papers look like enough. Borgerservice (Citizen Service) decides.',
    misuse: 'Block your MitID now',
    misuseWhy: 'Take one step at a time. Start with the first.',
    lostPhone: 'Block MitID and SIM card now',
    lostPhoneWhy: 'Afterwards we find the way back.',
    lostPhoneVisit: 'When they are blocked, you need to go to Borgerservice.',
    lostPhoneHome: 'When they are blocked, you can probably get MitID again from home.',
    alsoAsk: 'Ask about this too',
  },
  tryHomeTitle: 'Perhaps you can get MitID from home',
  tryHome:
    'Do you have a passport or ID card with a chip? The MitID app may be able to read it. Then you need not go there.',
  seeWays: 'See what you can do',
  waysFor: (thing: string) => `Missing: ${thing}`,
  effort: { now: 'Now', today: 'Today', 'another-day': 'Another day' },
  missingMark: 'Missing',
  counted: (done: number, total: number) => `${done} of ${total}`,
  announced: (group: string, done: number, total: number) => `${group}: ${done} of ${total} ticked`,
  more: 'Why, and our source',
  municipality: {
    find: 'Find your municipality',
    findNote: 'See where to book a time. Keep the number and the hours.',
    yours: (name: string) => `Your municipality: ${name}`,
    yoursNote: 'Its site and your own notes.',
  },
  startOver: 'Start over',
  startedOver: 'Your list is deleted.',
  undo: 'Undo',
  editAnswers: 'Change your answers',
  inLineNow: 'I am in line now',
  callNow: 'Who should you call now?',
  empty: {
    text: 'There is no list on this phone. Answer a few questions to get one.',
    unfinished: 'You have not quite finished the questions.',
    resume: 'Continue the questions',
    make: 'Make my list',
    fetchNote: 'From another phone, or if the browser has deleted it.',
  },
  copy: {
    text: 'The phone has lost your list. Here is a copy from last time.',
    restore: 'Bring my list back',
    anew: 'Make a new list',
  },
  install: {
    title: 'Put ID-klar on your home screen',
    note: 'Then it opens with one tap, without internet too.',
  },
  longUnused: {
    text: 'You have not opened the list for more than 60 days. Shall it be deleted?',
    remove: 'Delete the list',
    keep: 'Keep it',
  },
  worked: {
    title: 'It worked',
    told: (day: string) => `You noted it on ${day}.`,
    keep: 'Here is the list as it was. You can keep it or delete it.',
  },
  moreHelp: 'Read more',
  time: {
    at: (day: string, time: string) => `Your time: ${day} at ${time}`,
    past: 'Your time has passed. How did it go?',
    tell: 'Tell how it went',
  },
  loading: 'Getting your list …',
} satisfies ChecklistWords;
