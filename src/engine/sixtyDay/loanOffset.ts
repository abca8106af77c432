import { difference, given, sum } from '../arithmetic.ts';
import { LOAN_OFFSET, WITHHOLDING } from '../law/authorities.ts';
import type { Line } from '../line.ts';
import { cents } from '../money.ts';
import type { Refused } from '../outcome.ts';
import { refuse } from '../refusal.ts';
import type { SixtyDayAmounts } from './amounts.ts';
import type { SixtyDayFacts } from './facts.ts';

/** Whether a loan was set off, and whether cash was paid beside it: the two have days of their own. */
export function offsetIn({ loanOffset }: SixtyDayFacts, { loanOffsetAmount, distributionAmount }: SixtyDayAmounts): 'none' | 'whole' | 'part' {
  const stated = loanOffsetAmount && !loanOffsetAmount.isZero();
  if (loanOffset !== true && !stated) return 'none';
  return loanOffsetAmount && !(distributionAmount && loanOffsetAmount.greaterThanOrEqualTo(distributionAmount)) ? 'part' : 'whole';
}

/**
 * What of a payment is cash: all of it, or what is left beside the loan that was set off. Tax is held back on both together,
 * but only from cash.
 * @see IRC 3405(c); Treas. Reg. 1.402(c)-2, former A-9
 */
export function cashBeside(facts: SixtyDayFacts, known: SixtyDayAmounts, distribution: Line): Line | Refused {
  const { loanOffsetAmount } = known;
  if (offsetIn(facts, known) === 'none') return distribution;
  if (facts.loanOffset === false) return refuse('partsDoNotSum', LOAN_OFFSET, ['loanOffset', 'loanOffsetAmount'], { whole: '0.00', parts: cents(loanOffsetAmount ?? distribution.value) });
  const loan = loanOffsetAmount ? given('given.loanOffset', loanOffsetAmount, LOAN_OFFSET) : sum('given.loanOffset', [distribution], LOAN_OFFSET);
  return difference('given.cashBeside', distribution, [loan], WITHHOLDING);
}
