import { difference, given, lesser, sum } from '../arithmetic.ts';
import { readAmounts, yearOf } from '../checks.ts';
import type { FactName } from '../facts.ts';
import { IRA_LIMIT, IRA_PAY, ROTH_LIMIT, ROTH_MAGI } from '../law/authorities.ts';
import type { TaxYear } from '../law/taxYear.ts';
import type { Line, LineId } from '../line.ts';
import type { Outcome } from '../outcome.ts';
import { isRefused, missing } from '../refusal.ts';
import { contributionNotes } from './contributionNotes.ts';
import { CONTRIBUTION_MONEY } from './facts.ts';
import type { ContributionFacts } from './facts.ts';
import { excessLines, paidIn } from './paidIn.ts';
import { afterPhaseOut } from './phaseOut.ts';
import type { Allowed } from './phaseOut.ts';
import { coverageOf, rothRange, standingOf } from './standing.ts';
import { yearLimit } from '../yearLimit.ts';

/** The larger limit holds for the whole of the year in which this age is reached. */
const CATCH_UP_AGE = 50;

/**
 * What one person may pay into IRAs for one tax year: directly to a Roth IRA, with a deduction, and only by the backdoor (a
 * traditional contribution that is then converted).
 *
 * Where it is not known who is covered by a plan at work and that would change the deduction, the two lines of the deduction
 * are left out and a note says between what it lies.
 * @see IRC 219(b)(5), 219(g), 408A(c)(2) and (3)
 */
export function contribution(facts: ContributionFacts): Outcome {
  const known = readAmounts(facts, CONTRIBUTION_MONEY);
  if (isRefused(known)) return known;
  const year = yearOf(facts.taxYear);
  if (isRefused(year)) return year;
  const standing = standingOf(facts);
  if (!year || facts.age === undefined || !standing || !known.income) return missing(IRA_LIMIT, lackingFacts(facts));
  const paid = paidIn(known);
  if (isRefused(paid)) return paid;

  const dollars = dollarLimit(facts.age, year);
  const pay = known.compensation && given('given.compensation', known.compensation, IRA_PAY);
  const limit = pay ? lesser('contribution.limit', dollars, pay, IRA_PAY) : sum('contribution.limit', [dollars]);
  const income = given('given.income', known.income, ROTH_MAGI);
  const roth = afterPhaseOut('roth', limit, limit, income, rothRange(standing, year));
  const coverage = coverageOf(facts, standing, year);
  const deductions = coverage.ranges.map((range) => afterPhaseOut('deduction', dollars, limit, income, range));
  const deduction = sameForAll(deductions);

  const left = difference('contribution.left', limit, [paid.all]);
  const rothLeft = lesser('contribution.rothLeft', left, difference('given.rothUnused', roth.allowed, [paid.roth], ROTH_LIMIT));
  const all = [
    limit, ...roth.lines, ...(deduction ? [...deduction.lines, difference('contribution.nondeductible', limit, [deduction.allowed])] : []),
    paid.all, left, rothLeft, difference('contribution.backdoor', left, [rothLeft]), ...excessLines(paid, limit, roth.allowed),
  ];
  const lines = new Map<LineId, Line>(all.map((line) => [line.id, line]));
  const notes = contributionNotes({
    facts, known, year, lines, dollars, traditional: paid.traditional, deductions: deductions.map(({ allowed }) => allowed), unknown: deduction ? [] : coverage.unknown,
  });
  return { status: 'figures', kind: 'contribution', lines, destinations: [], notes, estimate: false };
}

/** The deduction, where every way it may stand comes to the same. */
function sameForAll(deductions: readonly Allowed[]): Allowed | undefined {
  const [first] = deductions;
  return first && deductions.every(({ allowed }) => allowed.value.equals(first.allowed.value)) ? first : undefined;
}

/** @see IRC 219(b)(5)(A), (B) */
function dollarLimit(age: number, year: TaxYear): Line {
  const base = yearLimit('given.iraLimit', year, 'iraContribution');
  return age < CATCH_UP_AGE ? base : sum('given.iraDollarLimit', [base, yearLimit('given.iraCatchUp', year, 'iraCatchUp50')], IRA_LIMIT);
}

/** What is missing, in the order worth asking. */
function lackingFacts({ taxYear, age, filingStatus, livedApart, income }: ContributionFacts): FactName[] {
  const lacking: FactName[] = [];
  if (taxYear === undefined) lacking.push('taxYear');
  if (age === undefined) lacking.push('age');
  if (filingStatus === undefined) lacking.push('filingStatus');
  if (filingStatus === 'marriedSeparate' && livedApart === undefined) lacking.push('livedApart');
  if (income === undefined) lacking.push('income');
  return lacking;
}
