import { difference, given, sum } from './arithmetic.ts';
import type { IraAmounts } from './checks.ts';
import type { Out } from './iraOut.ts';
import { ONE_CONTRACT } from './law/authorities.ts';
import type { Line } from './line.ts';
import { cents } from './money.ts';
import type { Refused } from './outcome.ts';
import { refuse } from './refusal.ts';

/** Lines 6 and 9: what the basis is spread over. */
export interface Pool {
  readonly line6: Line;
  readonly line9: Line;
  /** True when today's total stands in for the Dec 31 value. */
  readonly estimate: boolean;
}

/**
 * Lines 6 and 9: exact from the Dec 31 value, else estimated from the total before this year's conversions and distributions,
 * else `undefined`. With both, the Dec 31 value wins: it is what the form asks for.
 *
 * The estimate takes it that nothing grows, arrives or leaves between now and Dec 31 except what the facts say. Outstanding
 * rollovers are still inside `iraTotal` and need no adding back; they are added only to a Dec 31 value.
 * @see Form 8606, lines 6 and 9; IRC 408(d)(2)(C)
 */
export function poolLines(known: IraAmounts, out: Out): Pool | Refused | undefined {
  const { iraYearEnd, iraTotal, outstandingRollovers } = known;
  if (iraYearEnd) {
    const line6 = outstandingRollovers && !outstandingRollovers.isZero()
      ? sum('8606.6', [given('given.iraYearEnd', iraYearEnd), given('given.outstandingRollovers', outstandingRollovers)])
      : given('8606.6', iraYearEnd);
    return { line6, line9: sum('8606.9', [line6, out.line7, out.line8]), estimate: false };
  }
  if (!iraTotal) return undefined;
  const going = out.left.plus(out.line7.value).plus(out.line8.value);
  if (going.greaterThan(iraTotal)) {
    return refuse('convertMoreThanPool', ONE_CONTRACT, ['convertAmount', 'iraTotal', 'iraOtherDistributions'], { out: cents(going), pool: cents(iraTotal) });
  }
  const line6 = difference('8606.6', given('given.iraTotal', iraTotal), [...out.leaving, out.line7, out.line8]);
  return { line6, line9: sum('8606.9', [line6, out.line7, out.line8]), estimate: true };
}
