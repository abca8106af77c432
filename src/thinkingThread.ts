import { workerData } from 'piscina';
import { respond } from './assistant.ts';
import type { PlanRules } from './plans/planRules.ts';
import { thinker } from './thinking.ts';

/** What each thread of `thinkingThreads.ts` runs: the conversation alone, without channels, store or network. */
export default thinker(workerData as PlanRules, respond);
