import { difference, given, lesser, none, sum } from '../arithmetic.ts';
import type { Amounts } from '../checks.ts';
import type { FactName } from '../facts.ts';
import { PLAN_ROTH_ROLLOVER, REQUIRED_NOT_ROLLED, ROLL_IN, ROLLED_TAXABLE_FIRST, SIXTY_DAYS, WITHHOLDING } from '../law/authorities.ts';
import type { Line } from '../line.ts';
import { cents } from '../money.ts';
import type { Dec } from '../money.ts';
import type { Refused } from '../outcome.ts';
import { isRefused, missing, refuse } from '../refusal.ts';
import { requiredFirst } from '../requiredFirst.ts';
import { heldBack } from '../withholding.ts';
import type { SIXTY_DAY_MONEY, SixtyDayFacts } from './facts.ts';
import { cashBeside } from './loanOffset.ts';
import { isIra, isPlanAccount } from './route.ts';

export type SixtyDayAmounts = Amounts<(typeof SIXTY_DAY_MONEY)[number]>;

/** What of a payment may be rolled over. `preTaxLeft` is what of it would be taxed; known of a plan's payment only. */
interface Rollable {
  readonly mayRoll: Line;
  readonly preTaxLeft?: Line;
  readonly afterTax?: Line;
}

/**
 * The dollars of a rollover: what was held back, what was received, what may be rolled over, and what of it needs own money.
 * Without a distribution there are none. Tax held back from an IRA counts as stated; from a plan it is a fifth of what would
 * be taxed and may be rolled over, at most the cash beside a loan that was set off, unless another amount is stated.
 * @see IRC 402(c)(2), (4), 3405(c)
 */
export function amountLines(facts: SixtyDayFacts, known: SixtyDayAmounts): Line[] | Refused {
  const { distributionAmount, rolloverAmount, withheld: stated } = known;
  if (!distributionAmount) return rolloverAmount ? missing(SIXTY_DAYS, ['distributionAmount']) : [];
  const wrong = aboveWhole(known, distributionAmount) ?? lacking(facts, known);
  if (wrong) return wrong;
  const distribution = given('sixtyDay.distribution', distributionAmount, SIXTY_DAYS);
  const rollable = isIra(facts.rollFrom) ? ofIra(facts, known, distribution) : ofPlan(facts, known, distribution);
  const { mayRoll, preTaxLeft } = rollable;
  if (rolloverAmount?.greaterThan(mayRoll.value)) {
    return refuse('moreThanMayRoll', mayRoll.authority, ['rolloverAmount', 'rmdAmount', 'afterTaxAmount'], { rollover: cents(rolloverAmount), most: cents(mayRoll.value) });
  }
  const cash = cashBeside(facts, known, distribution);
  if (isRefused(cash)) return cash;
  if (stated?.greaterThan(cash.value)) return refuse('partsDoNotSum', WITHHOLDING, ['withheld', 'loanOffsetAmount'], { whole: cents(cash.value), parts: cents(stated) });
  const withheld = stated ? given('sixtyDay.withheld', stated, WITHHOLDING) : preTaxLeft ? ofCash(preTaxLeft, cash, distribution) : none('sixtyDay.withheld', WITHHOLDING);
  const received = difference('sixtyDay.received', cash, [withheld], SIXTY_DAYS);
  const rollover = rolloverAmount ? given('sixtyDay.rollover', rolloverAmount, SIXTY_DAYS) : sum('sixtyDay.rollover', [mayRoll], SIXTY_DAYS);
  const kept = difference('sixtyDay.kept', distribution, [rollover], SIXTY_DAYS);
  return [distribution, withheld, received, mayRoll, rollover, difference('sixtyDay.ownMoney', rollover, [received], SIXTY_DAYS), kept, ...taxed(facts, rollable, distribution, rollover)];
}

/** A fifth of what would be taxed, loan and cash together; but nothing can be held back from a loan. */
function ofCash(preTax: Line, cash: Line, distribution: Line): Line {
  return cash === distribution ? heldBack('sixtyDay.withheld', preTax) : lesser('sixtyDay.withheld', heldBack('given.fifth', preTax), cash, WITHHOLDING);
}

function aboveWhole({ withheld, afterTaxAmount, rmdAmount, loanOffsetAmount }: SixtyDayAmounts, whole: Dec): Refused | undefined {
  for (const [fact, part] of Object.entries({ withheld, afterTaxAmount, rmdAmount, loanOffsetAmount })) {
    if (part?.greaterThan(whole)) return refuse('partsDoNotSum', SIXTY_DAYS, ['distributionAmount', fact as FactName], { whole: cents(whole), parts: cents(part) });
  }
  return undefined;
}

/** Of a plan's Roth account, contributions decide; of an IRA, its own after-tax share decides nothing, but the pre-tax money of all IRAs does. */
function lacking({ rollFrom, rollTo }: SixtyDayFacts, { afterTaxAmount, iraPreTax, withheld }: SixtyDayAmounts): Refused | undefined {
  if (rollFrom === 'employerPlanRoth' && !afterTaxAmount && (isPlanAccount(rollTo) || !withheld)) return missing(PLAN_ROTH_ROLLOVER, ['afterTaxAmount']);
  return rollFrom === 'traditionalIra' && isPlanAccount(rollTo) && afterTaxAmount && !iraPreTax ? missing(ROLL_IN, ['iraPreTax']) : undefined;
}

/** Of an IRA's payment everything but what is required may go on; into a plan only pre-tax money, which goes first out of all IRAs together. */
function ofIra({ rollTo }: SixtyDayFacts, { rmdAmount, iraPreTax }: SixtyDayAmounts, distribution: Line): Rollable {
  const required = rmdAmount && !rmdAmount.isZero() ? [given('given.rmdAmount', rmdAmount, REQUIRED_NOT_ROLLED)] : [];
  const authority = required.length > 0 ? REQUIRED_NOT_ROLLED : SIXTY_DAYS;
  if (!isPlanAccount(rollTo) || !iraPreTax) return { mayRoll: difference('sixtyDay.mayRoll', distribution, required, authority) };
  return { mayRoll: lesser('sixtyDay.mayRoll', difference('given.notRequired', distribution, required, authority), given('given.iraPreTax', iraPreTax, ROLL_IN), ROLL_IN) };
}

/** Of a plan's payment too; within 60 days another plan takes no after-tax money, and another plan's Roth account no contributions. */
function ofPlan({ rollTo }: SixtyDayFacts, { afterTaxAmount, rmdAmount }: SixtyDayAmounts, distribution: Line): Rollable {
  const afterTax = afterTaxAmount ? given('given.afterTaxAmount', afterTaxAmount, ROLLED_TAXABLE_FIRST) : none('given.afterTaxAmount', ROLLED_TAXABLE_FIRST);
  const required = rmdAmount ? given('given.rmdAmount', rmdAmount, REQUIRED_NOT_ROLLED) : none('given.rmdAmount', REQUIRED_NOT_ROLLED);
  const ids = { requiredAfterTax: 'given.requiredAfterTax', requiredPreTax: 'given.requiredPreTax', afterTaxLeft: 'given.afterTaxLeft', preTaxLeft: 'given.taxablePaid' } as const;
  const { afterTaxLeft, preTaxLeft } = requiredFirst(ids, distribution, required, afterTax);
  const authority = required.value.isZero() ? SIXTY_DAYS : REQUIRED_NOT_ROLLED;
  return { mayRoll: sum('sixtyDay.mayRoll', isPlanAccount(rollTo) ? [preTaxLeft] : [preTaxLeft, afterTaxLeft], authority), preTaxLeft, afterTax };
}

/**
 * What of a plan's payment is taxed. Of what is rolled over, pre-tax money goes first; only on the way to a Roth IRA is it
 * taxed. Of IRAs and Roth accounts other figures decide, which are not among the facts.
 */
function taxed({ rollFrom, rollTo }: SixtyDayFacts, { preTaxLeft, afterTax }: Rollable, distribution: Line, rollover: Line): Line[] {
  if (rollFrom !== 'employerPlan' || !preTaxLeft || !afterTax) return [];
  const rolled = lesser('sixtyDay.rolledPreTax', rollover, preTaxLeft, ROLLED_TAXABLE_FIRST);
  const kept = difference('sixtyDay.keptPreTax', difference('given.preTaxPaid', distribution, [afterTax], ROLLED_TAXABLE_FIRST), [rolled], ROLLED_TAXABLE_FIRST);
  return [rolled, kept, sum('sixtyDay.taxable', rollTo === 'rothIra' ? [rolled, kept] : [kept], SIXTY_DAYS)];
}
