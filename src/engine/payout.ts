import { allocate, destinationIds } from './allocation.ts';
import type { Allocated, Share } from './allocation.ts';
import { difference, lesser, none, ratio, renamed, share, sum } from './arithmetic.ts';
import type { Authority } from './authority.ts';
import type { PlanFacts } from './facts.ts';
import { NOTICE_2014_54, PLAN_PRO_RATA } from './law/authorities.ts';
import type { Line, LineId } from './line.ts';
import { cents } from './money.ts';
import type { Allocation, Figures, Note, Refused } from './outcome.ts';
import { planNotes } from './planNotes.ts';
import { isRefused } from './refusal.ts';
import { taxLines } from './taxLines.ts';
import type { Rates } from './taxLines.ts';
import { heldBack } from './withholding.ts';

/** One payout from one contract, ready to be split. */
export interface Payout {
  readonly facts: PlanFacts;
  readonly rates: Rates;
  /** The contract it comes from; absent where the share does not need it. */
  readonly balance: Line | undefined;
  readonly basis: Line | undefined;
  readonly distribution: Line;
  /** After-tax money in the payout, where it is known without a share. */
  readonly afterTax?: Line | undefined;
  /** The rule that makes `balance` the contract. */
  readonly contract: Authority;
  readonly notes: readonly Note[];
}

/**
 * A payout's pre-tax and after-tax money, where each goes, what is taxed and what is withheld.
 *
 * After-tax money is rounded to the cent once; pre-tax is the rest. Where contributions are more than the contract is worth
 * the share is held at 1: all of the payout is after-tax, and never more than the payout. Taxable is the pre-tax money that is kept or lands in a
 * Roth. Withholding is 20% of the pre-tax money paid to the person, fixed before any 60-day rollover.
 * @see IRC 72(e)(8), 402(c), 3405(c); Notice 2014-54
 */
export function split(payout: Payout): Figures | Refused {
  const { facts, contract } = payout;
  const lines = new Map<LineId, Line>();
  const put = (line: Line): Line => {
    lines.set(line.id, line);
    return line;
  };
  const balance = payout.balance && put(renamed('plan.balance', payout.balance, contract));
  const basis = payout.basis && put(renamed('plan.basis', payout.basis, contract));
  const distribution = put(renamed('plan.distribution', payout.distribution));
  const afterTax = put(payout.afterTax ?? afterTaxOf(distribution, basis, balance, contract, put));
  const preTax = put(difference('plan.preTax', distribution, [afterTax], contract));

  const allocated = allocate(facts, { distribution, preTax, afterTax });
  if (isRefused(allocated)) return allocated;
  const { shares } = allocated;
  const { taxable, paidPreTax } = whereItGoes(allocated, distribution, put);
  put(heldBack('plan.withholding', paidPreTax));
  for (const line of taxLines(sum('tax.taxable', [taxable], taxable.authority), sum('tax.taxFree', [afterTax], PLAN_PRO_RATA), payout.rates)) put(line);
  const notes = [...payout.notes, ...planNotes(facts, shares, lines)];
  return { status: 'figures', kind: 'plan', lines, destinations: shares.map(shown), notes, estimate: false };
}

/** The contract's share of basis in the payout; without a balance, as much of the basis as the payout can hold. */
function afterTaxOf(distribution: Line, basis: Line | undefined, balance: Line | undefined, contract: Authority, put: (line: Line) => Line): Line {
  if (!basis) return none('plan.afterTax', contract);
  if (!balance || balance.value.isZero()) return lesser('plan.afterTax', distribution, basis, contract);
  return share('plan.afterTax', distribution, put(ratio('plan.ratio', basis, balance, contract)), contract);
}

function isRoth({ to }: Share): boolean {
  return to === 'rothIra' || to === 'employerPlanRoth';
}

function shown(one: Share): Allocation {
  const { to, via, amount, preTax, afterTax } = one;
  const before = cents(preTax.value);
  return { to, via, amount: cents(amount.value), preTax: before, afterTax: cents(afterTax.value), taxable: isRoth(one) || to === 'cash' ? before : '0.00' };
}

/** The destinations, what is paid to the person, what is kept of that, and what of it all is taxed. */
function whereItGoes({ shares, leftByDirect, leftByRollovers }: Allocated, distribution: Line, put: (line: Line) => Line): { taxable: Line; paidPreTax: Line } {
  const taxed: Line[] = [];
  shares.forEach((one, index) => {
    put(one.amount);
    put(one.preTax);
    put(one.afterTax);
    if (isRoth(one)) taxed.push(put(sum(destinationIds(index).taxable, [one.preTax], NOTICE_2014_54)));
  });
  const rolled = (via: Share['via']): Line[] => shares.flatMap((one) => (one.to !== 'cash' && one.via === via ? one.amount : []));
  const paid = put(difference('plan.paid', distribution, rolled('direct')));
  const paidPreTax = put(sum('plan.paidPreTax', [leftByDirect]));
  const cash = put(difference('plan.cash', paid, rolled('60day')));
  const cashPreTax = put(sum('plan.cashPreTax', [leftByRollovers]));
  put(difference('plan.cashAfterTax', cash, [cashPreTax]));
  return { taxable: put(sum('plan.taxable', [...taxed, cashPreTax])), paidPreTax };
}
