import type { WayOutWords } from '../da/way-out';

export const wayOut = {
  nothing: 'Nothing is missing on your list.',
  toList: 'To my list',
  askFirst: 'Ask first',
  callLine: {
    'digital-hotline': 'Call the Digital Hotline',
    'mitid-support': 'Call MitID Support',
    cyberhotline: 'Call the Cyber Hotline',
  },
  quickest: 'The quickest comes first.',
  actions: {
    'call-desk': 'Find the municipality’s number',
    'tell-clerk': 'Show it to the clerk',
    'find-witness': 'To the page about the witness',
    'move-time': 'To your booked time',
    read: 'Read how to do it',
  },
  callDesk: (number: string) => `Call the desk: ${number}`,
  messageTitle: 'Send a message',
  messages: {
    'relative-brings-photo-id':
      'Hi. I am going to Borgerservice and need ID. Will you fetch my Danish passport or driving licence and bring it? It must be valid, and not a photo.',
    'relative-brings-passport':
      'Hi. I am going to Borgerservice and need ID. Will you fetch my Danish passport and bring it? It must be valid, and not a photo.',
    'relative-brings-licence':
      'Hi. I am going to Borgerservice and need ID. Will you fetch my Danish driving licence and bring it? It must be valid, and not a photo.',
    'relative-brings-health-card':
      'Hi. I am going to Borgerservice. Will you fetch my yellow health card and bring it? It must be the card itself.',
    'foreign-photo-id':
      'Hi. I am going to Borgerservice and need ID. Will you fetch the passport or ID card from my country and bring it? It must be valid.',
    'foreign-passport':
      'Hi. I am going to Borgerservice and need ID. Will you fetch the passport from my country and bring it? It must be valid.',
    'foreign-id-card':
      'Hi. I am going to Borgerservice and need ID. Will you fetch the ID card from my country and bring it? It must be valid.',
    'foreign-id-and-cpr-paper':
      'Hi. I am going to Borgerservice and need ID. Will you fetch my foreign passport and my yellow health card and bring both?',
    'one-id-fetched':
      'Hi. I am going to Borgerservice and need ID. Will you fetch my health card, passport or driving licence and bring it?',
    'helper-with-mitid':
      'Hi. I want to give a Digital Power of Attorney (Digital Fuldmagt). One of us must have MitID. Do you have one that works, and will you help me?',
    'fetch-own-photo':
      'Hi. I am to be a witness at Borgerservice and need my photo ID. Will you fetch my passport or driving licence and bring it?',
  },
  cost: { free: 'It is free.', unknown: 'We do not know what it costs.' },
} satisfies WayOutWords;
