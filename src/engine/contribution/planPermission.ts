import type { FactName } from '../facts.ts';
import { ANNUAL_ADDITIONS, YOUR_PLAN } from '../law/authorities.ts';
import type { Note, Refused } from '../outcome.ts';
import { note, refuse } from '../refusal.ts';
import type { AnnualAdditionsFacts } from './facts.ts';

/**
 * Why no after-tax money can go through this plan to a Roth account, or `undefined`: the plan takes none, or lets none out while
 * the person works there, or is of a kind the limit is not for.
 * @see IRC 415(a), 415(k)(1)
 */
export function closedByPlan({ planType, planAllowsAfterTax, planAllowsInService, planAllowsInPlanRoth }: AnnualAdditionsFacts): Refused | undefined {
  if (planType === '457b' || planType === 'pension') return refuse('notAnnualAdditions', ANNUAL_ADDITIONS, ['planType']);
  if (planAllowsAfterTax === false) return refuse('planTakesNoAfterTax', YOUR_PLAN, ['planAllowsAfterTax']);
  if (planAllowsInService === false && planAllowsInPlanRoth === false) return refuse('planLetsNothingOut', YOUR_PLAN, ['planAllowsInService', 'planAllowsInPlanRoth']);
  return undefined;
}

/** Where nobody said what the plan allows, it decides. One way to a Roth account is enough. */
export function planDecides({ planAllowsAfterTax, planAllowsInService, planAllowsInPlanRoth }: AnnualAdditionsFacts): Note | undefined {
  const open: FactName[] = [];
  if (planAllowsAfterTax === undefined) open.push('planAllowsAfterTax');
  if (planAllowsInService !== true && planAllowsInPlanRoth !== true) {
    if (planAllowsInService === undefined) open.push('planAllowsInService');
    if (planAllowsInPlanRoth === undefined) open.push('planAllowsInPlanRoth');
  }
  return open.length > 0 ? note('planDecidesMega', YOUR_PLAN, open) : undefined;
}
