import { describe, expect, test } from 'vitest';
import type { ClerkPhrases } from '$lib/content/clerk-words';
import { clerkPhrases as danish } from '$lib/content/da/clerk';
import { clerkPhrases as english } from '$lib/content/en/clerk';
import { writeClerkCard } from '$lib/content/write-clerk-card';
import { buildChecklist, type Checklist } from '$lib/domain/checklist/build-checklist';
import { papersHeld } from '$lib/domain/checklist/verdict';
import { errandIds } from '$lib/domain/errand/errand';
import { errandIdOf } from '$lib/domain/errand/errands';
import {
  isSeveral,
  questions,
  type Answers,
  type BringId,
  type QuestionId,
} from '$lib/domain/errand/questions';
import { replay } from '$lib/domain/errand/replay';
import {
  clerkLanguageIds,
  clerkNeedIds,
  type ClerkNeedId,
} from '$lib/domain/counter/clerk-choices';
import { clerkCard, type ClerkPart } from '$lib/domain/counter/clerk-phrases';

/** One set of papers of each class that the card tells apart, with and without a witness. */
const papers: readonly (readonly BringId[])[] = [
  ['passport-dk'],
  ['driving-licence'],
  ['residence-card'],
  ['foreign-ministry-card'],
  ['passport-other'],
  ['national-id', 'certificate'],
  ['residence-card-no-cpr', 'health-card'],
  ['municipal-card', 'residence-certificate'],
  ['tax-statement', 'health-card-app'],
  ['certificate'],
  ['foreign-licence'],
];
const bringClasses: readonly (readonly BringId[])[] = [
  ...papers,
  ...papers.map((set): readonly BringId[] => [...set, 'witness']),
  ['witness'],
  ['none'],
  ['dont-know'],
];

function choicesOf(question: QuestionId): readonly unknown[] {
  if (question === 'bring') return bringClasses;
  // What is at hand only decides whether somebody has to go.
  if (question === 'means') return [['none'], ['chip-id', 'same-number']];
  const { options } = questions[question];
  // Of several choices that are no papers: each alone, and all that can stand together.
  if (isSeveral(question))
    return [
      ...options.map((option) => [option]),
      options.filter((option) => option !== 'none' && option !== 'dont-know'),
    ];
  return options;
}

/** Every finished way through the questions, with these classes. */
function* ways(answers: Answers = {}): Generator<Answers> {
  const { next } = replay(answers);
  if (next === 'check') {
    yield answers;
    return;
  }
  for (const choice of choicesOf(next)) yield* ways({ ...answers, [next]: choice });
}

const needSets = clerkNeedIds.reduce<(readonly ClerkNeedId[])[]>(
  (sets, need) => [...sets, ...sets.map((set) => [...set, need])],
  [[]],
);

/** As the papers were answered, and with another name found on the first of them. */
function* checklistsOf(answers: Answers): Generator<Checklist> {
  yield buildChecklist(answers);
  const [first] = papersHeld(answers);
  if (first !== undefined) yield buildChecklist(answers, { [first]: { name: 'no' } });
}

const languages: readonly (readonly [string, ClerkPhrases])[] = [
  ['da', danish],
  ['en', english],
];

/** What is wrong with a card as it is written in a language. */
function wrongWith(card: readonly ClerkPart[], words: ClerkPhrases): string[] {
  const lines = writeClerkCard(card, words);
  const texts = lines.flatMap(({ text, things }) => [text, ...things]);
  const repeated = texts.filter((text, index) => texts.indexOf(text) !== index);
  return [
    ...(lines.length === card.length && lines.length > 0 ? [] : ['a part is not said']),
    ...texts
      .filter((text) => !/^\p{L}/u.test(text) || /undefined|null|\s\s/.test(text))
      .map((text) => `not a phrase: ${text}`),
    ...lines.filter(({ text }) => !/[.?:]$/.test(text)).map(({ text }) => `no end: ${text}`),
    ...repeated.map((text) => `said twice: ${text}`),
  ];
}

describe('the clerk card', () => {
  const all = [...ways()];

  test('is written whole for every errand, paper, situation, time, tick and need, in every language', () => {
    const wrong = new Set<string>();
    const errands = new Set<string>();
    const seen = new Set<string>();
    for (const answers of all) {
      errands.add(errandIdOf(answers));
      for (const checklist of checklistsOf(answers))
        for (const ticked of [new Set<never>(), new Set(checklist.items.map(({ id }) => id))]) {
          const cardWith = (needs: readonly ClerkNeedId[], index: number) =>
            clerkCard({
              answers,
              checklist,
              ticked,
              choices: { language: clerkLanguageIds[index], needs },
            });
          // Many answers give the same card. What is chosen on it only adds to it, so each is looked at once.
          const key = JSON.stringify(cardWith([], 0));
          if (seen.has(key)) continue;
          seen.add(key);
          for (const card of needSets.map(cardWith))
            for (const [lang, words] of languages)
              for (const problem of wrongWith(card, words))
                wrong.add(`${lang} ${problem} for ${JSON.stringify(answers)}`);
        }
    }
    expect([...wrong].slice(0, 5)).toEqual([]);
    expect(errands).toEqual(new Set(errandIds));
    expect(all.length).toBeGreaterThan(5_000);
    expect(seen.size).toBeGreaterThan(1_000);
  }, 60_000);

  test('uses every phrase and every thing that is written', () => {
    const phrases = new Set<string>();
    const things = new Set<string>();
    for (const answers of all) {
      for (const checklist of checklistsOf(answers))
        for (const ticked of [[], checklist.items.map(({ id }) => id)])
          for (const part of clerkCard({
            answers,
            checklist,
            ticked: new Set(ticked),
            choices: { language: undefined, needs: clerkNeedIds },
          })) {
            if (part.kind === 'phrase') phrases.add(part.phrase);
            if (part.kind === 'things') for (const thing of part.things) things.add(thing);
          }
    }
    expect(Object.keys(danish.phrases).filter((id) => !phrases.has(id))).toEqual([]);
    expect(Object.keys(danish.things).filter((id) => !things.has(id))).toEqual([]);
  });

  test('begins with the errand', () => {
    const answers: Answers = { errand: 'misuse' };
    const card = clerkCard({
      answers,
      checklist: buildChecklist(answers),
      ticked: new Set(),
      choices: { language: 'so', needs: ['hearing'] },
    });
    expect(writeClerkCard(card, danish).map(({ text }) => text)).toEqual([
      danish.phrases.misuse,
      danish.phrases['need-hearing'],
      'Jeg taler somali.',
    ]);
  });

  test.each(languages)('names every language once, in %s', (_, words) => {
    const names = Object.values(words.languages);
    expect(new Set(names).size).toBe(clerkLanguageIds.length);
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
  });
});
