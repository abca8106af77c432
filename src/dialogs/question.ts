import type { Intent, Slot } from './slots.ts';
import type { State } from './session.ts';

/** One thing to find out: the slot that is asked for, and when it need not be. */
export interface Question {
  readonly fact: Slot;
  /** True when the fact, or something that stands for it, is known. */
  readonly known: (facts: State['facts']) => boolean;
  /** Asked only when this holds; absent means always. */
  readonly when?: (facts: State['facts'], state: State) => boolean;
}

/** A flow: what must be known for an intent, in the order worth asking. */
export interface Flow {
  readonly questions: readonly Question[];
  /**
   * Whether the questions are asked at all. A general question ("is that allowed?") is answered with the rule and an
   * offer; one that wants figures is answered with the next question.
   */
  readonly asks: (state: State) => boolean;
}

export type Flows = Readonly<Partial<Record<Intent, Flow>>>;

export function has(facts: State['facts'], ...slots: readonly Slot[]): boolean {
  return slots.some((slot) => facts[slot] !== undefined);
}
