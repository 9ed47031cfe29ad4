import type { CarryWords } from '../da/carry';

export const carry = {
  out: {
    title: 'Hand the list on',
    lead: 'Your list is inside the code. Whoever sees the code can read the list.',
    codeTitle: 'Your code',
    how: 'Open ID-klar on the other phone. Tap “My list” and then “Fetch or move a list”. Type the code there.',
    carried: 'In the code: your answers, what you saw on the papers, and your ticks.',
    notCarried: 'Not in the code: your booked time, your notes, and how it went.',
    noTicks:
      'The list is too long for the code. Your ticks are left out. To take them, use the file.',
    answersOnly:
      'The list is too long for the code. Your ticks and what you saw on the papers are left out. To take them, use the file.',
    unfinished: 'Answer all questions first. Then the list can come along.',
    toQuestions: 'Answer the questions',
  },
  qr: {
    title: 'Scan the code',
    how: 'Point the camera of the other phone at the picture. The list then opens in its browser.',
    alt: 'QR code. It leads to your list, as the code in letters and digits does.',
    home: 'Is ID-klar on the home screen of the other phone? Then type the code in the app. On an iPhone, browser and app cannot see the lists of each other.',
    failed: 'The picture could not be made. Use the code instead.',
  },
  file: {
    title: 'As a file',
    lead: 'The file has the whole list, also your booked time and your choices for the clerk. The queue number stays here, and so does how it went.',
    name: 'id-klar-list.json',
    share: 'Share the file',
    save: 'Save the file',
    shared: 'The file is shared.',
    saved: 'The file is saved on the phone.',
  },
  message: {
    title: 'As a message or on paper',
    message: 'My list in ID-klar. Open the address, or type the code in the app.',
    text: 'The message',
    share: 'Share the message',
    sms: 'Send as a text',
    copy: 'Copy the message',
    copied: 'The message is copied.',
    notCopied: 'The message is selected. Copy it yourself.',
    notShared: 'The message could not be shared. Send it as a text, or copy it.',
  },
  in: {
    title: 'Fetch a list',
    jump: 'I have a code',
    lead: 'Nothing is changed until you say yes.',
    code: 'The code from the other phone',
    hint: 'At most 24 letters and digits. Capital or small makes no difference.',
    read: 'See the list',
    file: 'Or choose a file from ID-klar',
  },
  codeProblems: {
    empty: 'Type the code first.',
    strange: (sign: string) => `No code has “${sign}” in it. Type A-Z and digits only.`,
    length: (count: number) =>
      `You typed ${count} characters. A code has 8, 12, 16, 20 or 24. See if something is missing.`,
    mistyped:
      'Something in the code is wrong. Look through it. 5 looks like S, 2 looks like Z, 8 looks like B.',
    'other-version':
      'The code was made by another version of ID-klar. Update both phones, or use the file.',
  },
  fileProblems: {
    empty: 'There are no answers in the file.',
    'not-ours': 'This is not a file from ID-klar. Choose another file.',
    half: 'The file is not whole. Save it again on the other phone.',
    'other-version':
      'The file was made by another version of ID-klar. Update the app on both phones, and save the file again.',
    'too-large': 'The file is too large to be a list. Choose another file.',
    unreadable: 'The phone could not open the file. Try again.',
  },
  ask: {
    title: 'Do you want this list?',
    code: (code: string) => `Code: ${code}`,
    here: 'On this phone:',
    notAsked: 'Not answered',
    ticks: (count: number) => (count === 1 ? '1 tick comes along.' : `${count} ticks come along.`),
    papers: (count: number) =>
      count === 1
        ? 'What was seen on 1 paper comes along.'
        : `What was seen on ${count} papers comes along.`,
    compareTitle: 'If it takes the place of your list',
    answersDiffer: (count: number) =>
      count === 1 ? '1 answer becomes another.' : `${count} answers become others.`,
    papersDiffer: (count: number) =>
      count === 1
        ? 'What you saw on 1 paper is changed.'
        : `What you saw on ${count} papers is changed.`,
    ticksAdded: (count: number) => (count === 1 ? '1 tick is added.' : `${count} ticks are added.`),
    ticksRemoved: (count: number) =>
      count === 1 ? '1 tick goes away.' : `${count} ticks go away.`,
    same: 'This list is like the one you have here. You need not fetch it.',
    twin: (number: number) => `The list is here already. It is list ${number}.`,
    use: (number: number) => `Use list ${number}`,
    noTicks: 'The code had no room for the ticks.',
    answersOnly: 'The code had room for the answers only.',
    unknown: (count: number) =>
      count === 1
        ? 'This version does not know 1 thing in the file. It is left out.'
        : `This version does not know ${count} things in the file. They are left out.`,
    when: (day: string, time: string) => `${day} at ${time}`,
    whenOver: (day: string, time: string) => `${day} at ${time} (it is over)`,
    withTime: (when: string) => `The booked time in the file: ${when}.`,
    withClerk: 'Choices for the clerk come along.',
    timeComes: (when: string) => `The booked time becomes ${when}.`,
    timeChanges: (ours: string, theirs: string) =>
      `Your booked time is ${ours}. It becomes ${theirs}.`,
    timeStays: (when: string) => `Your booked time stays: ${when}.`,
    clerkChanges: 'Your choices for the clerk become those in the file.',
    notesStay: 'Your other notes on this phone stay.',
    sameButNotes: 'Answers and ticks are like yours. Something else is new.',
    takeNotes: 'Fetch what is new',
    take: 'Fetch the list',
    add: 'Put it beside mine',
    replace: 'Use it in place of mine',
    cancel: 'No, keep mine',
    cancelNone: 'No thanks',
  },
  done: {
    added: 'The list is fetched',
    replaced: 'The list is replaced',
    undone: 'Your own list is back',
    open: 'Open the list',
    undo: 'Undo',
    cancelled: 'Nothing is changed.',
  },
} satisfies CarryWords;
