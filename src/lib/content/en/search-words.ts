import type { SearchOtherWords } from '../da/search-words';
import { glossary } from './glossary';
import { guidance } from './guidance';
import { more } from './more';
import { municipality } from './municipality';
import { phone } from './phone';
import { ui } from './ui';

export const searchWords = {
  topics: {
    'mitid-foerste-gang':
      'get new order create MitID identification papers ID app passport licence, no CPR number, P code, P-kode, foreigner, price, cost, free',
    'uden-pas-eller-koerekort':
      'no passport, passport expired, too old, lost passport, no driving licence, license, no ID, identification, birth certificate, bopælsattest',
    'i-banken': 'online banking, netbank, account, bank adviser',
    'noeglekort-og-noegleapp': 'nøglekort, code card, paper card, nøgleviser',
    'nemid-til-mitid': 'NemID closed, change, switch',
    'bor-i-udlandet': 'Greenland, Faroe Islands, embassy, consulate, move from Denmark, overseas',
    'uden-digitalt-id':
      'not digital, exempt, on paper, without computer, letter, self-service, right',
    flytning: 'moving, move, new address, change of address, flytning',
    boligstoette: 'boligstøtte, rent, rent subsidy, Udbetaling Danmark',
    feriepenge: 'feriepenge, holiday allowance, vacation, FerieKonto',
    speciallaege: 'referral, eye doctor, ear doctor, skin doctor, doctor',
    sundhedsoplysninger: 'medical record, journal, sundhed.dk, hospital, test results, access',
    'optagelse-dk': 'admission, university, education, application, optagelse, quota',
    su: 'SU, student, grant, stipend',
    'digital-fuldmagt': 'relative, proxy, give power of attorney, help mother, fuldmagt',
    'digital-post': 'e-Boks, mit.dk, borger.dk, mailbox, letters from the authorities, mail',
    'fritagelse-digital-post': 'exempt, fritagelse, opt out, paper mail, ordinary post',
    laeseadgang: 'læseadgang, read for another person, write access, help with post',
    'pas-paa-dit-id': 'safety, security, phishing, scam, fraud, fake text, fake call, password',
    'mistanke-om-misbrug': 'fraud, scam, hacked, hacker, cheated, identity theft, block, police',
    'tabt-noeglekort':
      'lost mobile, stolen, gone, iPhone, new mobile, forgot PIN, forgotten password, blocked, locked',
    'den-digitale-hotline': 'phone number, help with computer, call, support',
    'uden-smartphone':
      'no smartphone, old phone, without mobile, without app, kodeviser, code reader, chip, blind, cannot see, price, cost',
    legitimationskort: 'ID card, identity card, photo card, municipal card',
    vidne: 'vidne, vitterlighedsvidne, bring somebody, confirm',
    hjaelper:
      'help my mother, help father, relative, neighbour, neighbor, daughter, son, companion, interpreter, sign language, deaf, hard of hearing',
    kreditadvarsel: 'loan in my name, credit rating, stop loans, kreditadvarsel',
    afvist:
      'refusal, rejected, complain, complaint, no, denied, rights, appeal, cannot come, my mother cannot, ill, home visit, nursing home',
  },
  errands: {
    'new-in-denmark':
      'foreigner, refugee, immigrant, newcomer, international, foreign passport, expat, no CPR number, P code, P-kode',
    'not-working': 'locked, does not work, blocked, new mobile, new iPhone',
    'lost-phone': 'lost mobile, gone, mobile stolen',
    'age-13-17':
      'MitID for child, children, daughter, son, teenager, young, parent, 13 years, 15 years',
  },
  pages: {
    telefon: {
      title: phone.title,
      line: 'Who you can call, and when they are open.',
      otherWords:
        'phone number, telephone, call, opening hours, open, closed, support, hotline, MitID Support, police, 112, 114',
    },
    misbrug: {
      title: ui.misuseLong,
      line: 'What to do now, in order.',
      otherWords: 'somebody misuses my MitID, block, hacked, fraud, scam, stolen, urgent, police',
    },
    ord: {
      title: glossary.title,
      line: 'Official words, said in plain words.',
      otherWords: 'dictionary, word, explanation, what does it mean, meaning',
    },
    'mere/kommune': {
      title: municipality.title,
      line: 'Find your municipality’s site, and note the desk’s hours.',
      otherWords: 'municipality, kommune, town hall, book a time, Citizen Service, desk, address',
    },
    'mere/kilder': {
      title: guidance.sources.title,
      line: 'Where the facts come from.',
      otherWords: 'source, law, where it says, differ',
    },
    mere: {
      title: more.title,
      line: 'Language, home screen, what is stored, and delete everything.',
      otherWords: 'erase, install, Danish, stored, data, about the app',
    },
  },
} satisfies SearchOtherWords;
