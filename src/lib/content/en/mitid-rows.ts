import type { MitIdRows } from '../da/mitid-rows';

export const mitIdRows = {
  'block-mitid': {
    title: 'Block your MitID',
    why: 'Then nobody can use it, not even you. If only the phone is gone, block the app.',
    valid: 'Call 33 98 00 10. If they are closed, do it yourself on mitid.dk.',
  },
  'block-app': {
    title: 'Block the MitID app',
    why: 'Then nobody can use the app on that phone. Other ways to use MitID still work.',
    valid: 'Do it on mitid.dk, or call 33 98 00 10.',
  },
  'block-device': {
    title: 'Block the old code display',
    why: 'Then nobody can use it. Other ways to use MitID still work.',
    valid: 'Do it on mitid.dk, or call 33 98 00 10.',
  },
  'blocked-by-you': {
    title: 'Did you block it yourself?',
    why: 'We don’t know how to open it again. MitID Support can tell.',
    valid: 'Call MitID Support first, 33 98 00 10.',
  },
  'block-sim': {
    title: 'Block your SIM card',
    why: 'Otherwise others can get your text codes.',
    valid: 'Call your phone company from another phone.',
  },
  'call-bank': {
    title: 'Call your bank',
    why: 'The bank’s line for blocking is normally open day and night.',
    valid: 'Get your cards blocked. The number is on the bank’s site.',
  },
  'call-cyberhotline': {
    title: 'Call Cyberhotline 33 37 00 37',
    why: 'They help you stop the damage and find the next step.',
    valid: 'Call when somebody uses your identity. They are not open at night.',
  },
  'report-police': {
    title: 'Report it to the police',
    why: 'Keep the receipt. It can be your proof when firms ask.',
    valid: 'Use politi.dk. If you cannot, call 114. If there is danger now, call 112.',
  },
  'tell-creditors': {
    title: 'Tell those where it was misused',
    why: 'Then they know that it was not you. Show the receipt from the police.',
    valid: 'Contact the firms and authorities where somebody used your name.',
  },
  'credit-warning': {
    title: 'Get a credit warning',
    why: 'It warns firms against lending in your name (kreditadvarsel). Checking is up to them.',
    valid: 'Do it on borger.dk. Without MitID, Borgerservice helps. Book a time.',
  },
  'change-user-id': {
    title: 'Change your user ID and codes',
    why: 'Whoever misused your MitID may know the old ones.',
    valid: 'Do it when you can use your MitID again.',
  },
  'ask-first': {
    title: 'Call and ask first',
    why: 'We could not find a sure answer.',
    valid: 'Call your municipality or the Digital Hotline: 70 20 00 00.',
  },
  'ask-support': {
    title: 'Call MitID Support 33 98 00 10',
    why: 'Perhaps they can get your MitID going now, so that you need not go there.',
    valid: 'Have the number of your passport or driving licence ready.',
  },
  'check-app-user-id': {
    title: 'Look in the MitID app first',
    why: 'If you have the app, you can find your user ID yourself.',
    valid: 'Open the menu. Choose Profile and then User ID.',
  },
  'copy-app': {
    title: 'Copy the app from the old phone',
    why: 'The old app shows a QR code for 3 minutes. You get a temporary PIN code by text.',
    valid: 'Use Bluetooth on both. Have your user ID ready. Expect to wait one hour.',
  },
  'scan-passport': {
    title: 'Scan your passport or ID card',
    why: 'The MitID app reads the chip and scans your face.',
    valid: 'It must be valid and have a chip. A new phone number must be confirmed first.',
  },
  'support-user-id': {
    title: 'Call MitID Support 33 98 00 10',
    why: 'They can find your user ID. They ask about yourself. You must call, not write.',
    valid: 'Have a valid Danish or Greenlandic passport or driving licence ready.',
  },
  'support-pin': {
    title: 'Call MitID Support 33 98 00 10',
    why: 'They ask about yourself. Then they can text you a temporary PIN code.',
    valid: 'Have a Danish or Greenlandic passport or licence, and the same number for over 5 days.',
  },
  'support-password': {
    title: 'Call MitID Support 33 98 00 10',
    why: 'They ask about yourself. Then they can help you to a new password.',
    valid: 'Have a Danish or Greenlandic passport or licence, and the same number for over 5 days.',
  },
  'profile-password': {
    title: 'Make a new password on mitid.dk',
    why: 'You can make a new password in your profile on mitid.dk.',
    valid: 'Log in with the MitID app. Expect to wait one hour.',
  },
  'profile-pin': {
    title: 'Make a new PIN code on mitid.dk',
    why: 'Your profile on mitid.dk can help if you can still log in.',
    valid: 'Log in the way that works. Expect to wait 24 hours.',
  },
  'order-device': {
    title: 'Order a new code display',
    why: 'Log in on mitid.dk the way that works. The post takes 3-7 working days.',
    valid: 'Block the old one. Activate the new one on mitid.dk. It can take 24 hours.',
  },
  'under-13-wait': {
    title: 'Wait until the child is 13',
    why: 'You can get MitID when you have turned 13.',
    valid: 'Book a time after the birthday. Ask if a parent must come along.',
  },
  'under-13-own-mitid': {
    title: 'Use only your own MitID',
    why: 'The child may not use your MitID. Nor may you act as if you were the child.',
    valid: 'Ask the place if you can log in as yourself and do it for the child.',
  },
  'book-time': {
    title: 'Book a time',
    why: 'In most places you must book a time.',
    valid: 'Do it on the municipality’s site, or call the municipality.',
  },
  'check-papers': {
    title: 'Look at your papers',
    why: 'A paper that has expired or is temporary does not count.',
    valid: 'They must be valid today. A photo or a copy does not count.',
  },
  'ask-witness': {
    title: 'Arrange it with your witness',
    why: 'A person may be a witness at most 3 times in 120 days.',
    valid: 'The witness must be 18 or over, have had MitID for over 30 days, and come in person.',
  },
  'passport-dk': {
    title: 'Your passport',
    why: 'It has a photo and your CPR number. It is normally enough by itself.',
    valid: 'The passport itself. Not expired. It must show the CPR number.',
  },
  'driving-licence': {
    title: 'Your driving licence',
    why: 'It has a photo and your CPR number. It is normally enough by itself.',
    valid: 'Danish: card or app. Greenlandic: only the card. Not expired.',
  },
  'residence-card': {
    title: 'Your residence card',
    why: 'It has a photo and your CPR number. It is normally enough by itself.',
    valid: 'The card itself. Not expired.',
  },
  'foreign-ministry-card': {
    title: 'Your Foreign Ministry card',
    why: 'It is normally enough by itself.',
    valid: 'The card itself. Not expired.',
  },
  'passport-other': {
    title: 'Your passport without CPR number',
    why: 'It shows who you are. If you have a CPR number, you must also show a paper with it.',
    valid: 'The passport itself. Not expired. If you have a CPR number, it is not enough alone.',
  },
  'national-id': {
    title: 'Your national ID card',
    why: 'It shows who you are. If you have a CPR number, you must also show a paper with it.',
    valid: 'The card itself. Not expired. If you have a CPR number, it is not enough alone.',
  },
  'residence-card-no-cpr': {
    title: 'Residence card without CPR number',
    why: 'It shows who you are. If you have a CPR number, you must also show a paper with it.',
    valid: 'The card itself. Not expired. It is not enough alone.',
  },
  'municipal-card': {
    title: 'Your municipal ID card',
    why: 'The card (legitimationskort) is not enough alone for MitID. Bring one more paper.',
    valid: 'The card itself. Not expired. It is not enough alone.',
  },
  'health-card': {
    title: 'Your health card (sundhedskort)',
    why: 'It shows your CPR number.',
    valid: 'The yellow card or the special one. Not a temporary one.',
  },
  'residence-certificate': {
    title: 'Your residence certificate',
    why: 'It is the paper that shows your CPR number. In Danish: bopælsattest.',
    valid: 'The original. It must show your CPR number.',
  },
  certificate: {
    title: 'Your certificate',
    why: 'It may support your other paper. We don’t know if it is enough.',
    valid: 'The original with CPR number. Ask first if it is enough.',
  },
  'tax-statement': {
    title: 'Your paper from the tax agency',
    why: 'It may support your other paper. We don’t know if it is enough.',
    valid: 'The latest one with CPR number. Ask first if it is enough.',
  },
  'health-card-app': {
    title: 'Your health card app',
    why: 'It shows your CPR number. We don’t know if it is enough.',
    valid: 'Ask first if it is enough. Bring the card too, if you have it.',
  },
  'foreign-licence': {
    title: 'Your foreign driving licence',
    why: 'It does not count as ID for MitID. Show another photo ID.',
  },
  'any-photo-id': {
    title: 'Passport or Danish driving licence',
    why: 'You must show who you are, with a photo. A residence card can also be used.',
    valid:
      'Valid today. Danish with CPR number is normally enough. If foreign, bring one more paper.',
  },
  'any-cpr-paper': {
    title: 'Health card or residence certificate',
    why: 'You must show your CPR number if your ID does not, or if it is from the municipality.',
    valid: 'The paper itself, valid today. If you only have an app, ask first.',
  },
  witness: {
    title: 'A witness, aged 18 or over',
    why: 'The witness confirms who you are. In Danish: vidne, before that vitterlighedsvidne.',
    valid: 'MitID for over 30 days. Brings own MitID and valid photo ID, best with CPR number.',
  },
  'wise-witness': {
    title: 'Better bring a witness (vidne)',
    why: 'If you are from another country, the advice is always to bring a witness.',
    valid: 'Aged 18 or over, MitID for over 30 days. Brings own MitID and valid photo ID.',
  },
  phone: {
    title: 'Your phone',
    why: 'You get a code by text when you activate the MitID app.',
    valid: 'Charged and with the number you want to use.',
  },
  'new-phone': {
    title: 'Your new or borrowed phone',
    why: 'You get a code by text when you activate the MitID app.',
    valid: 'Charged, with the number you will use. Or ask for a code display (kodeviser).',
  },
  'user-id-note': {
    title: 'A note with your user ID',
    why: 'For your first MitID you choose it yourself. Write a few, in case one is taken.',
    valid: '5-48 characters. Not your CPR number, and not 10 digits.',
  },
  'say-errand': { title: 'Say what you need', why: 'Then they can tell what applies to you.' },
  'ask-at-counter': {
    title: 'Ask before you show your papers',
    why: 'We could not find a sure answer. It stands on top of the list.',
    valid: 'Ask at the counter, or call the Digital Hotline on 70 20 00 00 while you wait.',
  },
  'come-yourself': {
    title: 'Come yourself',
    why: 'Nobody can fetch MitID for another person. You may bring a helper.',
  },
  'show-papers': {
    title: 'Show your papers',
    why: 'The driving licence app can be used. If you only have the health card app, ask first.',
    valid: 'Show the card or passport itself. A photo or a copy does not count.',
  },
  'answer-questions': {
    title: 'Answer questions about yourself',
    why: 'They are called kontrolspørgsmål and come from the CPR register.',
    valid: 'If you cannot answer enough of them, you must bring a witness.',
  },
  'witness-confirms': {
    title: 'The witness confirms who you are',
    why: 'It happens at the counter, so the witness must come in person.',
    valid: 'The witness uses their own MitID and shows photo ID.',
  },
  'ask-p-code': {
    title: 'Ask for a P code',
    why: 'You use it in the app in place of a CPR number.',
    valid: 'Valid for 60 days and works only once. You have 3 tries.',
  },
  'maybe-p-code': {
    title: 'Do you have no CPR number?',
    why: 'You use a P code in the app in place of a CPR number. It is valid for 60 days.',
    valid: 'Ask for a P code. Without a CPR number MitID does not work in most places.',
  },
  'get-code': {
    title: 'Get your activation code',
    why: 'It makes the MitID app work on one phone. In Danish: aktiveringskode.',
    valid: 'If you do not use the app, ask for a code display or an audio code reader.',
  },
  'activate-app': {
    title: 'Activate the MitID app at once',
    why: 'You need your user ID, the activation code and a code by text.',
    valid: 'The activation code may only work for 48 hours. Ask how long.',
  },
  'p-code-limits': {
    title: 'Ask what you can use it for',
    why: 'Without a CPR number, MitID fails in most places. Danske Bank says no to online bank.',
    valid: 'Ask first where you want to use MitID, also your bank.',
  },
  'digital-post-at-15': {
    title: 'Digital Post from the age of 15',
    why: 'When you turn 15, you get a digital mailbox for post from the authorities.',
    valid: 'Read the post, or ask Borgerservice for exemption (fritagelse).',
  },
  'keep-secret': {
    title: 'Keep your codes to yourself',
    why: 'No bank or authority calls to ask for them. Hang up if somebody does.',
    valid: 'Give them to nobody, not even the bank or the police.',
  },
  'if-it-fails': {
    title: 'Does it not work?',
    why: 'Perhaps they can help you by phone. If not, Borgerservice can.',
    valid: 'Call MitID Support 33 98 00 10, or book a time at Borgerservice.',
  },
} satisfies MitIdRows;
