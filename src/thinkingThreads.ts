import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Piscina } from 'piscina';
import type { Question, Think, Thought } from './thinking.ts';

/** A thread that waits for its next question does so asleep; with a few in its queue it need not. */
const QUEUED_A_THREAD = 16;

/** Which plan file: its id, and the folder it lies in. */
export interface PlanPlace {
  readonly id: string;
  readonly folder: string;
}

export interface Thinking {
  readonly think: Think;
  readonly close: () => Promise<void>;
}

/**
 * Where replies are thought out: in threads of their own, so that a long message keeps nobody else waiting and a second
 * core is of use. `respond` is pure, so it does not matter in which. On a machine with one core it is done here.
 * The process that listens never loads the conversation itself, so it is up sooner.
 * @param threads 0 for none
 */
export function thinkingThreads(plan: PlanPlace, threads = availableParallelism() - 1): Thinking {
  if (threads < 1) {
    const here = Promise.all([import('./thinking.ts'), import('./assistant.ts'), import('./plans/loadPlan.ts')]).then(([{ thinker }, { respond }, { loadPlan }]) => thinker(loadPlan(plan.id, plan.folder), respond));
    // Who asks is told; until then nobody waits for it.
    here.catch(() => undefined);
    return { think: async (question) => (await here)(question), close: () => Promise.resolve() };
  }
  const pool = new Piscina<Question, Thought>({
    filename: resolve('src/thinkingThread.ts'),
    workerData: plan,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: QUEUED_A_THREAD,
  });
  return { think: (question) => pool.run(question), close: () => pool.destroy() };
}
