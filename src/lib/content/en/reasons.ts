import type { ReasonWords } from '../da/reasons';

export const reasons = {
  missingTitles: {
    'photo-id': 'Photo ID',
    'cpr-paper': 'One more paper that shows your CPR number',
    witness: 'A witness',
    'one-id': 'A paper that shows who you are',
    'one-with-mitid': 'Somebody with MitID',
    'fitting-witness': 'A witness who fits',
    'witness-photo': 'Your own photo ID',
    'the-person': 'The one you help',
  },
  missing: {
    'nothing-chosen': 'You must show who you are. Bring one of the papers named here.',
    'papers-unknown': 'You don’t know what you have. Find one of the papers named here.',
    'one-paper-only': 'One paper without a photo is not enough. Bring a photo ID too.',
    'paper-failed':
      'You found that a paper is not valid today or not the right one. Bring another.',
    'papers-without-cpr': 'Your papers do not show your CPR number. Bring a photo ID.',
    'not-accepted-only':
      'A driving licence from another country does not count here. Bring another photo ID.',
    'photo-id-without-cpr':
      'Your ID is not enough alone. Also bring a paper that shows your CPR number.',
    'municipal-card-alone':
      'The municipality’s card is not enough alone. Also bring one more paper that shows your CPR number.',
    'witness-new': 'The CPR register may know too little about you. Bring a witness to be safe.',
    'witness-abroad': 'You live abroad. Bring a witness to be safe.',
    'witness-no-cpr':
      'Without a CPR number there is hardly anything to ask you about. Bring a witness to be safe.',
    'witness-unknown':
      'We don’t know how much the CPR register knows about you. Bring a witness to be safe.',
    'questions-failed':
      'Last time you could not answer enough questions. Then you must bring a witness.',
    'witness-asked-for': 'Last time you had no witness. Bring one who may be a witness.',
    'id-none': 'You don’t have one of the papers that they ask for here. Find one of them.',
    'id-unknown': 'You don’t know what you have. Find one of the papers named here.',
    'nobody-has-mitid': 'At least one of you must have a MitID that works.',
    'fit-under-18': 'A witness must be 18 or over.',
    'fit-mitid-too-new': 'A witness must have had MitID for over 30 days.',
    'fit-too-often': 'A person may be a witness at most 3 times in 120 days.',
    'fit-no-photo': 'A witness must bring valid photo ID.',
    'helper-alone':
      'Nobody can get MitID for another person. The one you help must come in person.',
  },
  askFirst: {
    'age-parent': 'We don’t know if a parent must come along. Ask Borgerservice.',
    'errand-unknown': 'We don’t know what you need. Ask Borgerservice what to bring.',
    'other-errand': 'We have no list for this. Read under Guidance, or call and ask what to bring.',
    'trouble-unknown': 'Call MitID Support first, 33 98 00 10. Perhaps they can help you now.',
    'unlisted-pair':
      'Your papers may work together. The official list we read was cut off. Ask Borgerservice.',
    'other-name':
      'Your paper shows another name than the one you have now. Ask Borgerservice whether it counts.',
    'no-photo-id':
      'Two papers without a photo may be enough. Ask Borgerservice which ones they take.',
    'no-cpr': 'Without a CPR number you need a P code. Ask Borgerservice if they can give you one.',
    'no-cpr-user-id':
      'Without a CPR number only Borgerservice can find your user ID. Call and ask what they must see.',
    greenland: 'In Greenland the municipality can give MitID. Ask them what to bring.',
    faroe:
      'In the Faroe Islands you go to the High Commissioner (Rigsombudsmanden). Ask them what to bring.',
    'special-way':
      'There is a special way for people who can neither come nor sign. Call Borgerservice.',
    'no-known-way': 'We don’t know how it is done here. Call Borgerservice.',
    'id-not-listed':
      'Your paper is not on the list that we could read. Ask Borgerservice if it is enough.',
    'id-not-stated': 'We don’t know which ID they want to see. Call and ask what to bring.',
    'which-help':
      'It depends on what the other person needs to be able to do. Call and ask what is best for you.',
    'helper-mitid-unknown':
      'First ask the other person. At least one of you must have a MitID that works.',
    'witness-fit-unknown':
      'Go through the list. If you are unsure, ask Borgerservice if you can be the witness.',
    'papers-refused':
      'Last time your papers were not enough. Ask Borgerservice which ones they want to see before you go again.',
    'witness-refused':
      'Last time the witness could not be used. Ask Borgerservice who can be a witness.',
    'refused-before':
      'Last time the answer was no. Ask Borgerservice what it takes before you go again.',
    'helper-unknown':
      'You may help, but nobody can get MitID for another person. Ask before you go.',
  },
  noVisit: {
    'remote-route': {
      title: 'You can probably do it from home',
      why: 'Start at the top. If it does not work, book a time at Borgerservice.',
    },
    'under-13': {
      title: 'The child is too young for MitID',
      why: 'You must have turned 13 to get MitID.',
    },
    'online-access': {
      title: 'You can do it online',
      why: 'You have MitID, so neither of you needs to go to Borgerservice.',
    },
    'online-fuldmagt': {
      title: 'You can do it online',
      why: 'You have MitID, so you can give the power of attorney on borger.dk.',
    },
    'letter-fuldmagt': {
      title: 'The other person can ask for it',
      why: 'You get the power of attorney on paper and sign it by hand.',
    },
    'online-credit-warning': {
      title: 'You can do it online',
      why: 'You have MitID, so you can make the warning on borger.dk.',
    },
    'order-device': {
      title: 'You can order it online',
      why: 'You have MitID, so you can order on mitid.dk. First choose what suits you.',
    },
    'help-at-home': {
      title: 'You may help',
      why: 'Help in the right way, so that neither of you gets into trouble.',
    },
    'without-mitid': {
      title: 'You can manage without MitID',
      why: 'Having MitID is up to you. There are other ways with public authorities.',
    },
  },
  enough: {
    papers: {
      title: 'This looks like enough',
      why: 'Borgerservice (Citizen Service) decides. They can ask for more.',
    },
    'one-id': {
      title: 'This looks like enough',
      why: 'Here you need only show one paper. Borgerservice (Citizen Service) decides and can ask for more.',
    },
    'witness-fits': {
      title: 'It looks as if you can be a witness',
      why: 'Bring what is named here. Borgerservice (Citizen Service) decides.',
    },
    'come-along': {
      title: 'You may come along',
      why: 'The one you help must be there in person and bring their papers.',
    },
  },
} satisfies ReasonWords;
