import type { LineId } from '$lib/domain/hotline/lines';
import type { WayAction, WayWith } from '$lib/domain/checklist/way-actions';

const actions: Readonly<Record<Exclude<WayAction, 'message'>, string>> = {
  'call-desk': 'Find kommunens nummer',
  'tell-clerk': 'Vis det til medarbejderen',
  'find-witness': 'Til siden om vidnet',
  'move-time': 'Til din tid',
  read: 'Læs, hvordan du gør',
};

const messages: Readonly<Record<WayWith<'message'>, string>> = {
  'relative-brings-photo-id':
    'Hej. Jeg skal i Borgerservice og mangler ID. Vil du hente mit danske pas eller kørekort og komme med det? Det skal være gyldigt og ikke et foto.',
  'relative-brings-passport':
    'Hej. Jeg skal i Borgerservice og mangler ID. Vil du hente mit danske pas og komme med det? Det skal være gyldigt og ikke et foto.',
  'relative-brings-licence':
    'Hej. Jeg skal i Borgerservice og mangler ID. Vil du hente mit danske kørekort og komme med det? Det skal være gyldigt og ikke et foto.',
  'relative-brings-health-card':
    'Hej. Jeg skal i Borgerservice. Vil du hente mit gule sundhedskort og komme med det? Det skal være selve kortet.',
  'foreign-photo-id':
    'Hej. Jeg skal i Borgerservice og mangler ID. Vil du hente mit pas eller ID-kort fra mit land og komme med det? Det skal være gyldigt.',
  'foreign-passport':
    'Hej. Jeg skal i Borgerservice og mangler ID. Vil du hente mit pas fra mit land og komme med det? Det skal være gyldigt.',
  'foreign-id-card':
    'Hej. Jeg skal i Borgerservice og mangler ID. Vil du hente mit ID-kort fra mit land og komme med det? Det skal være gyldigt.',
  'foreign-id-and-cpr-paper':
    'Hej. Jeg skal i Borgerservice og mangler ID. Vil du hente mit udenlandske pas og mit gule sundhedskort og komme med begge dele?',
  'one-id-fetched':
    'Hej. Jeg skal i Borgerservice og mangler ID. Vil du hente mit sundhedskort, pas eller kørekort og komme med det?',
  'helper-with-mitid':
    'Hej. Jeg vil gerne give en Digital Fuldmagt. En af os skal have MitID. Har du et, der virker, og vil du hjælpe mig?',
  'fetch-own-photo':
    'Hej. Jeg skal være vidne i Borgerservice og mangler mit foto-ID. Vil du hente mit pas eller kørekort og komme med det?',
};

/** Words of the screen with the ways out of what is missing. */
export const wayOut = {
  nothing: 'Din liste mangler ikke noget.',
  toList: 'Til min liste',
  askFirst: 'Spørg først',
  callLine: {
    'digital-hotline': 'Ring til Den Digitale Hotline',
    'mitid-support': 'Ring til MitID Support',
    cyberhotline: 'Ring til Cyberhotlinen',
  } satisfies Readonly<Record<LineId, string>>,
  quickest: 'Det hurtigste står først.',
  actions,
  callDesk: (number: string) => `Ring til skranken: ${number}`,
  messageTitle: 'Send en besked',
  messages,
  cost: { free: 'Det er gratis.', unknown: 'Vi ved ikke, hvad det koster.' },
};

export type WayOutWords = typeof wayOut;
