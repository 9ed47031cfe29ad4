import type { ChecklistWords } from '../da/checklist';

const original = 'The original. Not expired.';

export const checklistWords = {
  pageTitle: 'My list',
  groups: {
    before: 'Before you go',
    bring: 'Bring',
    counter: 'At the counter',
    after: 'Afterwards',
  },
  groupsUrgent: { before: 'Do this now', after: 'Afterwards' },
  groupsAtHome: { before: 'This is how' },
  items: {
    'block-mitid': {
      title: 'Block your MitID',
      why: 'Then nobody can use it. Call 33 98 00 10, or do it yourself on mitid.dk.',
    },
    'block-sim': {
      title: 'Block your SIM card',
      why: 'Otherwise others can get your text codes. Call your phone company.',
    },
    'call-bank': {
      title: 'Call your bank',
      why: 'The bank has a 24-hour line. It can block cards and accounts.',
    },
    'call-cyberhotline': {
      title: 'Call Cyberhotline, 33 37 00 37',
      why: 'They help when somebody uses your identity.',
    },
    'report-police': {
      title: 'Report it to the police',
      why: 'Do it on politi.dk, or call 114. Keep the receipt.',
    },
    'tell-creditors': {
      title: 'Write to those who want money',
      why: 'Tell them that somebody else used your identity.',
    },
    'credit-warning': {
      title: 'Make a credit warning (kreditadvarsel)',
      why: 'Then firms see that they must take care. Borgerservice helps if you have no MitID.',
    },
    'change-user-id': {
      title: 'Change your user ID',
      why: 'Whoever misused it knows the old one.',
    },
    'ask-first': {
      title: 'Call and ask first',
      why: 'We could not find a sure answer. Call Borgerservice in your municipality.',
    },
    'check-app-user-id': {
      title: 'Look in your app first',
      why: 'Open the MitID app. Tap Profile. Your user ID may be there.',
    },
    'copy-app': {
      title: 'Copy the app from the old phone',
      why: 'Choose “Copy MitID app” on the old one. You must wait one hour.',
      valid: 'Turn Bluetooth on on both. The code works for 3 minutes.',
    },
    'scan-passport': {
      title: 'Scan your passport in the MitID app',
      why: 'The app reads the chip and scans your face.',
      valid: 'The passport or ID card must be valid and have a chip.',
    },
    'support-user-id': {
      title: 'Call MitID Support, 33 98 00 10',
      why: 'They can find your user ID. You must call, not write.',
      valid: 'Have a Danish or Greenlandic passport or driving licence ready.',
    },
    'support-pin': {
      title: 'Call MitID Support, 33 98 00 10',
      why: 'They can text you a temporary PIN code.',
      valid: 'Have your passport or licence ready. The number must be more than 5 days old.',
    },
    'support-password': {
      title: 'Call MitID Support, 33 98 00 10',
      why: 'They help you to a new password.',
      valid: 'Have your passport or licence ready. The number must be more than 5 days old.',
    },
    'profile-password': {
      title: 'Make a new password on mitid.dk',
      why: 'Log in with the MitID that works. You must wait one hour.',
    },
    'profile-pin': {
      title: 'Make a new PIN code on mitid.dk',
      why: 'Log in with the MitID that works. You must wait 24 hours.',
    },
    'order-device': {
      title: 'Order a new code display on mitid.dk',
      why: 'Log in with the MitID that works. It comes by post.',
      valid: 'Allow 3-7 working days. It must be turned on at mitid.dk afterwards.',
    },
    'under-13-wait': {
      title: 'Wait until the child is 13',
      why: 'You can get MitID from the age of 13. Book a time for that day.',
    },
    'under-13-own-mitid': {
      title: 'Use your own MitID',
      why: 'The child cannot get one. Ask the place where you need to log in.',
    },
    'book-time': {
      title: 'Book a time',
      why: 'In most places you must book a time. Do it on the municipality’s site, or call.',
    },
    'check-papers': {
      title: 'Look at your papers',
      why: 'They must be valid today. A photo or a copy will not do.',
    },
    'ask-witness': {
      title: 'Agree it with your witness',
      why: 'The witness must be 18 and have had MitID for more than 30 days.',
      valid: 'At most 3 times in 120 days. The witness must come in person.',
    },
    'passport-dk': {
      title: 'Your passport',
      why: 'It has a photo and your CPR number. It is normally enough by itself.',
      valid: original,
    },
    'driving-licence': {
      title: 'Your driving licence',
      why: 'It has a photo and your CPR number. It is normally enough by itself.',
      valid: 'The card or the Danish driving licence app. Not expired.',
    },
    'residence-card': {
      title: 'Your residence card',
      why: 'It has a photo and your CPR number. So it is enough by itself.',
      valid: original,
    },
    'foreign-ministry-card': {
      title: 'Your card from the Ministry of Foreign Affairs',
      why: 'It is enough by itself.',
      valid: original,
    },
    'passport-other': {
      title: 'Your passport',
      why: 'It shows who you are. You must also show a paper with your CPR number.',
      valid: original,
    },
    'national-id': {
      title: 'Your ID card',
      why: 'It shows who you are. You must also show a paper with your CPR number.',
      valid: original,
    },
    'residence-card-no-cpr': {
      title: 'Your residence card',
      why: 'It shows who you are. You must also show a paper with your CPR number.',
      valid: original,
    },
    'municipal-card': {
      title: 'Your ID card from the municipality',
      why: 'It is not enough alone. Bring one more paper.',
      valid: original,
    },
    'health-card': {
      title: 'Your health card (sundhedskort)',
      why: 'It shows your CPR number.',
      valid: 'The yellow card. Not a temporary one.',
    },
    'residence-certificate': {
      title: 'Your residence certificate (bopælsattest)',
      why: 'It shows your CPR number.',
      valid: 'The original from the municipality.',
    },
    certificate: {
      title: 'Your certificate',
      why: 'It may support your other paper. Ask if it is enough.',
      valid: 'It must show your CPR number. The original.',
    },
    'tax-statement': {
      title: 'Your paper from the tax agency',
      why: 'It may support your other paper. Ask if it is enough.',
      valid: 'The latest one. It must show your CPR number.',
    },
    'health-card-app': {
      title: 'Your health card app',
      why: 'It shows your CPR number. Ask if it is enough.',
      valid: 'Bring the yellow card too, if you have it.',
    },
    'foreign-licence': { title: 'Your foreign driving licence', why: 'It does not count here.' },
    'any-photo-id': {
      title: 'Passport, driving licence or residence card',
      why: 'You must show who you are, with a photo.',
      valid: 'A Danish one with CPR number is enough alone. Otherwise one more paper.',
    },
    'any-cpr-paper': {
      title: 'Health card or residence certificate',
      why: 'You must show your CPR number if your ID does not.',
      valid: 'The health card must be the card, not the app.',
    },
    witness: {
      title: 'A witness aged 18 or more',
      why: 'The witness confirms who you are. The older Danish word is vitterlighedsvidne.',
      valid: 'Has had MitID for more than 30 days. Brings own MitID and photo ID.',
    },
    phone: {
      title: 'Your phone',
      why: 'You get a code by text when you start the MitID app.',
      valid: 'Charged, and with the number you want to use.',
    },
    'user-id-note': {
      title: 'A note with your user ID',
      why: 'You choose it yourself. Write down a few.',
      valid: '5-48 characters. Not your CPR number, and not 10 digits.',
    },
    'say-errand': { title: 'Say what you need', why: 'Then they can tell what holds for you.' },
    'come-yourself': {
      title: 'Come yourself',
      why: 'Nobody can fetch MitID for another person. You may bring a helper.',
    },
    'show-papers': {
      title: 'Show your papers',
      why: 'Papers must be the real ones. Only two Danish apps count: driving licence and health card.',
    },
    'answer-questions': {
      title: 'Answer questions about yourself',
      why: 'They are called control questions (kontrolspørgsmål). The answers are in the CPR register.',
    },
    'witness-confirms': {
      title: 'The witness confirms who you are',
      why: 'The witness uses their own MitID and shows photo ID.',
    },
    'ask-p-code': {
      title: 'Ask for a P code',
      why: 'You use it in the app in place of a CPR number.',
      valid: 'Works for 60 days. You have 3 tries.',
    },
    'get-code': {
      title: 'Get your code on paper',
      why: 'It is called an activation code. It turns MitID on on your phone.',
    },
    'activate-app': {
      title: 'Turn the MitID app on at once',
      why: 'The code from Borgerservice may only work for 48 hours.',
      valid: 'You need user ID, code and a text message.',
    },
    'p-code-limits': {
      title: 'Know what it cannot do',
      why: 'Without a CPR number your MitID cannot open most Danish sites.',
    },
    'digital-post-at-15': {
      title: 'Digital Post from the age of 15',
      why: 'At 15 you get a digital mailbox. Read it, or ask to be exempt.',
    },
    'keep-secret': {
      title: 'Keep your codes to yourself',
      why: 'Give them to nobody. Not to the bank or the police either.',
    },
    'if-it-fails': {
      title: 'Does it not work?',
      why: 'Call MitID Support, 33 98 00 10. Or go to Borgerservice.',
    },
  },
  missingTitles: {
    'photo-id': 'Photo ID',
    'cpr-paper': 'A paper with your CPR number',
    witness: 'A witness',
  },
  missing: {
    'nothing-chosen': 'You must show who you are. Bring one of the papers named here.',
    'papers-unknown': 'You don’t know what you have. Find one of the papers named here.',
    'one-paper-only': 'One paper without a photo is not enough. Bring one with a photo.',
    'not-accepted-only': 'A driving licence from another country does not count here.',
    'photo-id-without-cpr': 'Your ID is not enough alone. You must also show your CPR number.',
    'witness-new': 'The CPR register may know too little about you. Bring a witness to be safe.',
    'witness-abroad': 'When you live abroad, bring a witness to be safe.',
    'witness-no-cpr': 'Without a CPR number they cannot ask you questions. Bring a witness.',
    'witness-unknown':
      'We don’t know how much the CPR register knows about you. Bring a witness to be safe.',
  },
  askFirst: {
    'age-parent': 'We could not find out if a parent must come along. Ask Borgerservice.',
    'errand-unknown': 'We don’t know what you need. Ask Borgerservice what to bring.',
    'other-errand': 'We have no list for this yet. Call and ask what to bring.',
    'trouble-unknown': 'Call MitID Support first, 33 98 00 10. Perhaps they can help you now.',
    'unlisted-pair':
      'Your two papers may work together. We could not read the whole list of papers.',
    'no-photo-id':
      'Two papers without a photo may be enough. Each municipality says which ones it takes.',
    'no-cpr': 'Without a CPR number you need a P code. Ask if they can give you one.',
  },
  ways: {
    'get-it-at-home': {
      title: 'Get MitID from home',
      how: 'Use the MitID app and a passport or ID card with a chip. Without a CPR number you need a P code.',
    },
    'licence-app': {
      title: 'Show the licence in the app',
      how: 'If your Danish licence is in the driving licence app, you can use that.',
    },
    'health-card-app': {
      title: 'Show the health card in the app',
      how: 'Ask first if it is enough together with your ID.',
    },
    'ask-for-questions': {
      title: 'Ask if questions are enough',
      how: 'Some can answer control questions instead. You only find out at the counter.',
    },
    'relative-brings-photo-id': {
      title: 'Have your Danish passport brought',
      how: 'Somebody you know can fetch it at home. A driving licence is just as good.',
    },
    'relative-brings-health-card': {
      title: 'Have your yellow health card brought',
      how: 'Somebody you know can fetch it at home.',
    },
    'foreign-photo-id': {
      title: 'Passport or ID card from your country',
      how: 'It must be valid. Then ask for a P code.',
    },
    'foreign-id-and-cpr-paper': {
      title: 'Foreign passport and health card',
      how: 'The two are enough together. An ID card from your country works too.',
    },
    'witness-comes': {
      title: 'Call somebody who can be a witness',
      how: 'Aged 18 or more, own MitID for more than 30 days, and with photo ID.',
    },
    'residence-certificate': {
      title: 'Ask for a residence certificate',
      how: 'Ask at Borgerservice. It costs money. We don’t know today’s price.',
    },
    'two-papers': {
      title: 'Two papers without a photo',
      how: 'For example health card and certificate. Call first and ask which ones they take.',
    },
    'professional-witness': {
      title: 'Ask for a professional witness',
      how: 'They exist. We don’t know who it is where you live. Ask the municipality.',
    },
    'another-day': {
      title: 'Move your time',
      how: 'Call the municipality before your time. Then somebody else can have it.',
    },
    'manage-without': {
      title: 'Manage without MitID',
      how: 'Having MitID is up to you. There are other ways.',
    },
  },
  verdict: {
    missing: (count: number) =>
      count === 1 ? 'You are missing 1 thing' : `You are missing ${count} things`,
    askFirst: 'Call and ask first',
    enough: 'This looks like enough',
    enoughWhy: 'Borgerservice decides. They can ask for more.',
    noVisit: 'You need not go there',
    noVisitWhy: 'Try this from home first.',
    under13: 'The child is too young for MitID',
    under13Why: 'You can get MitID from the age of 13.',
    misuse: 'Block your MitID now',
    misuseWhy: 'Take one step at a time. Start with the first.',
    lostPhone: 'Block MitID and SIM card now',
    lostPhoneWhy: 'Afterwards we find the way back.',
    lostPhoneVisit: 'When they are blocked, you need to go to Borgerservice.',
    lostPhoneHome: 'When they are blocked, you can get MitID again from home.',
    alsoAsk: 'Ask about this too',
  },
  tryHomeTitle: 'Perhaps you can get MitID from home',
  tryHome:
    'Do you have a passport or ID card with a chip? The MitID app may be able to read it. Then you need not go there.',
  seeWays: 'See what you can do',
  waysTitle: 'What you can do',
  waysFor: (thing: string) => `Missing: ${thing}`,
  effort: { now: 'Now', today: 'Today', 'another-day': 'Another day' },
  missingMark: 'Missing',
  counted: (done: number, total: number) => `${done} of ${total}`,
  announced: (group: string, done: number, total: number) => `${group}: ${done} of ${total} ticked`,
  more: 'Why, and says who',
  source: 'Source',
  readOn: (day: string) => `Read ${day}. Archived copy.`,
  needsInternet: 'needs internet',
  sureness: {
    certain: 'We are sure of this.',
    likely: 'We are fairly sure of this.',
    'ask-first': 'We are not sure of this. Ask first.',
  },
  sourcesDiffer: 'The sources do not agree. We chose the safe one.',
  sourcesDifferLink: 'See what we chose',
  notSaved: 'Not saved. Try again.',
  startOver: 'Start over',
  startedOver: 'Your list is deleted.',
  undo: 'Undo',
  editAnswers: 'Change your answers',
  callNow: 'Whom to call now?',
  empty: {
    title: 'You have no list yet',
    text: 'Answer a few questions. Then you get your own list.',
    unfinished: 'You have not quite finished the questions.',
    resume: 'Continue the questions',
    make: 'Make my list',
  },
  moreHelp: 'Read more',
  loading: 'Getting your list …',
} satisfies ChecklistWords;
