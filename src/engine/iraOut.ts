import { difference, given, greater, none, renamed, sum } from './arithmetic.ts';
import type { IraAmounts } from './checks.ts';
import type { FactName, IraFacts } from './facts.ts';
import { HSA_FUNDING, ONE_CONTRACT, QCD, RMD_FIRST, ROLL_IN } from './law/authorities.ts';
import type { Line } from './line.ts';
import { cents, ZERO } from './money.ts';
import type { Dec } from './money.ts';
import type { Refused } from './outcome.ts';
import { refuse } from './refusal.ts';

/** What leaves the IRAs in the year. */
export interface Out {
  /** Line 7: distributions. */
  readonly line7: Line;
  /** Line 8: net amount converted. */
  readonly line8: Line;
  /** What goes without using basis: a rollover to a plan, a QCD, an HSA funding distribution. Never zero. */
  readonly leaving: readonly Line[];
  readonly left: Dec;
  readonly assumed: readonly FactName[];
}

/**
 * Lines 7 and 8.
 *
 * The required minimum distribution is part of line 7 and goes first: the greater of it (less a QCD, which counts toward it)
 * and the distributions stated. `withheld` is tax held back from the conversion: it never reached the Roth IRA, so it is on
 * line 7 and on top of `convertAmount`, which is the net amount on line 8. Without a conversion it is part of a distribution
 * stated already. `"all"` converts whatever the other lines leave of `iraTotal`, which the caller has seen to be known.
 * @see Form 8606, lines 7 and 8; Treas. Reg. 1.408A-4, A-6; IRC 408(d)(8)
 */
export function outLines(facts: IraFacts, known: IraAmounts): Out | Refused {
  const leaving = leavingLines(known);
  const all = facts.convertAmount === 'all';
  const converts = all || (known.convertAmount !== undefined && !known.convertAmount.isZero());
  const stated = known.iraOtherDistributions !== undefined || known.rmdAmount !== undefined;

  const line7 = distributions(known, converts);
  const left = leaving.reduce((total, line) => total.plus(line.value), ZERO);
  const assumed: FactName[] = stated ? (known.convertAmount || all ? [] : ['convertAmount']) : ['iraOtherDistributions'];
  if (!all || !known.iraTotal) return { line7, line8: known.convertAmount ? given('8606.8', known.convertAmount) : none('8606.8'), leaving, left, assumed };

  const going = line7.value.plus(left);
  if (going.greaterThan(known.iraTotal)) {
    return refuse('convertMoreThanPool', ONE_CONTRACT, ['iraTotal', 'iraOtherDistributions'], { out: cents(going), pool: cents(known.iraTotal) });
  }
  const line8 = difference('8606.8', given('given.iraTotal', known.iraTotal), [...leaving, line7]);
  return { line7, line8, leaving, left, assumed };
}

function distributions(known: IraAmounts, converts: boolean): Line {
  const { iraOtherDistributions: other, rmdAmount: rmd, qcdAmount: qcd, withheld } = known;
  const withTax = converts && withheld !== undefined && !withheld.isZero();
  if (!rmd && !withTax) return other ? given('8606.7', other) : none('8606.7');
  const parts: Line[] = [];
  if (rmd) {
    const required = given('given.rmdAmount', rmd, RMD_FIRST);
    const rest = qcd && !qcd.isZero() ? difference('given.rmdAfterQcd', required, [given('given.qcdAmount', qcd, QCD)], RMD_FIRST) : required;
    parts.push(other ? greater('given.distributions', given('given.iraOtherDistributions', other), rest, RMD_FIRST) : rest);
  } else if (other && !other.isZero()) {
    parts.push(given('given.iraOtherDistributions', other));
  }
  if (withTax) parts.push(given('given.withheld', withheld));
  return parts.length === 1 && parts[0] ? renamed('8606.7', parts[0]) : sum('8606.7', parts);
}

function leavingLines({ rolloverToPlan, qcdAmount, hsaFundingAmount }: IraAmounts): Line[] {
  const lines: Line[] = [];
  if (rolloverToPlan && !rolloverToPlan.isZero()) lines.push(given('given.rolloverToPlan', rolloverToPlan, ROLL_IN));
  if (qcdAmount && !qcdAmount.isZero()) lines.push(given('given.qcdAmount', qcdAmount, QCD));
  if (hsaFundingAmount && !hsaFundingAmount.isZero()) lines.push(given('given.hsaFundingAmount', hsaFundingAmount, HSA_FUNDING));
  return lines;
}
