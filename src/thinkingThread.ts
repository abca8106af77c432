import { workerData } from 'piscina';
import { respond } from './assistant.ts';
import { loadPlan } from './plans/loadPlan.ts';
import { thinker } from './thinking.ts';
import type { Question, Thought } from './thinking.ts';
import type { PlanPlace } from './thinkingThreads.ts';

const { id, folder } = workerData as PlanPlace;
let think: ((question: Question) => Thought) | undefined;

/**
 * What each thread of `thinkingThreads.ts` runs: the conversation alone, without channels, store or network. The plan is read
 * with the first question, because a thread begins before anybody knows whether its file can be used.
 */
export default function answer(question: Question): Thought {
  think ??= thinker(loadPlan(id, folder), respond);
  return think(question);
}
