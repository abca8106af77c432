import { given, none } from './arithmetic.ts';
import type { Authority } from './authority.ts';
import { bounded } from './bounded.ts';
import type { FactName, PlanFacts } from './facts.ts';
import { PLAN_PRO_RATA, SEPARATE_CONTRACT } from './law/authorities.ts';
import type { Line } from './line.ts';
import { cents, ZERO } from './money.ts';
import type { Dec } from './money.ts';
import type { Figures, Note, Outcome, Refused } from './outcome.ts';
import { split } from './payout.ts';
import type { Payout } from './payout.ts';
import type { Parts } from './planParts.ts';
import { isRefused, missing, note, refuse } from './refusal.ts';
import type { Rates } from './taxLines.ts';

/** One way to read where the payout comes from. */
interface Reading {
  readonly contract: Authority;
  readonly balance: Line;
}

/**
 * The contract or contracts a payout may come from, and the answer that follows: figures where one reading stands or all
 * agree, a range where they differ or one fact of the account is missing.
 * @param amount dollars; absent for "all", which is all of the contract it comes from: the whole account where that is
 * known, unless the plan keeps a separate account
 */
export function answer(facts: PlanFacts, rates: Rates, parts: Parts, amount: Dec | undefined): Outcome {
  const { total, basis } = parts;
  const apart = facts.planType === 'pension' ? false : facts.separateAccount;
  const entire = total && (amount ? amount.equals(total.value) : apart !== true) ? total : undefined;
  const readings = entire ? [{ contract: PLAN_PRO_RATA, balance: entire }] : readingsOf(parts, apart);
  const distribution = amount ? given('given.distributionAmount', amount) : entire ?? (readings.length === 1 ? readings[0]?.balance : undefined);
  if (!distribution) return missing(PLAN_PRO_RATA, [...without(parts, apart), ...(basis ? [] : ['planAfterTaxBasis' as const])]);

  // The whole account stands first and holds the separate one.
  const largest = readings[0]?.balance;
  const fitting = readings.filter(({ balance }) => distribution.value.lessThanOrEqualTo(balance.value));
  const holds = largest ?? (apart === true ? total : undefined);
  if (holds && distribution.value.greaterThan(holds.value)) {
    const values = { distribution: cents(distribution.value), balance: cents(holds.value) };
    return refuse('distributionMoreThanBalance', PLAN_PRO_RATA, ['distributionAmount', total ? 'planTotal' : 'planAfterTaxTotal'], values);
  }
  const payout = { facts, rates, distribution };
  if (!basis) return fitting.length > 0 ? byBasis(payout, parts, fitting) : missing(PLAN_PRO_RATA, [...without(parts, apart), 'planAfterTaxBasis']);

  const [first, second] = fitting;
  if (!first) return byBalance(payout, parts, basis, apart);
  const taken = (reading: Reading, notes: readonly Note[]): Figures | Refused => split({ ...payout, ...reading, basis, notes });
  if (!second) return taken(first, assumption(first, parts, apart, entire !== undefined));
  const one = taken(first, []);
  const other = taken(second, []);
  if (isRefused(one)) return one;
  if (isRefused(other)) return other;
  if (one.lines.get('plan.afterTax')?.value.equals(other.lines.get('plan.afterTax')?.value ?? ZERO)) return one;
  const both = bounded('plan', 'separateAccount', one, other);
  const afterTax = (figures: Figures): string => cents(figures.lines.get('plan.afterTax')?.value ?? ZERO);
  const values = { gap: both.gap, low: afterTax(both.low), high: afterTax(both.high) };
  return { ...both, notes: [note('separateAccountDecides', SEPARATE_CONTRACT, ['separateAccount'], values), ...both.notes] };
}

/** The whole account unless the plan keeps a separate one, and the separate one unless it keeps none. */
function readingsOf({ total, afterTaxTotal }: Parts, apart: boolean | undefined): Reading[] {
  const readings: Reading[] = [];
  if (total && apart !== true) readings.push({ contract: PLAN_PRO_RATA, balance: total });
  if (afterTaxTotal && apart !== false) readings.push({ contract: SEPARATE_CONTRACT, balance: afterTaxTotal });
  return readings;
}

/** Contributions fill the whole account or are more than it, so whichever account pays, all it pays is after-tax. */
function fills(basis: Line | undefined, total: Line | undefined): boolean {
  return basis !== undefined && total !== undefined && basis.value.greaterThanOrEqualTo(total.value);
}

/** The fact that would give the balance a payout comes from: what a loss has left is known only from the account itself. */
function without({ total, basis }: Parts, apart: boolean | undefined): FactName[] {
  return [apart !== true ? 'planTotal' : basis && !fills(basis, total) ? 'planAfterTaxEarnings' : 'planAfterTaxTotal'];
}

/** What had to be taken for granted because nobody said whether the after-tax money is kept apart. */
function assumption(reading: Reading, parts: Parts, apart: boolean | undefined, entire: boolean): Note[] {
  if (apart !== undefined || entire || parts.basis?.value.isZero() || fills(parts.basis, parts.total)) return [];
  return reading.contract === SEPARATE_CONTRACT
    ? [note('assumesSeparateAccount', SEPARATE_CONTRACT, ['separateAccount', 'planTotal'])]
    : [note('assumesWholeAccount', SEPARATE_CONTRACT, ['separateAccount', 'planAfterTaxEarnings'], parts.afterTaxTotal ? { apart: cents(parts.afterTaxTotal.value) } : {})];
}

/** Between no after-tax contributions and an after-tax account that is nothing else, a loss that nobody stated left out. */
function byBasis(payout: Pick<Payout, 'facts' | 'rates' | 'distribution'>, { afterTaxTotal }: Parts, fitting: readonly Reading[]): Outcome {
  const [first] = fitting;
  const last = fitting.at(-1);
  if (!first || !last) return missing(PLAN_PRO_RATA, ['planTotal']);
  const most = afterTaxTotal?.value.lessThan(last.balance.value) ? afterTaxTotal : last.balance;
  return between('planAfterTaxBasis',
    split({ ...payout, ...first, basis: given('given.planAfterTaxBasis', ZERO), notes: [] }),
    split({ ...payout, ...last, basis: given('given.planAfterTaxBasis', most.value), notes: [] }));
}

/**
 * Between a contract so large that next to nothing is after-tax, or the whole account, and one that holds only basis and
 * this payout. Contributions that fill the whole account fill every part of it, so nothing is open then.
 */
function byBalance(payout: Pick<Payout, 'facts' | 'rates' | 'distribution'>, { total }: Parts, basis: Line, apart: boolean | undefined): Outcome {
  const contract = apart === true ? SEPARATE_CONTRACT : PLAN_PRO_RATA;
  const of = { ...payout, basis, contract, notes: [] };
  const most = split({ ...of, balance: undefined });
  if (basis.value.isZero()) return most;
  if (total && fills(basis, total)) return split({ ...of, balance: total, contract: PLAN_PRO_RATA });
  const least = split(total ? { ...of, balance: total } : { ...of, balance: undefined, afterTax: none('plan.afterTax') });
  return between(apart === true ? 'planAfterTaxEarnings' : 'planTotal', least, most);
}

function between(decidedBy: FactName, low: Figures | Refused, high: Figures | Refused): Outcome {
  if (isRefused(low)) return low;
  return isRefused(high) ? high : bounded('plan', decidedBy, low, high);
}
