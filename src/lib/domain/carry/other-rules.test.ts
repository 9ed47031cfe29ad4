import { expect, it, vi } from 'vitest';
import { parseAnswers } from '../errand/parse-answers';
import { questions, type Answers } from '../errand/questions';
import { replay } from '../errand/replay';
import { writeCode, type ReadCode } from './list-code';

/** Every way through the questions with a Danish passport, as codes of today's rules. */
function codesOfToday(): ReadonlyMap<string, Answers> {
  const codes = new Map<string, Answers>();
  const walk = (answers: Answers): void => {
    const { next } = replay(answers);
    if (next === 'check') {
      const written = writeCode({ answers, checks: {}, ticks: [] });
      if (written.kind === 'code') codes.set(written.code, answers);
      return;
    }
    const options: readonly string[] = questions[next].options;
    const isSet = questions[next].kind === 'several';
    for (const option of isSet ? options.slice(0, 1) : options) {
      const value = isSet ? [option] : option;
      walk({ ...answers, ...parseAnswers(new Map([[next, value]])).answers });
    }
  };
  walk({});
  return codes;
}

type Questions = Readonly<
  Record<string, { readonly kind: string; readonly options: readonly string[] }>
>;

/** The reader of another version of the app, whose questions differ. */
async function readerWith(
  change: (questions: Questions) => Questions,
): Promise<(typed: string) => ReadCode> {
  vi.resetModules();
  vi.doMock('../errand/questions', async (original) => {
    const module = await original<{ readonly questions: Questions }>();
    return { ...module, questions: change(module.questions) };
  });
  const other = await import('./list-code');
  vi.doUnmock('../errand/questions');
  return other.readCode;
}

/** The questions with other options in one of them. */
function withOptions(id: string, change: (options: readonly string[]) => readonly string[]) {
  return (all: Questions): Questions => {
    const question = all[id];
    return question === undefined
      ? all
      : { ...all, [id]: { ...question, options: change(question.options) } };
  };
}

it('every list has a code of its own', () => {
  expect(codesOfToday().size).toBeGreaterThan(300);
});

it.each<[string, (questions: Questions) => Questions]>([
  ['an option more', withOptions('situation', ([first = '', ...rest]) => [first, 'x', ...rest])],
  ['an option less', withOptions('booking', (options) => options.slice(1))],
  ['another order', withOptions('errand', (options) => [...options].reverse())],
  ['a paper more', withOptions('bring', (options) => ['x', ...options])],
])('another version never reads a code as another list: %s', async (name, change) => {
  const read = await readerWith(change);
  const codes = codesOfToday();
  let refused = 0;
  for (const [code, answers] of codes) {
    const found = read(code);
    if (found.kind === 'list') expect(found.list.answers).toEqual(answers);
    else expect(found.kind).toBe('other-version');
    if (found.kind !== 'list') refused += 1;
  }
  expect(refused).toBeGreaterThan(0);
  // Where only a later question differs, most other errands are read as before.
  if (name === 'an option more') expect(refused).toBeLessThan(codes.size);
});
