import { YOUR_PLAN } from '../law/authorities.ts';
import type { Note } from '../outcome.ts';
import { note } from '../refusal.ts';

/** What one plan's own rules allow. Absent: nobody has said. The law allows all of it; the plan need not. */
export interface PlanTerms {
  /** The plan takes pre-tax money from an IRA. */
  readonly acceptsRollIns?: boolean | undefined;
  /** It pays out to people who still work there. */
  readonly inService?: boolean | undefined;
  /** Money can be moved to a Roth account inside of the plan. */
  readonly inPlanRoth?: boolean | undefined;
  /** It takes after-tax contributions that are not Roth. */
  readonly afterTaxContributions?: boolean | undefined;
  /** It keeps after-tax money in an account of its own and pays from that one alone. */
  readonly separateAccounts?: boolean | undefined;
}
export type PlanTerm = keyof PlanTerms;

/** The first of the terms a strategy rests on that the plan does not allow. */
export function closedByPlan(needs: readonly PlanTerm[], terms: PlanTerms): Note | undefined {
  const term = needs.find((each) => terms[each] === false);
  return term && note('planDoesNotAllow', YOUR_PLAN, [], { term });
}

/** Those of the terms nobody has said anything about. */
export function toAskThePlan(needs: readonly PlanTerm[], terms: PlanTerms): Note[] {
  return needs.filter((each) => terms[each] === undefined).map((term) => note('askYourPlan', YOUR_PLAN, [], { term }));
}
