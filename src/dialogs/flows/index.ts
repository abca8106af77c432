import type { Slot } from '../slots.ts';
import type { State } from '../session.ts';
import type { Flow, Flows, Question } from '../question.ts';
import { iraFlows } from './ira.ts';
import { planFlows } from './plan.ts';

const flows: Flows = { ...iraFlows, ...planFlows };

/** The flow of an intent; hand-offs and small talk have none. */
export function flowOf(state: State): Flow | undefined {
  return state.intent === null ? undefined : flows[state.intent];
}

/** What is still open, in the order worth asking, without what the person said they do not know. */
export function openQuestions(state: State): readonly Question[] {
  const flow = flowOf(state);
  return flow === undefined ? [] : flow.questions.filter((question) => (question.when?.(state.facts, state) ?? true) && !question.known(state.facts) && !state.unknown.includes(question.fact));
}

/** The next thing to ask, or nothing when all is known or the question was a general one. */
export function nextQuestion(state: State): Slot | undefined {
  return flowOf(state)?.asks(state) ? openQuestions(state)[0]?.fact : undefined;
}
