import type { PostAndPowerRows } from '../da/post-and-power-rows';

export const postAndPowerRows = {
  // Exemption from Digital Post
  'exemption-grounds': {
    title: 'See if a ground fits you',
    why: 'One ground is enough. A smartphone may count as a computer, so ask.',
    valid:
      'Such as illness, no computer, no fixed address, or trouble with Danish or getting MitID.',
  },
  'exemption-where': {
    title: 'Choose your own municipality',
    why: 'It is not enough to call.',
    valid: 'The sources differ on where you can go. Your own municipality is the safe choice.',
  },
  'cannot-come': {
    title: 'Call Borgerservice',
    why: 'It is for people in care homes, hospices and hospitals. Ask what to do.',
    valid: 'There is a special way for people who can neither come nor sign.',
  },
  'exemption-id': {
    title: 'Health card, passport or licence',
    why: 'If somebody goes for you, it is their own ID that must come along.',
    valid: 'One of them is enough here (sundhedskort, pas, kørekort). MitID takes more.',
  },
  'proxy-form': {
    title: 'A signed proxy form (fuldmagt)',
    why: 'If somebody goes for you, you must first sign a form that lets them.',
    valid: 'Ask the municipality for the form. The other person also brings their own ID.',
  },
  'guardian-deed': {
    title: 'The guardianship paper',
    why: 'It shows that you are the guardian (værge).',
    valid: 'Bring your own ID too.',
  },
  'sign-declaration': {
    title: 'Sign on your honour (tro og love)',
    why: 'You sign that at least one ground fits you.',
    valid: 'You need not say which. The municipality may not demand proof.',
  },
  'keep-receipt': {
    title: 'Keep the receipt',
    why: 'It shows that you asked for exemption.',
    valid: 'We don’t know how long it takes. Ask before you go home.',
  },
  'paper-post': {
    title: 'Then the post comes on paper',
    why: 'Public authorities send letters instead of Digital Post.',
  },
  'six-months-back': {
    title: 'Post from the last 6 months',
    why: 'It can be sent to your own address or another one.',
    valid: 'You can ask to have the post that you did not open sent on paper.',
  },
  'ask-each-authority': {
    title: 'Say so at each place',
    why: 'You must tell each authority. The pages of the courts are not included.',
    valid:
      'If you are exempt from Digital Post, you can ask authorities for a way without internet.',
  },
  'still-digital': {
    title: 'Some post stays digital',
    why: 'Nor is post from banks and insurance. Ask them yourself.',
    valid: 'Messages about student grants (SU) and public payslips are not included.',
  },
  'join-again': {
    title: 'You can always come back',
    why: 'If you had moved from Denmark, it stops when you move back.',
    valid: 'The exemption lasts for life, but you can have Digital Post again.',
  },
  // Read access
  'read-means': {
    title: 'Read access (læseadgang)',
    why: 'They cannot write or answer for you.',
    valid: 'They can read new and old post from public authorities, move it and forward it.',
  },
  'read-write-means': {
    title: 'Read-and-write access',
    why: 'They can also change your email and your phone number.',
    valid: 'They can read your post, write and answer for you (læse- og skriveadgang).',
  },
  'access-online': {
    title: 'Give access online',
    why: 'Log in to your Digital Post with your MitID.',
    valid: 'Go to the menu. Choose “Læse- og skriveadgang”. Give the other person access.',
  },
  'access-request': {
    title: 'Or let them ask for it',
    why: 'They write your name, your CPR number and an end date.',
    valid: 'Then you say yes with your MitID.',
  },
  'access-any-municipality': {
    title: 'Choose any municipality',
    why: 'Borgerservice sets it up for you, in the municipality you choose.',
    valid: 'If you cannot come, they may go alone with a proxy form (fuldmagt) that you signed.',
  },
  'some-id': {
    title: 'Passport, licence or health card',
    why: 'We don’t know which ID they want to see here.',
    valid: 'Bring what you have. It must be valid. Call and ask first.',
  },
  'helper-cpr-number': {
    title: 'The other person’s CPR number',
    why: 'Borgerservice must know who will have access.',
    valid: 'Bring it on paper. Do not write it here.',
  },
  'say-exempt': {
    title: 'Are you exempt from Digital Post?',
    why: 'Say so, and ask before you do it.',
    valid: 'Then the exemption may have to end before somebody can read your post.',
  },
  'helper-own-mitid': {
    title: 'They use their own MitID',
    why: 'They must also have Digital Post themselves.',
    valid: 'Nobody may log in with your MitID, not even to help.',
  },
  'you-stay-responsible': {
    title: 'You are still responsible',
    why: 'Agree how often the other person looks.',
    valid: 'A letter counts from when it is in the mailbox, even if nobody reads it.',
  },
  'access-is-not-power': {
    title: 'Access is not a power of attorney',
    why: 'They can use your post, but not act for you in other places.',
    valid: 'If they are to act for you, use Digital Fuldmagt.',
  },
  'firms-post': {
    title: 'Post from the bank is not included',
    why: 'The access is only for post from public authorities.',
    valid: 'Ask e-Boks or mit.dk about the rest.',
  },
  // Digital Power of Attorney
  'act-means': {
    title: 'Power of attorney: they can act',
    why: 'Several things can stand in the same one.',
    valid: 'A Digital Fuldmagt is normally for one thing, such as housing benefit.',
  },
  'fuldmagt-pick': {
    title: 'Choose what it is for',
    why: 'You cannot give one power for everything in the public sector.',
    valid: 'See the list on borger.dk. Not every authority is on it.',
  },
  'fuldmagt-online': {
    title: 'Give it on borger.dk',
    why: 'You need the other person’s name and CPR number or address.',
    valid: 'Log in with MitID under Digital Fuldmagt. Choose the person, the things and the time.',
  },
  'one-with-mitid': {
    title: 'One of you must have MitID',
    why: 'Nobody may use another person’s MitID.',
    valid: 'One of you must be able to log in. A MitID that you cannot use does not count.',
  },
  'fuldmagt-request': {
    title: 'They ask for the power of attorney',
    why: 'They use their own MitID.',
    valid: 'They log in on borger.dk and choose that you get it on paper.',
  },
  'fuldmagt-sign': {
    title: 'Sign by hand',
    why: 'Keep all pages together.',
    valid: 'It comes to you on paper. Read it, and sign it.',
  },
  'fuldmagt-return': {
    title: 'Send all pages back',
    why: 'The sources differ on where it goes, and the red letter boxes are gone.',
    valid: 'Follow the address in the letter. Use a shop that takes letters (dao).',
  },
  'fuldmagt-age': {
    title: 'Both must be 15 or over',
    why: 'And both must understand what they agree to.',
    valid: 'For housing benefit the helper must be 18 or over.',
  },
  'fuldmagt-limits': {
    title: 'It covers only what you choose',
    why: 'If the helper needs to call for you, ask the place.',
    valid: 'A power to see something does not let anybody call for you.',
  },
  'fuldmagt-banks': {
    title: 'What it does not cover',
    why: 'Ask the bank what they can offer.',
    valid: 'Banks, insurance and shops. And nobody can get MitID for you.',
  },
  'fuldmagt-end': {
    title: 'How it ends',
    why: 'It ends on the date that you chose.',
    valid: 'Both can delete it earlier on borger.dk.',
  },
  'cannot-sign': {
    title: 'Can you not sign?',
    why: 'Then that person signs for you. Ask first.',
    valid: 'If somebody has a fremtidsfuldmagt in force or a generalfuldmagt, it can be used.',
  },
} satisfies PostAndPowerRows;
