import { difference, given, lesser, noShare, ratio, share, sum } from '../arithmetic.ts';
import type { FactName } from '../facts.ts';
import { PLAN_PRO_RATA, REQUIRED_NOT_ROLLED, RMD_AMOUNT, RMD_FIRST } from '../law/authorities.ts';
import type { Line } from '../line.ts';
import { cents } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Refused } from '../outcome.ts';
import { isRefused, missing, refuse } from '../refusal.ts';
import { requiredFirst } from '../requiredFirst.ts';
import { isPlan } from './employment.ts';
import type { RmdFacts } from './facts.ts';
import type { RmdAmounts } from './refusals.ts';

const PARTS = { requiredAfterTax: 'rmd.requiredAfterTax', requiredPreTax: 'rmd.requiredPreTax', afterTaxLeft: 'rmd.mayRollAfterTax', preTaxLeft: 'rmd.mayRollPreTax' } as const;

/**
 * One more payout of the year, or else just what is left to take: what of it is still required, and what is left to roll over or convert. In a plan with
 * after-tax money both are split: the payout holds it in proportion to the account, and it meets what is required first.
 * @see IRC 402(c)(4)(B), 72(e)(8); Treas. Reg. 1.408A-4, A-6; Treas. Reg. 1.402(c)-2, former A-8
 */
export function payoutLines(facts: RmdFacts, known: RmdAmounts, left: Line): readonly Line[] | Refused {
  const { distributionAmount, planTotal, planAfterTaxBasis, afterTaxAmount } = known;
  if (!distributionAmount && !planAfterTaxBasis && !afterTaxAmount) return [];
  const payout = distributionAmount ? given('rmd.payout', distributionAmount, RMD_AMOUNT) : sum('rmd.payout', [left], RMD_AMOUNT);
  if (planTotal?.lessThan(payout.value)) {
    return refuse('distributionMoreThanBalance', RMD_AMOUNT, ['distributionAmount', 'planTotal'], { distribution: cents(payout.value), balance: cents(planTotal) });
  }
  const required = lesser('rmd.required', payout, left, RMD_AMOUNT);
  const mayRoll = difference('rmd.mayRoll', payout, [required], isPlan(facts) ? REQUIRED_NOT_ROLLED : RMD_FIRST);
  const afterTax = afterTaxIn(payout, known);
  if (isRefused(afterTax)) return afterTax;
  if (!afterTax) return [payout, required, mayRoll];
  const { requiredAfterTax, requiredPreTax, afterTaxLeft, preTaxLeft } = requiredFirst(PARTS, payout, required, afterTax);
  return [payout, afterTax, required, requiredAfterTax, requiredPreTax, mayRoll, afterTaxLeft, preTaxLeft];
}

/** After-tax money in the payout: as the plan splits it, or else in proportion to the account; `undefined` where none is told of. */
function afterTaxIn(payout: Line, { afterTaxAmount, planTotal, planAfterTaxBasis }: RmdAmounts): Line | Refused | undefined {
  if (afterTaxAmount) {
    if (planAfterTaxBasis?.lessThan(afterTaxAmount)) return unequal(planAfterTaxBasis, afterTaxAmount, ['planAfterTaxBasis', 'afterTaxAmount']);
    return afterTaxAmount.greaterThan(payout.value) ? unequal(payout.value, afterTaxAmount, ['distributionAmount', 'afterTaxAmount']) : given('rmd.payoutAfterTax', afterTaxAmount, PLAN_PRO_RATA);
  }
  if (!planAfterTaxBasis) return undefined;
  if (!planTotal) return missing(PLAN_PRO_RATA, ['planTotal']);
  const basis = given('given.planAfterTaxBasis', planAfterTaxBasis, PLAN_PRO_RATA);
  const total = given('given.planTotal', planTotal, PLAN_PRO_RATA);
  return share('rmd.payoutAfterTax', payout, total.value.isZero() ? noShare('given.payoutRatio', [total], PLAN_PRO_RATA) : ratio('given.payoutRatio', basis, total, PLAN_PRO_RATA), PLAN_PRO_RATA);
}

function unequal(whole: Dec, part: Dec, facts: readonly FactName[]): Refused {
  return refuse('partsDoNotSum', PLAN_PRO_RATA, facts, { whole: cents(whole), parts: cents(part) });
}
