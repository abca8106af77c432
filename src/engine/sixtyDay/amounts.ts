import { difference, given, givenRatio, none, share, sum } from '../arithmetic.ts';
import type { Amounts } from '../checks.ts';
import type { FactName } from '../facts.ts';
import { PLAN_ROTH_ROLLOVER, REQUIRED_NOT_ROLLED, ROLL_IN, SIXTY_DAYS, WITHHOLDING } from '../law/authorities.ts';
import type { Line } from '../line.ts';
import { cents, dec } from '../money.ts';
import type { Refused } from '../outcome.ts';
import { isRefused, missing, refuse } from '../refusal.ts';
import type { SIXTY_DAY_MONEY, SixtyDayFacts } from './facts.ts';

export type SixtyDayAmounts = Amounts<(typeof SIXTY_DAY_MONEY)[number]>;

const WITHHELD_SHARE = givenRatio('given.withholdingRate', dec('0.2'), WITHHOLDING);

/**
 * The dollars of a rollover: what was held back, what was received, what may be rolled over, and what of it needs own money.
 * A required distribution may not be; nor, into a plan, after-tax money; nor, into another plan's Roth account, contributions.
 * Without a distribution there are none. Tax held back from an IRA counts as stated; from a plan it is a fifth of what would
 * be taxed, unless another amount is stated.
 * @see IRC 402(c)(2), (4), 3405(c)
 */
export function amountLines(facts: SixtyDayFacts, known: SixtyDayAmounts): Line[] | Refused {
  const { distributionAmount, rolloverAmount } = known;
  if (!distributionAmount) return rolloverAmount ? missing(SIXTY_DAYS, ['distributionAmount']) : [];
  const distribution = given('sixtyDay.distribution', distributionAmount, SIXTY_DAYS);
  const stays = staying(facts, known);
  if (isRefused(stays)) return stays;
  const out = [...stays.afterTax, ...stays.required].reduce((all, { value }) => all.plus(value), dec('0'));
  const withheldFrom = known.withheld ?? dec('0');
  if (out.greaterThan(distributionAmount) || withheldFrom.greaterThan(distributionAmount)) {
    const part = out.greaterThan(distributionAmount) ? out : withheldFrom;
    const names: FactName[] = out.greaterThan(distributionAmount) ? ['distributionAmount', 'afterTaxAmount', 'rmdAmount'] : ['distributionAmount', 'withheld'];
    return refuse('partsDoNotSum', SIXTY_DAYS, names, { whole: cents(distributionAmount), parts: cents(part) });
  }
  const withheld = known.withheld ? given('sixtyDay.withheld', known.withheld, WITHHOLDING) : fifth(facts, distribution, [...stays.afterTax, ...stays.required]);
  const received = difference('sixtyDay.received', distribution, [withheld], SIXTY_DAYS);
  const mayRoll = difference('sixtyDay.mayRoll', distribution, [...stays.required, ...(stays.afterTaxMayRoll ? [] : stays.afterTax)], SIXTY_DAYS);
  if (rolloverAmount?.greaterThan(mayRoll.value)) {
    return refuse('moreThanMayRoll', stays.required.length > 0 ? REQUIRED_NOT_ROLLED : SIXTY_DAYS, ['rolloverAmount', 'rmdAmount', 'afterTaxAmount'], { rollover: cents(rolloverAmount), most: cents(mayRoll.value) });
  }
  const rollover = rolloverAmount ? given('sixtyDay.rollover', rolloverAmount, SIXTY_DAYS) : sum('sixtyDay.rollover', [mayRoll], SIXTY_DAYS);
  return [distribution, withheld, received, mayRoll, rollover, difference('sixtyDay.ownMoney', rollover, [received], SIXTY_DAYS), difference('sixtyDay.kept', distribution, [rollover], SIXTY_DAYS)];
}

/** What is in the payment beside money that would be taxed and may be rolled over. */
function staying({ rollFrom, rollTo }: SixtyDayFacts, { afterTaxAmount, rmdAmount, withheld }: SixtyDayAmounts): { afterTax: readonly Line[]; required: readonly Line[]; afterTaxMayRoll: boolean } | Refused {
  const toPlan = rollTo === 'employerPlan' || rollTo === 'employerPlanRoth';
  if (!afterTaxAmount && rollFrom === 'employerPlanRoth' && (toPlan || !withheld)) return missing(PLAN_ROTH_ROLLOVER, ['afterTaxAmount']);
  return {
    afterTax: afterTaxAmount && !afterTaxAmount.isZero() ? [given('given.afterTaxAmount', afterTaxAmount, ROLL_IN)] : [],
    required: rmdAmount && !rmdAmount.isZero() ? [given('given.rmdAmount', rmdAmount, REQUIRED_NOT_ROLLED)] : [],
    afterTaxMayRoll: !toPlan,
  };
}

/** A plan holds back a fifth of what would be taxed and could have been rolled over; an IRA nothing that is not stated. */
function fifth({ rollFrom }: SixtyDayFacts, distribution: Line, apart: readonly Line[]): Line {
  if (rollFrom === 'traditionalIra' || rollFrom === 'rothIra') return none('sixtyDay.withheld', WITHHOLDING);
  return share('sixtyDay.withheld', difference('given.taxablePaid', distribution, apart, WITHHOLDING), WITHHELD_SHARE, WITHHOLDING);
}
