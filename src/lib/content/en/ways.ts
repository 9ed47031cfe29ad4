import type { WaysWords } from '../da/ways';

export const ways = {
  'get-it-at-home': {
    title: 'Get MitID from home',
    how: 'Use the MitID app and a valid passport or ID card with a chip. If you have no CPR number, you need a P code.',
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
    how: 'Some people can answer control questions instead. You only find out at the counter.',
  },
  'relative-brings-photo-id': {
    title: 'Have your Danish passport or licence brought',
    how: 'Somebody you know can fetch it from your home. One of them is enough.',
  },
  'relative-brings-passport': {
    title: 'Have your Danish passport brought',
    how: 'Somebody you know can fetch it from your home.',
  },
  'relative-brings-licence': {
    title: 'Have your Danish driving licence brought',
    how: 'Somebody you know can fetch it from your home.',
  },
  'relative-brings-health-card': {
    title: 'Have your yellow health card brought',
    how: 'Somebody you know can fetch it from your home.',
  },
  'foreign-photo-id': {
    title: 'Passport or ID card from your country',
    how: 'It must be valid. If you have no CPR number, ask for a P code.',
  },
  'foreign-passport': {
    title: 'Passport from your country',
    how: 'It must be valid. If you have no CPR number, ask for a P code.',
  },
  'foreign-id-card': {
    title: 'ID card from your country',
    how: 'It must be valid. If you have no CPR number, ask for a P code.',
  },
  'foreign-id-and-cpr-paper': {
    title: 'Foreign passport and health card',
    how: 'The two look like enough together. A valid ID card from your country can be used instead of the passport.',
  },
  'witness-comes': {
    title: 'Call somebody who can be a witness',
    how: 'Aged 18 or over, own MitID for over 30 days, and valid photo ID.',
  },
  'residence-certificate': {
    title: 'Ask for a residence certificate',
    how: 'Ask Borgerservice what it costs, and how soon you can have it. In Danish: bopælsattest.',
  },
  'two-papers': {
    title: 'Two papers without a photo',
    how: 'At least one must show your CPR number. Call first and ask which ones they take.',
  },
  'professional-witness': {
    title: 'Ask for a professional witness',
    how: 'They exist, but we don’t know where. Ask the municipality.',
  },
  'another-day': {
    title: 'Change your booked time',
    how: 'Call the municipality in good time. Then somebody else can have your time.',
  },
  'manage-without': {
    title: 'Manage without MitID',
    how: 'Having MitID is up to you. Read about the other ways.',
  },
  'one-id-fetched': {
    title: 'Have one of them brought',
    how: 'Somebody you know can fetch your health card, passport or driving licence from home.',
  },
  'send-somebody': {
    title: 'Let somebody go for you',
    how: 'Sign a proxy form (fuldmagt). The other person brings it and their own ID.',
  },
  'helper-with-mitid': {
    title: 'Ask somebody who has MitID',
    how: 'Somebody you trust can ask for the power of attorney with their own MitID.',
  },
  'fuldmagt-at-desk': {
    title: 'Ask at Borgerservice',
    how: 'Perhaps they can help at the counter. Call and ask before you book a time.',
  },
  'come-together': {
    title: 'Come together',
    how: 'Book a time when the one you help can come along.',
  },
  'fetch-own-photo': {
    title: 'Find your photo ID',
    how: 'Bring the passport or licence itself. A Danish licence may be in the driving licence app.',
  },
  'other-witness': {
    title: 'Find another witness',
    how: 'Aged 18 or over, own MitID for over 30 days, and valid photo ID.',
  },
  'fuldmagt-instead': {
    title: 'Get a power of attorney',
    how: 'Then you can see to things for the other person with your own MitID (fuldmagt).',
  },
  'access-instead': {
    title: 'Get read access (læseadgang)',
    how: 'Borgerservice can set it up. Then you read the other person’s post with your own MitID.',
  },
  'exemption-instead': {
    title: 'Ask for post on paper',
    how: 'Somebody else can ask for exemption (fritagelse) from Digital Post with a signed proxy form.',
  },
  'ask-about-visits': {
    title: 'Ask the municipality for help',
    how: 'If the other person cannot come, call and ask what the municipality can do.',
  },
} satisfies WaysWords;
