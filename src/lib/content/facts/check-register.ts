import type { Disagreement } from '$lib/domain/validity/disagreements';
import type { Day, Fact } from '$lib/domain/validity/fact';
import { isDay } from '$lib/domain/calendar/day';
import type { Lang } from '$lib/i18n/lang';

/** A mistake in the register: the id it stands at, and what is wrong in a plain sentence. */
export interface RegisterMistake {
  readonly id: string;
  readonly message: string;
}

/** The words of a disagreement in one language. */
interface DisagreementWords {
  readonly topic?: string;
  readonly sides?: Readonly<Record<string, string>>;
  readonly choice?: string;
}

/** The whole register, as loose as an editor may leave it: types are checked elsewhere, and a build does not check them. */
export interface Register {
  readonly facts: Readonly<Record<string, Partial<Fact>>>;
  readonly disagreements: Readonly<Record<string, Partial<Disagreement>>>;
  readonly isSource: (id: string) => boolean;
  readonly statements: Readonly<Record<Lang, Readonly<Record<string, string>>>>;
  readonly disagreementWords: Readonly<Record<Lang, Readonly<Record<string, DisagreementWords>>>>;
}

const reasons: readonly string[] = ['newest', 'official', 'safest'];

/** Every mistake in the register. A build stops at them. */
export function checkRegister(register: Register): RegisterMistake[] {
  const mistakes: RegisterMistake[] = [];
  for (const [id, fact] of Object.entries(register.facts)) {
    const report = (message: string) => void mistakes.push({ id, message });
    checkFact(id, fact, register, report);
  }
  for (const [id, disagreement] of Object.entries(register.disagreements)) {
    const report = (message: string) => void mistakes.push({ id, message });
    checkDecision(disagreement, register, report);
    checkDecisionWords(id, disagreement, register, report);
    if (!Object.values(register.facts).some((fact) => fact.disagreement === id)) {
      report('No fact names this disagreement.');
    }
  }
  return mistakes;
}

type ReportSentence = (message: string) => void;

function checkFact(id: string, fact: Partial<Fact>, register: Register, report: ReportSentence) {
  const { sources = [], checkedOn, reviewBy, validFrom, validTo, sureness, disagreement } = fact;
  if (sources.length === 0) report('The fact names no source.');
  for (const source of sources) {
    if (!register.isSource(source)) report(`There is no source "${source}".`);
  }
  if (!isKnownDay(checkedOn)) report('"checkedOn" must be a day like 2026-11-22.');
  if (!isKnownDay(reviewBy)) report('"reviewBy" must be a day like 2026-11-22.');
  if (checkedOn !== undefined && reviewBy !== undefined && reviewBy <= checkedOn) {
    report('"reviewBy" must be later than "checkedOn".');
  }
  for (const day of [validFrom, validTo]) {
    if (day !== undefined && !isDay(day)) report(`There is no day "${String(day)}".`);
  }
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    report('"validTo" must not be earlier than "validFrom".');
  }
  if (sureness === undefined) report('The fact does not say how sure it is.');
  if (disagreement !== undefined && !Object.hasOwn(register.disagreements, disagreement)) {
    report(`There is no disagreement "${disagreement}".`);
  }
  for (const [lang, statements] of Object.entries(register.statements)) {
    if ((statements[id] ?? '').trim() === '') report(`The fact has no sentence in "${lang}".`);
  }
}

/** A second source that differs needs a decision, a reason and a day. */
function checkDecision(
  { sides = {}, chosen, because, decidedOn }: Partial<Disagreement>,
  { isSource }: Register,
  report: ReportSentence,
) {
  if (Object.keys(sides).length < 2) report('A disagreement needs at least two sides.');
  for (const [side, { sources }] of Object.entries(sides)) {
    if (sources.length === 0) report(`The side "${side}" names no source.`);
    for (const source of sources) {
      if (!isSource(source)) report(`There is no source "${source}".`);
    }
  }
  if (chosen === undefined)
    report('The sources differ, and nobody has decided: "chosen" is missing.');
  else if (!Object.hasOwn(sides, chosen)) report(`The chosen side "${chosen}" does not exist.`);
  if (because === undefined || !reasons.includes(because)) {
    report(`The decision needs a reason: "because" must be ${reasons.join(', ')}.`);
  }
  if (!isKnownDay(decidedOn)) report('"decidedOn" must be a day like 2026-11-22.');
}

function checkDecisionWords(
  id: string,
  { sides = {} }: Partial<Disagreement>,
  { disagreementWords }: Register,
  report: ReportSentence,
) {
  for (const [lang, words] of Object.entries(disagreementWords)) {
    const text = words[id];
    const isMissing = (passage: string | undefined) => (passage ?? '').trim() === '';
    if (isMissing(text?.topic)) report(`The question has no words in "${lang}".`);
    if (isMissing(text?.choice)) report(`What we chose, and why, has no words in "${lang}".`);
    for (const side of Object.keys(sides)) {
      if (isMissing(text?.sides?.[side])) report(`The side "${side}" has no words in "${lang}".`);
    }
  }
}

function isKnownDay(day: Day | undefined): boolean {
  return day !== undefined && isDay(day);
}
