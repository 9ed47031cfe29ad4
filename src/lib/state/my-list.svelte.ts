import { afterRefusal } from '$lib/domain/afterwards/after-refusal';
import { outcomesFor, parseOutcome, type OutcomeId } from '$lib/domain/afterwards/outcome';
import { buildChecklist, type Checklist } from '$lib/domain/checklist/build-checklist';
import type { MadeFrom } from '$lib/domain/checklist/shown-list';
import { isItemId, type ItemGroup, type ItemId } from '$lib/domain/checklist/items';
import { waysOut, type WayOut } from '$lib/domain/checklist/ways-out';
import { parseAnswers } from '$lib/domain/errand/parse-answers';
import type { AnswerOf, Answers, QuestionId } from '$lib/domain/errand/questions';
import { replay, type Path } from '$lib/domain/errand/replay';
import {
  checksFor,
  parseChecks,
  type CheckAnswer,
  type CheckId,
  type Checks,
} from '$lib/domain/identity/self-check';
import type { PaperId } from '$lib/domain/identity/papers';
import { OUTCOME, type ListStore } from './list-store.svelte';

/** A person's answers and list: what is stored, read through the rules. Nothing is kept here. */
export class MyList {
  readonly #store: ListStore;

  constructor(store: ListStore) {
    this.#store = store;
  }

  // The parts of what is stored, each by itself: a tick changes one of them only, and nothing of the rest is worked out anew.
  readonly #answers = $derived.by(() => this.#store.list.answers);
  readonly #checks = $derived.by(() => this.#store.list.checks);
  readonly #ticks = $derived.by(() => this.#store.list.ticks);
  readonly #outcome = $derived.by(() => this.#store.list.notes.get(OUTCOME));

  readonly answers: Answers = $derived.by(() => parseAnswers(this.#answers).answers);
  readonly checks: Checks = $derived.by(() => parseChecks(this.#checks).checks);
  readonly path: Path = $derived.by(() => replay(this.answers));
  /** The answer to the question now open was given, but what is kept of it cannot be read. */
  readonly isTorn: boolean = $derived.by(() => {
    const { next } = this.path;
    const kept = this.#answers.get(next);
    // Every tick taken back again is no answer.
    if (JSON.stringify(kept ?? []) !== '[]') return true;
    return this.#store.contents?.damaged.includes(`entries/${next}`) === true;
  });
  /** How the visit went. What was noted and no longer fits the answers is none. */
  readonly outcome: OutcomeId | undefined = $derived.by(() => {
    const noted = parseOutcome(this.#outcome);
    return outcomesFor(this.answers).find((id) => id === noted?.id);
  });
  /** When that was told, where it is known. */
  readonly toldAt: Date | undefined = $derived.by(() => parseOutcome(this.#outcome)?.toldAt);
  /** The list by the answers and checks alone, as it was before the visit. */
  readonly before: Checklist = $derived.by(() => buildChecklist(this.answers, this.checks));
  /** The list as it is now. */
  readonly checklist: Checklist = $derived.by(() =>
    this.outcome === undefined
      ? this.before
      : afterRefusal(this.outcome, this.answers, this.before),
  );
  readonly waysOut: readonly WayOut[] = $derived.by(() =>
    waysOut(this.answers, this.checks, this.checklist.verdict),
  );
  /** Does the person stand in the line? Once the visit is over, the answer that said so is, too. */
  readonly isInLine: boolean = $derived.by(
    () => this.answers.booking === 'in-line' && this.outcome === undefined,
  );
  readonly ticked: ReadonlySet<ItemId> = $derived.by(
    () => new Set([...this.#ticks.keys()].filter(isItemId)),
  );

  /** What the list is made from, as it is stored. */
  readonly madeFrom: MadeFrom = $derived.by(() => ({
    answers: this.#answers,
    checks: this.#checks,
    outcome: this.outcome,
  }));

  /** `loading` until the phone's storage has answered; `unfinished` when a question on the path lacks its answer. */
  readonly stage: 'loading' | 'none' | 'unfinished' | 'ready' = $derived.by(() => {
    if (this.#store.contents === undefined) return 'loading';
    if (this.path.next !== 'check')
      return this.answers.errand === undefined ? 'none' : 'unfinished';
    return 'ready';
  });

  answer<Q extends QuestionId>(question: Q, answer: AnswerOf<Q>): Promise<void> {
    return this.#store.putAnswer(question, answer);
  }

  /** Keeps what was found on a paper; `undefined` takes an answer back. */
  check(paper: PaperId, check: CheckId, answer: CheckAnswer | undefined): Promise<void> {
    const found: Record<string, CheckAnswer> = {};
    for (const id of checksFor(paper)) {
      const kept = id === check ? answer : this.checks[paper]?.[id];
      if (kept !== undefined) found[id] = kept;
    }
    return Object.keys(found).length === 0
      ? this.#store.deleteEntry('check', paper)
      : this.#store.putEntry({ kind: 'check', key: paper, value: found });
  }

  /** Ticks or unticks an item. Ticks say what is in the bag and never change the verdict. */
  tick(item: ItemId, isTicked: boolean, at: Date): Promise<void> {
    return isTicked ? this.#store.putTick(item, at) : this.#store.deleteTick(item);
  }

  /** How many items of a group there are, and how many of them are ticked. */
  countOf(group: ItemGroup): { readonly done: number; readonly total: number } {
    const items = this.checklist.items.filter((item) => item.group === group);
    return { done: items.filter(({ id }) => this.ticked.has(id)).length, total: items.length };
  }
}
