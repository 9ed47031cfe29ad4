import type { FactId } from '../validity/facts';

/** How well the CPR register knows a person decides between control questions and a witness (facts 2.2, 2.3). */
export type Situation = 'years' | 'new' | 'no-cpr' | 'abroad' | 'dont-know';

/**
 * The second thing asked for at the counter: control questions, or a witness ("vidne", before "vitterlighedsvidne").
 * `advised` and `needed` both make a missing witness a missing thing: the list is the safe one.
 */
export interface SecondProof {
  readonly questions: 'likely' | 'may-fail' | 'no';
  readonly witness: 'not-needed' | 'advised' | 'needed';
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

/** What is asked for beside the papers, for a person in this situation. */
export function secondProofFor(situation: Situation): SecondProof {
  return bySituation[situation];
}
