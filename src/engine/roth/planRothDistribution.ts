import { count, difference, given, lesser, none, share, sum } from '../arithmetic.ts';
import { readAmounts } from '../checks.ts';
import type { Amounts } from '../checks.ts';
import type { FactName } from '../facts.ts';
import { EARLY, PLAN_ROTH_QUALIFIED, PLAN_ROTH_ROLLOVER, PLAN_ROTH_SHARE, ROTH_QUALIFIED } from '../law/authorities.ts';
import type { Line, LineId } from '../line.ts';
import { cents, dec } from '../money.ts';
import type { Outcome, Refused } from '../outcome.ts';
import { isRefused, missing, refuse } from '../refusal.ts';
import { earlyRate } from '../tax/additionalTax.ts';
import { LEFT_AT, leavesLater } from '../tax/leftEmployer.ts';
import { readRates, taxLines } from '../taxLines.ts';
import type { Rates } from '../taxLines.ts';
import { heldBack } from '../withholding.ts';
import { clockEnds, isOver, reasonOf } from './clock.ts';
import type { Reason } from './clock.ts';
import { DESIGNATED_ROTH_MONEY } from './facts.ts';
import type { DesignatedRothFacts } from './facts.ts';
import { proportion, rolledOver, wholeRolledOver } from './planPayout.ts';
import { planRothNotes } from './planRothNotes.ts';
import { planRothYears } from './yearChecks.ts';

type PlanRothAmounts = Amounts<(typeof DESIGNATED_ROTH_MONEY)[number]>;

/** A payout as read, before it is split. */
export interface PlanRothCase {
  readonly facts: DesignatedRothFacts;
  readonly known: PlanRothAmounts;
  readonly rates: Rates;
  readonly taxYear: number;
  readonly distribution: Line;
  readonly rollover: Line | undefined;
  /** The first year in which the plan's five tax years are over. */
  readonly ends: Line | undefined;
  readonly over: boolean | undefined;
  readonly reason: Reason | undefined;
}

/**
 * A payout from a plan's Roth account. A qualified one (five tax years in this plan, and 59½, death or disability) is tax-free
 * and enters a Roth IRA as contributions altogether. Any other carries contributions and earnings in proportion to the
 * account; earnings that are not rolled over are taxed. A fact that changes no figure is not asked for.
 * @see IRC 402A(d); Treas. Reg. 1.402A-1, 1.408A-10
 */
export function planRothDistribution(facts: DesignatedRothFacts): Outcome {
  const known = readAmounts(facts, DESIGNATED_ROTH_MONEY, 'distributionAmount', 'rolloverAmount');
  if (isRefused(known)) return known;
  const rates = readRates(facts);
  if (isRefused(rates)) return rates;
  const wrong = planRothYears(facts) ?? leavesLater(facts);
  if (wrong) return wrong;
  const distribution = amountOf(facts, known);
  if (isRefused(distribution)) return distribution;
  const { taxYear, planRothFirstYear, carriedPlanRothYear, rolloverTo } = facts;
  const lacking: FactName[] = [];
  if (!distribution) lacking.push(facts.distributionAmount === 'all' ? 'planRothTotal' : 'distributionAmount');
  if (taxYear === undefined) lacking.push('taxYear');
  if (facts.rolloverAmount !== undefined && rolloverTo === undefined) lacking.push('rolloverTo');
  if (taxYear === undefined || !distribution || lacking.length > 0) return missing(PLAN_ROTH_SHARE, lacking);
  const rollover = rolloverOf(facts, known, distribution);
  if (isRefused(rollover)) return rollover;

  const years = [['given.planRothFirstYear', planRothFirstYear], ['given.carriedPlanRothYear', carriedPlanRothYear]] as const;
  const [first, second] = years.flatMap(([id, year]) => (year === undefined ? [] : count(id, year, 'year', PLAN_ROTH_QUALIFIED)));
  const from = first && second ? lesser('given.oldestPlanRothYear', first, second, PLAN_ROTH_QUALIFIED) : first;
  const ends = from && clockEnds('planRoth.clockEnds', from, PLAN_ROTH_QUALIFIED);
  const read: PlanRothCase = { facts, known, rates, taxYear, distribution, rollover, ends, over: isOver(ends, taxYear), reason: reasonOf(facts) };
  return read.over === true && read.reason !== undefined && read.reason !== 'none' ? qualified(read) : inProportion(read);
}

function amountOf(facts: DesignatedRothFacts, { distributionAmount, planRothTotal }: PlanRothAmounts): Line | Refused | undefined {
  const amount = facts.distributionAmount === 'all' ? planRothTotal : distributionAmount;
  if (amount && planRothTotal?.lessThan(amount)) {
    return refuse('distributionMoreThanBalance', PLAN_ROTH_SHARE, ['distributionAmount', 'planRothTotal'], { distribution: cents(amount), balance: cents(planRothTotal) });
  }
  return amount && given('planRoth.distribution', amount, PLAN_ROTH_SHARE);
}

/** What goes on to another Roth account: all of the payout unless an amount is stated. */
function rolloverOf({ rolloverTo }: DesignatedRothFacts, { rolloverAmount }: PlanRothAmounts, distribution: Line): Line | Refused | undefined {
  if (rolloverTo === undefined) return undefined;
  if (!rolloverAmount) return sum('planRoth.rollover', [distribution], PLAN_ROTH_ROLLOVER);
  if (rolloverAmount.greaterThan(distribution.value)) {
    return refuse('destinationsMoreThanDistribution', PLAN_ROTH_ROLLOVER, ['rolloverAmount', 'distributionAmount'], { listed: cents(rolloverAmount), distribution: cents(distribution.value) });
  }
  return given('planRoth.rollover', rolloverAmount, PLAN_ROTH_ROLLOVER);
}

/** Within 60 days another plan takes only money that would be taxed. */
function needsDirect({ facts, rollover }: PlanRothCase, earnings: Line | undefined): Refused | undefined {
  if (facts.rolloverTo !== 'employerPlanRoth' || facts.rolloverVia !== '60day' || !rollover) return undefined;
  const most = earnings?.value ?? dec('0');
  return rollover.value.greaterThan(most) ? refuse('planRothNeedsDirect', PLAN_ROTH_ROLLOVER, ['rolloverVia', 'rolloverAmount'], { earnings: cents(most) }) : undefined;
}

function qualified(read: PlanRothCase): Outcome {
  const { distribution, rollover } = read;
  const wrong = needsDirect(read, undefined);
  if (wrong) return wrong;
  const whole = sum('planRoth.qualified', [distribution], PLAN_ROTH_QUALIFIED);
  const taxable = difference('planRoth.taxable', distribution, [whole], PLAN_ROTH_QUALIFIED);
  return answer(read, [distribution, whole, ...wholeRolledOver(distribution, rollover)], taxable, taxable);
}

function inProportion(read: PlanRothCase): Outcome {
  const { facts, known, distribution, rollover, over, reason } = read;
  const { planRothTotal, planRothContributions } = known;
  if (!planRothTotal || !planRothContributions) return missing(PLAN_ROTH_SHARE, lackingOf(read));
  const parts = proportion(distribution, given('planRoth.balance', planRothTotal, PLAN_ROTH_SHARE), given('planRoth.basis', planRothContributions, PLAN_ROTH_SHARE));
  const wrong = needsDirect(read, parts.earnings);
  if (wrong) return wrong;
  const rolled = rolledOver(distribution, parts.earnings, rollover);
  // Without earnings nothing can be taxed; without earnings that are kept, and with five years that still run, age does not matter.
  const needsAge = reason === undefined && (over !== false || !rolled.keptEarnings.value.isZero());
  if (!parts.earnings.value.isZero() && (over === undefined || needsAge)) return missing(PLAN_ROTH_QUALIFIED, lackingOf(read));
  const taxable = sum('planRoth.taxable', [rolled.keptEarnings], PLAN_ROTH_SHARE);
  const paid = rollover && facts.rolloverVia !== '60day' ? rolled.keptEarnings : parts.earnings;
  return answer(read, [distribution, ...parts.lines, ...rolled.lines], taxable, paid);
}

/** What is missing where the payout is not qualified or may not be, in the order worth asking. */
function lackingOf({ known, over, reason }: PlanRothCase): FactName[] {
  const lacking: FactName[] = [];
  if (!known.planRothTotal) lacking.push('planRothTotal');
  if (!known.planRothContributions) lacking.push('planRothContributions');
  if (over === undefined) lacking.push('planRothFirstYear');
  if (reason === undefined) lacking.push('age');
  return lacking;
}

/** `paid` is the taxable money that is paid to the person: a fifth of it is held back. */
function answer(read: PlanRothCase, split: readonly Line[], taxable: Line, paid: Line): Outcome {
  const { facts, rates, distribution, ends, reason, taxYear } = read;
  const exempt = reason !== 'none' || (facts.separatedAge !== undefined && facts.separatedAge >= LEFT_AT) || facts.planType === '457b';
  const early = exempt ? none('planRoth.early', EARLY) : sum('planRoth.early', [taxable], EARLY);
  const opened = facts.rothOpenedYear === undefined ? count('given.taxYear', taxYear, 'year', ROTH_QUALIFIED) : count('given.rothOpenedYear', facts.rothOpenedYear, 'year', ROTH_QUALIFIED);
  const lines = [
    ...(ends ? [ends] : []), ...split, ...(facts.rolloverTo === 'rothIra' ? [clockEnds('planRoth.rothIraClockEnds', opened, ROTH_QUALIFIED)] : []),
    taxable, heldBack('planRoth.withholding', paid),
    early, share('planRoth.additionalTax', early, earlyRate(), EARLY),
    ...taxLines(sum('tax.taxable', [taxable], PLAN_ROTH_SHARE), difference('tax.taxFree', distribution, [taxable], PLAN_ROTH_SHARE), rates),
  ];
  const byId = new Map<LineId, Line>(lines.map((line) => [line.id, line]));
  return { status: 'figures', kind: 'designatedRoth', lines: byId, destinations: [], notes: planRothNotes(read, byId), estimate: false };
}
