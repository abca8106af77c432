import type { Intent } from '../slots.ts';
import type { Concept } from './concept.ts';
import type { Said } from './reading.ts';

/** With one of these another question begins. */
const ELSE: readonly Concept[] = ['afterTax', 'nondeductible', 'basis', 'preTax', '401k', '403b', '457b', 'tsp', 'plan', 'oldPlan', 'convert', 'rollover'];

/** "And if I take only 15,000 out of the Roth?" in a talk about what comes out of a Roth: it is still about that. */
export function goesOn(said: Said, intent: Intent | undefined, before: Intent | undefined): Intent | undefined {
  const payout = intent === 'plan_partial' || intent === 'plan_split_rollover' || intent === 'plan_cash_60day';
  return before === 'five_year_penalty' && payout && said.has('roth', 'rothIra') && !said.has(...ELSE) ? before : undefined;
}
