import type { Amounts } from '../checks.ts';
import { JOINT_LIFETIME, ONE_CONTRACT, PLAN_ROTH_NO_RMD, QCD, RMD_AGE, RMD_STILL_WORKING, ROTH_IRA_NO_RMD } from '../law/authorities.ts';
import { taxYear as figuresOf } from '../law/index.ts';
import { FIRST_RMD_YEAR, FIRST_YEAR_WITHOUT_PLAN_ROTH_RMD } from '../law/requiredDistributions.ts';
import { cents, dec } from '../money.ts';
import type { Refused } from '../outcome.ts';
import { refuse } from '../refusal.ts';
import { isPlan, worksThere } from './employment.ts';
import type { RMD_MONEY, RmdFacts } from './facts.ts';

export type RmdAmounts = Amounts<(typeof RMD_MONEY)[number]>;

/** What no birth and no balance can change: Roth money has no required distribution in life, and early years had other rules. */
export function outside({ accountType, taxYear }: RmdFacts): Refused | undefined {
  if (accountType === 'rothIra') return refuse('rmdNotFromRothIra', ROTH_IRA_NO_RMD, ['accountType']);
  const first = accountType === 'planRoth' ? FIRST_YEAR_WITHOUT_PLAN_ROTH_RMD : FIRST_RMD_YEAR;
  if (taxYear !== undefined && taxYear < first) return refuse('rmdYearTooEarly', RMD_AGE, ['taxYear'], { year: String(taxYear), first: String(first) });
  return accountType === 'planRoth' ? refuse('rmdNotFromPlanRoth', PLAN_ROTH_NO_RMD, ['accountType'], { first: String(first) }) : undefined;
}

/** Facts that cannot stand together, and a table that is not held here. */
export function contradictory(facts: RmdFacts, { qcdAmount, planTotal, planAfterTaxBasis, afterTaxAmount }: RmdAmounts): Refused | undefined {
  const { taxYear, employed, retirementYear, spouseMuchYounger } = facts;
  if (spouseMuchYounger === true) return refuse('rmdOtherTable', JOINT_LIFETIME, ['spouseMuchYounger']);
  if (isPlan(facts) && employed !== undefined && retirementYear !== undefined && taxYear !== undefined && employed !== worksThere(facts)) {
    return refuse('retirementDoesNotFit', RMD_STILL_WORKING, ['employed', 'retirementYear'], { retired: String(retirementYear), year: String(taxYear) });
  }
  if (facts.accountType === 'ira' && (planTotal ?? planAfterTaxBasis ?? afterTaxAmount)) return refuse('rmdIraAfterTax', ONE_CONTRACT, ['accountType', 'planAfterTaxBasis', 'afterTaxAmount']);
  if (!qcdAmount || qcdAmount.isZero()) return undefined;
  if (isPlan(facts)) return refuse('qcdNotFromPlan', QCD, ['qcdAmount', 'accountType']);
  const cap = taxYear === undefined ? undefined : figuresOf(taxYear)?.limits.qcd?.usd;
  return cap !== undefined && qcdAmount.greaterThan(cap) ? refuse('qcdOverCap', QCD, ['qcdAmount'], { cap: cents(dec(cap)), year: String(taxYear) }) : undefined;
}
