import type { FactId } from '../validity/facts';
import type { PaperId } from './papers';

/** How well the CPR register knows a person decides between control questions and a witness (facts 2.2, 2.3). */
export type Situation = 'years' | 'new' | 'no-cpr' | 'abroad' | 'dont-know';

/**
 * The second thing asked for at the counter: control questions, or a witness ("vidne", before "vitterlighedsvidne").
 * `advised` and `needed` both make a missing witness a missing thing: the list is the safe one. `wise` only says so.
 */
export interface SecondProof {
  readonly questions: 'likely' | 'may-fail' | 'no';
  readonly witness: 'not-needed' | 'wise' | 'advised' | 'needed';
  readonly fact: FactId;
}

const bySituation: Record<Situation, SecondProof> = {
  years: { questions: 'likely', witness: 'not-needed', fact: 'control-questions' },
  new: { questions: 'may-fail', witness: 'advised', fact: 'witness-advised' },
  // Without a CPR number the register holds nothing to ask about.
  'no-cpr': { questions: 'no', witness: 'needed', fact: 'control-questions' },
  abroad: { questions: 'may-fail', witness: 'advised', fact: 'witness-advised' },
  'dont-know': { questions: 'may-fail', witness: 'advised', fact: 'control-questions' },
};

/** Papers that tell of a person from another country, who is advised always to bring a witness (facts 2.3). */
const foreigners: readonly PaperId[] = [
  'residence-card',
  'foreign-ministry-card',
  'passport-other',
  'national-id',
  'residence-card-no-cpr',
  'foreign-licence',
];

/** What is asked for beside the papers, for a person in this situation with these papers. */
export function secondProofFor(
  situation: Situation,
  held: ReadonlySet<PaperId> = new Set(),
): SecondProof {
  const proof = bySituation[situation];
  return proof.witness === 'not-needed' && foreigners.some((id) => held.has(id))
    ? { ...proof, witness: 'wise', fact: 'witness-advised' }
    : proof;
}
