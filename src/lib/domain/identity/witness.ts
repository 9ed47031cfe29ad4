/** What a witness must be able to say (facts 2.8-2.11). Days and years are whole numbers, zero or more. */
export interface WitnessCandidate {
  readonly age: number;
  readonly comesInPerson: boolean;
  /** Days since the witness got their own MitID. `null`: has none. */
  readonly daysWithMitId: number | null;
  /** How often they were a witness in the last 120 days. */
  readonly timesInLast120Days: number;
  readonly hasValidPhotoId: boolean;
}

export type WitnessProblem =
  'under-18' | 'not-in-person' | 'no-mitid' | 'mitid-too-new' | 'too-often' | 'no-photo-id';

/** What a witness brings to the visit. */
export const witnessBringIds = ['mitid', 'photo', 'cpr'] as const;

export type WitnessBringId = (typeof witnessBringIds)[number];

export const witnessRules = {
  minAge: 18,
  moreThanDaysWithMitId: 30,
  maxTimes: 3,
  withinDays: 120,
} as const;

/** Every reason why this person cannot be the witness; none when they fit. */
export function problemsWithWitness(candidate: WitnessCandidate): readonly WitnessProblem[] {
  const problems: WitnessProblem[] = [];
  if (candidate.age < witnessRules.minAge) problems.push('under-18');
  if (!candidate.comesInPerson) problems.push('not-in-person');
  if (candidate.daysWithMitId === null) problems.push('no-mitid');
  else if (candidate.daysWithMitId <= witnessRules.moreThanDaysWithMitId)
    problems.push('mitid-too-new');
  // The coming visit counts too, so three earlier ones are already the limit.
  if (candidate.timesInLast120Days >= witnessRules.maxTimes) problems.push('too-often');
  if (!candidate.hasValidPhotoId) problems.push('no-photo-id');
  return problems;
}
