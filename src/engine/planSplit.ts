import { given, lesser } from './arithmetic.ts';
import { PLAN_MONEY, readAmounts, yearOf } from './checks.ts';
import type { FactName, PlanFacts } from './facts.ts';
import { PLAN_PRO_RATA, PRE_1987, REQUIRED_NOT_ROLLED, SEPARATE_CONTRACT } from './law/authorities.ts';
import { cents } from './money.ts';
import type { Dec } from './money.ts';
import type { Outcome, Refused } from './outcome.ts';
import { split } from './payout.ts';
import { planParts } from './planParts.ts';
import type { Parts } from './planParts.ts';
import { answer } from './planReadings.ts';
import { isRefused, missing, note, refuse } from './refusal.ts';
import { readRates } from './taxLines.ts';
import type { Rates } from './taxLines.ts';

/**
 * A payout from a workplace plan: its after-tax share and where each dollar goes.
 *
 * A partial payout carries after-tax money in proportion to the contract it comes from: the whole account, or the after-tax
 * account alone where the plan keeps it apart and pays from it alone. Where that is unknown both are computed. A payout of
 * the whole account carries all of it and needs neither. Designated Roth money is never part of the account.
 * @see IRC 72(e)(8), 72(d)(2); Notice 2014-54
 */
export function planSplit(facts: PlanFacts): Outcome {
  const known = readAmounts(facts, PLAN_MONEY, 'distributionAmount');
  if (isRefused(known)) return known;
  const rates = readRates(facts);
  if (isRefused(rates)) return rates;
  const year = yearOf(facts.taxYear);
  if (isRefused(year)) return year;
  // A required distribution cannot be rolled over and takes after-tax money in an order of its own.
  if (known.rmdAmount && !known.rmdAmount.isZero()) return refuse('rmdInPlan', REQUIRED_NOT_ROLLED, ['rmdAmount']);
  // The separate contract is a rule for defined contribution plans.
  if (facts.planType === 'pension' && facts.separateAccount === true) return refuse('separateAccountNotPension', SEPARATE_CONTRACT, ['separateAccount', 'planType']);
  const parts = planParts(known);
  if (isRefused(parts)) return parts;

  const amount = known.distributionAmount;
  if (!amount && facts.distributionAmount !== 'all') return missing(PLAN_PRO_RATA, [...lackingParts(parts), 'distributionAmount']);
  const old = known.planPre1987Basis;
  if (old && !old.isZero()) {
    const early = pre1987(facts, rates, parts, old, amount);
    if (early) return early;
  }
  return answer(facts, rates, parts, amount);
}

/** What is missing of the account itself, in the order worth asking. */
function lackingParts({ total, afterTaxTotal, basis }: Parts): FactName[] {
  const lacking: FactName[] = [];
  if (!total && !afterTaxTotal) lacking.push('planTotal');
  if (!basis) lacking.push('planAfterTaxBasis');
  return lacking;
}

/**
 * Contributions made before 1987 come out first and alone, where the plan let people take them out on May 5, 1986.
 * A payout within them is all after-tax; one of the whole account, or from an account that is all after-tax, needs no order;
 * what lies between is not computed, because how the rest is then shared rests on the plan's own records.
 * @see IRC 72(e)(8)(D)
 */
function pre1987(facts: PlanFacts, rates: Rates, parts: Parts, old: Dec, amount: Dec | undefined): Outcome | Refused | undefined {
  const { total, basis } = parts;
  if (basis && old.greaterThan(basis.value)) {
    return refuse('partsDoNotSum', PRE_1987, ['planAfterTaxBasis', 'planPre1987Basis'], { whole: cents(basis.value), parts: cents(old) });
  }
  if (!amount || (total && (amount.greaterThanOrEqualTo(total.value) || basis?.value.greaterThanOrEqualTo(total.value)))) return undefined;
  if (amount.greaterThan(old)) return refuse('pre1987Beyond', PRE_1987, ['distributionAmount', 'planPre1987Basis'], { pre1987: cents(old), distribution: cents(amount) });
  const distribution = given('given.distributionAmount', amount);
  const afterTax = lesser('plan.afterTax', distribution, given('given.planPre1987Basis', old, PRE_1987), PRE_1987);
  const notes = [note('pre1987First', PRE_1987, ['planPre1987Basis'])];
  return split({ facts, rates, balance: total, basis, distribution, afterTax, contract: PLAN_PRO_RATA, notes });
}
