import type { digitalPostFacts } from '$lib/domain/validity/facts-digital-post';

/** The facts about Digital Post, exemption and read access, one plain sentence each. */
export const digitalPost = {
  'digital-post-who':
    'You get Digital Post when you are 15, have a CPR number and live in Denmark; as a newcomer after about 30 days.',
  'digital-post-duty':
    'A letter counts from when it is in the mailbox, even if you have not read it.',
  'digital-post-places':
    'You have one mailbox and can read it on borger.dk, in the Digital Post app, in e-Boks and on mit.dk.',
  'digital-post-app':
    'In the Digital Post app you can read, write, answer, move, delete and switch to a mailbox that you have read access to.',
  'digital-post-leaving':
    'If you leave Denmark, the mailbox still works, unless you ask for exemption before you go.',
  'exemption-how':
    'You sign at Borgerservice that at least one ground fits, and the municipality may not ask which.',
  'exemption-booking':
    'Some municipalities require that you book a time to be exempted from Digital Post.',
  'exemption-not-by-phone': 'It is not enough to call to be exempted from Digital Post.',
  'exemption-papers': 'For exemption a health card, passport or driving licence is enough.',
  'exemption-by-proxy':
    'Somebody else can apply for you with your signed power of attorney (fuldmagt) and their own ID.',
  'exemption-by-guardian':
    'A guardian (værge) brings the paper of appointment and their own identification.',
  'exemption-waiting-time': 'It is not established how long an exemption takes.',
  'exemption-old-post':
    'You can ask for post of the last 6 months that you have not opened, on paper.',
  'exemption-for-life': 'The exemption lasts for life, and you can always return to Digital Post.',
  'exemption-not-covered':
    'Payslips from public employers, messages about SU (the student grant) and post from firms are not part of the exemption.',
  'paper-letters':
    'Letters are handed in at a shop that takes them (dao), because the red letter boxes are gone.',
  'read-access-kinds':
    'Read access (læseadgang) lets another person read your post; with read and write access they can also answer.',
  'read-access-online':
    'Online you give access in the menu of your Digital Post, or the other person asks for it.',
  'read-access-at-counter':
    'Without MitID, Borgerservice helps in the municipality you choose, and another person can go with your power of attorney (fuldmagt).',
  'read-access-own-mitid':
    'Whoever gets access uses their own MitID and has Digital Post themselves.',
  'read-access-private-post': 'Post from firms is not included; ask e-Boks or mit.dk.',
  'read-access-duty-stays': 'It is still your responsibility that your post is read.',
  'read-access-when-exempt':
    'If you are exempt from Digital Post, the exemption may have to end before another person can get access.',
  'exemption-special-way':
    'If you can neither come nor sign, there is a special way to exemption, so call Borgerservice.',
  'exemption-receipt': 'You get a receipt when you have asked for exemption.',
  'exemption-paper-post':
    'If you are exempt from Digital Post, post from the public authorities comes on paper.',
  'read-access-needs':
    "Bring ID and the other person's CPR number when Borgerservice is to give read access (læseadgang).",
  'exemption-phone-counts':
    'Ældre Sagen (DaneAge) writes that a phone or tablet counts as a computer, so ask first.',
  'exemption-ends-on-return':
    'If you are exempt because you moved away from Denmark, the exemption stops when you move back.',
  'read-access-no-power':
    'Read access (læseadgang) is no power of attorney, so the other person may not act for you.',
} as const satisfies Readonly<Record<keyof typeof digitalPostFacts, string>>;
