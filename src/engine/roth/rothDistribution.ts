import { count, difference, given, lesser, sum } from '../arithmetic.ts';
import { readAmounts } from '../checks.ts';
import type { FactName } from '../facts.ts';
import { FIRST_HOME, ROTH_ORDER, ROTH_QUALIFIED } from '../law/authorities.ts';
import { CLOCK_YEARS } from '../law/roth.ts';
import type { Line } from '../line.ts';
import { cents } from '../money.ts';
import type { Outcome, Refused } from '../outcome.ts';
import { isRefused, missing, refuse } from '../refusal.ts';
import { readRates, taxLines } from '../taxLines.ts';
import type { Rates } from '../taxLines.ts';
import { rothBasis } from './basis.ts';
import type { RothAmounts, RothBasis } from './basis.ts';
import { clockEnds, isOver, reasonOf } from './clock.ts';
import type { Reason } from './clock.ts';
import { additionalTax, notEarly, recaptured, recaptureEnds } from './early.ts';
import { ROTH_DISTRIBUTION_MONEY } from './facts.ts';
import type { RothDistributionFacts } from './facts.ts';
import { firstHomeMoney } from './firstHome.ts';
import { inOrder } from './order.ts';
import type { Parts } from './order.ts';
import { partThree } from './partThree.ts';
import { rothNotes } from './rothNotes.ts';
import { rothYears } from './yearChecks.ts';

/** A case as read, before its money is put in order. */
export interface RothCase {
  readonly facts: RothDistributionFacts;
  readonly known: RothAmounts;
  readonly rates: Rates;
  readonly taxYear: number;
  readonly distribution: Line;
  readonly basis: RothBasis;
  /** The first year in which the five tax years are over; absent where the first Roth year is not stated. */
  readonly ends: Line | undefined;
  readonly over: boolean | undefined;
  readonly reason: Reason | undefined;
}

/**
 * What a year's distributions from Roth IRAs are made of, what of them is taxed, and the additional tax.
 *
 * A qualified distribution (five tax years since the first Roth IRA, and 59½, death or disability) is tax-free as a whole.
 * Otherwise contributions come first, then conversions, then earnings; earnings are taxed, and under 59½ the additional tax
 * falls on them and on converted money that was taxed less than five tax years ago. First-home money comes off the top where
 * the five years are over, and else only spares the additional tax. A fact that changes no figure is not asked for.
 * @see IRC 408A(d); Treas. Reg. 1.408A-6; Form 8606 Part III
 */
export function rothDistribution(facts: RothDistributionFacts): Outcome {
  const known = readAmounts(facts, ROTH_DISTRIBUTION_MONEY, 'distributionAmount');
  if (isRefused(known)) return known;
  const rates = readRates(facts);
  if (isRefused(rates)) return rates;
  const basis = rothBasis(facts, known);
  if (isRefused(basis)) return basis;
  const wrong = rothYears(facts);
  if (wrong) return wrong;

  const { taxYear, rothOpenedYear } = facts;
  const distribution = amountOf(facts, known);
  if (isRefused(distribution)) return distribution;
  const ends = rothOpenedYear === undefined ? undefined : clockEnds('rothIra.clockEnds', count('given.rothOpenedYear', rothOpenedYear, 'year', ROTH_QUALIFIED), ROTH_QUALIFIED);
  const reason = reasonOf(facts);
  const lacking: FactName[] = [];
  if (!distribution) lacking.push(facts.distributionAmount === 'all' ? 'rothTotal' : 'distributionAmount');
  if (taxYear === undefined) lacking.push('taxYear');
  if (taxYear === undefined || !distribution) return missing(ROTH_ORDER, basis.contributions ? lacking : [...lacking, 'rothContributions']);

  // The clock started no later than the oldest conversion.
  const oldest = basis.converted[0]?.year;
  const over = isOver(ends, taxYear) ?? (oldest !== undefined && oldest + CLOCK_YEARS <= taxYear ? true : undefined);
  const read: RothCase = { facts, known, rates, taxYear, distribution, basis, ends, over, reason };
  return over === true && reason !== undefined && reason !== 'none' ? qualified(read) : ordered(read);
}

function amountOf(facts: RothDistributionFacts, { distributionAmount, rothTotal }: RothAmounts): Line | Refused | undefined {
  const id = 'rothIra.distribution';
  if (facts.distributionAmount === 'all') return rothTotal && given(id, rothTotal, ROTH_ORDER);
  if (distributionAmount && rothTotal && distributionAmount.greaterThan(rothTotal)) {
    return refuse('distributionMoreThanBalance', ROTH_ORDER, ['distributionAmount', 'rothTotal'], { distribution: cents(distributionAmount), balance: cents(rothTotal) });
  }
  return distributionAmount && given(id, distributionAmount, ROTH_ORDER);
}

/** All of it is tax-free; what it is made of is told where the basis is known, and Part III is not filled in. */
function qualified(read: RothCase): Outcome {
  const { distribution, basis } = read;
  const whole = sum('rothIra.qualified', [distribution], ROTH_QUALIFIED);
  const taxable = difference('rothIra.taxable', distribution, [whole], ROTH_QUALIFIED);
  const parts = basis.contributions && inOrder(distribution, basis.contributions, basis);
  const left = basis.contributions ? leftLines(read, basis.contributions, difference('given.beyondContributions', distribution, [basis.contributions], ROTH_ORDER)) : [];
  return answer(read, parts, [...left, whole, taxable, ...notEarly()], taxable);
}

/** Not qualified as a whole: the order decides what is taxed. */
function ordered(read: RothCase): Outcome {
  const { known, taxYear, distribution, basis, over, reason } = read;
  if (!basis.contributions) return missing(ROTH_ORDER, ['rothContributions', ...(over === undefined ? ['rothOpenedYear' as const] : []), ...(reason ? [] : ['age' as const])]);
  const counts = firstHomeMoney(known);
  const firstHome = counts && over === true ? lesser('rothIra.firstHome', distribution, counts, FIRST_HOME) : undefined;
  const form = partThree(distribution, firstHome, basis.contributions, basis.conversions);
  const parts = inOrder(firstHome ? form.line21 : distribution, basis.contributions, basis);
  const taxable = sum('rothIra.taxable', [form.line25c], ROTH_ORDER);
  const recapture = recaptured(parts, taxYear);

  const taxed = !parts.earnings.value.isZero();
  const lacking: FactName[] = [];
  if (over === undefined && (taxed || (counts && recapture.length > 0))) lacking.push('rothOpenedYear');
  // Five years that still run make earnings taxable at any age, but the additional tax depends on it.
  if (reason === undefined && (taxed || recapture.length > 0)) lacking.push('age');
  if (lacking.length > 0) return missing(ROTH_QUALIFIED, lacking);

  const early = reason === 'none' ? additionalTax(recapture, taxable, over === true ? undefined : counts) : notEarly();
  const left = leftLines(read, basis.contributions, form.line23);
  return answer(read, parts, [...(firstHome ? [firstHome] : []), ...left, ...form.lines, taxable, ...early], taxable);
}

function answer(read: RothCase, parts: Parts | undefined, rest: readonly Line[], taxable: Line): Outcome {
  const { distribution, basis, ends, rates } = read;
  const taxFree = difference('tax.taxFree', distribution, [taxable], ROTH_ORDER);
  const lines = [
    distribution, ...(ends ? [ends] : []), ...recaptureEnds(basis.converted),
    ...(parts ? [parts.contributions, ...parts.converted.flatMap(({ taxable: was, nontaxable }) => [was, nontaxable]), parts.conversions, parts.earnings] : []),
    ...rest, ...taxLines(sum('tax.taxable', [taxable], ROTH_ORDER), taxFree, rates),
  ];
  const byId = new Map(lines.map((line) => [line.id, line] as const));
  return { status: 'figures', kind: 'rothDistribution', lines: byId, destinations: [], notes: rothNotes(read, byId, parts), estimate: false };
}

/** Lines 22 and 24 of later years, as their worksheets make them: the first less line 19, the second less line 23. */
function leftLines({ distribution, basis }: RothCase, contributions: Line, beyond: Line): Line[] {
  return [difference('rothIra.contributionsLeft', contributions, [distribution], ROTH_ORDER), difference('rothIra.conversionsLeft', basis.conversions, [beyond], ROTH_ORDER)];
}

