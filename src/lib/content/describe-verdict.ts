import type { Verdict } from '$lib/domain/checklist/verdict';
import type { ChecklistWords } from './da/checklist';

/** What the verdict card says. */
export interface VerdictText {
  readonly title: string;
  readonly reasons: readonly { readonly title?: string; readonly text: string }[];
}

/**
 * Puts a verdict into words: one sentence, then every reason, none left out. Whoever stands in the line already
 * (`isInLine`) is told to ask there, not to call before going.
 */
export function describeVerdict(
  verdict: Verdict,
  words: ChecklistWords,
  isInLine: boolean,
): VerdictText {
  const frame = words.verdict;
  const say = ({ title, why }: { readonly title: string; readonly why: string }) => ({
    title,
    reasons: [{ text: why }],
  });
  const asks = (reasons: readonly { readonly reason: keyof ChecklistWords['askFirst'] }[]) =>
    reasons.map(({ reason }) => ({ text: words.askFirst[reason] }));
  switch (verdict.kind) {
    case 'missing':
      return {
        title: frame.missing(verdict.missing.length),
        reasons: [
          ...verdict.missing.map(({ thing, reason }) => ({
            title: words.missingTitles[thing],
            text: words.missing[reason],
          })),
          ...asks(verdict.askFirst).map(({ text }) => ({ title: frame.alsoAsk, text })),
        ],
      };
    case 'ask-first':
      return { title: isInLine ? frame.askThere : frame.askFirst, reasons: asks(verdict.askFirst) };
    case 'enough':
      return say(words.enough[verdict.reason]);
    case 'no-visit':
      return say(words.noVisit[verdict.reason]);
    case 'urgent':
      return verdict.urgency === 'misuse'
        ? { title: frame.misuse, reasons: [{ text: frame.misuseWhy }] }
        : { title: frame.lostPhone, reasons: describeLostPhone(verdict, words) };
  }
}

function describeLostPhone(
  verdict: Extract<Verdict, { urgency: 'lost-phone' }>,
  words: ChecklistWords,
): VerdictText['reasons'] {
  const way = verdict.visit === null ? words.verdict.lostPhoneHome : words.verdict.lostPhoneVisit;
  const missing = verdict.visit?.missing ?? [];
  const looksEnough = verdict.visit?.missing.length === 0 && verdict.visit.askFirst.length === 0;
  return [
    { text: way },
    ...(looksEnough ? [{ text: words.verdict.lostPhonePapers }] : []),
    ...missing.map(({ thing, reason }) => ({
      title: words.missingTitles[thing],
      text: words.missing[reason],
    })),
    ...(verdict.visit?.askFirst ?? []).map(({ reason }) => ({
      title: words.verdict.alsoAsk,
      text: words.askFirst[reason],
    })),
  ];
}
