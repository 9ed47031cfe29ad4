import { expect, it } from 'vitest';
import { messagesIn, type AppMessage, type Situation } from './app-messages';

const calm: Situation = {
  offer: 'none',
  isUpdatedElsewhere: false,
  problem: undefined,
  elsewhere: undefined,
};

it.each([
  [{}, []],
  [{ offer: 'offered' }, ['update-offer']],
  [{ offer: 'applying' }, ['update-offer']],
  [{ offer: 'later' }, []],
  [{ offer: 'offered', isUpdatedElsewhere: true }, ['updated-elsewhere']],
  [{ elsewhere: 'newer-version', isUpdatedElsewhere: true, offer: 'offered' }, ['outdated']],
  [{ elsewhere: 'newer-version', problem: { kind: 'newer-version' } }, ['outdated']],
  [{ problem: { kind: 'newer-version' } }, ['not-kept', 'updated-elsewhere']],
  [
    { problem: { kind: 'full' }, elsewhere: 'erased', offer: 'offered' },
    ['not-kept', 'erased-elsewhere', 'update-offer'],
  ],
] satisfies [Partial<Situation>, AppMessage[]][])('%o says %o', (part, said) => {
  expect(messagesIn({ ...calm, ...part })).toEqual(said);
});
